"""The average rate of change: the values at both ends, then their difference over that of the ends."""

from app.study.maths.operators import own_function
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Sym, bracketed, minus, over, substituted, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import AverageRate
from app.study.working.board import Board
from app.study.working.known.functions.facts import facts
from app.study.working.known.functions.functions import simplest
from app.study.working.methods.functions.evaluation import simplified
from app.study.working.quantities import Named
from app.study.working.rules.quantities import find, state
from app.study.working.step import Step
from engine.base.sentence import say

NAME = "rate"


def fits(task: Task) -> bool:
    """Any average rate of change."""
    return isinstance(task, AverageRate)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, AverageRate)
    known, function = facts(task), task.function
    name = own_function(function.name if function.name not in {"", "y"} else "f")
    calls = [Apply(name, (end,)) for end in (task.high, task.low)]
    for call in calls:
        (end,) = call.args
        put = substituted(function.tree, {function.letter: bracketed(end)})
        says = say("working.functions.value-at", place=to_text(end), letter=function.letter)
        find(board, call, (put,), (put,), known[call], says)
    rate = Sym("R")
    high, low = (known[call][0] for call in calls)
    run: Node = minus(bracketed(task.high), bracketed(task.low))
    put = over(minus(bracketed(high), bracketed(low)), simplest(run) if symbols(run) else run)
    if not symbols(put):
        find(board, rate, (put,), (put,), known[rate], say("working.functions.rate"))
        return
    state(board, Named(rate, (put,)), say("working.functions.rate"))
    _simplify(board, put)


def _simplify(board: Board, tree: Node) -> None:
    for step in simplified(tree):
        before = board.line
        assert isinstance(before, Named)
        after = Named(before.name, (step.after,))  # type: ignore[arg-type]
        board.write(Step(before, after, step.says, ((0,),)))
