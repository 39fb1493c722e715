"""A GGUF file's metadata and tensor index, read without its data and checked against the file's size."""

import math
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, GGUFValueType

from converter.errors import OutputError

SCALARS = {
    GGUFValueType.UINT8: "<B",
    GGUFValueType.INT8: "<b",
    GGUFValueType.UINT16: "<H",
    GGUFValueType.INT16: "<h",
    GGUFValueType.UINT32: "<I",
    GGUFValueType.INT32: "<i",
    GGUFValueType.FLOAT32: "<f",
    GGUFValueType.UINT64: "<Q",
    GGUFValueType.INT64: "<q",
    GGUFValueType.FLOAT64: "<d",
    GGUFValueType.BOOL: "<?",
}
MAX_STRING = 1 << 26


@dataclass(frozen=True)
class StoredTensor:
    """A tensor in the file: PyTorch's `shape`, and `offset` from the file's first byte."""

    name: str
    shape: tuple[int, ...]
    kind: GGMLQuantizationType
    offset: int
    nbytes: int


@dataclass(frozen=True)
class GgufIndex:
    """`values` holds scalars, strings and arrays; `data_start` is where the tensors begin."""

    values: dict[str, Any]
    tensors: list[StoredTensor]
    data_start: int
    size: int


class _Reader:
    def __init__(self, file: BinaryIO) -> None:
        self.file = file

    def take(self, length: int) -> bytes:
        part = self.file.read(length)
        if len(part) != length:
            raise ValueError("it ends in the middle of its header")
        return part

    def scalar(self, form: str) -> Any:
        return struct.unpack(form, self.take(struct.calcsize(form)))[0]

    def string(self) -> str:
        length = self.scalar("<Q")
        if length > MAX_STRING:
            raise ValueError("it has a text of impossible length")
        return self.take(length).decode("utf-8")

    def value(self, kind: GGUFValueType) -> Any:
        if kind is GGUFValueType.STRING:
            return self.string()
        if kind is GGUFValueType.ARRAY:
            inner = GGUFValueType(self.scalar("<I"))
            count = self.scalar("<Q")
            if inner is GGUFValueType.ARRAY or count > MAX_STRING:
                raise ValueError("it has an impossible array")
            if inner is GGUFValueType.STRING:
                return [self.string() for _ in range(count)]
            form = SCALARS[inner][1]
            return list(struct.unpack(f"<{count}{form}", self.take(count * struct.calcsize(f"<{form}"))))
        return self.scalar(SCALARS[kind])

    def tensor(self) -> StoredTensor:
        """With the offset still relative to the data."""
        name = self.string()
        n_dims = self.scalar("<I")
        if not 1 <= n_dims <= 4:
            raise ValueError(f"{name} has {n_dims} dimensions")
        shape = tuple(self.scalar("<Q") for _ in range(n_dims))[::-1]
        kind = GGMLQuantizationType(self.scalar("<I"))
        block, block_bytes = GGML_QUANT_SIZES[kind]
        if shape[-1] % block:
            raise ValueError(f"{name} has rows of no whole number of blocks")
        return StoredTensor(name, shape, kind, self.scalar("<Q"), math.prod(shape) // block * block_bytes)


def _parse(file: BinaryIO, size: int) -> GgufIndex:
    reader = _Reader(file)
    if reader.take(4) != b"GGUF" or reader.scalar("<I") != 3:
        raise ValueError("it is not a GGUF file of version 3")
    n_tensors, n_values = reader.scalar("<Q"), reader.scalar("<Q")
    values: dict[str, Any] = {}
    for _ in range(n_values):
        key = reader.string()
        values[key] = reader.value(GGUFValueType(reader.scalar("<I")))
    relative = [reader.tensor() for _ in range(n_tensors)]
    alignment = values.get("general.alignment", 32)
    start = -(-file.tell() // alignment) * alignment
    tensors = [StoredTensor(t.name, t.shape, t.kind, start + t.offset, t.nbytes) for t in relative]
    end = start
    for tensor in sorted(tensors, key=lambda t: t.offset):
        if tensor.offset < end or tensor.offset % alignment:
            raise ValueError(f"{tensor.name} overlaps its neighbour or is misaligned")
        end = tensor.offset + tensor.nbytes
    if end > size:
        raise ValueError(f"it is truncated: {size} bytes of at least {end}")
    return GgufIndex(values, tensors, start, size)


def read_index(path: Path) -> GgufIndex:
    """The index of the file at `path`; raises OutputError when it is damaged or truncated."""
    try:
        with path.open("rb") as file:
            return _parse(file, path.stat().st_size)
    except (ValueError, KeyError, struct.error, OverflowError) as problem:
        raise OutputError(f"{path.name} is damaged ({problem}); convert it again.") from None
    except OSError as problem:
        raise OutputError(f"{path} cannot be read ({problem.strerror}).") from None
