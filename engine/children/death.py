"""Explains the death of a child process, for the parent's log and for the student."""

import signal

from engine.base.errors import Explained
from engine.base.sentence import Sentence, say


class ChildDied(Explained):
    """The child ended, or had to be ended; `sentence` is why, the middle of one ("ended by SIGKILL").

    `status` is its exit status as `subprocess` gives it, `said` the last lines it wrote to stderr.
    """

    def __init__(self, why: Sentence, status: int | None = None, said: str = "") -> None:
        super().__init__(why)
        self.status = status
        self.said = said
        if said:
            self.add_note(said)


class NotStarted(ChildDied):
    """The command could not be run at all."""


def cause_of(status: int) -> Sentence:
    """Why a process ended by itself, from its exit status as `subprocess` gives it."""
    if status >= 0:
        return say("children.exited", status=status)
    try:
        name = signal.Signals(-status).name
    except ValueError:
        name = f"signal {-status}"
    if status == -signal.SIGKILL:
        return say("children.killed", name=name)
    return say("children.signal", name=name)
