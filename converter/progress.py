"""What a conversion reports while it runs and when it is done."""

import time

import msgspec


class Progress(msgspec.Struct, frozen=True, tag_field="event", tag="progress"):
    """Tensor `index` of `count` (1-based) is being written; bytes are of the checkpoint read so far."""

    tensor: str
    index: int
    count: int
    bytes_done: int
    bytes_total: int
    seconds: float

    @property
    def megabytes_per_second(self) -> float:
        return self.bytes_done / 1e6 / self.seconds if self.seconds > 0 else 0.0


class Summary(msgspec.Struct, frozen=True, tag_field="event", tag="done"):
    """A finished conversion. `fallbacks` names the tensors whose rows did not fit `type` and are F16;
    `notices` are sentences for the user."""

    target: str
    type: str
    tensors: int
    bytes: int
    seconds: float
    tensor_data_sha256: str
    fallbacks: list[str]
    notices: list[str]


class Clock:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._start = time.monotonic()

    def seconds(self) -> float:
        return time.monotonic() - self._start
