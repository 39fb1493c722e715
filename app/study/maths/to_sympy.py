"""From the checker's tree to SymPy, with every size bounded before SymPy sees it."""

from typing import Any

import sympy

from app.study.maths.exact import MAX_BITS, MAX_FACTORIAL, rational
from app.study.maths.tree import Apply, Const, Node, Num, Sym, TooLarge, Unreadable

MAX_DEGREE = 60  # of a power of something with letters: SymPy may have to expand it
MAX_POWER = 500
Expression = Any  # SymPy's types are not annotated

_CONSTANTS = {"pi": sympy.pi, "e": sympy.E, "i": sympy.I, "oo": sympy.oo}
_FUNCTIONS = {
    name: getattr(sympy, name)
    for name in ["sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "acot", "asec", "acsc",
        "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "exp", "floor", "sign"]
} | {"ln": sympy.log, "ceil": sympy.ceiling, "abs": sympy.Abs, "max": sympy.Max, "min": sympy.Min,
     "gcd": sympy.gcd, "lcm": sympy.lcm, "mod": sympy.Mod, "binom": sympy.binomial}  # fmt: skip


def symbol(name: str) -> Expression:
    """The real symbol that stands for the letter `name`."""
    return sympy.Symbol(name, real=True)


def to_sympy(node: Node) -> Expression:
    """SymPy's expression for `node`. Raises TooLarge, and Unreadable for what has no counterpart there."""
    if isinstance(node, Num):
        return sympy.Rational(node.value.numerator, node.value.denominator)
    if isinstance(node, Sym):
        return symbol(node.name)
    if isinstance(node, Const):
        return _CONSTANTS[node.name]
    if node.name in {"^", "!", "binom", "npr"}:
        exact = rational(node)  # raises TooLarge where SymPy would start to multiply
        if exact is not None:
            return sympy.Rational(exact.numerator, exact.denominator)
    return _applied(node, [to_sympy(argument) for argument in node.args])


def _applied(node: Apply, args: list[Expression]) -> Expression:
    match node.name, args:
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
            return a * sympy.pi / 180
        case "^", [a, b]:
            return _power(a, b)
        case "root", [a, b]:
            if b.is_Integer and b % 2 and a.is_number and a.is_negative:
                return -sympy.root(-a, b)
            return sympy.root(a, b)
        case "log", [a]:
            return sympy.log(a, 10)
        case "log", [a, base]:
            return sympy.log(a, base)
        case "!", [a]:
            if a.is_number and not (a.is_Integer and 0 <= a <= MAX_FACTORIAL):
                raise TooLarge("This factorial is too large to be checked.")
            return sympy.factorial(a)
        case "npr", [a, b]:
            return sympy.ff(a, b)
    function = _FUNCTIONS.get(node.name)
    if function is not None:
        return function(*args)
    if node.name.endswith("()"):
        return sympy.Function(node.name[:-2])(*args)
    raise Unreadable("This cannot be worked with here.")


def _power(base: Expression, exponent: Expression) -> Expression:
    if exponent.is_Rational:
        if base.is_Rational and base != 0:
            size = max(abs(base.p).bit_length(), base.q.bit_length())
            if abs(exponent.p) * size > MAX_BITS:
                raise TooLarge("This power is too large to be checked.")
            if base.is_negative and exponent.q % 2 and exponent.q > 1:
                return (-1) ** (exponent.p % 2) * (-base) ** exponent
        elif abs(exponent) > MAX_DEGREE and not base.is_Symbol:
            raise TooLarge("This power is too large to be checked.")
    elif exponent.is_number and exponent.is_finite and abs(sympy.N(exponent, 5)) > MAX_BITS:
        raise TooLarge("This power is too large to be checked.")
    power = base**exponent
    if power.is_Pow and power.exp.is_Integer and abs(power.exp) > MAX_POWER:  # (x^60)^60 has become x^3600
        raise TooLarge("This power is too large to be checked.")
    return power
