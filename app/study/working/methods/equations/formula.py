"""Quadratic equations by the formula, with its discriminant."""

from fractions import Fraction
from math import gcd, isqrt

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Sym, both_signs, minus, number, over, power, root, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import Cases, NoSolution
from app.study.working.methods.equations import linear, quadratics
from app.study.working.methods.equations.checking import finish
from app.study.working.rules.surds import surd, taken_out
from engine.base.sentence import say

NAME = "formula"


def fits(task: Task) -> bool:
    """Any quadratic equation."""
    return quadratics.of(task) is not None


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    (letter,) = task.unknowns
    quadratic = quadratics.to_standard(board, letter)
    a, b, c = quadratic
    found = quadratics.discriminant(quadratic)
    facts = {"a": a, "b": b, "c": c}
    inside = minus(power(number(b), number(2)), times(times(number(4), number(a)), number(c)))
    if found < 0:
        says = say("working.quadratics.discriminant-below-zero", sum=to_text(inside), value=found, **facts)
        board.say(NoSolution(), says, [(0,)])
        return
    line = _formula(_minus_b(b), root(inside), times(number(2), number(a)))
    board.say(Equation(Sym(letter), line), say("working.quadratics.formula", letter=letter, **facts), [(0,)])
    says = say("working.quadratics.discriminant", sum=to_text(inside), value=found)
    board.say(Equation(Sym(letter), _formula(number(-b), root(number(found)), number(2 * a))), says, [(1,)])
    _work_out(board, letter, quadratic, found)
    finish(task, board)


def _minus_b(b: int) -> Node:
    return Apply(op.NEGATIVE, (number(b),)) if b else number(0)


def _formula(first: Node, second: Node, below: Node) -> Node:
    return over(Apply(op.PLUS_MINUS, (first, second)), below)


def _work_out(board: Board, letter: str, quadratic: quadratics.Quadratic, found: int) -> None:
    a, b, _ = quadratic
    x = Sym(letter)
    if found == 0:
        board.say(
            Equation(x, over(number(-b), number(2 * a))), say("working.quadratics.root-is-zero"), [(1,)]
        )
        linear.solve_for(board, letter)
        return
    outside, inside = taken_out(found)
    if inside == 1:
        outside = isqrt(found)
    if outside > 1:
        after = Equation(x, _formula(number(-b), surd(outside, inside), number(2 * a)))
        facts = {"root": to_text(root(number(found))), "result": to_text(surd(outside, inside))}
        board.say(after, say("working.quadratics.simplify-root", **facts), [(1, 0, 1)])
    if inside == 1:
        ends = [over(line, number(2 * a)) for line in both_signs(_both(b, surd(outside, 1)))]
        cases = Cases(tuple(Equation(x, end) for end in ends))
        board.say(cases, say("working.quadratics.two-signs"), [(1,)])
        values = Cases(tuple(Equation(x, number(Fraction(-b + sign * outside, 2 * a))) for sign in (1, -1)))
        board.say(values, say("working.quadratics.work-out-each"), [(0, 1), (1, 1)])
        return
    shared = gcd(b, outside, 2 * a)
    top = Apply(op.PLUS_MINUS, (number(Fraction(-b, shared)), surd(outside // shared, inside)))
    if b == 0:
        top = Apply(op.PM, (surd(outside // shared, inside),))
    end = top if 2 * a == shared else over(top, number(2 * a // shared))
    if shared > 1 or b == 0:
        board.say(Equation(x, end), say("working.quadratics.cancel", number=shared), [(1,)])
    cases = Cases(tuple(Equation(x, one) for one in both_signs(end)))
    board.say(cases, say("working.quadratics.two-signs"), [(1,)])


def _both(b: int, second: Node) -> Node:
    return Apply(op.PLUS_MINUS, (number(-b), second))
