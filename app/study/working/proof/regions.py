"""Proves that lines say the same of where a letter lies."""

from app.study.answers.kinds import Equation, Inequality
from app.study.working.lines import Cases, EveryNumber, Line, NoSolution
from app.study.working.proof.prover import Prover
from app.study.working.regions.conditions import NotExact, condition
from app.study.working.regions.exact_set import same_set
from app.study.working.regions.lines import Compound, Intervals, SignTable, Within
from app.study.working.regions.signs import is_true


def _speaks_of_a_region(line: Line) -> bool:
    kinds = (
        Inequality | Compound | Intervals | SignTable | Within | Equation | Cases | NoSolution | EveryNumber
    )
    return isinstance(line, kinds)


def _same(before: Line, after: Line, letter: str) -> bool:
    if not letter:
        return False
    try:
        if isinstance(after, SignTable) and not is_true(after, letter):
            return False
        return same_set(condition(before, letter), condition(after, letter), letter)
    except NotExact:
        return False


PROVER = Prover(_speaks_of_a_region, _same)
