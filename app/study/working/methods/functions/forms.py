"""Parabolas and conics in standard form: squares completed on one side, the number on the other."""

from dataclasses import replace
from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, bracketed, minus, negative, number, plus, power, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import CircleFrom, OfGraph
from app.study.working.board import Board
from app.study.working.known.functions.conic_graphs import shifted, vertex_form
from app.study.working.known.functions.conics import Central, Parabola, central, parabola
from app.study.working.known.functions.facts import ANSWER, facts
from app.study.working.known.functions.graphs import answers_of
from app.study.working.known.functions.lines import circle_equation
from app.study.working.methods.functions.points import X1, X2, Y1, Y2, distance
from app.study.working.quantities import Named, Several
from app.study.working.rules.quantities import find, state
from app.study.working.rules.terms import written
from app.study.working.step import Claim, NoRule, Step
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "standard-form"
_FORMS = {"vertex-form", "conic-form", "center", "radius", "center-and-radius"}


def fits(task: Task) -> bool:
    """A parabola or conic to be written in standard form, or its centre; a circle's equation."""
    return isinstance(task, CircleFrom) or (isinstance(task, OfGraph) and task.what in _FORMS)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    if isinstance(task, CircleFrom):
        _circle(task, board)
        return
    assert isinstance(task, OfGraph)
    try:
        found = central(task.left, task.right, task.across, task.up)
    except Unsolved:
        _parabola(task, board)
        return
    central_form(task, board, found)
    if task.what in {"center", "radius", "center-and-radius"}:
        _read_off(task, board)


def _line(board: Board, left: Node, right: Node, key: str, **said: str) -> None:
    after = Equation(left, right)
    if _stands(board, after):
        return
    board.write(Step(board.line, after, say(key, **said), claim=Claim.STARTS))


def _stands(board: Board, line: Equation) -> bool:
    """Whether it is what stands last, as it is written."""
    return isinstance(board.line, Equation) and _text(board.line) == _text(line)


def _text(line: Equation) -> tuple[str, str]:
    return to_text(line.left), to_text(line.right)


def _row(*terms: tuple[tuple[tuple[str, int], ...], Fraction]) -> Node:
    return written({one: size for one, size in terms if size})


def _parabola(task: OfGraph, board: Board) -> None:
    try:
        found = parabola(task.left, task.right, task.across, task.up)
    except Unsolved as error:
        raise NoRule from error
    u, up = found.squared, Sym(found.other)
    if found.b:
        _complete(board, found, up)
    after = Equation(up, vertex_form(found.a, found.h, found.k, u))
    if isinstance(board.line, Equation) and _text(board.line) == _text(after):
        return
    half = Fraction(found.b, 1) / (2 * found.a)
    square = to_text(power(shifted(u, -half), number(2)))
    says = say("working.functions.complete-square", square=square)
    board.write(Step(board.line, after, says, claim=Claim.STARTS))


def _complete(board: Board, found: Parabola, up: Node) -> None:
    u, a = found.squared, found.a
    ratio = found.b / a
    inner = _row((((u, 2),), Fraction(1)), (((u, 1),), ratio))
    if a != 1:
        _line(board, up, _with(_scaled(a, inner), found.c), "working.functions.complete-group", across=u)
    half = ratio / 2
    square = number(half * half)
    with_square = minus(_row((((u, 2),), Fraction(1)), (((u, 1),), ratio), ((), half * half)), square)
    said = {"half_of": to_text(number(ratio)), "half": to_text(number(half)), "square": to_text(square)}
    _line(board, up, _with(_scaled(a, with_square), found.c), "working.functions.complete-add", **said)


def _scaled(a: Fraction, inner: Node) -> Node:
    if a == 1:
        return inner
    return negative(bracketed(inner)) if a == -1 else times(number(a), bracketed(inner), "")


def _with(tree: Node, c: Fraction) -> Node:
    if not c:
        return tree
    return plus(tree, number(c)) if c > 0 else minus(tree, number(-c))


def central_form(task: OfGraph, board: Board, found: Central) -> None:
    """The equation of a circle, an ellipse or a hyperbola in standard form; nothing where it has it."""
    x, y = task.across, task.up
    answer = next((one for one in _forms(task) if isinstance(one, Equation)), None)
    if answer is not None and _stands(board, answer):
        return
    squared = Equation(_squares(found, x, y), number(found.right))
    if (found.h or found.k) and not _stands(board, squared):
        _complete_both(board, found, x, y)
    if answer is None:
        return
    if found.name == "circle":
        said = {"factor": to_text(number(found.a))}
        _line(board, answer.left, answer.right, "working.functions.divide-by-rest", **said)
    else:
        said = {"number": to_text(number(found.right))}
        _line(board, answer.left, answer.right, "working.functions.one-right", **said)


def _complete_both(board: Board, found: Central, x: str, y: str) -> None:
    """Both squares completed, the number on the right."""
    added = [found.a * found.h * found.h, found.c * found.k * found.k]
    right: Node = number(found.right - sum(added))
    _line(board, _grouped(found, x, y), right, "working.functions.group")
    for size in added:
        if size:
            right = plus(right, number(size)) if size > 0 else minus(right, number(-size))
    squares = _squares(found, x, y)
    _line(board, squares, right, "working.functions.complete-both")
    _line(board, squares, number(found.right), "working.functions.as-squares")


def _forms(task: OfGraph) -> list[object]:
    return list(answers_of(replace(task, what="conic-form")))


def _grouped(found: Central, x: str, y: str) -> Node:
    first = _scaled(found.a, _row((((x, 2),), Fraction(1)), (((x, 1),), -2 * found.h)))
    second = _row((((y, 2),), Fraction(1)), (((y, 1),), -2 * found.k))
    return _sum(first, found.c, second)


def _squares(found: Central, x: str, y: str) -> Node:
    first = _scaled_square(found.a, power(shifted(x, found.h), number(2)))
    return _sum(first, found.c, power(shifted(y, found.k), number(2)), square=True)


def _scaled_square(a: Fraction, square: Node) -> Node:
    if abs(a) == 1:
        return square if a > 0 else negative(square)
    return times(number(a), square, "")


def _sum(first: Node, size: Fraction, second: Node, *, square: bool = False) -> Node:
    scaled = _scaled_square(abs(size), second) if square else _scaled(abs(size), second)
    if abs(size) == 1 and not square:
        scaled = bracketed(second)
    return plus(first, scaled) if size > 0 else minus(first, scaled)


def _read_off(task: OfGraph, board: Board) -> None:
    known = facts(task)
    if task.what != "radius":
        centre = Named(ANSWER, (known[Sym("h")][0], known[Sym("k")][0]), "()")
        if task.what == "center":
            state(board, centre, say("working.functions.read-center"))
            return
    if task.what == "radius":
        state(board, Named(Sym("r"), known[Sym("r")]), say("working.functions.read-radius"))
        return
    both = Several((replace(centre, name=Sym("C")), Named(Sym("r"), known[Sym("r")])))
    board.write(Step(board.line, both, say("working.functions.read-both"), claim=Claim.STARTS))


def _circle(task: CircleFrom, board: Board) -> None:
    if task.through is not None:
        known = facts(task)
        at = (*task.centre, *task.through)
        says = say("working.functions.radius-through")
        find(board, Sym("r"), (distance(X1, Y1, X2, Y2),), (distance(*at),), known[Sym("r")], says)
    board.write(Step(board.line, circle_equation(task), say("working.functions.circle"), claim=Claim.STARTS))
