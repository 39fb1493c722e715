"""One .safetensors file: its header, checked against the file, and its values as float32."""

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from converter.checkpoint.json_file import parse_object
from converter.errors import BadTensors

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
            raise BadTensors(f"{path.name} is missing; download the whole checkpoint.") from None
        except OSError as problem:
            raise BadTensors(f"{path.name} cannot be read ({problem.strerror}); check the folder.") from None
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

    def _refuse(self, why: str) -> BadTensors:
        return BadTensors(f"{self.path.name} {why}; download it again.")

    def _read_header(self) -> bytes:
        start = self._pread(0, min(self._size, 64))
        if start.startswith(b"version https://git-lfs"):
            raise BadTensors(
                f"{self.path.name} is only a Git LFS pointer, not the weights; run `git lfs pull`."
            )
        length = int.from_bytes(start[:8], "little")
        if len(start) < 8 or not 2 <= length <= min(MAX_HEADER, self._size - 8):
            raise self._refuse("is truncated or not a safetensors file")
        return self._pread(0, 8 + length)

    def _parse(self, text: bytes) -> list[SourceTensor]:
        header = parse_object(text, f"The header of {self.path.name}", BadTensors)
        header.pop("__metadata__", None)
        tensors = [self._entry(name, entry) for name, entry in header.items()]
        tensors.sort(key=lambda tensor: (tensor.offset, tensor.nbytes))
        end = len(self.header)
        for tensor in tensors:
            if tensor.offset != end:
                raise self._refuse(
                    f"has a header that places {tensor.name!r:.200} over or apart from its neighbour"
                )
            end += tensor.nbytes
        if end != self._size:
            longer = "is truncated" if end > self._size else "has bytes its header does not describe"
            raise self._refuse(f"{longer} (header: {end} bytes, file: {self._size})")
        return tensors

    def _entry(self, name: str, entry: Any) -> SourceTensor:
        described = f"has a damaged header entry for {name!r:.200}"
        if not isinstance(entry, dict) or set(entry) != {"dtype", "shape", "data_offsets"}:
            raise self._refuse(described)
        dtype, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
        if not isinstance(dtype, str) or dtype not in DTYPE_BYTES:
            raise self._refuse(f"holds {name!r:.200} in the unknown dtype {dtype!r:.80}")
        for numbers in (shape, offsets):
            if not isinstance(numbers, list) or any(
                type(n) is not int or not 0 <= n < 1 << 62 for n in numbers
            ):
                raise self._refuse(described)
        if len(offsets) != 2 or len(shape) > 8:
            raise self._refuse(described)
        begin, end = offsets
        nbytes = math.prod(shape) * DTYPE_BYTES[dtype]
        if end - begin != nbytes:
            raise self._refuse(
                f"gives {name!r:.200} {end - begin} bytes, but its shape and dtype need {nbytes}"
            )
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
                f"{self.path.name} cannot be read ({problem.strerror}); check the disk."
            ) from None
        if length:
            raise self._refuse("became shorter while it was read")
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def read_rows(self, tensor: SourceTensor, first: int, count: int) -> bytes:
        """The bytes of `count` rows (along the first axis) from row `first`."""
        return self._pread(tensor.offset + first * tensor.row_bytes, count * tensor.row_bytes)

    def read(self, tensor: SourceTensor) -> npt.NDArray[np.float32]:
        """The whole tensor as float32; meant for small ones."""
        return decode(self._pread(tensor.offset, tensor.nbytes), tensor.dtype, tensor.shape)
