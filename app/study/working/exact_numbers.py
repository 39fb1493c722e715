"""Numbers with roots, π, e and logarithms, exactly: written as simply as they go."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from math import gcd, isqrt, lcm

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import Op
from app.study.maths.rows import Term, total
from app.study.maths.tree import (
    ONE,
    Apply,
    Const,
    Node,
    Num,
    is_op,
    negative,
    number,
    over,
    power,
    root,
    symbols,
    times,
)

Atoms = tuple[tuple[Node, Fraction], ...]
Key = tuple[int, Atoms]
"""Of one term: what is under its square root (no square in it), its other factors with exponents."""
Sum = Mapping[Key, Fraction]
"""Key → its number; {} is 0."""

_ONLY_NUMBER: Key = (1, ())
_MOST_TERMS = 12
_MOST_UNDER = 10**12
_MOST_POWER = 12
_E = Const("e")


def simplest(node: Node) -> Node | None:
    """The number as simply as it goes; None where a part of it is not known here. It is to be proven."""
    found = exact(node)
    return None if found is None else written(found)


def exact(node: Node) -> Sum | None:
    """The number as a sum; None where a part of it is not known here."""
    if symbols(node):
        return None
    value = rational(node)
    if value is not None:
        return _of(value)
    if isinstance(node, Const):
        return None if node.name in {"oo", "i"} else {(1, ((node, Fraction(1)),)): Fraction(1)}
    assert isinstance(node, Apply)
    if node.op in {op.POWER, op.ROOT}:
        return _power(node)
    if node.op not in _RULES:
        return _function(node)
    args = [found for each in node.args if (found := exact(each)) is not None]
    if len(args) < len(node.args):
        return None
    return _RULES[node.op](*args)


def _of(value: Fraction) -> Sum:
    return {_ONLY_NUMBER: value} if value else {}


def as_rational(found: Sum) -> Fraction | None:
    """The rational number that it is."""
    if not found:
        return Fraction(0)
    return found[_ONLY_NUMBER] if set(found) == {_ONLY_NUMBER} else None


def plus(a: Sum, b: Sum, factor: int = 1) -> Sum | None:
    """a + factor·b."""
    new = dict(a)
    for key, value in b.items():
        new[key] = new.get(key, Fraction(0)) + factor * value
    return _trimmed(new)


def _trimmed(found: Mapping[Key, Fraction]) -> Sum | None:
    new = {key: value for key, value in found.items() if value}
    return new if len(new) <= _MOST_TERMS else None


def times_sums(a: Sum, b: Sum) -> Sum | None:
    """a·b."""
    new: dict[Key, Fraction] = {}
    for (under, atoms), value in a.items():
        for (other, more), size in b.items():
            shared = gcd(under, other)
            key = (under * other // shared**2, _joined(atoms, more))
            new[key] = new.get(key, Fraction(0)) + value * size * shared
    return _trimmed(new)


def _joined(first: Atoms, second: Atoms) -> Atoms:
    new = dict(first)
    for atom, n in second:
        new[atom] = new.get(atom, Fraction(0)) + n
    return tuple(sorted(((atom, n) for atom, n in new.items() if n), key=_order))


def _order(atom: tuple[Node, Fraction]) -> str:
    return repr(atom[0])


def _inverse(found: Sum) -> Sum | None:
    """1 over it: of one term, or of two whose product with the conjugate is one term."""
    if not found:
        return None
    if len(found) == 1:
        (((under, atoms), value),) = found.items()
        return {(under, tuple((atom, -n) for atom, n in atoms)): 1 / (value * under)}
    if len(found) == 2:
        first, second = found
        conjugate = {first: found[first], second: -found[second]}
        below = times_sums(found, conjugate)
        if below and len(below) == 1:
            inverse = _inverse(below)
            return inverse and times_sums(conjugate, inverse)
    return None


def _quotient(a: Sum, b: Sum) -> Sum | None:
    inverse = _inverse(b)
    return None if inverse is None else times_sums(a, inverse)


def _power(node: Apply) -> Sum | None:
    base = exact(node.args[0])
    n = rational(node.args[1])
    if n is None:
        return _power_of_e(node)
    if base is None or (node.op is op.ROOT and not n):
        return None
    n = 1 / n if node.op is op.ROOT else n
    if n.denominator == 1:
        return _whole_power(base, int(n))
    value = as_rational(base)
    if value is None:
        return _nested(base, n)
    if value <= 0:
        return None
    if n.denominator == 2 and abs(n.numerator) <= _MOST_POWER:
        return _square_root(value**n.numerator)
    return {(1, ((number(value), n),)): Fraction(1)}


def _whole_power(base: Sum, n: int) -> Sum | None:
    if n == 0:
        return _of(Fraction(1)) if base else None
    if len(base) == 1:
        (((under, atoms), value),) = base.items()
        if under == 1 and value == 1:
            return {(1, tuple((atom, each * n) for atom, each in atoms)): Fraction(1)}
    if abs(n) > _MOST_POWER:
        return None
    found: Sum | None = _of(Fraction(1))
    for _ in range(abs(n)):
        found = times_sums(found, base) if found is not None else None
    return _inverse(found) if found is not None and n < 0 else found


def _square_root(value: Fraction) -> Sum | None:
    if value.numerator * value.denominator > _MOST_UNDER:
        return None
    outside, inside = _taken_out(value.numerator * value.denominator)
    return {(inside, ()): Fraction(outside, value.denominator)}


def _taken_out(value: int) -> tuple[int, int]:
    """(k, n) with √value = k√n and no square left in n."""
    outside, inside, factor = 1, value, 2
    while factor * factor <= inside and factor < 10**5:
        while inside % (factor * factor) == 0:
            outside, inside = outside * factor, inside // (factor * factor)
        factor += 1
    whole = isqrt(inside)
    return (outside * whole, 1) if whole * whole == inside else (outside, inside)


def _nested(base: Sum, n: Fraction) -> Sum | None:
    """A root of a sum, which stays as it is; of a single power of e or π, which does not."""
    if len(base) == 1:
        (((under, atoms), value),) = base.items()
        if under == 1 and value == 1:
            return {(1, tuple((atom, each * n) for atom, each in atoms)): Fraction(1)}
    if n != Fraction(1, 2):
        return None
    # a common square is taken out: √((2 − √3)/4) is √(2 − √3)/2
    bottom = lcm(*(value.denominator for value in base.values()))
    _, free = _taken_out(bottom)
    scale = bottom * free  # a square that clears the denominators
    side = isqrt(scale)
    if side * side != scale:
        return None
    whole = {key: value * scale for key, value in base.items()}
    shared = gcd(*(int(value) for value in whole.values()))
    outside, _ = _taken_out(shared)
    inner = {key: value / outside**2 for key, value in whole.items()}
    atom = root(written(inner))
    return {(1, ((atom, Fraction(1)),)): Fraction(outside, side)}


def _power_of_e(node: Apply) -> Sum | None:
    """E^(…) and the like, with an exponent that is no rational number."""
    base, exponent = node.args
    if base == _E and is_op(exponent, op.LN):
        return exact(exponent.args[0])
    inner = simplest(exponent)
    if inner is None:
        return None
    return {(1, ((power(base, inner), Fraction(1)),)): Fraction(1)}


def _function(node: Apply) -> Sum | None:
    """A function of a number: ln 1, ln e² and |x| are worked out, others stay as they are."""
    args = [simplest(each) for each in node.args]
    if any(each is None for each in args):
        return None
    inner = args[0]
    assert inner is not None
    if node.op is op.ABS:
        return _absolute(inner)
    if node.op is op.LN:
        value = rational(inner)
        if value == 1:
            return {}
        if inner == _E:
            return _of(Fraction(1))
        if is_op(inner, op.POWER) and inner.args[0] == _E:
            return exact(inner.args[1])
    if node.op is op.EXP:
        return _power_of_e(power(_E, inner)) if rational(inner) is None else exact(power(_E, inner))
    return {
        (1, ((Apply(node.op, tuple(each for each in args if each is not None)), Fraction(1)),)): Fraction(1)
    }


def _absolute(inner: Node) -> Sum | None:
    try:
        value = numeric.value(inner, real=True)
    except numeric.OutsideDomain:
        return None
    if abs(value) < 1e-20:
        return None
    return exact(inner if value > 0 else negative(inner))


_RULES: Mapping[Op, Callable[..., Sum | None]] = {
    op.PLUS: plus,
    op.MINUS: lambda a, b: plus(a, b, -1),
    op.NEGATIVE: lambda a: {key: -value for key, value in a.items()},
    op.TIMES: times_sums,
    op.OVER: _quotient,
}


# Writing


def written(found: Sum) -> Node:
    """The number as people write it: one bar under a sum whose terms have the same denominator."""
    if not found:
        return Num(Fraction(0))
    row = sorted(found.items(), key=lambda one: one[1] < 0)  # begins with a plus where there is one
    bottoms = {value.denominator for value in found.values()}
    roots_only = all(not atoms for _, atoms in found)
    if len(row) > 1 and ((len(bottoms) == 1 and bottoms != {1}) or (roots_only and max(bottoms) > 1)):
        bottom = lcm(*bottoms)
        top = total(Term(_term(key, abs(value) * bottom), value < 0) for key, value in row)
        return over(top, number(bottom))
    return total(Term(_term(key, abs(value)), value < 0) for key, value in row)


def _term(key: Key, value: Fraction) -> Node:
    under, atoms = key
    above: list[Node] = [Num(Fraction(value.numerator))] if value.numerator != 1 else []
    below: list[Node] = [Num(Fraction(value.denominator))] if value.denominator != 1 else []
    if under != 1:
        above.append(root(Num(Fraction(under))))
    for atom, n in atoms:
        (above if n > 0 else below).append(_raised(atom, abs(n)))
    top = _product(above)
    return over(top, _product(below)) if below else top


def _raised(atom: Node, n: Fraction) -> Node:
    if n == 1:
        return atom
    if n.numerator == 1 and n.denominator <= 3 and isinstance(atom, Num | Const):
        return root(atom, number(n.denominator))
    return power(atom, number(n))


def _product(row: list[Node]) -> Node:
    found: Node | None = None
    for each in row:
        found = each if found is None else times(found, each)
    return ONE if found is None else found
