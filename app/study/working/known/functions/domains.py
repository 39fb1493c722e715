"""Domain, range, zeros, degree and turning points of functions."""

from collections.abc import Callable, Mapping

from app.study.answers.kinds import Answer, Several, Word
from app.study.maths.tree import (
    ZERO,
)
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.functions import (
    OfFunction,
)
from app.study.working.known import evidence, solve
from app.study.working.known.functions.answers import value
from app.study.working.known.functions.natural_domain import domain_of
from app.study.working.known.functions.ranges import range_of
from app.study.working.known.known import Known, Table
from app.study.working.polynomial import coefficients, polynomial
from app.study.working.unsolved import Unsolved


def _domain(task: OfFunction) -> list[Answer]:
    return domain_of(task.function)


def _range(task: OfFunction) -> list[Answer]:
    return [range_of(task.function)]


def _domain_and_range(task: OfFunction) -> list[Answer]:
    both = domain_of(task.function)[0], range_of(task.function)
    if any(one != Word("all-reals") for one in both):
        raise Unsolved  # two sets of which the order counts, and whose letters differ
    return [Several(both, ""), Word("all-reals")]


def _zeros(task: OfFunction) -> list[Answer]:
    return solve.solutions(Solve(((task.function.tree, ZERO),), (task.function.letter,)))


def _degree(task: OfFunction) -> list[Answer]:
    found = polynomial(task.function.tree)
    if not found:
        raise Unsolved
    return [value(max(sum(power for _, power in one) for one in found))]


def _turning_points(task: OfFunction) -> list[Answer]:
    found = coefficients(task.function.tree, task.function.letter)
    if found is None or len(found) < 2:
        raise Unsolved
    return [value(len(found) - 2)]


def _leading(task: OfFunction) -> list[Answer]:
    found = coefficients(task.function.tree, task.function.letter)
    if not found:
        raise Unsolved
    return [value(found[-1])]


_FINDS: Mapping[str, Callable[[OfFunction], list[Answer]]] = {
    "domain": _domain,
    "range": _range,
    "domain-and-range": _domain_and_range,
    "zeros": _zeros,
    "degree": _degree,
    "turning-points": _turning_points,
    "leading-coefficient": _leading,
}


def _of_function(task: OfFunction, form: Form) -> Known:
    finds = _FINDS.get(task.what)
    if finds is None:
        raise Unsolved
    if task.what in {"domain", "range", "domain-and-range"}:
        form = form.adding(Ask.INTERVAL).without(Ask.SIMPLIFY)
    return Known(tuple(finds(task)), evidence.WORKED_OUT, form)


KNOWN: Table = {OfFunction: _of_function}
