"""GGUF files, damaged: each kind of damage aims at one thing that the format has."""

import random
import struct
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, pairwise

WIDTHS = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}  # of GGUF's value types
STRING, ARRAY = 8, 9
F32, F16, Q4_0, Q8_0, Q4_K, Q6_K = 0, 1, 2, 8, 12, 14
# bytes a block, and where in it a float16 scale stands
SCALES = {Q4_0: (18, 0), Q8_0: (34, 0), Q4_K: (144, 0), Q6_K: (210, 208)}
GIANT = (0, 1, 1 << 24, (1 << 31) - 1, 1 << 32, (1 << 62) + 1, (1 << 64) - 1)


@dataclass(frozen=True)
class Field:
    """`size` bytes at `at`; `kind` is count, length, type, value, text, dimension or offset."""

    kind: str
    at: int
    size: int


@dataclass(frozen=True)
class Tensor:
    """Where a tensor's bytes are, and ggml's number for their type."""

    type: int
    at: int
    size: int


class Gguf:
    """A sound file's bytes, and what stands where: read by the specification, not by the engine's reader."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.fields: list[Field] = []
        self._at = 8
        n_tensors, n_entries = self._number("count", 8), self._number("count", 8)
        for _ in range(n_entries):
            self._string()
            self._value(self._number("type", 4))
        types, offsets = [], []
        for _ in range(n_tensors):
            self._string()
            for _ in range(self._number("count", 4)):
                self._number("dimension", 8)
            types.append(self._number("type", 4))
            offsets.append(self._number("offset", 8))
        self.header_size = self._at
        self.data_at = -(-self._at // 32) * 32
        ends = [self.data_at + offset for offset in offsets] + [len(content)]
        self.tensors = [
            Tensor(kind, start, end - start) for kind, (start, end) in zip(types, pairwise(ends), strict=True)
        ]

    def _number(self, kind: str, size: int) -> int:
        self.fields.append(Field(kind, self._at, size))
        self._at += size
        return int.from_bytes(self.content[self._at - size : self._at], "little")

    def _string(self) -> None:
        size = self._number("length", 8)
        self.fields.append(Field("text", self._at, size))
        self._at += size

    def _value(self, kind: int) -> None:
        if kind == STRING:
            self._string()
        elif kind == ARRAY:
            element, length = self._number("type", 4), self._number("length", 8)
            for _ in range(length):
                self._value(element)
        else:
            self._number("value", WIDTHS[kind])


Damage = Callable[[Gguf, random.Random], bytes]


def _changed(file: Gguf, at: int, new: bytes) -> bytes:
    return file.content[:at] + new + file.content[at + len(new) :]


def _one(file: Gguf, rng: random.Random, *kinds: str) -> Field:
    """Scalars and counts of the file as often as its thousands of token names' lengths."""
    chosen = [field for field in file.fields if field.kind in kinds and field.size]
    early = [field for field in chosen if field.at < 2000 or field.at > file.header_size - 4000]
    return rng.choice(early if early and rng.random() < 0.7 else chosen)


def _giant(*kinds: str) -> Damage:
    def damage(file: Gguf, rng: random.Random) -> bytes:
        field = _one(file, rng, *kinds)
        present = int.from_bytes(file.content[field.at : field.at + field.size], "little")
        near = [present + 1, max(0, present - 1), 2 * present, present ^ 1 << rng.randrange(8 * field.size)]
        number = rng.choice([*GIANT, *near]) % (1 << 8 * field.size)
        return _changed(file, field.at, number.to_bytes(field.size, "little"))

    return damage


def _header_bits(file: Gguf, rng: random.Random) -> bytes:
    damaged = bytearray(file.content)
    for _ in range(rng.randint(1, 4)):
        damaged[rng.randrange(file.data_at)] ^= 1 << rng.randrange(8)
    return bytes(damaged)


def _weight_bits(file: Gguf, rng: random.Random) -> bytes:
    damaged = bytearray(file.content)
    for _ in range(rng.randint(1, 64)):
        damaged[rng.randrange(file.data_at, len(damaged))] ^= 1 << rng.randrange(8)
    return bytes(damaged)


def _cut(file: Gguf, rng: random.Random) -> bytes:
    end = len(file.content) - 1
    return file.content[: rng.choice([rng.randrange(file.data_at), rng.randrange(end)])]


def _text(file: Gguf, rng: random.Random) -> bytes:
    field = _one(file, rng, "text")
    at = field.at + rng.randrange(field.size)
    return _changed(file, at, rng.randbytes(min(rng.randint(1, 8), field.at + field.size - at)))


def _value(file: Gguf, rng: random.Random) -> bytes:
    field = _one(file, rng, "value")
    floats = [struct.pack("<f", number) for number in (float("nan"), float("inf"), -1.0, 0.0, 3e38)]
    numbers = [number.to_bytes(8, "little") for number in (0, 1, 3, 255, 65536, (1 << 31) - 1, (1 << 64) - 1)]
    new = rng.choice(floats if field.size == 4 and rng.random() < 0.4 else numbers)
    return _changed(file, field.at, new[: field.size])


def _scales(file: Gguf, rng: random.Random) -> bytes:
    """Not a number, infinite or huge: one block's scale, or every scale or weight of a tensor."""
    tensor = rng.choice([tensor for tensor in file.tensors if tensor.type in (*SCALES, F32)])
    damaged = bytearray(file.content)
    bad = rng.choice([float("nan"), float("inf"), -float("inf"), 65504.0])
    size, within = SCALES.get(tensor.type, (4, 0))
    new = struct.pack("<f", bad) if tensor.type == F32 else struct.pack("<e", bad)
    n_blocks = tensor.size // size
    for block in range(n_blocks) if rng.random() < 0.3 else [rng.randrange(n_blocks)]:
        at = tensor.at + block * size + within
        damaged[at : at + len(new)] = new
    return bytes(damaged)


def _moved(file: Gguf, rng: random.Random) -> bytes:
    """A stretch that is lost, doubled, blank or from elsewhere: what bad copies and disks make."""
    end = rng.choice([file.data_at, len(file.content)])
    start, stop = sorted(rng.sample(range(end), 2))
    stretch = file.content[start:stop]
    new = rng.choice([b"", stretch * 2, bytes(len(stretch)), stretch[::-1], file.content[: len(stretch)]])
    return file.content[:start] + new + file.content[stop:]


KINDS: dict[str, tuple[int, Damage]] = {
    "bits of the header": (4, _header_bits),
    "bits of the weights": (2, _weight_bits),
    "an early end": (2, _cut),
    "a count or a length": (4, _giant("count", "length")),
    "a dimension": (3, _giant("dimension")),
    "an offset": (2, _giant("offset")),
    "a type": (3, _giant("type")),
    "a value": (5, _value),
    "a name or a text": (3, _text),
    "scales that are no numbers": (3, _scales),
    "a stretch that is lost, doubled or blank": (2, _moved),
}
"""Kinds of damage: how often each, and how it is done."""

STRUCTURAL = {"an early end", "a count or a length", "a dimension", "an offset", "a type"}
"""Those that llama.cpp may never be asked to survive."""


def shares() -> list[float]:
    """Upper ends of the kinds' shares of [0, total)."""
    return list(accumulate(weight for weight, _ in KINDS.values()))


def damaged(file: Gguf, rng: random.Random) -> tuple[str, bytes]:
    """One damaged copy: the kind of damage, and its bytes."""
    kind = rng.choices(list(KINDS), cum_weights=shares())[0]
    return kind, KINDS[kind][1](file, rng)
