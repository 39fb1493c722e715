"""Integrals that diverge: beside a pole, or far out, the integrand is not smaller than a multiple of 1/x."""

from collections.abc import Iterator
from typing import Any

from mpmath import mp

from app.study.answers.kinds import Answer, Inequality, Several, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.errors import OutsideDomain, TooLarge
from app.study.maths.tree import (
    ZERO,
    Apply,
    Const,
    Node,
    Sym,
    bracketed,
    is_op,
    minus,
    negative,
    symbols,
    times,
    walk,
)
from app.study.problems.tasks.calculus import Integrate, Limit
from app.study.problems.tasks.equations import Solve
from app.study.working.known.limits import limit
from app.study.working.known.solve import solutions
from app.study.working.unsolved import Unsolved

INFINITY = Const("oo")
_POLES_OF_TANGENT = {"tan": op.COS, "sec": op.COS, "cot": op.SIN, "csc": op.SIN}


def diverges(task: Integrate) -> bool:
    """Whether it is proven to diverge; False where nothing is proven."""
    return next(_ends_that_diverge(task), None) is not None


def _ends_that_diverge(task: Integrate) -> Iterator[Any]:
    """(place, side) at which x·f or (x − p)·f has a limit that is not 0, so that f is like 1/x or larger."""
    assert task.bounds is not None
    low, high = task.bounds
    for end, side in ((low, "+"), (high, "-")):
        if _infinite(end) and _is_large(task, end, "", Sym(task.by)):
            yield end, side
    for pole in poles(task):
        distance = bracketed(minus(Sym(task.by), bracketed(pole)))
        for side in _sides(task, pole):
            if _is_large(task, pole, side, distance):
                yield pole, side


def _infinite(end: Node) -> bool:
    return end in (INFINITY, negative(INFINITY))


def _is_large(task: Integrate, to: Node, side: str, distance: Node) -> bool:
    try:
        found = limit(Limit(times(distance, bracketed(task.tree)), task.by, to, side))
    except (Unsolved, OutsideDomain, TooLarge):
        return False
    if not isinstance(found, Value):
        return False
    if _infinite(found.tree):
        return True
    return bool(abs(numeric.value(found.tree, digits=20)) > mp.mpf(10) ** -10)


def poles(task: Integrate) -> list[Node]:
    """Where a denominator between the bounds is 0, as far as that is known."""
    found: list[Node] = []
    for below in _below(task.tree, task.by):
        try:
            answer = solutions(Solve(((below, ZERO),), (task.by,), _within(task)))[0]
        except (Unsolved, OutsideDomain, TooLarge):
            continue
        items = answer.items if isinstance(answer, Several) else (answer,)
        found += [item.tree for item in items if isinstance(item, Value) and not symbols(item.tree)]
    return [each for each in dict.fromkeys(found) if _sides(task, each)]


def _within(task: Integrate) -> Any:
    assert task.bounds is not None
    if any(map(_infinite, task.bounds)):
        return None
    return Inequality((task.bounds[0], Sym(task.by), task.bounds[1]), ("<=", "<="))


def _below(tree: Node, by: str) -> Iterator[Node]:
    for each in walk(tree):
        if not isinstance(each, Apply) or by not in symbols(each):
            continue
        if each.op is op.OVER and by in symbols(each.args[1]):
            yield each.args[1]
        elif is_op(each, op.POWER) and is_op(each.args[1], op.NEGATIVE):
            yield each.args[0]
        elif each.name in _POLES_OF_TANGENT:
            yield Apply(_POLES_OF_TANGENT[each.name], each.args)


def _sides(task: Integrate, pole: Node) -> list[str]:
    """The sides of the place that lie between the bounds."""
    assert task.bounds is not None
    low, high = sorted(map(number_of, task.bounds))
    at = number_of(pole)
    return [side for side, inside in (("-", low < at <= high), ("+", low <= at < high)) if inside]


def number_of(node: Node) -> Any:
    """A bound as a number of mpmath, ±∞ too."""
    if _infinite(node):
        return mp.inf if node == INFINITY else -mp.inf
    return mp.re(numeric.value(node, digits=25, real=True))


def divergent_answers(task: Integrate) -> tuple[Answer, ...]:
    """The word; also ±∞, where the integrand has one sign between the bounds."""
    assert task.bounds is not None
    low, high = (max(min(number_of(end), mp.mpf(10) ** 6), -(mp.mpf(10) ** 6)) for end in task.bounds)
    signs = set()
    for n in range(1, 400):
        try:
            height = numeric.value(task.tree, {task.by: low + (high - low) * n / 400}, 15, real=True)
        except (OutsideDomain, TooLarge):
            continue
        signs.add(int(mp.sign(mp.re(height))))
    word: Answer = Word("divergent")
    if len(signs - {0}) != 1:
        return (word,)
    sign = (signs - {0}).pop() * (1 if number_of(task.bounds[0]) < number_of(task.bounds[1]) else -1)
    return word, Value(INFINITY if sign > 0 else negative(INFINITY))
