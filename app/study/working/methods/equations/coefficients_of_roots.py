"""Sum and product of the roots of a quadratic equation, read off its coefficients."""

from app.study.answers.kinds import Equation
from app.study.maths.tree import number, over
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.methods.equations import quadratics
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say

NAME = "coefficients-of-roots"


def fits(task: Task) -> bool:
    """The sum or the product of the two roots of a quadratic equation."""
    found = quadratics.of(task)
    return (
        found is not None
        and isinstance(task, Solve)
        and task.pick in {"sum", "product"}
        and task.domain is None
        and quadratics.discriminant(found) != 0
    )


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    a, b, c = quadratics.to_standard(board, task.unknowns[0])
    if not isinstance(board.line, Equation):
        raise NoRule
    if task.pick == "sum":
        top, says = number(-b), say("working.solving.sum-of-roots")
    else:
        top, says = number(c), say("working.solving.product-of-roots")
    board.write(Step(board.line, over(top, number(a)), says, ((0,),), claim=Claim.PICKED))
    calculate(board)
