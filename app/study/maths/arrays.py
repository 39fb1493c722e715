r"""Matrices, determinants and vectors in the tree: operators whose operands are the entries, row by row.

A determinant is a number, so what works with numbers works with it. A matrix or a vector is none: `resolved`
works its operations out, entry by entry, into expressions of numbers.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache, reduce
from typing import Any

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import ATOM, ENCLOSED, PRODUCT, RAISED, Notation, Op
from app.study.maths.tree import (
    ONE,
    TWO,
    ZERO,
    Apply,
    Node,
    mapped,
    minus,
    negative,
    over,
    plus,
    power,
    root,
    times,
)

MOST_SIDE = 5  # rows or columns of what is worked out
Rows = tuple[tuple[Node, ...], ...]


class NotAnArray(Exception):
    """The operation does not exist for arrays of these sizes, or the inverse does not."""


@dataclass(frozen=True, eq=False, slots=True)
class ArrayOp(Op):
    """An operator that makes an array, or its determinant, of the entries; `columns` is 0 for a vector."""

    columns: int = 0


def determinant_of(rows: Sequence[Sequence[Any]], zero: Any) -> Any:
    """Of numbers of any kind: expanded along the first row. `zero` is the kind's 0."""
    if len(rows) == 1:
        return rows[0][0]
    total = zero
    for place, entry in enumerate(rows[0]):
        inner = determinant_of([[*row[:place], *row[place + 1 :]] for row in rows[1:]], zero)
        total = total - entry * inner if place % 2 else total + entry * inner
    return total


def _determinant(side: int) -> Callable[..., Any]:
    def worked_out(*entries: Any) -> Any:
        return determinant_of([entries[at : at + side] for at in range(0, side * side, side)], 0 * entries[0])

    return worked_out


def _tex(environment: str, rows: int, columns: int) -> Notation:
    places = iter(range(1, rows * columns + 1))
    body = r" \\ ".join(" & ".join(f"#{next(places)}" for _ in range(columns)) for _ in range(rows))
    return Notation(
        rf"\begin{{{environment}}} {body} \end{{{environment}}}", ATOM, (ENCLOSED,) * (rows * columns)
    )


def _text(rows: int, columns: int, before: str = "") -> Notation:
    places = iter(range(1, rows * columns + 1))
    body = ", ".join(f"[{', '.join(f'#{next(places)}' for _ in range(columns))}]" for _ in range(rows))
    return Notation(f"{before}[{body}]", ATOM, (ENCLOSED,) * (rows * columns))


@lru_cache
def _matrix_op(rows: int, columns: int) -> ArrayOp:
    count = rows * columns
    return ArrayOp(
        "matrix", count, count, None, "", "", _tex("bmatrix", rows, columns), _text(rows, columns),
        columns=columns,
    )  # fmt: skip


@lru_cache
def _determinant_op(side: int) -> ArrayOp:
    meaning = _determinant(side)
    return ArrayOp(
        "det", side * side, side * side, meaning, meaning, meaning, _tex("vmatrix", side, side),
        _text(side, side, "det "), columns=side,
    )  # fmt: skip


@lru_cache
def _vector_op(count: int) -> ArrayOp:
    return ArrayOp(
        "vector", count, count, None, "", "", Notation(r"\left\langle #* \right\rangle"), Notation("⟨#*⟩")
    )


DOT = Op(
    "dot", 2, 2, None, "", "", Notation(r"#1 \cdot #2", PRODUCT, (PRODUCT, RAISED)),
    Notation("#1 · #2", PRODUCT, (PRODUCT, RAISED)),
)  # fmt: skip
CROSS = Op(
    "cross", 2, 2, None, "", "", Notation(r"#1 \times #2", PRODUCT, (PRODUCT, RAISED)),
    Notation("#1 × #2", PRODUCT, (PRODUCT, RAISED)),
)  # fmt: skip
MAGNITUDE = Op("magnitude", 1, 1, None, "", "", Notation(r"\left|#1\right|"), Notation("|#1|"))
TRANSPOSED = Op(
    "transposed", 1, 1, None, "", "", Notation("#1^{T}", RAISED, (ATOM,)), Notation("#1^T", RAISED, (ATOM,))
)


def matrix(rows: Iterable[Iterable[Node]]) -> Apply:
    """The matrix with these rows, which are equally long."""
    listed = tuple(map(tuple, rows))
    return Apply(_matrix_op(len(listed), len(listed[0])), tuple(entry for row in listed for entry in row))


def determinant(rows: Iterable[Iterable[Node]]) -> Apply:
    """The determinant of a square, not worked out."""
    listed = tuple(map(tuple, rows))
    return Apply(_determinant_op(len(listed)), tuple(entry for row in listed for entry in row))


def vector(items: Iterable[Node]) -> Apply:
    """The vector ⟨a, b, …⟩."""
    listed = tuple(items)
    return Apply(_vector_op(len(listed)), listed)


def is_named(node: Node, name: str) -> bool:
    """Whether it is a "matrix", a "det" or a "vector"."""
    return isinstance(node, Apply) and isinstance(node.op, ArrayOp) and node.op.name == name


def is_array(node: Node) -> bool:
    """Whether it is a matrix or a vector, written out."""
    return is_named(node, "matrix") or is_named(node, "vector")


def rows_of(node: Node) -> Rows:
    """The rows of a matrix or a determinant; a vector is one row."""
    assert isinstance(node, Apply)
    assert isinstance(node.op, ArrayOp)
    width = node.op.columns or len(node.args)
    return tuple(node.args[at : at + width] for at in range(0, len(node.args), width))


def like(node: Node, rows: Iterable[Iterable[Node]]) -> Apply:
    """An array of the same kind as `node` with these rows."""
    listed = tuple(map(tuple, rows))
    return vector(listed[0]) if is_named(node, "vector") else matrix(listed)


def has_arrays(node: Node) -> bool:
    """Whether a matrix, a vector or a determinant stands in it."""
    return isinstance(node, Apply) and (
        isinstance(node.op, ArrayOp) or any(has_arrays(argument) for argument in node.args)
    )


def without(rows: Rows, row: int, column: int) -> Rows:
    """The rows without one row and one column."""
    return tuple(
        tuple(entry for at, entry in enumerate(each) if at != column)
        for place, each in enumerate(rows)
        if place != row
    )


# Worked out


def resolved(node: Node) -> Node:
    """The expression with every operation on arrays worked out: a number, or one array of numbers.

    Raises NotAnArray where an operation does not exist.
    """
    return mapped(node, _resolved)


def _resolved(node: Node) -> Node:
    if not isinstance(node, Apply) or isinstance(node.op, ArrayOp):
        return node
    rule = _RULES.get(node.op)
    if rule is not None:
        return rule(*node.args)
    if any(map(is_array, node.args)):
        raise NotAnArray
    return node


def _sum(sign: Callable[[Node, Node], Node]) -> Callable[[Node, Node], Node]:
    def added(a: Node, b: Node) -> Node:
        if not is_array(a) and not is_array(b):
            return sign(a, b)
        if not is_array(a) or not is_array(b) or a.op is not b.op:  # type: ignore[union-attr]
            raise NotAnArray
        return Apply(a.op, tuple(map(sign, a.args, b.args)))  # type: ignore[union-attr]

    return added


def _scaled(a: Node, array: Node) -> Node:
    assert isinstance(array, Apply)
    return Apply(array.op, tuple(times(a, entry) for entry in array.args))


def _product(a: Node, b: Node) -> Node:
    if not is_array(a) and not is_array(b):
        return times(a, b)
    if not is_array(a) or not is_array(b):
        return _scaled(a, b) if is_array(b) else _scaled(b, a)
    if not is_named(a, "matrix") or not is_named(b, "matrix"):
        raise NotAnArray
    left, right = rows_of(a), rows_of(b)
    if len(left[0]) != len(right):
        raise NotAnArray
    return matrix([[_row_by_column(row, column) for column in zip(*right, strict=True)] for row in left])


def _row_by_column(row: Iterable[Node], column: Iterable[Node]) -> Node:
    return reduce(plus, map(times, row, column))


def _dot(a: Node, b: Node) -> Node:
    if not is_named(a, "vector") or not is_named(b, "vector"):
        raise NotAnArray
    if a.op is not b.op:  # type: ignore[union-attr]
        raise NotAnArray
    return _row_by_column(a.args, b.args)  # type: ignore[union-attr]


def crossed_product(a: Node, b: Node) -> Node:
    """The vector that is perpendicular to both, its entries not worked out. Raises NotAnArray."""
    if not is_named(a, "vector") or not is_named(b, "vector"):
        raise NotAnArray
    first, second = a.args, b.args  # type: ignore[union-attr]
    if len(first) != 3 or len(second) != 3:
        raise NotAnArray
    places = ((1, 2), (2, 0), (0, 1))
    return vector(minus(times(first[i], second[j], "*"), times(first[j], second[i], "*")) for i, j in places)


def _magnitude(a: Node) -> Node:
    if not is_named(a, "vector"):
        raise NotAnArray
    return root(reduce(plus, (power(entry, TWO) for entry in a.args)))  # type: ignore[union-attr]


def _negative(a: Node) -> Node:
    return Apply(a.op, tuple(map(negative, a.args))) if is_array(a) else negative(a)  # type: ignore[union-attr]


def _over(a: Node, b: Node) -> Node:
    if is_array(b):
        raise NotAnArray
    return Apply(a.op, tuple(over(x, b) for x in a.args)) if is_array(a) else over(a, b)  # type: ignore[union-attr]


def _power(a: Node, b: Node) -> Node:
    if not is_array(a):
        return power(a, b)
    exponent = rational(b)
    if not is_named(a, "matrix") or exponent not in {Fraction(-1), Fraction(2), Fraction(3), Fraction(4)}:
        raise NotAnArray
    if exponent == -1:
        return inverse(a)
    return reduce(_product, [a] * int(exponent))


def inverse(node: Node) -> Node:
    """The inverse by cofactors. Raises NotAnArray where there is none, or it is not known whether."""
    rows = rows_of(node)
    side = len(rows)
    if side != len(rows[0]) or side > MOST_SIDE:
        raise NotAnArray
    whole = rational(determinant(rows))
    if not whole:
        raise NotAnArray
    if side == 1:
        return matrix([[over(ONE, rows[0][0])]])
    return matrix([[over(cofactor(rows, j, i), determinant(rows)) for j in range(side)] for i in range(side)])


def cofactor(rows: Rows, row: int, column: int) -> Node:
    """The determinant without a row and a column, with its sign."""
    inner = determinant(without(rows, row, column))
    return negative(inner) if (row + column) % 2 else inner


def _transposed(a: Node) -> Node:
    if not is_named(a, "matrix"):
        raise NotAnArray
    return matrix(zip(*rows_of(a), strict=True))


_RULES: dict[Op, Callable[..., Node]] = {
    op.PLUS: _sum(plus),
    op.MINUS: _sum(minus),
    op.TIMES: _product,
    op.NEGATIVE: _negative,
    op.OVER: _over,
    op.POWER: _power,
    DOT: _dot,
    CROSS: crossed_product,
    MAGNITUDE: _magnitude,
    TRANSPOSED: _transposed,
}


def identity(side: int) -> Apply:
    """The identity matrix."""
    return matrix([[ONE if i == j else ZERO for j in range(side)] for i in range(side)])


def square(node: Node) -> bool:
    """Whether it is a matrix with as many rows as columns."""
    return is_named(node, "matrix") and len(rows_of(node)) == len(rows_of(node)[0])
