"""Domain, range, zeros, degree and turning points of functions."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from app.study.answers.kinds import Answer, Inequality, Several, Word
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import (
    ZERO,
    Node,
    Sym,
    is_op,
    mapped,
    number,
    symbols,
    walk,
)
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.functions import (
    Definition,
    OfFunction,
    OfGraph,
)
from app.study.working.known import evidence, solve
from app.study.working.known.functions.answers import value
from app.study.working.known.functions.asymptotes import exponential
from app.study.working.known.functions.graphs import turning
from app.study.working.known.functions.natural_domain import domain_of
from app.study.working.known.known import Known, Table
from app.study.working.polynomial import coefficients, polynomial
from app.study.working.unsolved import Unsolved


def range_of(function: Definition) -> Answer:
    """The values that the function takes. Raises Unsolved where no rule here knows."""
    tree, letter = function.tree, function.letter
    found = coefficients(tree, letter)
    if found is not None:
        if len(found) <= 1:
            return value(found[0] if found else 0)
        if len(found) % 2 == 0:
            return Word("all-reals")
    try:
        a, _, k = turning(OfGraph("vertex", Sym("y_"), tree, letter, "y_"))
        return Inequality((Sym("y"), number(k)), (">=" if a > 0 else "<=",))
    except Unsolved:
        pass
    try:
        a, k = exponential(tree, letter)
        return Inequality((Sym("y"), number(k)), (">" if a > 0 else "<",))
    except Unsolved:
        return _range_of_root(tree, letter)


def _range_of_root(tree: Node, letter: str) -> Answer:
    """a√(mx + n) + k, and logarithms of mx + n."""
    inner = {each for each in walk(tree) if is_op(each, op.ROOT, op.LN, op.LOG) and symbols(each)}
    if len(inner) != 1:
        raise Unsolved
    (each,) = inner
    inside = coefficients(each.args[0], letter)
    outside = polynomial(mapped(tree, lambda node: Sym("w") if node == each else node))
    if inside is None or len(inside) != 2 or outside is None or not set(outside) <= {(("w", 1),), ()}:
        raise Unsolved
    a, k = outside.get((("w", 1),), Fraction(0)), outside.get((), Fraction(0))
    if not a:
        raise Unsolved
    index = rational(each.args[1]) if is_op(each, op.ROOT) else Fraction(1)
    if index is None:
        raise Unsolved
    if index % 2 == 1:
        return Word("all-reals")
    return Inequality((Sym("y"), number(k)), (">=" if a > 0 else "<=",))


def _domain(task: OfFunction) -> list[Answer]:
    return domain_of(task.function)


def _range(task: OfFunction) -> list[Answer]:
    return [range_of(task.function)]


def _domain_and_range(task: OfFunction) -> list[Answer]:
    both = domain_of(task.function)[0], range_of(task.function)
    if all(one == Word("all-reals") for one in both):
        return [Several(both, ""), Word("all-reals")]
    return [Several(both, "")]


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
