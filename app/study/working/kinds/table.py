"""How workings begin and end, for each kind of task that is worked."""

from app.study.problems.tasks.base import Task
from app.study.working.kinds import (
    amounts,
    arrays,
    complex_numbers,
    domains,
    equations,
    expressions,
    functions,
    inequalities,
    measures,
    numbers,
    numerals,
    polynomials,
    quadratics,
    statistics,
    systems,
    times,
    trigonometry,
)
from app.study.working.kinds.calculus import table as calculus
from app.study.working.kinds.kind import Kind, Table
from app.study.working.lines import Line
from app.study.working.step import Unproven

KINDS: Table = {
    **amounts.KINDS,
    **arrays.KINDS,
    **calculus.KINDS,
    **complex_numbers.KINDS,
    **domains.KINDS,
    **equations.KINDS,
    **expressions.KINDS,
    **functions.KINDS,
    **inequalities.KINDS,
    **measures.KINDS,
    **numbers.KINDS,
    **numerals.KINDS,
    **polynomials.KINDS,
    **quadratics.KINDS,
    **statistics.KINDS,
    **times.KINDS,
    **systems.KINDS,
    **trigonometry.KINDS,
}
"""A topic's module has its part as KINDS."""


def kind_of(task: Task) -> Kind:
    """How workings of `task` begin and end. Raises Unproven where it is not worked."""
    kind = KINDS.get(type(task))
    if kind is None:
        raise Unproven
    return kind


def opening(task: Task) -> Line:
    """The first line of a working of `task`. Raises Unproven for a task without one."""
    return kind_of(task).opening(task)
