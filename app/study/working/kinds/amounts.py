"""Amounts that are added: facts about the units, the sum in one unit, the known amount at the end."""

from app.study.maths.tree import number
from app.study.problems.tasks.measures import AddAmounts, DaysOfYears
from app.study.working.kinds.kind import Kind, Table
from app.study.working.kinds.numbers import CLAIMS, answer_of, is_known
from app.study.working.lines import Line
from app.study.working.quantities import AmountSum


def _terms(task: AddAmounts) -> Line:
    return AmountSum(task.terms)


def _years(task: DaysOfYears) -> Line:
    return number(task.years)


KINDS: Table = {
    AddAmounts: Kind(_terms, answer_of, is_known, claims=CLAIMS),
    DaysOfYears: Kind(_years, answer_of, is_known, claims=CLAIMS),
}
