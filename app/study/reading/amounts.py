"""The units of a set-up: do they fit together, and what each amount is in one unit for each dimension."""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple

from app.study.maths import operators as op
from app.study.maths.errors import Unreadable
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Apply, Node, Num, is_op, number, over, paths, times, walk
from app.study.maths.units import Dimension, Unit, read_unit, unit_named
from app.study.reading.errors import BadSetUp
from app.study.reading.formulas import unit_of
from app.study.reading.meaning import InFormulas
from app.study.reading.set_up import Relation, Want
from engine.base.sentence import say

_PART = re.compile(r"(/?)\s*([^\W\d_²³]+|[$€£¥¢°″′])\^?([23²³])?")
_POWERS = {"": 1, "2": 2, "²": 2, "3": 3, "³": 3}
_BY_ANOTHER = re.compile(r"\s+per\s+")


class Part(NamedTuple):
    """One unit of a product of units, and its power: the h of km/h has −1."""

    unit: Unit
    power: int


def unit_parts(text: str) -> tuple[Part, ...] | None:
    """The units that make up `text`: km/h, m², dollars per pound; None of a noun or a temperature."""
    whole = unit_read(text)
    if whole is not None and whole.offset:  # °C is no ° and C
        return None
    plain = _BY_ANOTHER.sub("/", text)
    found = []
    at = 0
    for match in _PART.finditer(plain):
        unit = unit_named(match[2])
        if match.start() != at or unit is None:
            return None
        found.append(Part(unit, _POWERS[match[3] or ""] * (-1 if match[1] else 1)))
        at = match.end()
    return tuple(found) if found and at == len(plain) else None


def unit_read(text: str) -> Unit | None:
    """The unit that `text` spells, in any way that a written answer may; None of a noun."""
    try:
        return read_unit(tokenize(text)) if text else None
    except Unreadable:
        return None


def in_one_unit(given: InFormulas) -> InFormulas:
    """Every amount as a plain number of the first unit of its dimension, the wanted ones first.

    Without any unit at a number nothing changes. Raises BadSetUp where units are unknown or do not fit.
    """
    sides = [side for each in given.relations for side in (each.left, each.right)]
    trees = [*sides, *(want.tree for want in given.wants)]
    written = [unit_of(node) for tree in trees for _, node in paths(tree) if unit_of(node)]
    if not written:
        return given
    for unit in written:
        if unit_parts(unit) is None:
            raise BadSetUp(say("reading.unit", unit=unit))
    for each in given.relations:
        _same(_dimension(each.left), _dimension(each.right))
    chosen = _chosen([*(want.unit for want in given.wants), *written])
    relations = [
        Relation(_plain(each.left, chosen), each.sign, _plain(each.right, chosen)) for each in given.relations
    ]
    wants = [_wanted(want, chosen) for want in given.wants]
    return InFormulas(tuple(relations), tuple(wants), given.hidden)


def _chosen(units: list[str]) -> dict[Dimension, Fraction]:
    """Dimension → the factor of the unit it is counted in."""
    found: dict[Dimension, Fraction] = {}
    for text in units:
        for part in unit_parts(text) or ():
            found.setdefault(part.unit.dimension, part.unit.factor)
    return found


def _factor(text: str, chosen: Mapping[Dimension, Fraction]) -> Fraction:
    """How many of the chosen units one `text` is."""
    factor = Fraction(1)
    for part in unit_parts(text) or ():
        factor *= (part.unit.factor / chosen[part.unit.dimension]) ** part.power
    return factor


def _wanted(want: Want, chosen: Mapping[Dimension, Fraction]) -> Want:
    parts = unit_parts(want.unit)
    dimension = _dimension(want.tree)
    if parts is not None and dimension is not None:
        _same(dimension, _of_parts(parts))
    return Want(_scaled(_plain(want.tree, chosen), 1 / _factor(want.unit, chosen)), want.unit, want.what)


def _plain(node: Node, chosen: Mapping[Dimension, Fraction]) -> Node:
    if not isinstance(node, Apply):
        return node
    arguments = tuple(_plain(each, chosen) for each in node.args)
    unit = unit_of(node)
    return _scaled(arguments[0], _factor(unit, chosen)) if unit else Apply(node.op, arguments, node.sign)


def _scaled(node: Node, factor: Fraction) -> Node:
    if factor == 1:
        return node
    if factor.numerator == 1:
        return over(node, number(factor.denominator))
    return times(node, number(factor), "*")


Measured = dict[str, Fraction]


def _of_parts(parts: tuple[Part, ...]) -> Measured:
    found: Measured = {}
    for unit, power in parts:
        for name, exponent in unit.dimension:
            found[name] = found.get(name, Fraction(0)) + exponent * power
    return {name: exponent for name, exponent in found.items() if exponent}


def _same(first: Measured | None, second: Measured | None) -> None:
    if first is not None and second is not None and first != second:
        raise BadSetUp(say("reading.units", first=_spelled(first), second=_spelled(second)))


def _spelled(dimension: Measured) -> str:
    return "·".join(f"{name}^{power}" if power != 1 else name for name, power in dimension.items()) or "1"


def _dimension(node: Node) -> Measured | None:
    """The dimension of an expression; None where numbers without a unit or letters leave it open.

    Raises BadSetUp where amounts that do not fit are added.
    """
    unit = unit_of(node)
    if unit:
        return _of_parts(unit_parts(unit) or ())
    if not isinstance(node, Apply):
        return None
    parts = [_dimension(each) for each in node.args]
    if is_op(node, op.PLUS, op.MINUS):
        _same(*parts)
        return parts[0] if parts[0] is not None else parts[1]
    if is_op(node, op.NEGATIVE):
        return parts[0]
    if is_op(node, op.TIMES, op.OVER):
        return _product(parts, -1 if node.op is op.OVER else 1) if None not in parts else None
    return None


def _product(parts: list[Measured | None], sign: int) -> Measured:
    first, second = (part or {} for part in parts)
    powers = {
        name: first.get(name, Fraction(0)) + sign * second.get(name, Fraction(0))
        for name in {**first, **second}
    }
    return {name: power for name, power in powers.items() if power}


def amounts(node: Node) -> Iterator[tuple[Num, str]]:
    """Every number in `node` that has a unit, with it."""
    for each in walk(node):
        if unit_of(each) and isinstance(each, Apply) and isinstance(each.args[0], Num):
            yield each.args[0], unit_of(each)
