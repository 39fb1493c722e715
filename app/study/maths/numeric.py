"""Numbers for expression trees, to as many digits as asked for (mpmath)."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from mpmath import mp

from app.study.maths.exact import MAX_FACTORIAL, rational
from app.study.maths.tree import Apply, Const, Node, Num, Sym, TooLarge

MAX_MAGNITUDE = 10**6  # bits before the point: nothing larger is compared
Number = Any  # mpmath's mpf or mpc


class OutsideDomain(Exception):
    """The expression has no value here."""


def value(node: Node, values: Mapping[str, Number] | None = None, digits: int = 40) -> Number:
    """The value with symbols at `values`, worked out with `digits` decimal digits.

    Odd roots of negative numbers are the real ones. Raises OutsideDomain, TooLarge.
    """
    with mp.workdps(digits):
        try:
            result = _value(node, values or {})
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


def _value(node: Node, values: Mapping[str, Number]) -> Number:
    if isinstance(node, Num):
        return mp.mpf(node.value.numerator) / node.value.denominator
    if isinstance(node, Sym):
        if node.name not in values:
            raise OutsideDomain
        return values[node.name]
    if isinstance(node, Const):
        if node.name == "oo":
            raise OutsideDomain
        return {"pi": +mp.pi, "e": +mp.e, "i": mp.j}[node.name]
    if node.name == "^" or node.name == "root":
        return _power(node, values)
    args = [_value(argument, values) for argument in node.args]
    return _applied(node.name, args)


def _power(node: Apply, values: Mapping[str, Number]) -> Number:
    base = _value(node.args[0], values)
    exact = rational(node.args[1]) if not isinstance(node.args[1], Sym) else None
    if node.name == "root":
        index = _value(node.args[1], values)
        if index == 0:
            raise OutsideDomain
        exponent, exact = 1 / index, (1 / exact if exact else None)
    else:
        exponent = _value(node.args[1], values)
    if base == 0:
        if mp.re(exponent) <= 0:
            raise OutsideDomain
        return base
    _bounded(exponent * mp.log(abs(base), 2))
    if exact is not None and is_real(base) and mp.re(base) < 0 and exact.denominator % 2 == 1:
        size = mp.power(-mp.re(base), exponent)
        return -size if exact.numerator % 2 else size
    return mp.power(base, exponent)


def _bounded(bits: Number) -> None:
    if abs(mp.re(bits)) > MAX_MAGNITUDE:
        raise TooLarge("This number is too large to be checked.")


def _whole(number: Number, most: int = MAX_FACTORIAL) -> int:
    if (
        not is_real(number)
        or abs(number - mp.nint(mp.re(number))) > mp.mpf(10) ** -20
        or mp.re(number) < -0.5
    ):
        raise OutsideDomain
    if mp.re(number) > most:
        raise TooLarge("This number is too large to be checked.")
    return int(mp.nint(mp.re(number)))


_FUNCTIONS = {
    name: getattr(mp, name)
    for name in [
        "sin",
        "cos",
        "tan",
        "cot",
        "sec",
        "csc",
        "asin",
        "acos",
        "atan",
        "acot",
        "asec",
        "acsc",
        "sinh",
        "cosh",
        "tanh",
        "asinh",
        "acosh",
        "atanh",
        "ln",
        "sign",
        "floor",
        "ceil",
    ]
}


def _applied(name: str, args: list[Number]) -> Number:
    match name, args:
        case (("+" | "mixed"), [a, b]):
            return a + b
        case "-", [a, b]:
            return a - b
        case "*", [a, b]:
            return a * b
        case "/", [a, b]:
            return a / b
        case "neg", [a]:
            return -a
        case "percent", [a]:
            return a / 100
        case "degrees", [a]:
            return a * mp.pi / 180
        case "abs", [a]:
            return abs(a)
        case "exp", [a]:
            _bounded(a * 1.45)
            return mp.exp(a)
        case "log", [a]:
            return mp.log(a, 10)
        case "log", [a, base]:
            return mp.log(a) / mp.log(base)
        case "!", [a]:
            return mp.factorial(_whole(a))
        case (("binom" | "npr"), [a, b]):
            n, k = _whole(a, 10**9), _whole(b)
            return mp.binomial(n, k) * (mp.factorial(k) if name == "npr" else 1)
        case (("min" | "max"), [_, *_]) if all(is_real(a) for a in args):
            return (min if name == "min" else max)(mp.re(a) for a in args)
        case "mod", [a, b] if is_real(a) and is_real(b):
            return mp.re(a) % mp.re(b)
        case (("sinh" | "cosh" | "tanh"), [a]):
            _bounded(a * 1.45)
    if name in _FUNCTIONS and len(args) == 1:
        if name in {"floor", "ceil", "sign"} and not is_real(args[0]):
            raise OutsideDomain
        return _FUNCTIONS[name](args[0])
    raise OutsideDomain
