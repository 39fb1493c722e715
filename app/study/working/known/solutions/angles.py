"""What may solve an equation with one sine, cosine or tangent between two ends: all its angles."""

from collections.abc import Iterator
from typing import Any

import sympy

_FUNCTIONS = (sympy.sin, sympy.cos, sympy.tan)
_MOST_DEGREE, _MOST_TURNS = 6, 200
_MARGIN = 1e-9  # beyond the ends: what lies there is left out later, exactly


def by_angles(difference: Any, x: Any, low: Any, high: Any) -> list[Any] | None:
    """The angles between `low` and `high`; each is still to be put back.

    SymPy's own solveset has left out solutions at which the difference does not change its sign. None where
    the equation is no polynomial in one function of ax + b.
    """
    functions = [each for each in difference.atoms(*_FUNCTIONS) if each.has(x)]
    if len(functions) == 2:
        difference = _as_one_sine(difference, functions)
        functions = [each for each in difference.atoms(*_FUNCTIONS) if each.has(x)]
    if len(functions) != 1:
        return None
    (function,) = functions
    value = sympy.Dummy()
    replaced = difference.xreplace({function: value})
    slope = sympy.diff(function.args[0], x)
    if replaced.has(x) or slope.has(x) or slope == 0:
        return None
    values = _roots(replaced, value)
    if values is None:
        return None
    shift = function.args[0].subs(x, 0)
    found: list[Any] = []
    for each in values:
        for start, period in _starts(function, each):
            found += _between(start, period, slope, shift, (float(low), float(high)))
    return list(dict.fromkeys(found))


def _as_one_sine(difference: Any, functions: list[Any]) -> Any:
    """a·sin u + b·cos u + c as √(a² + b²)·sin(u + φ) + c; anything else as it is."""
    by_kind = {each.func: each for each in functions}
    if set(by_kind) != {sympy.sin, sympy.cos} or len({each.args for each in functions}) != 1:
        return difference
    sine, cosine = by_kind[sympy.sin], by_kind[sympy.cos]
    first, second = sympy.Dummy(real=True), sympy.Dummy(real=True)
    replaced = difference.xreplace({sine: first, cosine: second})
    a, b = sympy.diff(replaced, first), sympy.diff(replaced, second)
    rest = replaced.subs({first: 0, second: 0})
    if any(each.free_symbols for each in (a, b, rest)):
        return difference
    return sympy.sqrt(a**2 + b**2) * sympy.sin(sine.args[0] + sympy.atan2(b, a)) + rest


def _roots(equation: Any, value: Any) -> list[Any] | None:
    try:
        polynomial = sympy.Poly(equation, value)
    except sympy.PolynomialError:
        return None
    if not 0 < polynomial.degree() <= _MOST_DEGREE:
        return None
    roots = sympy.roots(polynomial)
    if sum(roots.values()) != polynomial.degree():
        return None
    return [root for root in roots if abs(sympy.im(sympy.N(root, 20))) < _MARGIN]


def _starts(function: Any, value: Any) -> Iterator[tuple[Any, Any]]:
    """Angles with the value, and how often they come again."""
    if isinstance(function, sympy.tan):
        yield sympy.atan(value), sympy.pi
        return
    if abs(sympy.re(sympy.N(value, 20))) > 1:
        return
    if isinstance(function, sympy.sin):
        angle = sympy.asin(value)
        yield from ((angle, 2 * sympy.pi), (sympy.pi - angle, 2 * sympy.pi))
    else:
        angle = sympy.acos(value)
        yield from ((angle, 2 * sympy.pi), (-angle, 2 * sympy.pi))


def _between(start: Any, period: Any, slope: Any, shift: Any, ends: tuple[float, float]) -> Iterator[Any]:
    a, b = float(slope), float(shift)
    low, high = sorted((a * ends[0] + b, a * ends[1] + b))
    first = int((low - float(start)) // float(period)) - 1
    for turn in range(first, first + _MOST_TURNS):
        inside = float(start) + turn * float(period)
        if inside > high + _MARGIN:
            return
        if inside >= low - _MARGIN:
            yield (start + turn * period - shift) / slope
