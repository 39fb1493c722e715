"""Inverse functions: the letters swapped, then every operation on y undone from the outside in."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Node,
    Sym,
    bracketed,
    is_op,
    minus,
    negative,
    number,
    over,
    plus,
    power,
    root,
    substituted,
    symbols,
    times,
    walk,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import Invert
from app.study.working.board import Board
from app.study.working.known.functions.inverses import holds_at_inverse
from app.study.working.polynomial import coefficients
from app.study.working.rules.algebra.power_rows import unbracketed
from app.study.working.rules.terms import collected, written
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

NAME = "inverse"
MOST_OPERATIONS = 9


def fits(task: Task) -> bool:
    """Any inverse."""
    return isinstance(task, Invert)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Invert)
    x = task.function.letter
    y = "y" if x != "y" else "x"
    swapped = Equation(Sym(x), substituted(task.function.tree, {x: Sym(y)}))
    _write(board, swapped, say("working.functions.swap-letters", x=x, y=y))
    if _is_fraction_of_both(swapped.right, y):
        _linear_fraction(board, x, y)
    for _ in range(MOST_OPERATIONS):
        line = board.line
        assert isinstance(line, Equation)
        if line.right == Sym(y):
            break
        after, says = _undone(line.left, line.right, y, task)
        _write(board, after, says)
    line = board.line
    assert isinstance(line, Equation)
    if line.right != Sym(y):
        raise NoRule
    tidy = _tidy(line.left)
    _write(board, Equation(Sym(y), tidy), say("working.functions.undo-sides"))


def _write(board: Board, after: Equation, says: Sentence) -> None:
    board.write(Step(board.line, after, says, claim=Claim.STARTS))


def _undone(left: Node, right: Node, y: str, task: Invert) -> tuple[Equation, Sentence]:
    """The outermost operation of the right side undone on both sides. Raises NoRule."""
    if not isinstance(right, Apply):
        raise NoRule
    holders = [place for place, each in enumerate(right.args) if y in symbols(each)]
    if len(holders) != 1:
        new = collected(right)
        if new is None:
            raise NoRule
        return Equation(left, new), say("working.algebra.collect", terms=to_text(right), result=to_text(new))
    (place,) = holders
    inner = right.args[place]
    other = right.args[1 - place] if len(right.args) == 2 else None
    if is_op(right, op.PLUS, op.MINUS):
        return _sum_undone(left, right, place, inner, other)
    if is_op(right, op.NEGATIVE):
        return Equation(_opposite(left), inner), say("working.equations.times-minus-one")
    if is_op(right, op.TIMES):
        assert other is not None
        return Equation(over(left, other), inner), say("working.functions.undo-times", factor=to_text(other))
    if is_op(right, op.OVER):
        return _quotient_undone(left, place, inner, other)
    return _power_undone(left, right, place, inner, other, task)


def _sum_undone(
    left: Node, right: Apply, place: int, inner: Node, other: Node | None
) -> tuple[Equation, Sentence]:
    assert other is not None
    term = to_text(other)
    if right.op is op.PLUS:
        return Equation(_tidy(minus(left, bracketed(other))), inner), say(
            "working.functions.undo-add", term=term
        )
    if place == 0:
        return Equation(_tidy(plus(left, other)), inner), say("working.functions.undo-subtract", term=term)
    after = Equation(_tidy(minus(left, bracketed(other))), negative(inner))
    return after, say("working.functions.undo-add", term=term)


def _tidy(node: Node) -> Node:
    if any(is_op(each, op.POWER) and is_op(each.args[0], op.PLUS, op.MINUS) for each in walk(node)):
        return node  # (x − 5)² + 8 says more than its expansion
    return collected(node) or node


def _opposite(left: Node) -> Node:
    if is_op(left, op.MINUS) and not left.bracketed:
        return minus(left.args[1], bracketed(left.args[0]))
    return left.args[0] if is_op(left, op.NEGATIVE) else _tidy(negative(bracketed(left)))


def _quotient_undone(left: Node, place: int, inner: Node, other: Node | None) -> tuple[Equation, Sentence]:
    assert other is not None
    if place == 0:
        return Equation(times(other, bracketed(left), ""), inner), say(
            "working.functions.undo-over", factor=to_text(other)
        )
    if other == ONE:
        return Equation(over(ONE, left), inner), say("working.functions.undo-reciprocal")
    return Equation(over(other, left), inner), say("working.functions.swap-quotient", factor=to_text(inner))


def _power_undone(
    left: Node, right: Apply, place: int, inner: Node, other: Node | None, task: Invert
) -> tuple[Equation, Sentence]:
    if place != 0 or other is None or right.op not in {op.ROOT, op.POWER}:
        raise NoRule
    size = rational(other) if not symbols(other) else None
    if size is None or size <= 0:
        raise NoRule
    if right.op is op.ROOT:
        return Equation(power(bracketed(left), other), inner), say(
            "working.functions.undo-root", index=to_text(other)
        )
    if size.denominator == 1 and size % 2 == 0:
        return _even_power_undone(left, inner, other, task)
    if size.denominator == 1:
        return Equation(root(bracketed(left), other), inner), say(
            "working.functions.undo-power", index=to_text(other)
        )
    after = Equation(power(bracketed(left), number(1 / size)), inner)
    return after, say("working.functions.undo-root", index=to_text(number(1 / size)))


def _even_power_undone(left: Node, inner: Node, other: Node, task: Invert) -> tuple[Equation, Sentence]:
    """The root with the sign that belongs to the domain; its claim is proven like every other."""
    for side in (root(left, other), negative(root(left, other))):
        if holds_at_inverse(task, Equation(side, inner)):
            key = "working.functions.undo-square" if other == TWO else "working.functions.undo-power"
            return Equation(side, inner), say(key, index=to_text(other))
    raise NoRule


# Fractions with y above and below


def _is_fraction_of_both(right: Node, y: str) -> bool:
    return is_op(right, op.OVER) and all(len(coefficients(side, y) or ()) == 2 for side in right.args)


def _linear_fraction(board: Board, x: str, y: str) -> None:
    line = board.line
    assert isinstance(line, Equation)
    assert isinstance(line.right, Apply)
    top, bottom = map(unbracketed, line.right.args)
    _write(
        board,
        Equation(times(Sym(x), bracketed(bottom), ""), top),
        say("working.functions.cross-multiply", factor=to_text(bottom)),
    )
    (d, c), (b, a) = coefficients(bottom, y) or (), coefficients(top, y) or ()
    left = written(_row({((x, 1), (y, 1)): c, ((x, 1),): d}))
    expanded = Equation(left, top)
    says = say("working.algebra.expand", factor=x, bracket=to_text(bracketed(bottom)))
    _write(board, expanded, says)
    together = Equation(
        written(_row({((x, 1), (y, 1)): c, ((y, 1),): -a})), written(_row({((x, 1),): -d, (): b}))
    )
    _write(board, together, say("working.functions.bring-together", y=y))
    factor = written(_row({((x, 1),): c, (): -a}))
    after = Equation(times(Sym(y), bracketed(factor), ""), together.right)
    _write(board, after, say("working.functions.factor-letter", y=y))
    end = Equation(over(together.right, factor), Sym(y))
    _write(board, end, say("working.functions.divide-by-rest", factor=to_text(factor)))


def _row(row: dict[tuple[tuple[str, int], ...], object]) -> dict:  # type: ignore[type-arg]
    return {one: size for one, size in row.items() if size}
