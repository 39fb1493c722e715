"""Proves that two expressions say the same; where ∫ stands in them, by differentiating."""

import itertools
from collections.abc import Mapping

from mpmath import mp

from app.study.answers.kinds import Value
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.rows import terms
from app.study.maths.tree import (
    ONE,
    Apply,
    Const,
    Node,
    Sym,
    bracketed,
    is_op,
    mapped,
    minus,
    negative,
    number,
    over,
    plus,
    substituted,
    symbols,
    times,
    walk,
)
from app.study.problems.tasks.calculus import Integrate, Limit
from app.study.working.continuity import is_continuous
from app.study.working.integral_sign import (
    base_of,
    has_integral,
    integrated_between,
    integrated_by,
    meanings_in,
    plainly,
    taken_between,
)
from app.study.working.known.calculus import definite, derivative, is_entire
from app.study.working.known.integrals.pieces import pieces
from app.study.working.limit_sign import limit_in, without_limits
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.proof.prover import Prover
from app.study.working.unsolved import Unsolved

_DIGITS = 25
_SAME = mp.mpf(10) ** -15


def slope_of(line: Node, by: str) -> Node:
    """The derivative of a line in which integrals stand: of each of them it is what stands in it.

    Raises Unsolved.
    """
    slopes: dict[str, Node] = {}
    meanings = meanings_in(line)

    def stand_in(each: Node) -> Node:
        letter = integrated_by(each)
        if not letter or not isinstance(each, Apply):
            return each
        name = f"I_{len(slopes) + 1}"
        inner = each.args[0]
        if len(each.args) == 2:
            meaning = _meant(each.args[1], meanings)
            inner = times(
                substituted(_meant(inner, {**meanings, letter: each.args[1]}), {}), derivative(meaning, by)
            )
        slopes[name] = inner
        return Sym(name)

    flat = plainly(mapped(line, stand_in))
    found = derivative(_meant(flat, meanings), by)
    for name, slope in slopes.items():
        found = plus(found, times(derivative(flat, name), slope))
    if symbols(found) & slopes.keys():
        raise Unsolved
    return found


def _meant(node: Node, meanings: Mapping[str, Node]) -> Node:
    """The node with what the letters stand for, until none is left that stands for something."""
    for _ in range(len(meanings) + 1):
        if not symbols(node) & meanings.keys():
            return node
        node = substituted(node, meanings)
    raise Unsolved


def same_antiderivatives(before: Node, after: Node, by: str) -> bool:
    """Whether two lines differ by a constant at most: their derivatives are equal. Raises Unsolved."""
    return equal(slope_of(before, by), slope_of(after, by)).outcome is Outcome.EQUAL


def is_antiderivative_between(area: Node, inner: Node, by: str, low: Node, high: Node) -> bool:
    """Whether `area` is continuous between the bounds, and its derivative is `inner`."""
    if symbols(inner) - {by} or symbols(area) - {by}:
        return False
    if symbols(low) or symbols(high):
        everywhere = is_entire(inner) and is_entire(plainly(area))
        return everywhere and equal(derivative(plainly(area), by), inner).outcome is Outcome.EQUAL
    ends = sorted(mp.re(numeric.value(each, real=True)) for each in (low, high))
    if not is_continuous(plainly(area), by, *ends):
        return False
    return equal(derivative(plainly(area), by), inner).outcome is Outcome.EQUAL


def _same(before: Line, after: Line, letter: str) -> bool:
    if not is_expression(before) or not is_expression(after):
        return False
    first, second = _where_they_differ(before, after)
    if has_limit_of_integral(first, second):
        return True
    if integrated_between(first) and isinstance(first, Apply):
        return _is_taken_between(first, second, integrated_between(first))
    if taken_between(first) and taken_between(first) == taken_between(second):
        return _same_differences(first, second)
    signs = [*_signs(before), *_signs(after)]
    if signs:
        bases = {base_of(each) for each in signs}
        return len(bases) == 1 and same_antiderivatives(before, after, bases.pop())
    if has_integral(before):
        return False
    return _same_numbers(without_limits(plainly(before)), without_limits(plainly(after)))


def _signs(line: Node) -> list[Apply]:
    """The integrals without bounds in a line."""
    return [each for each in walk(line) if isinstance(each, Apply) and integrated_by(each)]


def _same_numbers(first: Node, second: Node) -> bool:
    """Equal expressions, or the same infinity."""
    if _is_infinite(first) or _is_infinite(second):
        return first == second
    return equals(first, second)


def _is_infinite(node: Node) -> bool:
    return node == Const("oo") or (is_op(node, op.NEGATIVE) and node.args[0] == Const("oo"))


def _where_they_differ(first: Node, second: Node) -> tuple[Node, Node]:
    """The parts at the deepest place that holds all of what differs."""
    while isinstance(first, Apply) and isinstance(second, Apply) and first.op is second.op:
        pairs = [pair for pair in zip(first.args, second.args, strict=False) if pair[0] != pair[1]]
        if len(first.args) != len(second.args) or len(pairs) != 1 or _ends_here(first):
            break
        first, second = pairs[0]
    return first, second


def _ends_here(node: Apply) -> bool:
    return bool(integrated_between(node) or integrated_by(node) or taken_between(node) or limit_in(node))


def _is_taken_between(first: Apply, second: Node, by: str) -> bool:
    inner, low, high = first.args
    if _are_its_pieces(first, second, by):
        return True
    if taken_between(second) != by or not isinstance(second, Apply) or second.args[1:] != (low, high):
        improper = any(map(_is_infinite, (low, high))) and not has_integral(second)
        return _is_known_area(first, second, by) if improper else _equal_areas(first, second)
    area = second.args[0]
    if has_integral(area):
        return (
            area == Apply(area.op, (inner,))
            if isinstance(area, Apply) and integrated_by(area) == by
            else False
        )
    return is_antiderivative_between(area, inner, by, low, high)


def _is_known_area(first: Apply, second: Node, by: str) -> bool:
    """An improper integral, whose known value quadrature has confirmed."""
    inner, low, high = first.args
    value = definite(Integrate(inner, by, (low, high)))
    return isinstance(value, Value) and _same_numbers(value.tree, second)


def _row_of_integrals(node: Node, by: str) -> list[tuple[Node, ...]]:
    """Integrand and bounds of each integral of a sum; none where something else stands in it."""
    row = terms(node)
    if any(each.negative or integrated_between(each.node) != by for each in row):
        return []
    return [each.node.args for each in row if isinstance(each.node, Apply)]


def _are_its_pieces(first: Apply, second: Node, by: str) -> bool:
    """Integrals that follow on each other from bound to bound; where bars stood, without them."""
    inner, low, high = first.args
    parts = _row_of_integrals(second, by)
    chain = [(low, low), *((part[1], part[2]) for part in parts), (high, high)]
    if not parts or any(a[1] != b[0] for a, b in itertools.pairwise(chain)):
        return False
    try:
        plain = pieces(Integrate(inner, by, (low, high)))
    except Unsolved:
        plain = [(inner, part[1], part[2]) for part in parts]
    return len(plain) == len(parts) and all(
        ours[1:] == theirs[1:] and equal(ours[0], theirs[0]).outcome is Outcome.EQUAL
        for ours, theirs in zip(parts, plain, strict=True)
    )


def has_limit_of_integral(first: Node, second: Node) -> bool:
    """An integral as a limit with a bound that moves, or such limits before and after integrating."""
    task = limit_in(second)
    if task is None:
        return False
    earlier = limit_in(first)
    if earlier is None:
        return bool(integrated_between(first)) and _approaches(first, task)
    if (earlier.by, earlier.to, earlier.side) != (task.by, task.to, task.side):
        return False
    moving, found, by = earlier.tree, task.tree, integrated_between(earlier.tree)
    if not by or taken_between(found) != by:
        return False
    assert isinstance(moving, Apply)
    assert isinstance(found, Apply)
    return moving.args[1:] == found.args[1:] and _holds_on_the_way(earlier.tree, task, by)


def _approaches(first: Node, task: Limit) -> bool:
    """The bound that the letter stands for is the one that it goes to, from inside."""
    assert isinstance(first, Apply)
    moving = task.tree
    if integrated_between(moving) != integrated_between(first) or not isinstance(moving, Apply):
        return False
    (inner, low, high), (own, start, end), letter = first.args, moving.args, Sym(task.by)
    if inner != own or task.by in symbols(inner):
        return False
    if (start, high) == (letter, end):
        return task.to == low and task.side in {"+"} | ({""} if _is_infinite(low) else set())
    if (low, end) == (start, letter):
        return task.to == high and task.side in {"-"} | ({""} if _is_infinite(high) else set())
    return False


def _holds_on_the_way(integral: Node, task: Limit, by: str) -> bool:
    """The difference is right for bounds ever nearer to the place."""
    assert isinstance(integral, Apply)
    assert isinstance(task.tree, Apply)
    inner, area = integral.args[0], task.tree.args[0]
    for step in (10, 1000):
        near: Node = number(step)
        if task.to == negative(Const("oo")):
            near = negative(near)
        elif not _is_infinite(task.to):
            near = (plus if task.side == "+" else minus)(bracketed(task.to), over(ONE, number(step)))
        bounds = [substituted(each, {task.by: bracketed(near)}) for each in integral.args[1:]]
        if not is_antiderivative_between(area, inner, by, bounds[0], bounds[1]):
            return False
    return True


def _same_differences(first: Node, second: Node) -> bool:
    if not isinstance(first, Apply) or not isinstance(second, Apply) or first.args[1:] != second.args[1:]:
        return False
    return same_antiderivatives(first.args[0], second.args[0], taken_between(first))


def _equal_areas(first: Node, second: Node) -> bool:
    """By quadrature, to fifteen digits: a constant factor taken out, an interval divided."""
    with mp.workdps(_DIGITS):
        a, b = _area(first), _area(second)
        return bool(abs(a - b) <= _SAME * max(1, abs(a)))


def _area(node: Node) -> numeric.Number:
    """The value of a line with integrals between bounds. Raises Unsolved."""
    values: dict[str, numeric.Number] = {}

    def stand_in(each: Node) -> Node:
        by = integrated_between(each)
        if not by or not isinstance(each, Apply):
            return each
        inner, low, high = each.args
        ends = [mp.re(numeric.value(end, digits=_DIGITS, real=True)) for end in (low, high)]

        def height(at: numeric.Number) -> numeric.Number:
            return numeric.value(inner, {by: at}, _DIGITS, real=True)

        area, error = mp.quad(height, ends, error=True, maxdegree=8)
        if error > _SAME:
            raise Unsolved
        name = f"I_{len(values) + 1}"
        values[name] = area
        return Sym(name)

    flat = plainly(mapped(node, stand_in))
    return numeric.value(flat, values, _DIGITS, real=True)


PROVER = Prover(is_expression, _same)
