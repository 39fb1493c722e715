"""Numbers for expression trees, to as many digits as asked for (mpmath)."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from mpmath import mp

from app.study.maths import operators as op
from app.study.maths.arithmetic import MAX_FACTORIAL, MAX_LISTED
from app.study.maths.errors import OutsideDomain as OutsideDomain  # noqa: PLC0414  part of what `value` says
from app.study.maths.errors import TooLarge
from app.study.maths.exact import rational
from app.study.maths.operators import CONSTANTS, OPERATORS, Op
from app.study.maths.tree import Apply, Const, Node, Num, Sym
from engine.base.sentence import say

MAX_MAGNITUDE = 10**6  # bits before the point: nothing larger is compared
Number = Any  # mpmath's mpf or mpc


def value(
    node: Node, values: Mapping[str, Number] | None = None, digits: int = 40, *, real: bool = False
) -> Number:
    """The value with symbols at `values`, worked out with `digits` decimal digits.

    Odd roots of negative numbers are the real ones. With `real`, every part has to be real: √(−3)·0 has no
    value then. Raises OutsideDomain, TooLarge.
    """
    with mp.workdps(digits):
        try:
            result = _value(node, values or {}, real)
        except (ZeroDivisionError, ValueError, OverflowError) as error:
            raise OutsideDomain from error
        if not mp.isfinite(result):
            raise OutsideDomain
        return result


def is_real(number: Number, tolerance: float = 1e-25) -> bool:
    """Whether its imaginary part is no more than rounding."""
    return bool(abs(mp.im(number)) <= tolerance * max(1, abs(mp.re(number))))


def as_fraction(number: Number) -> Fraction:
    """The exact rational that a real mpmath number holds."""
    sign, mantissa, exponent, _ = mp.re(number)._mpf_  # mpf(…) would round it to 53 bits
    return Fraction(-int(mantissa) if sign else int(mantissa)) * Fraction(2) ** int(exponent)


def _value(node: Node, values: Mapping[str, Number], real: bool) -> Number:
    if isinstance(node, Num):
        return mp.mpf(node.value.numerator) / node.value.denominator
    if isinstance(node, Sym):
        if node.name not in values:
            raise OutsideDomain
        return values[node.name]
    if isinstance(node, Const):
        if not CONSTANTS[node.name].numeric:
            raise OutsideDomain
        return +getattr(mp, CONSTANTS[node.name].numeric)
    args = [_value(argument, values, real) for argument in node.args]
    result = _power(node, *args) if node.op in {op.POWER, op.ROOT} else _meaning(node.op)(*args)
    if real and not is_real(result):
        raise OutsideDomain
    return result


def _power(node: Apply, base: Number, exponent: Number) -> Number:
    exact = rational(node.args[1]) if not isinstance(node.args[1], Sym) else None
    if node.op is op.ROOT:
        if exponent == 0:
            raise OutsideDomain
        exponent, exact = 1 / exponent, (1 / exact if exact else None)
    if base == 0:
        if mp.re(exponent) <= 0:
            raise OutsideDomain
        return base
    _bounded(exponent * mp.log(abs(base), 2))
    if exact is not None and is_real(base) and mp.re(base) < 0 and exact.denominator % 2 == 1:
        size = mp.power(-mp.re(base), exponent)
        return -size if exact.numerator % 2 else size
    return mp.power(base, exponent)


def _meaning(operator: Op) -> Callable[..., Number]:
    if operator in _OWN:
        return _OWN[operator]
    if callable(operator.numeric):
        return operator.numeric
    if not operator.numeric:
        raise OutsideDomain
    function: Callable[..., Number] = getattr(mp, operator.numeric)
    return function


def _bounded(bits: Number) -> None:
    if abs(mp.re(bits)) > MAX_MAGNITUDE:
        raise TooLarge(say("maths.too-large.number"))


def _real(*numbers: Number) -> list[Number]:
    if not all(map(is_real, numbers)):
        raise OutsideDomain
    return [mp.re(number) for number in numbers]


def _whole(number: Number, most: int = MAX_FACTORIAL) -> int:
    (size,) = _real(number)
    if abs(size - mp.nint(size)) > mp.mpf(10) ** -20 or size < -0.5:
        raise OutsideDomain
    if size > most:
        raise TooLarge(say("maths.too-large.number"))
    return int(mp.nint(size))


def _growing(name: str) -> Callable[[Number], Number]:
    def value_of(a: Number) -> Number:
        _bounded(a * 1.45)  # bits: log2 of e
        return getattr(mp, name)(a)

    return value_of


def _stepwise(name: str) -> Callable[[Number], Number]:
    return lambda a: getattr(mp, name)(_off_steps(_real(a)[0]))


def _off_steps(number: Number) -> Number:
    """`number`, unless it is so near a whole number that rounding decides on which side it is."""
    gap = abs(number - mp.nint(number))
    if 0 < gap <= mp.mpf(10) ** -20 * max(1, abs(number)):
        raise OutsideDomain
    return number


def _logarithm(a: Number, base: Number = 10) -> Number:
    return mp.log(a) / mp.log(base)


def _remainder(a: Number, b: Number) -> Number:
    a, b = _real(a, b)
    return a - b * mp.floor(_off_steps(a / b))


def _combinations(n: Number, k: Number) -> Number:
    return mp.binomial(_whole(n, MAX_LISTED), _whole(k))


def _permutations(n: Number, k: Number) -> Number:
    return _combinations(n, k) * mp.factorial(_whole(k))


# What mpmath has not, or not within our bounds, or with values where school has none.
_OWN: dict[Op, Callable[..., Number]] = {
    op.DEGREES: lambda a: a * mp.pi / 180,
    op.LOG: _logarithm,
    op.FACTORIAL: lambda a: mp.factorial(_whole(a)),
    op.EXP: _growing("exp"),
    **{OPERATORS[name]: _growing(name) for name in ("sinh", "cosh", "tanh")},
    **{OPERATORS[name]: _stepwise(name) for name in ("floor", "ceil", "sign")},
    OPERATORS["min"]: lambda *numbers: min(_real(*numbers)),
    OPERATORS["max"]: lambda *numbers: max(_real(*numbers)),
    op.MOD: _remainder,
    OPERATORS["binom"]: _combinations,
    OPERATORS["npr"]: _permutations,
}
