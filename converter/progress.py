"""Progress and result of a conversion."""

import time

import msgspec


class TensorProgress(msgspec.Struct, frozen=True, tag_field="event", tag="progress"):
    """Tensor `index` of `count` (1-based) is at work; bytes are those read so far.

    `stage` "converting" reads the checkpoint, "verifying" then the file that was written.
    """

    tensor: str
    index: int
    count: int
    bytes_done: int
    bytes_total: int
    seconds: float
    stage: str = "converting"

    @property
    def megabytes_per_second(self) -> float:
        return self.bytes_done / 1e6 / self.seconds if self.seconds > 0 else 0.0


class Summary(msgspec.Struct, frozen=True, tag_field="event", tag="done"):
    """A finished conversion. `fallbacks` names the tensors whose rows the type meant for them cannot hold,
    with the type they have instead; `notices` are sentences for the user."""

    target: str
    type: str
    tensors: int
    bytes: int
    seconds: float
    tensor_data_sha256: str
    fallbacks: dict[str, str]
    notices: list[str]


class Stopwatch:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._start = time.monotonic()

    def seconds(self) -> float:
        return time.monotonic() - self._start
