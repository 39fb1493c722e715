"""The natural domain of a function: what each part of its formula needs, and where all of it holds."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from app.study.answers.kinds import Answer, Equation, Inequality, Region, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import ONE, ZERO, Apply, Node, Sym, bracketed, is_op, number, substituted, symbols
from app.study.problems.tasks.functions import Definition
from app.study.working.lines import EveryNumber, NoSolution
from app.study.working.regions.conditions import NotExact, condition
from app.study.working.regions.exact_set import ExactSet, as_inequalities, as_intervals, exact_set
from app.study.working.regions.points import Point, Rational, between
from app.study.working.regions.signs import part_of
from app.study.working.unsolved import Unsolved


def conditions(tree: Node) -> list[Inequality]:
    """What has to hold for the formula to have a real value. Raises Unsolved for what is not known here."""
    found = [plain(one) for one in _as_read(tree)]
    positive = {one.sides for one in found if one.relations == (">",)}
    weaker = {(">=",), ("≠",)}
    return list(
        dict.fromkeys(one for one in found if one.relations not in weaker or one.sides not in positive)
    )


def _as_read(node: Node) -> Iterator[Inequality]:
    """The conditions of all parts, in the order in which the parts stand."""
    if isinstance(node, Apply) and symbols(node):
        for each in node.args:
            yield from _as_read(each)
        yield from _conditions_of(node)


def plain(one: Inequality) -> Inequality:
    """The condition on what stands under a root or in a logarithm: √u ≠ 0 is u > 0, and ln u ≥ 0 is u ≥ 1.

    That u has a root or a logarithm at all is a condition of its own.
    """
    (side, zero), (relation,) = one.sides, one.relations
    if zero == ZERO and is_op(side, op.ROOT):
        index = rational(side.args[1])
        if relation in {"≠", ">"} and index is not None and index.denominator == 1 and index > 0:
            even = index % 2 == 0
            return plain(_against_zero(side.args[0], ">" if even else relation))
    if zero == ZERO and is_op(side, op.LN, op.LOG) and _is_growing(side):
        return Inequality((part_of(side.args[0]), ONE), one.relations)
    return one


def _is_growing(logarithm: Apply) -> bool:
    if len(logarithm.args) == 1:
        return True
    base = rational(logarithm.args[1])
    return base is not None and base > 1


def _against_zero(node: Node, relation: str) -> Inequality:
    return Inequality((part_of(node), ZERO), (relation,))


_EVERYWHERE = {op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.ABS, op.EXP, op.SIN, op.COS}


def _conditions_of(each: Apply) -> list[Inequality]:
    if each.op in _EVERYWHERE:
        return []
    if each.op is op.OVER:
        return [_against_zero(each.args[1], "≠")] if symbols(each.args[1]) else []
    if each.op is op.ROOT:
        index = rational(each.args[1])
        if index is None or index.denominator != 1 or index < 2:
            raise Unsolved
        return [_against_zero(each.args[0], ">=")] if index % 2 == 0 else []
    if each.op in {op.LN, op.LOG}:
        if len(each.args) == 2 and symbols(each.args[1]):
            raise Unsolved
        return [_against_zero(each.args[0], ">")]
    if each.op is op.POWER:
        return _conditions_of_power(each)
    raise Unsolved


def _conditions_of_power(each: Apply) -> list[Inequality]:
    base, exponent = each.args
    if not symbols(base):
        size = rational(base)
        if size is not None and size <= 0:
            raise Unsolved
        return []
    above = rational(exponent) if not symbols(exponent) else None
    if above is None:
        raise Unsolved
    if above.denominator == 1:
        return [] if above > 0 else [_against_zero(base, "≠")]
    if above.denominator % 2 == 0:
        return [_against_zero(base, ">=" if above > 0 else ">")]
    return [] if above > 0 else [_against_zero(base, "≠")]


def together(found: Sequence[Inequality], letter: str) -> Inequality | Region:
    """All of the conditions, as one answer."""
    return Region(tuple(found), "and", letter) if len(found) > 1 else found[0]


def domain_of(function: Definition) -> list[Answer]:
    """Where the function has a value: as inequalities, in intervals, by its parts. Raises Unsolved."""
    if symbols(function.tree) - {function.letter}:
        raise Unsolved
    found = conditions(function.tree)
    if not found:
        return [Word("all-reals")]
    raw = together(found, function.letter)
    try:
        region = exact_set(condition(raw, function.letter), function.letter)
        solved = [_answer(as_inequalities(region, function.letter)), _answer(as_intervals(region))]
    except (NotExact, Unsolved):
        return [raw]
    if not is_confirmed(function, region):
        raise Unsolved
    return [*solved, raw]


def _answer(found: object) -> Answer:
    match found:
        case NoSolution():
            return Word("none")
        case EveryNumber():
            return Word("all-reals")
        case Equation(Sym(name), right):
            return Value(right, name)
    return found  # type: ignore[return-value]


def is_confirmed(function: Definition, region: ExactSet) -> bool:
    """Whether the formula has a value at numbers of the region, and none at others, worked out in numbers."""
    places: list[tuple[Point, bool]] = [
        *zip(between(list(region.points)), region.in_gaps, strict=True),
        *zip(region.points, region.at_points, strict=True),
    ]
    for place, inside in places:
        at = _rational(place)
        if at is not None and _has_value(function, at) is not inside:
            return False
    return True


def _rational(place: Point) -> Fraction | None:
    """The number, where it is a fraction."""
    if isinstance(place, Rational):
        return place.value
    return -place.of[0] / place.of[1] if len(place.of) == 2 else None


def _has_value(function: Definition, at: Fraction) -> bool:
    try:
        numeric.value(substituted(function.tree, {function.letter: bracketed(number(at))}), real=True)
    except numeric.OutsideDomain:
        return False
    return True
