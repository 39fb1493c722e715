"""Messages from the child that handles model files: one JSON object a line."""

import msgspec

from engine.base.sentence import Sentence


class Step(msgspec.Struct, frozen=True, tag_field="event", tag="step"):
    """`done` of `total` bytes; `stage` is copying, converting or verifying."""

    stage: str
    done: int
    total: int


class Fits(msgspec.Struct, frozen=True, tag_field="event", tag="fits"):
    """Bytes of memory a model takes with `n_ctx` tokens of context, and bytes that are free."""

    n_ctx: int
    needed: int
    available: int


class Plan(msgspec.Struct, frozen=True, tag_field="event", tag="plan"):
    """Bytes of the file a folder would become, by type; `available` bytes of memory are free."""

    sizes: dict[str, int]
    available: int


class Done(msgspec.Struct, frozen=True, tag_field="event", tag="done"):
    """It worked: `file` is there, and whole.

    `work` is add, convert or verify. Without `hashed`, what was verified promises no hash of its data.
    """

    file: str
    work: str
    hashed: bool = True


class WorkFailed(msgspec.Struct, frozen=True, tag_field="event", tag="failed"):
    """It did not, and nothing was left behind: `sentence` says why."""

    sentence: Sentence


class WorkCancelled(msgspec.Struct, frozen=True, tag_field="event", tag="cancelled"):
    """It was cancelled, and nothing was left behind."""


Event = Step | Fits | Plan | Done | WorkFailed | WorkCancelled
