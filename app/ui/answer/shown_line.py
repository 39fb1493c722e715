"""A line of a working on the page: typeset, with what changes in colour, and in words for who hears it."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.ui.kit.sentences import between_cases, translated, typeset
from app.ui.mathview.spoken.formula import spoken

if TYPE_CHECKING:
    from app.study.working.shown import ShownLine

_SIGNS = {"", "=", "<", ">", r"\le", r"\ge", r"\ne"}
_FOCUS = re.compile(r"\\focus(?=\{)")  # as app/study/maths/to_tex.py writes it


def source(line: "ShownLine", marked: Sequence[str] = (), colour: str = "", *, sign: str = "") -> str:
    """The line as Markdown: its formulas with "or" between them, or words; `marked` is its TeX with marks.

    `sign` stands before each.
    """
    formulas = marked if len(marked) == len(line.tex) else line.tex
    if not formulas:
        return typeset(line.text)
    return between_cases().join(rf"\(\displaystyle {sign}{_painted(tex, colour)}\)" for tex in formulas)


def _painted(tex: str, colour: str) -> str:
    """With what is marked in `colour`; where that is all but a sign between, nothing would stand out."""
    rest = tex
    for part in _parts(tex):
        rest = rest.replace(rf"\focus{{{part}}}", "", 1)
    whole = rest.strip() in _SIGNS
    return _FOCUS.sub(lambda _: "" if whole else rf"\textcolor{{{colour}}}", tex)


def in_words(line: "ShownLine") -> str:
    """What a screen reader says of it."""
    return ", ".join(spoken(tex) for tex in line.tex) or translated(line.text)


def focus_in_words(marked: Sequence[str]) -> str:
    """The parts that are looked at."""
    return ", ".join(spoken(part) for tex in marked for part in _parts(tex))


def _parts(tex: str) -> list[str]:
    """What stands in the braces behind each mark."""
    found = []
    for mark in _FOCUS.finditer(tex):
        depth, end = 0, mark.end()
        while end < len(tex):
            depth += {"{": 1, "}": -1}.get(tex[end], 0)
            end += 1
            if depth == 0:
                break
        found.append(tex[mark.end() + 1 : end - 1])
    return found
