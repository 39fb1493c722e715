"""How every command meets the terminal: UTF-8 streams, errors as one sentence, interrupts, closed pipes."""

import os
import signal
import sys
from collections.abc import Callable

INTERRUPTED = 130  # the exit status a shell expects after Ctrl+C
FAILED = 2
NOBODY_READS = 1


class CannotDo(Exception):
    """The command cannot be met, for the reason its sentence gives."""


def exit_status(command: Callable[[], int], *, closed: int = NOBODY_READS) -> int:
    """Run `command`; its status, or the one for how it ended, with a sentence on stderr.

    FAILED after an error of the user's world, INTERRUPTED after Ctrl+C, `closed` where nobody reads what it
    prints (`solve … | head`).
    """
    from app.store.errors import StoreError
    from engine.wire.errors import EngineError

    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        status = command()
        sys.stdout.flush()
        return status
    except (CannotDo, StoreError, EngineError) as error:
        print(error, file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return closed
    except KeyboardInterrupt:
        print("Stopped before the answer began.", file=sys.stderr)
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
