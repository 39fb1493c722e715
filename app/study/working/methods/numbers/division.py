"""Division with a remainder: digit by digit, and what is left."""

from app.study.answers.kinds import Remainder
from app.study.maths.tree import over, plus, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.numbers import DivideWithRemainder
from app.study.working.board import Board
from app.study.working.facts import fact
from app.study.working.methods.numbers.euclid import whole
from app.study.working.rules.numbers.written import long_division
from app.study.working.said import Said
from app.study.working.step import Step
from engine.base.sentence import say

NAME = "long-division"


def fits(task: Task) -> bool:
    """Two positive whole numbers, the second not too large to be taken from a table."""
    return isinstance(task, DivideWithRemainder) and task.dividend >= 0 and task.divisor > 0


def write(task: Task, board: Board) -> None:
    """The quotient with what is left; then the remainder, where it is asked for alone."""
    assert isinstance(task, DivideWithRemainder)
    n, d = task.dividend, task.divisor
    quotient, rest = divmod(n, d)
    product = times(whole(quotient), whole(d), "*")
    facts = {"dividend": n, "divisor": d, "quotient": quotient, "product": quotient * d, "rest": rest}
    if task.only_remainder:
        board.start(
            fact(whole(n), "=", plus(product, whole(rest))), say("working.division.times-and-rest", **facts)
        )
        board.start(whole(rest), say("working.division.rest", **facts))
        return
    division = over(whole(n), whole(d), "÷")
    steps = long_division(division, n, d)
    if not rest:
        says = say("working.division.even", **facts)
        board.write(Step(board.line, whole(quotient), says, (), steps if len(steps) > 1 else ()))
        return
    with_rest = plus(whole(quotient), over(whole(rest), whole(d), "÷")) if quotient else division
    if with_rest != board.line:
        says = say("working.division.times-and-rest", **facts)
        board.write(Step(board.line, with_rest, says, (), steps if len(steps) > 1 else ()))
    board.say(Said(Remainder(whole(quotient), whole(rest))), say("working.division.with-rest", **facts))
