"""Marks the numbers of a question, so that a model points at them and need not copy their digits.

"Maya is 4 years older" is shown to it as "Maya is ①4 years older", and x + ① that it writes is x + 4.
"""

import re
from dataclasses import dataclass
from string import ascii_lowercase
from typing import Final

MARKS: Final = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
"""The marks in their order; a number after the last stands unmarked."""

_NUMBER = re.compile(r"(?<![A-Za-z0-9.^])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|(?<![A-Za-z0-9.])\.\d+")
_MARK = re.compile(f"[{MARKS}]")


@dataclass(frozen=True)
class Marked:
    """A question in one line, each number behind its mark, and those numbers as formulas have them."""

    text: str
    numbers: tuple[str, ...]


def marked(question: str) -> Marked:
    """`question` as a reader is shown it; marks that stand in it already become (a), (b) …"""
    line = _MARK.sub(lambda own: f"({ascii_lowercase[MARKS.index(own[0])]})", " ".join(question.split()))
    numbers: list[str] = []

    def with_mark(found: re.Match[str]) -> str:
        if len(numbers) == len(MARKS):
            return found[0]
        numbers.append(_plain(found[0]))
        return MARKS[len(numbers) - 1] + found[0]

    return Marked(_NUMBER.sub(with_mark, line), tuple(numbers))


def unmarked(written: str, numbers: tuple[str, ...]) -> str:
    """`written` with the numbers that its marks point at; a mark of no number stays."""
    known = dict(zip(MARKS, numbers, strict=False))
    return _MARK.sub(lambda mark: known.get(mark[0], mark[0]), written)


def _plain(number: str) -> str:
    """1,318.00 as it stands in a formula: 1318."""
    whole, point, places = number.replace(",", "").partition(".")
    return f"{whole or 0}.{places}" if point and places.strip("0") else whole
