"""Proves that lines have the same solutions, or which of them the problem admits."""

from collections.abc import Sequence

from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Equation, Value
from app.study.maths import numeric
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import TWO, Node, Sym, bracketed, power, substituted, symbols, times
from app.study.problems.tasks.equations import Solve
from app.study.working.implication.related import related
from app.study.working.lines import Cases, EveryNumber, Line, NoSolution
from app.study.working.proof.expressions import covers, equals
from app.study.working.proof.prover import Prover
from app.study.working.solution_sets import equations, roots
from app.study.working.step import Claim, Step, Unproven


def _speaks_of_solutions(line: Line) -> bool:
    return isinstance(line, Equation | Cases | NoSolution | EveryNumber)


def _same(before: Line, after: Line, letter: str) -> bool:
    return bool(letter) and related(before, after, _letter_of(before, after, letter)) is Claim.SAME


def _letter_of(before: Line, after: Line, letter: str) -> str:
    """The letter that the lines speak of: the problem's, or the one name that something was given."""
    names = _names(before) | _names(after)
    return letter if letter in names or len(names) != 1 else names.pop()


PROVER = Prover(_speaks_of_solutions, _same)


def adds(step: Step, letter: str) -> bool:
    """Both sides were squared, or multiplied by `by`, or after follows from before in another way."""
    before, after = step.before, step.after
    if step.by is None:
        own = _letter_of(before, after, letter)
        if chained(step) or related(before, after, own, step.through) is not None:
            return True
    if not isinstance(before, Equation) or not isinstance(after, Equation):
        return False
    by = step.by

    def expected(side: Node) -> Node:
        return times(side, by) if by is not None else power(side, TWO)

    sides = ((before.left, after.left), (before.right, after.right))
    return all(equals(expected(old), new) for old, new in sides)


def done_to_both(step: Step, letter: str) -> bool:
    """What was done to both sides neither adds nor loses a solution."""
    own = _letter_of(step.before, step.after, letter)
    return related(step.before, step.after, own, step.through) is Claim.SAME


def chained(step: Step) -> bool:
    """Whether the substeps, which are proven by themselves, lead all the way."""
    row = step.substeps
    return bool(row) and row[0].before == step.before and row[-1].after == step.after


def named(lines: Sequence[Line], step: Step, letter: str) -> bool:
    """A name is given: after says with it what before says without; or it is taken back.

    Where it is taken back, it must have been given to the same, and all lines between speak of it alone.
    """
    if len(step.put) != 1:
        return False
    ((name, node),) = step.put
    if _names(step.after) == {name}:
        return name != letter and _named_same(step.after, step.before, step, letter)
    if _names(step.before) - {name} or name in _names(step.after):
        return False
    given = next((place for place, line in enumerate(lines) if name in _names(line)), 0)
    if given == 0 or any(_names(line) - {name} for line in lines[given:]):
        return False
    first = Step(lines[given - 1], lines[given], step.says, put=step.put)
    return (
        _named_same(first.after, first.before, first, letter)
        and _named_same(step.before, step.after, step, letter)
        and not symbols(node) - {letter}
    )


def _named_same(with_name: Line, without: Line, step: Step, letter: str) -> bool:
    values = {name: bracketed(node) for name, node in step.put}
    row = equations(with_name)
    if row is None:
        return False
    meant = [Equation(substituted(one.left, values), substituted(one.right, values)) for one in row]
    meaning: Line = meant[0] if len(meant) == 1 else Cases(tuple(meant))
    return related(meaning, without, letter) is Claim.SAME


def _names(line: Line) -> set[str]:
    return {name for one in equations(line) or () for side in (one.left, one.right) for name in symbols(side)}


def kept_ones(task: Solve, step: Step, letter: str) -> bool:
    """The line after has those of the values before that the problem's equation and domain admit."""
    if not isinstance(step.after, Equation | Cases | NoSolution):
        return False
    before, after = (_values(line, letter) for line in (step.before, step.after))
    if before is None or after is None:
        return False
    kept = [value for value in before if admitted(task, letter, value)]
    return covers(kept, after) and covers(after, kept)


def _values(line: Line, letter: str) -> Sequence[Node] | None:
    """What the line says the letter may be; other letters may stand in it where it says one value."""
    if isinstance(line, Equation) and line.left == Sym(letter) and letter not in symbols(line.right):
        return (line.right,)
    return roots(line, letter)


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
