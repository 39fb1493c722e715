"""The rational value of an expression: exact, bounded, without SymPy."""

from collections.abc import Mapping
from fractions import Fraction

from app.study.maths.arithmetic import MAX_BITS
from app.study.maths.errors import NotRational, TooLarge
from app.study.maths.tree import Const, Node, Num, Sym
from engine.base.sentence import say


def rational(node: Node, values: Mapping[str, Fraction] | None = None) -> Fraction | None:
    """The exact value with its symbols at `values`; None when it is not rational, or undefined.

    Raises TooLarge for a result of more than MAX_BITS bits.
    """
    try:
        return _value(node, values or {})
    except NotRational:
        return None


def _value(node: Node, values: Mapping[str, Fraction]) -> Fraction:
    if isinstance(node, Num):
        return node.value
    if isinstance(node, Sym):
        if node.name not in values:
            raise NotRational
        return values[node.name]
    if isinstance(node, Const) or node.op.exact is None:
        raise NotRational
    result = node.op.exact(*(_value(argument, values) for argument in node.args))
    if result.numerator.bit_length() + result.denominator.bit_length() > MAX_BITS:
        raise TooLarge(say("maths.too-large.number"))
    return result
