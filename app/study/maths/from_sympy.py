"""From SymPy back to the tree."""

from fractions import Fraction
from typing import Any

import sympy

from app.study.maths import operators as op
from app.study.maths.errors import Unreadable
from app.study.maths.operators import CONSTANTS, OPERATORS
from app.study.maths.rows import Term, product, total
from app.study.maths.tree import (
    ONE,
    Apply,
    Const,
    Node,
    Num,
    Sym,
    has,
    negative,
    number,
    over,
    power,
    root,
    symbols,
    walk,
)
from engine.base.sentence import say

_CONSTANTS = {getattr(sympy, constant.sympy): Const(constant.name) for constant in CONSTANTS.values()}
_I = Const("i")
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
        return total(_positive_first(list(map(_term, expression.as_ordered_terms()))))
    if expression.is_Mul:
        return _product(expression)
    if expression.is_Pow or isinstance(expression, sympy.exp):
        return _power(*expression.as_base_exp())
    if expression.func in _FUNCTIONS:
        return Apply(_FUNCTIONS[expression.func], tuple(map(from_sympy, expression.args)))
    raise Unreadable(say("maths.unreadable.no-plain-form"))


def _is_negative(expression: Any) -> bool:
    coefficient, _ = expression.as_coeff_Mul()
    return bool(coefficient.is_Rational and coefficient < 0)


def _term(expression: Any) -> Term:
    negative = _is_negative(expression)
    return Term(from_sympy(-expression if negative else expression), negative)


def _positive_first(row: list[Term]) -> list[Term]:
    """A number's terms with a positive one in front: e − 1, not −1 + e; but −1 + √5 and −1 + 2i."""
    first = next((term for term in row if not term.negative), row[0])
    if any(symbols(term.node) or has(term.node, op.ROOT) or _I in walk(term.node) for term in row):
        return row
    return [first, *(term for term in row if term is not first)]


def _product(expression: Any) -> Node:
    top, bottom = sympy.fraction(expression)
    if _is_negative(expression):
        if bottom.is_Add and bottom.is_negative:
            return over(from_sympy(-top), from_sympy(-bottom))  # 2/(e − 1), not −2/(1 − e)
        return negative(from_sympy(-expression))
    if bottom != 1:
        return over(from_sympy(top), from_sympy(bottom))
    return product(map(from_sympy, expression.as_ordered_factors()))


def _power(base: Any, exponent: Any) -> Node:
    """x^(1/2) as a root, and x^−1 as 1/x."""
    if not exponent.is_Rational:
        return power(from_sympy(base), from_sympy(exponent))
    if exponent < 0:
        return over(ONE, from_sympy(base**-exponent))
    if exponent.p == 1 and exponent.q > 1:
        return root(from_sympy(base), Num(Fraction(int(exponent.q))))
    return power(from_sympy(base), from_sympy(exponent))
