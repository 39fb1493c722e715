"""The parts of triangles from three given ones, exactly: laws of sines and cosines as expressions."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from mpmath import mp

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.tree import TWO, Apply, Const, Node, Num, minus, number, over, plus, power, root, times
from app.study.problems.tasks.trigonometry import Triangle
from app.study.working.rules.numbers.decimals import ending_places
from app.study.working.unsolved import Unsolved

Parts = Mapping[str, Node]
"""Name → side, or angle in degrees (a number), as an expression."""

_SIDES, _ANGLES = "abc", "ABC"
_MOST_PLACES = 6
_SLACK = mp.mpf(10) ** -12


def parts_of_triangles(task: Triangle) -> list[Node]:
    """The wanted part in each triangle with the given ones, the first with the larger... Raises Unsolved."""
    given = {name: number(value) for name, value in task.given}
    if any(value <= 0 for _, value in task.given):
        raise Unsolved
    if len(given) == 2 and not (task.wanted.isupper() and all(map(str.isupper, given))):
        raise Unsolved
    found = [area_of(parts) if task.wanted == "area" else parts[task.wanted] for parts in _solved(given)]
    return list(dict.fromkeys(found))


def size(value: Fraction) -> Node:
    """A length or a number of degrees as people write it: decimals with a point."""
    places = ending_places(value)
    return number(value) if places is None or places > _MOST_PLACES else Num(value, places or None)


def triangles(task: Triangle) -> list[Parts]:
    """Every triangle with the given parts. Raises Unsolved."""
    return list(_solved({name: number(value) for name, value in task.given}))


def _solved(given: Mapping[str, Node]) -> Iterator[Parts]:
    """Every triangle with the given parts, complete."""
    angles = [name for name in _ANGLES if name in given]
    sides = [name for name in _SIDES if name in given]
    if len(angles) == 2 and not sides:
        yield _third_angle(given, angles)
    elif len(angles) == 2:
        yield from _from_angles({name: given[name] for name in (*angles, sides[0])})
    elif len(sides) == 3:
        yield from _from_sides(given)
    elif len(sides) == 2 and len(angles) == 1:
        if angles[0].lower() in sides:
            yield from _from_two_sides(given, angles[0])
        else:
            yield from _from_angle_between(given, angles[0])
    else:
        raise Unsolved


def _third_angle(given: Mapping[str, Node], known: list[str]) -> Parts:
    """All three angles of two."""
    (missing,) = (name for name in _ANGLES if name not in given)
    third = minus(number(180), plus(given[known[0]], given[known[1]]))
    if _value(third) <= 0:
        raise Unsolved
    return {**given, missing: _rational(third)}


def _value(node: Node) -> numeric.Number:
    return numeric.value(node, digits=30, real=True)


def _of(name: str, degrees: Node) -> Node:
    return Apply(OPERATORS[name], (Apply(op.DEGREES, (degrees,)),))


def _in_degrees(name: str, node: Node) -> Node:
    """The arc function in degrees, as a number."""
    return over(times(number(180), Apply(OPERATORS[name], (node,))), _pi())


def _pi() -> Node:
    return Const("pi")


def _from_angles(given: Mapping[str, Node]) -> Iterator[Parts]:
    """Two angles and a side: the third angle, then the law of sines."""
    known = [name for name in _ANGLES if name in given]
    (missing,) = (name for name in _ANGLES if name not in given)
    third = minus(number(180), plus(given[known[0]], given[known[1]]))
    if _value(third) <= 0:
        return
    angles = {**{name: given[name] for name in known}, missing: _rational(third)}
    (side,) = (name for name in _SIDES if name in given)
    ratio = over(given[side], _of("sin", angles[side.upper()]))
    sides = {
        name: given[side] if name == side else times(ratio, _of("sin", angles[name.upper()]))
        for name in _SIDES
    }
    yield {**angles, **sides}


def _rational(node: Node) -> Node:
    value = rational(node)
    return node if value is None else number(value)


def _from_sides(given: Mapping[str, Node]) -> Iterator[Parts]:
    """Three sides: the law of cosines."""
    values = sorted(_value(given[name]) for name in _SIDES)
    if values[0] + values[1] <= values[2] + _SLACK:
        return
    angles = {name.upper(): _angle_opposite(given, name) for name in _SIDES}
    yield {**given, **angles}


def _angle_opposite(sides: Mapping[str, Node], name: str) -> Node:
    first, second = (each for each in _SIDES if each != name)
    top = minus(plus(power(sides[first], TWO), power(sides[second], TWO)), power(sides[name], TWO))
    return _in_degrees("acos", over(top, times(times(TWO, sides[first]), sides[second])))


def _from_angle_between(given: Mapping[str, Node], angle: str) -> Iterator[Parts]:
    """Two sides and the angle between them: the law of cosines."""
    if not 0 < _value(given[angle]) < 180:
        return
    first, second = (name for name in _SIDES if name in given)
    product = times(times(times(TWO, given[first]), given[second]), _of("cos", given[angle]))
    third = root(minus(plus(power(given[first], TWO), power(given[second], TWO)), product))
    sides = {**{name: given[name] for name in (first, second)}, angle.lower(): third}
    for parts in _from_sides(sides):
        yield {**parts, angle: given[angle]}


def _from_two_sides(given: Mapping[str, Node], angle: str) -> Iterator[Parts]:
    """Two sides and an angle opposite one of them: none, one or two triangles."""
    own = angle.lower()
    (other,) = (name for name in _SIDES if name in given and name != own)
    if not 0 < _value(given[angle]) < 180:
        return
    sine = over(times(given[other], _of("sin", given[angle])), given[own])
    size = _value(sine)
    if abs(size - 1) < _SLACK:
        raise Unsolved
    if size > 1:
        return
    acute = _in_degrees("asin", sine)
    for second in (acute, minus(number(180), acute)):
        third = minus(number(180), plus(given[angle], second))
        if _value(third) <= _SLACK:
            continue
        (missing,) = (name for name in _ANGLES if name not in {angle, other.upper()})
        ratio = over(given[own], _of("sin", given[angle]))
        last = times(ratio, Apply(op.SIN, (Apply(op.DEGREES, (third,)),)))
        yield {
            angle: given[angle], other.upper(): second, missing: third,
            own: given[own], other: given[other], missing.lower(): last,
        }  # fmt: skip


def area_of(parts: Parts) -> Node:
    """Half the product of two sides and the sine between them."""
    return over(times(times(parts["a"], parts["b"]), _of("sin", parts["C"])), TWO)
