"""The elements of a page: blocks of styled runs and formulas."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Formula:
    """TeX without delimiters; `source` is how the answer had it, `preamble` the formulas of the same answer
    that defined something before it."""

    tex: str
    display: bool
    source: str
    preamble: tuple[str, ...] = ()

    @property
    def boxed(self) -> bool:
        return self.tex.lstrip().startswith("\\boxed")


@dataclass(frozen=True)
class Run:
    text: str = ""
    formula: Formula | None = None
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    link: str = ""
    token: str = ""  # of code: what kind of word it is


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    DISPLAY = "display"
    CODE = "code"
    RULE = "rule"
    TABLE = "table"


@dataclass(frozen=True)
class Cell:
    runs: tuple[Run, ...]
    align: str = ""  # left, center, right, or the table's own way


@dataclass(frozen=True)
class Block:
    kind: BlockKind
    runs: tuple[Run, ...] = ()
    level: int = 0  # of a heading, 1 to 6
    depth: int = 0  # lists it stands in
    mark: str = ""  # of a list item's first block
    quote: int = 0  # block quotes it stands in
    tight: bool = False  # close to the block before it
    language: str = ""  # of code
    rows: tuple[tuple[Cell, ...], ...] = ()  # of a table, its head first
