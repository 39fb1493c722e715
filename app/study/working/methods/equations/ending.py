"""How equations end: which solutions the problem asks for, and the value of what it asks for."""

from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Equation, Value
from app.study.maths.to_text import to_text
from app.study.maths.tree import Sym, substituted
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import Cases, NoSolution
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say


def finish(task: Solve, board: Board) -> None:
    """Leave out what lies outside the domain, and put the solution into what is wanted. Raises NoRule."""
    if task.domain is not None:
        _within_domain(task, board)
    if task.wanted is not None:
        _put_in(task, board)


def _within_domain(task: Solve, board: Board) -> None:
    line = board.line
    found = line.cases if isinstance(line, Cases) else (line,) if isinstance(line, Equation) else ()
    kept = tuple(one for one in found if is_within(task, one))
    if kept == found:
        return
    after = Cases(kept) if len(kept) > 1 else kept[0] if kept else NoSolution()
    places = [place for place, one in enumerate(found) if one not in kept]
    focus = tuple((place, 0) for place in places) if isinstance(line, Cases) else ((0,),)
    says = say("working.equations.only-in-domain")
    board.write(Step(line, after, says, focus, claim=Claim.KEPT))


def is_within(task: Solve, one: Equation) -> bool:
    """Whether the value lies in the domain. Raises NoRule where that is not known."""
    if task.domain is None:
        return True
    try:
        point = number_sets.pieces(Value(one.right))
        return bool(number_line.intersected(point, number_sets.pieces(task.domain)))
    except number_line.NotASet as error:
        raise NoRule from error


def _put_in(task: Solve, board: Board) -> None:
    line = board.line
    if not isinstance(line, Equation) or not isinstance(line.left, Sym) or task.wanted is None:
        raise NoRule
    put = ((line.left.name, line.right),)
    after = substituted(task.wanted, dict(put))
    says = say("working.equations.put-in", letter=line.left.name, value=to_text(line.right))
    board.write(Step(task.wanted, after, says, claim=Claim.PUT, put=put))
    calculate(board)
