"""From SymPy back to the tree."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import sympy

from app.study.maths import operators as op
from app.study.maths.errors import Unreadable
from app.study.maths.operators import CONSTANTS, OPERATORS, Op
from app.study.maths.tree import Apply, Const, Node, Num, Sym, negative, number, power, root
from engine.base.sentence import say

_CONSTANTS = {getattr(sympy, constant.sympy): Const(constant.name) for constant in CONSTANTS.values()}
_FUNCTIONS = {
    getattr(sympy, each.sympy): each
    for each in OPERATORS.values()
    if each.sympy and isinstance(each.sympy, str)
}


def from_sympy(expression: Any) -> Node:
    """The tree of a SymPy expression. Raises Unreadable for what the tree has no node for."""
    if expression in _CONSTANTS:
        return _CONSTANTS[expression]
    if expression is sympy.S.NegativeInfinity:
        return negative(Const("oo"))
    if expression.is_Rational:
        return number(Fraction(int(expression.p), int(expression.q)))
    if expression.is_Symbol:
        return Sym(expression.name)
    if expression.is_Add:
        return _row(op.PLUS, expression.as_ordered_terms())
    if expression.is_Mul:
        return _row(op.TIMES, expression.as_ordered_factors())
    if expression.is_Pow:
        return _power(*expression.args)
    if expression.func in _FUNCTIONS:
        return Apply(_FUNCTIONS[expression.func], tuple(map(from_sympy, expression.args)))
    raise Unreadable(say("maths.unreadable.no-plain-form"))


def _row(operator: Op, parts: Sequence[Any]) -> Node:
    first, *others = map(from_sympy, parts)
    for other in others:
        first = Apply(operator, (first, other))
    return first


def _power(base: Any, exponent: Any) -> Node:
    if exponent.is_Rational and exponent.p == 1 and exponent.q > 1:
        return root(from_sympy(base), Num(Fraction(int(exponent.q))))
    return power(from_sympy(base), from_sympy(exponent))
