"""Terminal manners shared by all commands: UTF-8 streams, one-sentence errors, interrupts, closed pipes."""

import os
import signal
import sys
from collections.abc import Callable

from engine.base.errors import Explained
from engine.base.sentence import say

INTERRUPTED = 130  # the exit status a shell expects after Ctrl+C
FAILED = 2
NOBODY_READS = 1


class CannotDo(Explained):
    """The command cannot be met, for the reason its sentence gives."""


def spoken(setting: str) -> str:
    """The language that the setting means: of "system" the one of the environment, or English."""
    if setting != "system":
        return setting
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "zh_CN" if next(filter(None, names), "").startswith("zh") else "en"


def exit_status(command: Callable[[], int], language: str, *, closed: int = NOBODY_READS) -> int:
    """Run `command`; its status, or the one for how it ended, with a sentence in `language` on stderr.

    FAILED after an error of the user's world, INTERRUPTED after Ctrl+C, `closed` where nobody reads what it
    prints (`solve … | head`).
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        status = command()
        sys.stdout.flush()
        return status
    except Explained as error:
        print(error.sentence.in_language(language), file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return closed
    except KeyboardInterrupt:
        print(say("cli.stopped").in_language(language), file=sys.stderr)
        return INTERRUPTED


def interrupt_once() -> None:
    """Ctrl+C and SIGTERM raise KeyboardInterrupt, once.

    An impatient second one would end the storing that the first one led to.
    """
    signal.signal(signal.SIGINT, _interrupt)
    signal.signal(signal.SIGTERM, _interrupt)


def _interrupt(*_: object) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise KeyboardInterrupt
