"""The known answer to a task of any kind."""

from functools import lru_cache

from app.study.problems.asked_form import Form
from app.study.problems.tasks.base import Task
from app.study.working.known import (
    arrays,
    calculus,
    complex_numbers,
    equations,
    expressions,
    extremes,
    inequalities,
    limits,
    list_statistics,
    numbers,
    numerals,
    parameters,
    polynomials,
    quadratics,
    slopes,
    times,
    trigonometry,
)
from app.study.working.known.curves import features as curve_features
from app.study.working.known.functions import table as functions
from app.study.working.known.known import Known, Table
from app.study.working.known.measured import table as measured
from app.study.working.unsolved import Unsolved

KNOWN: Table = {
    **arrays.KNOWN,
    **calculus.KNOWN,
    **complex_numbers.KNOWN,
    **curve_features.KNOWN,
    **equations.KNOWN,
    **expressions.KNOWN,
    **functions.KNOWN,
    **inequalities.KNOWN,
    **limits.KNOWN,
    **list_statistics.KNOWN,
    **measured.KNOWN,
    **numbers.KNOWN,
    **numerals.KNOWN,
    **times.KNOWN,
    **quadratics.KNOWN,
    **polynomials.KNOWN,
    **extremes.KNOWN,
    **parameters.KNOWN,
    **slopes.KNOWN,
    **trigonometry.KNOWN,
}
"""Kind of task → what finds its answer. A topic's module has its part as KNOWN."""


@lru_cache(256)
def known(task: Task, form: Form) -> Known:
    """The right answer to `task`, where `form` is asked for. Raises Unsolved, and TooLarge."""
    finds = KNOWN.get(type(task))
    if finds is None:
        raise Unsolved
    return finds(task, form)
