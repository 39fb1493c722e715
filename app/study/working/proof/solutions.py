"""Proves that lines have the same solutions, or which of them the problem admits."""

from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Equation, Value
from app.study.maths import numeric
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import TWO, Node, power, substituted, symbols, times
from app.study.problems.tasks.equations import Solve
from app.study.working.lines import Cases, EveryNumber, Line, NoSolution
from app.study.working.proof.expressions import covers, equals
from app.study.working.proof.prover import Prover
from app.study.working.solution_sets import roots, same_solutions
from app.study.working.step import Step, Unproven


def _speaks_of_solutions(line: Line) -> bool:
    return isinstance(line, Equation | Cases | NoSolution | EveryNumber)


def _same(before: Line, after: Line, letter: str) -> bool:
    return bool(letter) and same_solutions(before, after, letter)


PROVER = Prover(_speaks_of_solutions, _same)


def adds(step: Step) -> bool:
    """Both sides were squared, or multiplied by `by`."""
    before, after = step.before, step.after
    if not isinstance(before, Equation) or not isinstance(after, Equation):
        return False
    by = step.by

    def expected(side: Node) -> Node:
        return times(side, by) if by is not None else power(side, TWO)

    sides = ((before.left, after.left), (before.right, after.right))
    return all(equals(expected(old), new) for old, new in sides)


def kept_ones(task: Solve, step: Step, letter: str) -> bool:
    """The line after has those of the values before that the problem's equation and domain admit."""
    if not isinstance(step.after, Equation | Cases | NoSolution):
        return False
    before = roots(step.before, letter)
    after = roots(step.after, letter)
    if before is None or after is None:
        return False
    kept = [value for value in before if admitted(task, letter, value)]
    return covers(kept, after) and covers(after, kept)


def admitted(task: Solve, letter: str, value: Node) -> bool:
    """Whether it solves the problem. Raises Unproven when that is not known."""
    if not _solves(task, letter, value):
        return False
    if task.domain is None:
        return True
    try:
        point = number_sets.pieces(Value(value))
        return bool(number_line.intersected(point, number_sets.pieces(task.domain)))
    except number_line.NotASet as error:
        raise Unproven from error


def _solves(task: Solve, letter: str, value: Node) -> bool:
    """Substituted back; False too where a side has no real value. Raises Unproven when it is not known."""
    ((left, right),) = task.equations
    sides = [substituted(side, {letter: value}) for side in (left, right)]
    if not any(map(symbols, sides)):
        try:
            for side in sides:
                numeric.value(side, real=True)
        except numeric.OutsideDomain:
            return False
    outcome = equal(*sides).outcome
    if outcome is Outcome.UNKNOWN:
        raise Unproven
    return outcome is Outcome.EQUAL
