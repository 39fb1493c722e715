r"""Sets the matrices of a request apart from its words.

A matrix may be written as \begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}, [[1, 2], [3, 4]] or
mat({1, 2}, {3, 4}); it may have a name: A = ….
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.study.maths.arrays import (
    matrix,
)
from app.study.maths.tree import (
    Node,
    Unreadable,
    symbols,
)
from app.study.problems.expressions import expression
from app.study.problems.wordings.wording import Slots
from engine.base.sentence import say

MOST_ENTRIES = 36
_UNREADABLE = say("answers.rows-differ")
_LITERAL = re.compile(
    r"\\begin\s*\{\s*([bpvB]?matrix)\s*\}(?P<tex>.*?)\\end\s*\{\s*\1\s*\}"
    r"|\bmat\s*\(\s*(?P<braces>\{[^()]*\})\s*\)"
    r"|\[\s*(?P<listed>\[[^\[\]]*\](?:\s*,\s*\[[^\[\]]*\])*)\s*\]",
    re.DOTALL,
)
NAME = "(?P<X>(?-i:[A-Z])\\b|⟦\\d⟧)"
"""A matrix by its name, or as ⟦n⟧."""
LAST = "( ?[:.,]? ?( (of|in|on))?( the)?( matrix)? ?⟦\\d⟧)?"
"""The one matrix, said behind what is asked."""
_DEFINED = re.compile(r"\b([A-Z])\s*=\s*(⟦\d⟧)")
_FILLER = re.compile(
    r"\bin the matrix,? use x for the first column[^.]*\.?"
    r"|\bif a variable has a coefficient of zero, don.t include it in the equation\b"
    r"|\b(use|using|consider|given|let|with|if|for|suppose)?\s*"
    r"((the|these|this|following|two|three|given|2\s?[x*]\s?2|3\s?[x*]\s?3)\s+)*"
    r"\bmatri(x|ces)\b\s*(given|below|above)?(\s*to answer the questions?)?\s*[:.,]?"
    r"|\bperform this (operation )?on the original matrix\b|\bI rep?resents the identity matrix\b"
    r"|\b(perform|do|apply|carry out) the indicated (row )?operations?( on)?( the)?( augmented)?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Said:
    """What is asked, with each matrix as its name or as ⟦n⟧, and the matrices by these."""

    request: str
    matrices: Mapping[str, Node]


def said_in(text: str) -> Said | None:
    """What `text` asks of its matrices; None where it has none. Raises Unreadable."""
    matrices: dict[str, Node] = {}

    def named(found: re.Match[str]) -> str:
        key = f"⟦{len(matrices)}⟧"
        matrices[key] = _read(found)
        return f" {key} "

    text = _LITERAL.sub(named, text)
    for name, key in _DEFINED.findall(text):
        matrices[name] = matrices[key]
    text, count = _DEFINED.subn(" " if _is_said_elsewhere(text) else r" \1 ", text)
    text = _FILLER.sub(lambda found: " matrix " if found[0].lower().startswith("matri") else " ", text)
    text = re.sub(r"[\s,;.:]*\band\b[\s,;.:]*$|^[\s,;.:]*\band\b", " ", text)
    text = re.sub(r"(\s*[,;]\s*)+(and\s*)?(?=[,;.]|$)", " ", " ".join(text.split()))
    text = " ".join(text.split()).strip(" .,;:?")
    return Said(text, matrices) if matrices and len(matrices) < 20 and count < 20 else None


def _is_said_elsewhere(text: str) -> bool:
    """Whether the names of the matrices stand in what is asked, so that their definitions can go."""
    names = {name for name, _ in _DEFINED.findall(text)}
    rest = _DEFINED.sub(" ", text)
    return bool(names) and any(re.search(rf"(?<![a-z]){name}(?![a-z])", rest) for name in names)


def _read(found: re.Match[str]) -> Node:
    if found["tex"] is not None:
        rows = [row.split("&") for row in re.split(r"\\\\", found["tex"]) if row.strip()]
    elif found["braces"] is not None:
        rows = [row.split(",") for row in re.findall(r"\{([^{}]*)\}", found["braces"])]
    else:
        rows = [row.split(",") for row in re.findall(r"\[([^\[\]]*)\]", found["listed"])]
    nodes = [[expression(cell) for cell in row] for row in rows]
    widths = {len(row) for row in nodes}
    entries = [cell for row in nodes for cell in row]
    if len(widths) != 1 or len(entries) > MOST_ENTRIES or any(map(symbols, entries)):
        raise Unreadable(_UNREADABLE)
    return matrix(nodes)


def one_spoken_of(slots: Slots, said: Said) -> Node | None:
    """The one matrix that is spoken of, by its name or as the only one."""
    name = slots.get("X", "")
    if name:
        return said.matrices.get(name)
    found = list(dict.fromkeys(said.matrices.values()))
    return found[0] if len(found) == 1 else None
