"""One .safetensors file: its header, checked against the file, and its values as float32."""

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from converter.checkpoint.json_file import parse_object
from converter.errors import BadTensors, shown
from engine.base.sentence import Fact, say

MAX_HEADER = 100_000_000  # the format's own limit
DTYPE_BYTES = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E5M2": 1, "F8_E4M3": 1, "U16": 2, "I16": 2, "F16": 2, "BF16": 2,
    "U32": 4, "I32": 4, "F32": 4, "U64": 8, "I64": 8, "F64": 8,
}  # fmt: skip
FLOATS = ("F32", "F16", "BF16", "F64")


@dataclass(frozen=True)
class SourceTensor:
    """Where a tensor's bytes lie: `offset` counts from the file's first byte."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    offset: int
    nbytes: int

    @property
    def row_bytes(self) -> int:
        return math.prod(self.shape[1:]) * DTYPE_BYTES[self.dtype]


def decode(raw: bytes, dtype: str, shape: tuple[int, ...]) -> npt.NDArray[np.float32]:
    """Little-endian values of a type in FLOATS as float32 `shape`; exact but for F64, which is rounded."""
    if dtype == "BF16":
        values = (np.frombuffer(raw, "<u2").astype(np.uint32) << np.uint32(16)).view(np.float32)
    else:
        with np.errstate(over="ignore"):  # an F64 beyond float32 becomes inf, which the caller names
            values = np.frombuffer(raw, {"F32": "<f4", "F16": "<f2", "F64": "<f8"}[dtype]).astype(np.float32)
    return values.reshape(shape)


def as_stored(raw: bytes, dtype: str, shape: tuple[int, ...]) -> npt.NDArray[np.generic]:
    """The values without decoding them: BF16 as uint16; but F64 as float32, since no file holds it."""
    if dtype == "F64":
        return decode(raw, dtype, shape)
    return np.frombuffer(raw, {"F32": "<f4", "F16": "<f2", "BF16": "<u2"}[dtype]).reshape(shape)


class SafetensorsFile:
    """An open file; `tensors` are in the order of their bytes and fill the file without a gap.

    Raises BadTensors when the header is damaged or does not describe this file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._file = path.open("rb", buffering=0)
            self._size = os.fstat(self._file.fileno()).st_size
        except FileNotFoundError:
            raise BadTensors(say("converter.missing", file=path.name)) from None
        except OSError as problem:
            raise BadTensors(say("converter.unreadable", file=path.name, why=str(problem.strerror))) from None
        try:
            self.header = self._read_header()  # with its length prefix, for the hash of the file
            self.tensors = self._parse(self.header[8:])
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "SafetensorsFile":
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def close(self) -> None:
        self._file.close()

    def _read_header(self) -> bytes:
        start = self._pread(0, min(self._size, 64))
        if start.startswith(b"version https://git-lfs"):
            raise BadTensors(say("converter.lfs-pointer", file=self.path.name))
        length = int.from_bytes(start[:8], "little")
        if len(start) < 8 or not 2 <= length <= min(MAX_HEADER, self._size - 8):
            raise BadTensors(say("converter.no-safetensors", file=self.path.name))
        return self._pread(0, 8 + length)

    def _parse(self, text: bytes) -> list[SourceTensor]:
        header = parse_object(text, say("converter.header-of", file=self.path.name), BadTensors)
        header.pop("__metadata__", None)
        tensors = [self._entry(name, entry) for name, entry in header.items()]
        tensors.sort(key=lambda tensor: (tensor.offset, tensor.nbytes))
        end = len(self.header)
        for tensor in tensors:
            if tensor.offset != end:
                raise BadTensors(
                    say("converter.misplaced", file=self.path.name, tensor=shown(tensor.name, 200))
                )
            end += tensor.nbytes
        if end != self._size:
            sizes: dict[str, Fact] = {"file": self.path.name, "described": end, "found": self._size}
            if end > self._size:
                raise BadTensors(say("converter.truncated", **sizes))
            raise BadTensors(say("converter.too-long", **sizes))
        return tensors

    def _entry(self, name: str, entry: Any) -> SourceTensor:
        facts: dict[str, Fact] = {"file": self.path.name, "tensor": shown(name, 200)}
        damaged = BadTensors(say("converter.damaged-entry", **facts))
        if not isinstance(entry, dict) or set(entry) != {"dtype", "shape", "data_offsets"}:
            raise damaged
        dtype, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
        if not isinstance(dtype, str) or dtype not in DTYPE_BYTES:
            raise BadTensors(say("converter.unknown-dtype", dtype=shown(dtype), **facts))
        for numbers in (shape, offsets):
            if not isinstance(numbers, list) or any(
                type(n) is not int or not 0 <= n < 1 << 62 for n in numbers
            ):
                raise damaged
        if len(offsets) != 2 or len(shape) > 8:
            raise damaged
        begin, end = offsets
        nbytes = math.prod(shape) * DTYPE_BYTES[dtype]
        if end - begin != nbytes:
            raise BadTensors(say("converter.other-size", found=end - begin, needed=nbytes, **facts))
        return SourceTensor(name, dtype, tuple(shape), len(self.header) + begin, nbytes)

    def _pread(self, offset: int, length: int) -> bytes:
        parts = []
        try:
            while length and (part := os.pread(self._file.fileno(), length, offset)):
                parts.append(part)
                offset += len(part)
                length -= len(part)
        except OSError as problem:
            raise BadTensors(
                say("converter.disk-unreadable", file=self.path.name, why=str(problem.strerror))
            ) from None
        if length:
            raise BadTensors(say("converter.became-shorter", file=self.path.name))
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def read_rows(self, tensor: SourceTensor, first: int, count: int) -> bytes:
        """The bytes of `count` rows (along the first axis) from row `first`."""
        return self._pread(tensor.offset + first * tensor.row_bytes, count * tensor.row_bytes)

    def read(self, tensor: SourceTensor) -> npt.NDArray[np.float32]:
        """The whole tensor as float32; meant for small ones."""
        return decode(self._pread(tensor.offset, tensor.nbytes), tensor.dtype, tensor.shape)
