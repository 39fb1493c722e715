"""Angles of an interval with a value that no special angle has: arcsin(1/3) and π − arcsin(1/3)."""

from collections.abc import Iterator
from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Sym, bracketed, has, minus, negative, plus
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.every_angle.families import angle_of, multiple_of_pi
from app.study.working.exact_numbers import simplest
from app.study.working.lines import Cases
from app.study.working.methods.equations import ending
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Single, say

_TURNS = range(-6, 7)
_MOST = 8


def write(task: Solve, board: Board, row: list[tuple[Apply, Node]]) -> None:
    """All angles in the interval at which a function of the unknown itself has its value. Raises NoRule."""
    unknown = Sym(task.unknowns[0])
    if task.domain is None or any(has(side, op.DEGREES) for side in task.domain.sides):
        raise NoRule
    if any(function.args != (unknown,) for function, _ in row):
        raise NoRule
    each = [Equation(unknown, angle) for function, value in row for angle in _angles(function, value)]
    found = [one for one in dict.fromkeys(each) if ending.is_within(task, one)]
    if not found or len(found) > _MOST:
        raise NoRule
    found.sort(key=lambda one: float(numeric.value(one.right, real=True)))
    listed: list[Single] = [to_text(one.right) for one in found]
    says = say("working.solving.arc-angles", function=f"arc{row[0][0].name}", angles=listed)
    after = found[0] if len(found) == 1 else Cases(tuple(found))
    board.write(Step(board.line, after, says, claim=Claim.KEPT))


def _angles(function: Apply, value: Node) -> Iterator[Node]:
    """Those of several turns. Raises NoRule where the value is none that the function has."""
    size = float(numeric.value(value, real=True))
    if function.op is not op.TAN and abs(size) > 1:
        return
    inverse = op.OPERATORS[f"a{function.name}"]
    special = multiple_of_pi(Apply(inverse, (value,)))
    turned = size < 0 and function.op is not op.COS and special is None
    arc = Apply(inverse, (_opposite(value) if turned else value,))
    for half_turns in _TURNS:
        for sign in _signs(function, half_turns):
            if special is not None:
                yield angle_of(half_turns + sign * special, in_degrees=False)
            else:
                yield _sum(half_turns, -sign if turned else sign, arc)


def _signs(function: Apply, half_turns: int) -> tuple[int, ...]:
    """How the arc is added to so many half turns."""
    if function.op is op.TAN:
        return (1,)
    if function.op is op.SIN:
        return (1,) if half_turns % 2 == 0 else (-1,)
    return (1, -1) if half_turns % 2 == 0 else ()


def _opposite(value: Node) -> Node:
    found = simplest(negative(bracketed(value)))
    if found is None:
        raise NoRule
    return found


def _sum(half_turns: int, sign: int, arc: Node) -> Node:
    if half_turns == 0:
        return arc if sign == 1 else negative(arc)
    return (plus if sign == 1 else minus)(angle_of(Fraction(half_turns), in_degrees=False), arc)
