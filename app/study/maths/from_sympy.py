"""From SymPy back to the checker's tree."""

from fractions import Fraction
from typing import Any

import sympy

from app.study.maths.tree import Apply, Const, Node, Num, Sym, Unreadable

_CONSTANTS = {sympy.pi: "pi", sympy.E: "e", sympy.I: "i", sympy.oo: "oo"}
_NAMES = {
    sympy.sin: "sin", sympy.cos: "cos", sympy.tan: "tan", sympy.cot: "cot", sympy.sec: "sec",
        sympy.csc: "csc",
    sympy.asin: "asin", sympy.acos: "acos", sympy.atan: "atan", sympy.acot: "acot", sympy.asec: "asec",
    sympy.acsc: "acsc", sympy.sinh: "sinh", sympy.cosh: "cosh", sympy.tanh: "tanh", sympy.asinh: "asinh",
    sympy.acosh: "acosh", sympy.atanh: "atanh", sympy.log: "ln", sympy.Abs: "abs", sympy.sign: "sign",
    sympy.floor: "floor", sympy.ceiling: "ceil", sympy.factorial: "!", sympy.binomial: "binom",
        sympy.exp: "exp",
    sympy.Max: "max", sympy.Min: "min",
}  # fmt: skip


def from_sympy(expression: Any) -> Node:
    """The tree of a SymPy expression. Raises Unreadable for what the tree has no node for."""
    if expression in _CONSTANTS:
        return Const(_CONSTANTS[expression])
    if expression is sympy.S.NegativeInfinity:
        return Apply("neg", (Const("oo"),))
    if expression.is_Rational:
        return _rational(Fraction(int(expression.p), int(expression.q)))
    if expression.is_Symbol:
        return Sym(expression.name)
    if expression.is_Add or expression.is_Mul:
        name = "+" if expression.is_Add else "*"
        first, *others = (
            (from_sympy(argument) for argument in expression.as_ordered_terms())
            if expression.is_Add
            else (from_sympy(argument) for argument in expression.as_ordered_factors())
        )
        for other in others:
            first = Apply(name, (first, other))
        return first
    if expression.is_Pow:
        base, exponent = expression.args
        if exponent.is_Rational and exponent.p == 1 and exponent.q > 1:
            return Apply("root", (from_sympy(base), Num(Fraction(int(exponent.q)))))
        return Apply("^", (from_sympy(base), from_sympy(exponent)))
    function = _NAMES.get(expression.func)
    if function:
        return Apply(function, tuple(from_sympy(argument) for argument in expression.args))
    raise Unreadable("This result has no plain form.")


def _rational(value: Fraction) -> Node:
    size: Node = Num(Fraction(abs(value.numerator)))
    if value.denominator != 1:
        size = Apply("/", (size, Num(Fraction(value.denominator))))
    return Apply("neg", (size,)) if value < 0 else size
