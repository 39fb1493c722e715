"""Steps of an iteration, Newton's method among them: the formula with the last number put in, worked out."""

from app.study.answers.kinds import Equation
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, bracketed, minus, number, over, substituted
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.curves import Iterate
from app.study.working.board import Board
from app.study.working.known.calculus import derivative
from app.study.working.rules.terms import is_sum
from app.study.working.rules.tidying import tidied
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "iteration"
_MOST_DIGITS = 12


def fits(task: Task) -> bool:
    """Some steps of an iteration."""
    return isinstance(task, Iterate)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Iterate)
    if task.newton:
        slope = tidied(derivative(task.tree, task.by))
        top = bracketed(task.tree) if is_sum(task.tree) else task.tree
        rule: Node = minus(Sym(task.by), over(top, bracketed(slope) if is_sum(slope) else slope))
        says = say("working.curves.newton", slope=to_text(slope))
    else:
        rule, says = task.tree, say("working.curves.next")
    at = task.start
    for n in range(1, task.times + 1):
        name = Sym(f"{task.by}_{n}")
        put = substituted(rule, {task.by: bracketed(at)})
        value = rational(put)
        if value is None or len(str(value.denominator)) > _MOST_DIGITS:
            raise NoRule
        board.start(Equation(name, put), says)
        at = number(value)
        board.start(Equation(name, at), say("working.triangles.work-out"))
