"""Equations with absolute values: the absolute value alone, then the two cases."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import ZERO, Apply, Node, is_op, negative, symbols
from app.study.working.board import Board
from app.study.working.lines import Cases, NoSolution
from app.study.working.methods.equations.quadratics import without_brackets
from app.study.working.methods.equations.ways import atoms
from app.study.working.methods.equations.ways.cases import Solves, solve_each
from app.study.working.rules import both_sides
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say

NAME = "absolute-value"
_MOST = 2


def is_one(line: Equation, letter: str) -> bool:
    """Whether its parts that are no polynomials are absolute values."""
    found = atoms.of_equation(line, letter)
    return 0 < len(found) <= _MOST and all(is_op(each, op.ABS) for each in found)


def lines(board: Board, letter: str, solve: Solves) -> None:
    """Raises NoRule."""
    found = atoms.of_equation(both_sides.sides(board), letter)
    if len(found) == _MOST:
        _two(board, found)
    elif atoms.alone(board, found[0]):
        _one(board, letter)
    if not isinstance(board.line, NoSolution):
        solve_each(board, letter, solve)


def _one(board: Board, letter: str) -> None:
    line = both_sides.sides(board)
    if not is_op(line.left, op.ABS):
        raise NoRule
    inner = without_brackets(line.left.args[0])
    value = None if symbols(line.right) else rational(line.right)
    facts = {"absolute": to_text(line.left), "value": to_text(line.right)}
    if value is not None and value < 0:
        board.say(NoSolution(), say("working.solving.absolute-below-zero", **facts), [(1,)])
    elif value == 0:
        board.say(Equation(inner, ZERO), say("working.solving.absolute-zero", **facts), [(0,)])
    elif value is not None or not symbols(line.right):
        _both(board, inner, line.right, Claim.SAME)
    elif letter in symbols(line.right):
        _both(board, inner, line.right, Claim.ADDS)
    else:
        raise NoRule


def _two(board: Board, found: list[Node]) -> None:
    line = both_sides.sides(board)
    if {line.left, line.right} != set(found) or not isinstance(line.left, Apply):
        raise NoRule
    assert isinstance(line.right, Apply)
    _both(board, without_brackets(line.left.args[0]), without_brackets(line.right.args[0]), Claim.SAME)


def _both(board: Board, inner: Node, value: Node, claim: Claim) -> None:
    opposite = negative(value)
    cases = Cases((Equation(inner, value), Equation(inner, opposite)))
    says = say("working.solving.absolute-cases", inner=to_text(inner), value=to_text(value))
    board.write(Step(board.line, cases, says, ((0,), (1,)), claim=claim))
