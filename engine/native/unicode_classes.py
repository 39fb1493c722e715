"""The character classes of GPT-4o's pattern, as Hugging Face's tokenizers sees them, for gpt4o-split.cpp.

python -m engine.native.unicode_classes     writes the table again (needs `tokenizers`, a test package)
"""

import functools
import itertools
from collections.abc import Iterator
from pathlib import Path

from engine.native.overlay import OVERLAY

TABLE = OVERLAY / "src" / "homeroom" / "tokenizer" / "gpt4o-classes.inc"
PATTERNS = {  # in the order of gpt4o-split.cpp's enum; everything else is OTHER
    "UPPER": r"[\p{Lu}\p{Lt}]",
    "LOWER": r"\p{Ll}",
    "LETTER": r"[\p{Lm}\p{Lo}]",
    "MARK": r"\p{M}",
    "NUMBER": r"\p{N}",
    "SPACE": r"\s",
}
ALTERNATING = 7  # a run of UPPER, LOWER, UPPER, LOWER, …

_UPPER, _LOWER = 1, 2
_PER_LINE = 8
_CHUNK = 1 << 16


@functools.cache
def classes() -> bytes:
    """The class of every code point, 0 (OTHER) to 6 (SPACE), asked of tokenizers' own regular expressions.

    Its Unicode version is neither Python's nor llama.cpp's.
    """
    from tokenizers import Regex
    from tokenizers.pre_tokenizers import Split

    found = bytearray(0x110000)
    characters = [chr(point) for point in range(0x110000) if not 0xD800 <= point < 0xE000]
    for number, pattern in enumerate(PATTERNS.values(), start=1):
        split = Split(Regex(pattern), "removed", invert=True)
        for start in range(0, len(characters), _CHUNK):
            for piece, _ in split.pre_tokenize_str("".join(characters[start : start + _CHUNK])):
                assert found[ord(piece)] == 0, f"U+{ord(piece):04X} is of two classes"
                found[ord(piece)] = number
    return bytes(found)


def runs(of_each: bytes) -> Iterator[tuple[int, int]]:
    """(first code point, class) of each run; single letters that alternate in case are one run."""
    plain = [
        (next(points), kind)
        for kind, points in itertools.groupby(range(len(of_each)), key=of_each.__getitem__)
    ]
    ends = [first for first, _ in plain[1:]] + [len(of_each)]
    at = 0
    while at < len(plain):
        last = at
        while (
            last < len(plain)
            and ends[last] == plain[last][0] + 1
            and plain[last][1] == (_UPPER if (last - at) % 2 == 0 else _LOWER)
        ):
            last += 1
        if last - at >= 3:
            yield plain[at][0], ALTERNATING
            at = last
        else:
            yield plain[at]
            at += 1


def source() -> str:
    """The table as C++: code point << 3 | class, ascending."""
    entries = [f"0x{first << 3 | kind:06x}" for first, kind in runs(classes())]
    rows = [entries[start : start + _PER_LINE] for start in range(0, len(entries), _PER_LINE)]
    lines = [", ".join(row) + "," for row in rows]
    return "\n".join(["// Written by engine/native/unicode_classes.py.", *lines, ""])


def main() -> None:
    """Writes the table."""
    Path(TABLE).write_text(source())
    print(f"{TABLE.name}: {source().count('0x')} runs")


if __name__ == "__main__":
    main()
