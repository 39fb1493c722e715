"""Expressions as hypothesis strategies, with the operators that are asked for."""

from fractions import Fraction

from hypothesis import strategies as st

from app.study.maths import operators as op
from app.study.maths.operators import OPERATORS, own_function
from app.study.maths.tree import Apply, Const, Num, Sym, power, root

WHOLE = st.integers(0, 40).map(lambda value: Num(Fraction(value)))
DECIMALS = st.tuples(st.integers(0, 9999), st.integers(1, 3)).map(
    lambda both: Num(Fraction(both[0], 10 ** both[1]), both[1])
)
LETTERS = st.sampled_from([*"xyzabmfgk", "theta", "mu", "Sigma", "x_1", "a_12", "alpha_n"]).map(Sym)
CONSTANTS = st.sampled_from(["pi", "e", "i"]).map(Const)
MIXED = st.tuples(st.integers(1, 9), st.integers(1, 4), st.integers(5, 9)).map(
    lambda three: Apply(op.MIXED, (Num(Fraction(three[0])), _fraction(*three[1:])))
)
SIMPLE_FUNCTIONS = ("sin", "cosec", "arctan", "ln", "exp", "floor", "sinh", "log")


def _fraction(top, bottom):
    return Apply(op.OVER, (Num(Fraction(top)), Num(Fraction(bottom))), "/")


def applied(below, *ops, signs=(None,)):
    """One of these operators on as many operands as it needs."""
    return st.sampled_from(ops).flatmap(
        lambda each: st.builds(Apply, st.just(each), st.tuples(*[below] * each.least), st.sampled_from(signs))
    )


def sums(below):
    return applied(below, op.PLUS, op.MINUS)


def products(below):
    return applied(below, op.TIMES, signs=(None, "*", "")) | applied(
        below, op.OVER, signs=(None, "/", "÷", "\\frac")
    )


def everything(below):
    """Every operator there is, and brackets that were written though they change nothing."""
    functions = [op.FUNCTIONS[name] for name in SIMPLE_FUNCTIONS]
    whole = (op.NEGATIVE, op.PM, op.FACTORIAL, op.PERCENT, op.DEGREES, op.ABS, *functions)
    pairs = (op.PLUS_MINUS, op.MINUS_PLUS, op.MOD, *(OPERATORS[name] for name in ("gcd", "binom", "max")))
    trees = (
        sums(below)
        | products(below)
        | applied(below, *whole)
        | applied(below, *pairs)
        | applied(below, own_function("f"))
        | st.builds(power, below, below)
        | st.builds(root, below, st.sampled_from([2, 3, 4, 5]).map(lambda index: Num(Fraction(index))))
        | st.builds(lambda value, base: Apply(op.LOG, (value, base)), below, WHOLE | below)
    )
    return trees | trees.map(lambda tree: Apply(tree.op, tree.args, tree.sign, True))


WRITTEN = st.recursive(WHOLE | DECIMALS | LETTERS | CONSTANTS | MIXED, everything, max_leaves=9)
"""Any expression as the parser makes them."""


def _arithmetic(below):
    return (
        sums(below)
        | products(below)
        | applied(
            below, op.NEGATIVE, op.PERCENT, op.ABS, OPERATORS["floor"], OPERATORS["ceil"], OPERATORS["sign"]
        )
        | applied(below, OPERATORS["min"], OPERATORS["max"], op.MOD)
        | st.builds(power, below, st.integers(-3, 3).map(lambda n: Num(Fraction(n))))
        | st.builds(root, below, st.sampled_from([2, 3]).map(lambda n: Num(Fraction(n))))
    )


RATIONAL = st.recursive(WHOLE | DECIMALS | MIXED, _arithmetic, max_leaves=6)
"""Numbers only, and what arithmetic does with them."""


def _smooth(below):
    return (
        sums(below)
        | products(below)
        | applied(below, op.NEGATIVE, *(op.FUNCTIONS[name] for name in ("sin", "cos", "arctan", "tanh")))
        | st.builds(power, below, st.integers(1, 3).map(lambda n: Num(Fraction(n))))
    )


SMOOTH = st.recursive(WHOLE | st.sampled_from("xy").map(Sym) | st.just(Const("pi")), _smooth, max_leaves=6)
"""Expressions in x and y that have a value nearly everywhere."""
