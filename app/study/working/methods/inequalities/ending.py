"""How a working of an inequality ends: parts put together, the set written in intervals."""

from app.study.answers.kinds import Equation, Inequality, Interval, Region, Several, Value
from app.study.maths.tree import Sym
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.working.board import Board
from app.study.working.known import inequalities
from app.study.working.lines import EveryNumber, Line, NoSolution
from app.study.working.regions.conditions import NotExact
from app.study.working.regions.exact_set import as_inequalities, as_intervals, set_of
from app.study.working.regions.lines import Compound, Intervals
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say


def letter_of(task: Task) -> str:
    """The one letter of an inequality; "" where it has none or several, or parts that are no inequalities."""
    if not isinstance(task, SolveInequality):
        return ""
    parts = task.region.parts if isinstance(task.region, Region) else (task.region,)
    return inequalities.letter_of(task) if all(isinstance(part, Inequality) for part in parts) else ""


def solved_line(line: Line, letter: str) -> Line:
    """The numbers that the line says, plainly: 1 < x ≤ 4, or x < 1 or x > 3. Raises NoRule."""
    try:
        found = as_inequalities(set_of(line, letter), letter)
    except (NotExact, Unsolved) as error:
        raise NoRule from error
    if isinstance(found, Region):
        parts = tuple(_statement(part) for part in found.parts)
        return Compound(parts, "or")
    return found


def _statement(part: object) -> Inequality | Equation:
    if isinstance(part, Value):
        return Equation(Sym(part.label), part.tree)
    assert isinstance(part, Inequality)
    return part


_WORDS = ("interval", "区间")


def finish(board: Board, letter: str) -> None:
    """Write the solution as an interval below it, where that is asked for. Raises NoRule."""
    line = board.line
    if isinstance(line, NoSolution | EveryNumber | Intervals | Equation):
        return
    if board.steps and not any(word in board.form.text for word in _WORDS):
        return
    try:
        found = as_intervals(set_of(line, letter))
    except (NotExact, Unsolved) as error:
        raise NoRule from error
    if isinstance(found, NoSolution):
        raise NoRule
    pieces = found.parts if isinstance(found, Region) else (found,)
    board.say(
        Intervals(tuple(one for one in pieces if isinstance(one, Interval | Several))),
        say("working.inequalities.interval"),
    )
