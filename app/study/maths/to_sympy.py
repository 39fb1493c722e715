"""From the tree to SymPy, with every size bounded before SymPy sees it."""

from collections.abc import Callable
from typing import Any

import sympy

from app.study.maths import operators as op
from app.study.maths.arithmetic import MAX_BITS, MAX_FACTORIAL
from app.study.maths.errors import TooLarge, Unreadable
from app.study.maths.exact import rational
from app.study.maths.operators import CONSTANTS, OPERATORS, OWN_FUNCTIONS, Op, own_function
from app.study.maths.tree import Apply, Const, Node, Num, Sym
from engine.base.sentence import say

MAX_DEGREE = 60  # of a power of something with letters: SymPy may have to expand it
MAX_POWER = 500
Expression = Any  # SymPy's types are not annotated


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
        return getattr(sympy, CONSTANTS[node.name].sympy)
    if node.op in _GROWING:
        exact = rational(node)  # raises TooLarge where SymPy would start to multiply
        if exact is not None:
            return sympy.Rational(exact.numerator, exact.denominator)
    return _meaning(node)(*map(to_sympy, node.args))


def _meaning(node: Apply) -> Callable[..., Expression]:
    operator = node.op
    if operator in _OWN:
        return _OWN[operator]
    if callable(operator.sympy):
        return operator.sympy
    if operator.sympy:
        function: Callable[..., Expression] = getattr(sympy, operator.sympy)
        return function
    if operator.name[:1] in OWN_FUNCTIONS and operator is own_function(operator.name[:1]):
        return sympy.Function(operator.name[:1])  # type: ignore[no-any-return]
    raise Unreadable(say("maths.unreadable.no-meaning"))


def _too_large() -> TooLarge:
    return TooLarge(say("maths.too-large.power"))


def _power(base: Expression, exponent: Expression) -> Expression:
    if exponent.is_Rational:
        if base.is_Rational and base != 0:
            return _rational_power(base, exponent)
        if abs(exponent) > MAX_DEGREE and not base.is_Symbol:
            raise _too_large()
    elif exponent.is_number and exponent.is_finite and abs(sympy.N(exponent, 5)) > MAX_BITS:
        raise _too_large()
    result = base**exponent
    if result.is_Pow and result.exp.is_Integer and abs(result.exp) > MAX_POWER:  # (x^60)^60 has become x^3600
        raise _too_large()
    return result


def _rational_power(base: Expression, exponent: Expression) -> Expression:
    """The real root of a negative number where the index is odd; SymPy would take a complex one."""
    if abs(exponent.p) * max(abs(base.p).bit_length(), base.q.bit_length()) > MAX_BITS:
        raise _too_large()
    if base.is_negative and exponent.q % 2 and exponent.q > 1:
        return (-1) ** (exponent.p % 2) * (-base) ** exponent
    return base**exponent


def _root(a: Expression, index: Expression) -> Expression:
    if index.is_Integer and index % 2 and a.is_number and a.is_negative:
        return -sympy.root(-a, index)
    return sympy.root(a, index)


def _factorial(a: Expression) -> Expression:
    if a.is_number and not (a.is_Integer and 0 <= a <= MAX_FACTORIAL):
        raise TooLarge(say("maths.too-large.factorial"))
    return sympy.factorial(a)


_GROWING = {op.POWER, op.FACTORIAL, OPERATORS["binom"], OPERATORS["npr"]}
_OWN: dict[Op, Callable[..., Expression]] = {
    op.DEGREES: lambda a: a * sympy.pi / 180,
    op.POWER: _power,
    op.ROOT: _root,
    op.LOG: lambda a, base=10: sympy.log(a, base),
    op.FACTORIAL: _factorial,
    OPERATORS["npr"]: sympy.ff,
    # SymPy's own take a third number for a letter.
    OPERATORS["gcd"]: lambda *numbers: sympy.gcd_list(list(numbers)),
    OPERATORS["lcm"]: lambda *numbers: sympy.lcm_list(list(numbers)),
}
