"""A GGUF file's header, read and checked by ourselves before llama.cpp sees the file."""

import math
import struct
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType

from engine.gguf.architecture import LAYOUT_VERSION
from engine.wire.errors import ForeignLayout, NotAModel, Truncated, UnsupportedArchitecture

ARCHITECTURES = ("phi4flash", "phi3")

_MAX_COUNT = 1 << 24  # metadata entries, tensors, array elements: no real file comes near
_MAX_STRING = 1 << 24
_MAX_NAME = 64  # bytes of a tensor's name, ggml's terminating zero included
_SCALARS = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<?",
    10: "<Q",
    11: "<q",
    12: "<d",
}
_STRING, _ARRAY = 8, 9


@dataclass(frozen=True)
class TensorInfo:
    """One tensor: `shape` as GGUF has it (fastest dimension first), `offset` from the start of the data."""

    name: str
    shape: tuple[int, ...]
    type: GGMLQuantizationType
    offset: int

    @property
    def n_bytes(self) -> int:
        """Bytes of the tensor's data."""
        block, size = GGML_QUANT_SIZES[self.type]
        return math.prod(self.shape) // block * size


@dataclass(frozen=True)
class Header:
    """Metadata by key (arrays as lists), GGUF types in `kinds` (an array has its elements), the tensors."""

    path: Path
    file_size: int
    metadata: dict[str, object]
    kinds: dict[str, int]
    tensors: list[TensorInfo]
    data_offset: int
    header_bytes: bytes = field(repr=False)

    @property
    def architecture(self) -> str:
        """`general.architecture`, or the empty string."""
        return str(self.metadata.get("general.architecture", ""))

    def without_arrays(self) -> "Header":
        """The same without what only llama.cpp needs: a large vocabulary takes 30 MB as Python objects."""
        short = {key: value for key, value in self.metadata.items() if not isinstance(value, list)}
        return replace(self, metadata=short, header_bytes=b"")

    def number(self, key: str) -> int:
        """The integer `{architecture}.{key}`; NotAModel when it is missing."""
        value = self.metadata.get(f"{self.architecture}.{key}")
        if not isinstance(value, int):
            raise NotAModel(f"{self.path.name} lacks {self.architecture}.{key}. Convert the model again.")
        return value


def read(path: Path) -> Header:
    """The header of `path`; raises NotAModel, UnsupportedArchitecture, ForeignLayout or Truncated."""
    header = parse(path)
    if header.architecture not in ARCHITECTURES:
        raise UnsupportedArchitecture(
            f"{path.name} is a model of the architecture “{header.architecture}”, "
            f"which Homeroom does not run. It runs: {', '.join(ARCHITECTURES)}."
        )
    if (
        header.architecture == "phi4flash"
        and header.metadata.get("phi4flash.layout_version") != LAYOUT_VERSION
    ):
        raise ForeignLayout(
            f"{path.name} was made by another converter, with another order of the attention heads. "
            "Convert the original checkpoint with Homeroom."
        )
    return header


def parse(path: Path) -> Header:
    """Any GGUF file's header, whatever its architecture."""
    try:
        file_size = path.stat().st_size
        with path.open("rb") as stream:
            source = stream.read(64 << 20)
    except OSError as error:
        raise NotAModel(f"{path.name} cannot be read: {error.strerror}.") from error
    if source[:4] != b"GGUF":
        raise NotAModel(f"{path.name} is not a GGUF model file.")
    reader = _Reader(path, source, whole=len(source) == file_size)
    version = reader.scalar("<I")
    if version not in (2, 3):
        raise NotAModel(f"{path.name} is a GGUF file of version {version}; Homeroom reads versions 2 and 3.")
    n_tensors, n_metadata = reader.count("<Q"), reader.count("<Q")
    metadata, kinds = reader.metadata(n_metadata)
    tensors = [reader.tensor() for _ in range(n_tensors)]
    alignment = metadata.get("general.alignment", 32)
    if not isinstance(alignment, int) or kinds.get("general.alignment", 4) != 4 or not _aligns(alignment):
        raise NotAModel(f"{path.name} has a damaged header (alignment {alignment!r:.40}).")
    data_offset = -(-reader.at // alignment) * alignment
    needed = data_offset + _check_layout(path, tensors, alignment)
    if needed > file_size:
        raise Truncated(
            f"{path.name} ends too early: {file_size:,} of at least {needed:,} bytes are there. "
            "Copy or convert it again.",
            needed=needed,
            found=file_size,
        )
    return Header(path, file_size, metadata, kinds, tensors, data_offset, source[: reader.at])


def _aligns(alignment: int) -> bool:
    return 0 < alignment <= 1 << 20 and alignment.bit_count() == 1


def _check_layout(path: Path, tensors: list[TensorInfo], alignment: int) -> int:
    """Bytes of data up to the last tensor's end; NotAModel unless each lies right behind the one before."""
    end = needed = 0
    for tensor in tensors:
        if tensor.offset != end:
            raise NotAModel(
                f"{path.name} has a damaged header (tensor {tensor.name!r:.80} at {tensor.offset:,})."
            )
        needed = end + tensor.n_bytes
        end = -(-needed // alignment) * alignment
    if len({tensor.name for tensor in tensors}) != len(tensors):
        raise NotAModel(f"{path.name} has a damaged header (two tensors of one name).")
    return needed


class _Reader:
    """Reads values off `source`; what does not fit is Truncated or, when it cannot be true, NotAModel."""

    def __init__(self, path: Path, source: bytes, *, whole: bool) -> None:
        self.path, self.source, self.whole, self.at = path, source, whole, 0
        self.at = 4

    def scalar(self, layout: str) -> int:
        size = struct.calcsize(layout)
        (value,) = struct.unpack(layout, self._take(size))
        return value  # type: ignore[no-any-return]

    def count(self, layout: str, limit: int = _MAX_COUNT) -> int:
        value = self.scalar(layout)
        if value > limit:
            raise NotAModel(f"{self.path.name} has a damaged header (a count of {value:,}).")
        return value

    def string(self) -> str:
        text = self._take(self.count("<Q", _MAX_STRING))
        if b"\0" in text:  # llama.cpp would read the beginning only
            raise NotAModel(f"{self.path.name} has a damaged header (a zero byte within a text).")
        return text.decode(errors="replace")

    def metadata(self, count: int) -> tuple[dict[str, object], dict[str, int]]:
        """Values by key, and their types: an array's is its elements'."""
        values: dict[str, object] = {}
        kinds: dict[str, int] = {}
        for _ in range(count):
            key, kind = self.string(), self.scalar("<I")
            if not key or key in values:
                raise NotAModel(f"{self.path.name} has a damaged header (the key {key!r:.80}).")
            kinds[key] = (
                int.from_bytes(self.source[self.at : self.at + 4], "little") if kind == _ARRAY else kind
            )
            values[key] = self.value(kind)
        return values, kinds

    def value(self, kind: int) -> object:
        if kind in _SCALARS:
            return self.scalar(_SCALARS[kind])
        if kind == _STRING:
            return self.string()
        if kind != _ARRAY:
            raise NotAModel(f"{self.path.name} has a damaged header (value type {kind}).")
        element, length = self.scalar("<I"), self.count("<Q")
        if element in _SCALARS:
            layout = _SCALARS[element]
            return list(struct.unpack(f"<{length}{layout[1]}", self._take(length * struct.calcsize(layout))))
        read: Callable[[], object] = self.string
        if element != _STRING:
            raise NotAModel(f"{self.path.name} has a damaged header (array type {element}).")
        return [read() for _ in range(length)]

    def tensor(self) -> TensorInfo:
        name = self.string()
        n_dims = self.count("<I", 4)
        shape = tuple(self.count("<Q", 1 << 40) for _ in range(n_dims))
        kind, offset = self.scalar("<I"), self.scalar("<Q")
        if len(name.encode()) >= _MAX_NAME:
            raise NotAModel(
                f"{self.path.name} has a damaged header (a tensor's name of {len(name)} characters)."
            )
        if kind not in GGML_QUANT_SIZES or not 0 < math.prod(shape) <= 1 << 44:
            raise NotAModel(f"{self.path.name} has a damaged header (tensor {name!r}: type {kind}, {shape}).")
        quantisation = GGMLQuantizationType(kind)
        if shape and shape[0] % GGML_QUANT_SIZES[quantisation][0]:
            raise NotAModel(f"{self.path.name}: tensor {name!r} has rows that its type cannot hold.")
        return TensorInfo(name, shape, quantisation, offset)

    def _take(self, size: int) -> bytes:
        end = self.at + size
        if end > len(self.source):
            if self.whole:
                raise Truncated(
                    f"{self.path.name} ends within its header. Copy or convert it again.",
                    needed=end,
                    found=len(self.source),
                )
            raise NotAModel(f"{self.path.name} has a header of more than 64 MB, which no model has.")
        taken = self.source[self.at : end]
        self.at = end
        return taken
