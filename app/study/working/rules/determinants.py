"""Determinants: two by two by the diagonals, larger ones along the first row."""

from app.study.maths.arrays import Rows, determinant, without
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, bracketed, minus, plus, times


def crossed(rows: Rows) -> Node:
    """ad − bc."""
    (a, b), (c, d) = rows
    return minus(times(_factor(a), _factor(d), "*"), times(_factor(b), _factor(c), "*"))


def _factor(node: Node) -> Node:
    return node if isinstance(node, Num) else bracketed(node)


def along_first_row(rows: Rows) -> Node:
    """Each number of the first row times the determinant without its row and column, signs in turn."""
    found: Node | None = None
    for column, entry in enumerate(rows[0]):
        term = times(_factor(entry), determinant(without(rows, 0, column)), "*")
        if found is None:
            found = term
        else:
            found = minus(found, term) if column % 2 else plus(found, term)
    assert found is not None
    return found


def in_words(rows: Rows) -> str:
    """How the value comes about: 2 × (-3) - 4 × 5."""
    if len(rows) == 2:
        return to_text(crossed(rows))
    parts = []
    for column, entry in enumerate(rows[0]):
        inner = without(rows, 0, column)
        text = f"{to_text(_factor(entry))} × ({in_words(inner)})"
        parts.append(text if not column else f"{'-' if column % 2 else '+'} {text}")
    return " ".join(parts)
