"""Expressions with matrices and vectors: one operation after the other, each first written entry by entry."""

import contextlib
from collections.abc import Callable
from dataclasses import replace

from app.study.maths import operators as op
from app.study.maths.arrays import (
    CROSS,
    DOT,
    MAGNITUDE,
    TRANSPOSED,
    ArrayOp,
    NotAnArray,
    cofactor,
    crossed_product,
    determinant,
    has_arrays,
    is_array,
    is_named,
    matrix,
    resolved,
    rows_of,
)
from app.study.maths.exact import rational
from app.study.maths.operators import Op
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Node,
    Num,
    Path,
    bracketed,
    is_op,
    minus,
    over,
    paths,
    plus,
    power,
    root,
    times,
)
from app.study.problems.tasks.arrays import EvaluateArray
from app.study.problems.tasks.base import Task
from app.study.working.board import Board, Change
from app.study.working.known.arrays import number_of
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.rules.determinants import along_first_row, crossed
from app.study.working.rules.terms import has_decimals
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence, say

NAME = "arrays"
Written = tuple[Node, Sentence]
Rule = Callable[[Apply], Written | None]


def fits(task: Task) -> bool:
    """An expression with matrices or vectors."""
    return isinstance(task, EvaluateArray)


def write(task: Task, board: Board) -> None:
    """Until one number or one array of numbers is left. Raises NoRule."""
    assert isinstance(task, EvaluateArray)
    decimals = has_decimals(task.tree)
    while not _is_done(line := board.part(())):
        if _work_out_entries(board, line, decimals):
            continue
        factor = _factor(line)
        if factor is not None:
            _numbers(board, factor, decimals)
            continue
        found = _next(line)
        if found is None:
            _numbers(board, (), decimals)
            continue
        path, (new, says) = found
        board.change(Change(path, new, says))


def _is_done(line: Node) -> bool:
    if is_array(line):
        return all(_is_number(entry) for entry in line.args)  # type: ignore[union-attr]
    return _is_number(line)


def _is_number(node: Node) -> bool:
    """Whether it stands as it will at the end."""
    try:
        return not has_arrays(node) and node in (number_of(node), number_of(node, True))
    except Unsolved:
        return False


# Entries


def _work_out_entries(board: Board, line: Node, decimals: bool) -> bool:
    """Work out the entries of the first array that has some to be worked out."""
    for path, node in paths(line):
        if not isinstance(node, Apply) or not isinstance(node.op, ArrayOp):
            continue
        if any(map(has_arrays, node.args)):
            if all(_is_determinant_of_numbers(entry) for entry in node.args if has_arrays(entry)):
                _entries(board, path, node, decimals, say("working.arrays.determinants"))
                return True
            continue
        if not all(map(_is_number, node.args)):
            _entries(board, path, node, decimals, say("working.arrays.entries"))
            return True
    return False


def _is_determinant_of_numbers(node: Node) -> bool:
    inner = node.args[0] if is_op(node, op.NEGATIVE) else node
    return is_named(inner, "det") and all(map(_is_number, inner.args))  # type: ignore[union-attr]


def _entries(board: Board, path: Path, node: Apply, decimals: bool, says: Sentence) -> None:
    try:
        new = replace(node, args=tuple(number_of(entry, decimals) for entry in node.args))
    except Unsolved as error:
        raise NoRule from error
    board.change(Change(path, new, says))


def _factor(line: Node) -> Path | None:
    """A factor beside an array that is still to be worked out; None where there is none."""
    for path, node in paths(line):
        if is_op(node, op.TIMES, op.OVER) and any(map(is_array, node.args)):
            for place, one in enumerate(node.args):
                if not has_arrays(one) and not _is_number(one):
                    return *path, place
    return None


def _numbers(board: Board, path: Path, decimals: bool) -> None:
    """Work a number out, operation by operation below it. Raises NoRule."""
    node = board.part(path)
    if has_arrays(node):
        raise NoRule
    try:
        new = number_of(node, decimals)
    except Unsolved as error:
        raise NoRule from error
    if new == node:
        raise NoRule
    says = say("working.arrays.number", sum=to_text(node), value=to_text(new))
    own = Board(node, form=board.form)
    with contextlib.suppress(NoRule):
        calculate(own)
    substeps = own.steps if own.line == new and len(own.steps) > 1 and own.steps[0].before == node else ()
    board.change(Change(path, new, says, tuple(substeps)))


# Operations


def _next(line: Node) -> tuple[Path, Written] | None:
    """The innermost operation on arrays that can be written out, the first of these from the left."""
    ready = [(-len(path), at, path) for at, (path, node) in enumerate(paths(line)) if _is_ready(node)]
    for _, _, path in sorted(ready):
        node = _at(line, path)
        found = _RULES[_kind(node)](node)
        if found is not None:
            return path, found
    return None


def _at(line: Node, path: Path) -> Apply:
    for place in path:
        line = line.args[place]  # type: ignore[union-attr]
    assert isinstance(line, Apply)
    return line


def _kind(node: Apply) -> Op | str:
    return "det" if is_named(node, "det") else node.op


def _is_ready(node: Node) -> bool:
    """An operation of which an operand is an array, all of them worked out; or a determinant."""
    if not isinstance(node, Apply) or _kind(node) not in _RULES:
        return False
    if is_named(node, "det"):
        return not any(map(has_arrays, node.args))
    return any(map(is_array, node.args)) and all(
        is_array(one) or not has_arrays(one) for one in node.args
    )  # fmt: skip


def _determinant(node: Apply) -> Written | None:
    rows = rows_of(node)
    if len(rows) == 1:
        return rows[0][0], say("working.arrays.single")
    if len(rows) == 2:
        return crossed(rows), say("working.arrays.crossed")
    return along_first_row(rows), say("working.arrays.first-row")


def _entrywise(sign: Callable[[Node, Node], Node], key: str) -> Rule:
    def written(node: Apply) -> Written | None:
        a, b = node.args
        if not is_array(a) or not is_array(b) or a.op is not b.op:  # type: ignore[union-attr]
            return None
        entries = tuple(sign(x, _within(y)) for x, y in zip(a.args, b.args, strict=True))  # type: ignore[union-attr]
        return Apply(a.op, entries), _said(key)  # type: ignore[union-attr]

    return written


def _said(key: str) -> Sentence:
    return say("working.arrays.add") if key == "add" else say("working.arrays.subtract")


def _within(node: Node) -> Node:
    return bracketed(node) if is_op(node, op.NEGATIVE) else node


def _times(node: Apply) -> Written | None:
    a, b = node.args
    if is_array(a) and is_array(b):
        return _row_by_column(a, b)
    factor, array = (a, b) if is_array(b) else (b, a)
    assert isinstance(array, Apply)
    entries = tuple(times(_within(factor), _within(entry), "*") for entry in array.args)
    return Apply(array.op, entries), say("working.arrays.scalar", factor=to_text(factor))


def _row_by_column(a: Node, b: Node) -> Written | None:
    if not is_named(a, "matrix") or not is_named(b, "matrix") or len(rows_of(a)[0]) != len(rows_of(b)):
        return None
    rows = [[_sum_of_products(row, column) for column in zip(*rows_of(b), strict=True)] for row in rows_of(a)]
    return matrix(rows), say("working.arrays.row-by-column")


def _sum_of_products(row: tuple[Node, ...], column: tuple[Node, ...]) -> Node:
    found: Node | None = None
    for x, y in zip(row, column, strict=True):
        term = times(_within(x), _within(y), "*")
        found = term if found is None else plus(found, term)
    assert found is not None
    return found


def _negative(node: Apply) -> Written | None:
    (array,) = node.args
    entries = tuple(times(_within(Apply(op.NEGATIVE, (ONE,))), _within(x), "*") for x in array.args)  # type: ignore[union-attr]
    return Apply(array.op, entries), say("working.arrays.scalar", factor="-1")  # type: ignore[union-attr]


def _over(node: Apply) -> Written | None:
    array, divisor = node.args
    if not is_array(array):
        return None
    entries = tuple(over(x, divisor) for x in array.args)  # type: ignore[union-attr]
    return Apply(array.op, entries), say("working.arrays.divide", number=to_text(divisor))  # type: ignore[union-attr]


def _power(node: Apply) -> Written | None:
    base, exponent = node.args[0], rational(node.args[1])
    if exponent == -1:
        return _inverse(base)
    if exponent == 2:
        return times(base, base), say("working.arrays.square")
    if exponent is not None and 2 < exponent <= 4 and exponent.denominator == 1:
        less = power(base, Num(exponent - 1))
        return times(less, base), say("working.arrays.square")
    return None


def _inverse(base: Node) -> Written | None:
    rows = rows_of(base)
    side = len(rows)
    whole = determinant(rows)
    if side != len(rows[0]) or not rational(whole):
        return None
    if side == 2:
        (a, b), (c, d) = rows
        swapped = matrix([[d, _opposite(b)], [_opposite(c), a]])
        return times(over(ONE, whole), swapped), say("working.arrays.inverse-two")
    if side == 3:
        cofactors = matrix([[cofactor(rows, j, i) for j in range(side)] for i in range(side)])
        return times(over(ONE, whole), cofactors), say("working.arrays.inverse-three")
    return None


def _opposite(node: Node) -> Node:
    value = rational(node)
    return number_of(Apply(op.NEGATIVE, (node,)), has_decimals(node)) if value is not None else node


def _transposed(node: Apply) -> Written | None:
    return resolved(node), say("working.arrays.transposed")


def _dot(node: Apply) -> Written | None:
    a, b = node.args
    if not is_named(a, "vector") or not is_named(b, "vector") or len(a.args) != len(b.args):  # type: ignore[union-attr]
        return None
    return _sum_of_products(a.args, b.args), say("working.arrays.dot")  # type: ignore[union-attr]


def _cross(node: Apply) -> Written | None:
    a, b = node.args
    if not is_named(a, "vector") or not is_named(b, "vector"):
        return None
    assert isinstance(a, Apply)
    assert isinstance(b, Apply)
    try:
        found = crossed_product(*(replace(one, args=tuple(map(_within, one.args))) for one in (a, b)))
    except NotAnArray:
        return None
    return found, say("working.arrays.cross")


def _magnitude(node: Apply) -> Written | None:
    (array,) = node.args
    if not is_named(array, "vector"):
        return None
    found: Node | None = None
    for entry in array.args:  # type: ignore[union-attr]
        square = power(_within(entry) if isinstance(entry, Num) else bracketed(entry), TWO)
        found = square if found is None else plus(found, square)
    assert found is not None
    return root(found), say("working.arrays.magnitude")


_RULES: dict[Op | str, Rule] = {
    "det": _determinant,
    op.PLUS: _entrywise(plus, "add"),
    op.MINUS: _entrywise(minus, "subtract"),
    op.TIMES: _times,
    op.NEGATIVE: _negative,
    op.OVER: _over,
    op.POWER: _power,
    TRANSPOSED: _transposed,
    DOT: _dot,
    CROSS: _cross,
    MAGNITUDE: _magnitude,
}
