"""A GGUF file's header, read and checked by ourselves before llama.cpp sees the file."""

import math
import struct
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType

from engine.base.sentence import Sentence, say
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
            raise NotAModel(say("engine.lacks", file=self.path.name, key=f"{self.architecture}.{key}"))
        return value


def read(path: Path) -> Header:
    """The header of `path`; raises NotAModel, UnsupportedArchitecture, ForeignLayout or Truncated."""
    header = parse(path)
    if header.architecture not in ARCHITECTURES:
        raise UnsupportedArchitecture(
            say(
                "engine.architecture",
                file=path.name,
                architecture=header.architecture,
                known=[*ARCHITECTURES],
            )
        )
    if (
        header.architecture == "phi4flash"
        and header.metadata.get("phi4flash.layout_version") != LAYOUT_VERSION
    ):
        raise ForeignLayout(say("engine.foreign-layout", file=path.name))
    return header


def parse(path: Path) -> Header:
    """Any GGUF file's header, whatever its architecture."""
    try:
        file_size = path.stat().st_size
        with path.open("rb") as stream:
            source = stream.read(64 << 20)
    except OSError as error:
        raise NotAModel(say("engine.cannot-read", file=path.name, why=str(error.strerror))) from error
    if source[:4] != b"GGUF":
        raise NotAModel(say("engine.not-gguf", file=path.name))
    reader = _Reader(path, source, whole=len(source) == file_size)
    version = reader.scalar("<I")
    if version not in (2, 3):
        raise NotAModel(say("engine.gguf-version", file=path.name, version=version))
    n_tensors, n_metadata = reader.count("<Q"), reader.count("<Q")
    metadata, kinds = reader.metadata(n_metadata)
    tensors = [reader.tensor() for _ in range(n_tensors)]
    alignment = metadata.get("general.alignment", 32)
    if not isinstance(alignment, int) or kinds.get("general.alignment", 4) != 4 or not _aligns(alignment):
        raise _damaged(path, say("engine.header.alignment", value=f"{alignment!r:.40}"))
    data_offset = -(-reader.at // alignment) * alignment
    needed = data_offset + _check_layout(path, tensors, alignment)
    if needed > file_size:
        raise Truncated(say("engine.cut-short", file=path.name, needed=needed, found=file_size))
    return Header(path, file_size, metadata, kinds, tensors, data_offset, source[: reader.at])


def _damaged(path: Path, why: Sentence) -> NotAModel:
    return NotAModel(say("engine.damaged-header", file=path.name, why=why))


def _aligns(alignment: int) -> bool:
    return 0 < alignment <= 1 << 20 and alignment.bit_count() == 1


def _check_layout(path: Path, tensors: list[TensorInfo], alignment: int) -> int:
    """Bytes of data up to the last tensor's end; NotAModel unless each lies right behind the one before."""
    end = needed = 0
    for tensor in tensors:
        if tensor.offset != end:
            name = f"{tensor.name!r:.80}"
            raise _damaged(path, say("engine.header.gap", name=name, at=tensor.offset))
        needed = end + tensor.n_bytes
        end = -(-needed // alignment) * alignment
    if len({tensor.name for tensor in tensors}) != len(tensors):
        raise _damaged(path, say("engine.header.same-names"))
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
            raise _damaged(self.path, say("engine.header.count", n=value))
        return value

    def string(self) -> str:
        text = self._take(self.count("<Q", _MAX_STRING))
        if b"\0" in text:  # llama.cpp would read the beginning only
            raise _damaged(self.path, say("engine.header.zero-byte"))
        return text.decode(errors="replace")

    def metadata(self, count: int) -> tuple[dict[str, object], dict[str, int]]:
        """Values by key, and their types: an array's is its elements'."""
        values: dict[str, object] = {}
        kinds: dict[str, int] = {}
        for _ in range(count):
            key, kind = self.string(), self.scalar("<I")
            if not key or key in values:
                raise _damaged(self.path, say("engine.header.key", key=f"{key!r:.80}"))
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
            raise _damaged(self.path, say("engine.header.value-type", type=kind))
        element, length = self.scalar("<I"), self.count("<Q")
        if element in _SCALARS:
            layout = _SCALARS[element]
            return list(struct.unpack(f"<{length}{layout[1]}", self._take(length * struct.calcsize(layout))))
        read: Callable[[], object] = self.string
        if element != _STRING:
            raise _damaged(self.path, say("engine.header.array-type", type=element))
        return [read() for _ in range(length)]

    def tensor(self) -> TensorInfo:
        name = self.string()
        n_dims = self.count("<I", 4)
        shape = tuple(self.count("<Q", 1 << 40) for _ in range(n_dims))
        kind, offset = self.scalar("<I"), self.scalar("<Q")
        if len(name.encode()) >= _MAX_NAME:
            raise _damaged(self.path, say("engine.header.long-name", n=len(name)))
        if kind not in GGML_QUANT_SIZES or not 0 < math.prod(shape) <= 1 << 44:
            raise _damaged(
                self.path, say("engine.header.tensor", name=repr(name), type=kind, shape=str(shape))
            )
        quantisation = GGMLQuantizationType(kind)
        if shape and shape[0] % GGML_QUANT_SIZES[quantisation][0]:
            raise _damaged(self.path, say("engine.header.rows", name=repr(name)))
        return TensorInfo(name, shape, quantisation, offset)

    def _take(self, size: int) -> bytes:
        end = self.at + size
        if end > len(self.source):
            if self.whole:
                raise Truncated(
                    say("engine.cut-short", file=self.path.name, needed=end, found=len(self.source))
                )
            raise NotAModel(say("engine.long-header", file=self.path.name))
        taken = self.source[self.at : end]
        self.at = end
        return taken
