"""Where an expression is defined, and what sign it has wherever it is: read off as it is written."""

from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.errors import OutsideDomain, TooLarge
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Node, is_op, symbols, walk
from app.study.working.polynomial import (
    Coefficients,
    coefficients,
    common,
    divided,
    product,
    real_roots,
    without_multiples,
)

_EVERYWHERE = {
    op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.ABS, op.SIN, op.COS, op.EXP, op.MIXED, op.PERCENT,
    op.DEGREES, op.PM, op.MP, op.PLUS_MINUS, op.MINUS_PLUS,
}  # fmt: skip
_BELOW = {"tan": op.COS, "sec": op.COS, "cot": op.SIN, "csc": op.SIN}
_SMALLEST = Fraction(1, 10**12)


@dataclass
class Restrictions:
    """What has to hold of some parts, so that the whole has a real value."""

    nonzero: list[Node] = field(default_factory=list)
    not_negative: list[Node] = field(default_factory=list)
    positive: list[Node] = field(default_factory=list)
    others: list[Node] = field(default_factory=list)  # parts that are defined somewhere, it is not said where


def restrictions(*nodes: Node) -> Restrictions:
    """Those of all `nodes`, as they are written."""
    found = Restrictions()
    for node in nodes:
        for each in walk(node):
            if isinstance(each, Apply) and symbols(each):
                _restrict(each, found)
    return found


def _restrict(node: Apply, found: Restrictions) -> None:
    if node.op in _EVERYWHERE:
        return
    if node.op is op.OVER:
        if symbols(node.args[1]):
            found.nonzero.append(node.args[1])
    elif node.op in {op.LN, op.LOG} and not any(map(symbols, node.args[1:])):
        found.positive.append(node.args[0])
    elif node.op in {op.POWER, op.ROOT}:
        _restrict_power(node, found)
    else:
        found.others.append(_pole(node))


def _pole(node: Apply) -> Node:
    """The cosine or sine that must not be 0 for a tangent, a secant; another function as it is."""
    below = _BELOW.get(node.name)
    return node if below is None else Apply(below, node.args)


def _restrict_power(node: Apply, found: Restrictions) -> None:
    base, above = node.args
    if symbols(above):
        if not always_positive(base):
            found.others.append(node)
        return
    exponent = rational(above)
    if node.op is op.ROOT:
        exponent = 1 / exponent if exponent else None
    if exponent is None:
        found.positive.append(base)
        return
    if exponent <= 0:
        found.nonzero.append(base)
    if exponent.denominator % 2 == 0:
        found.not_negative.append(base)


def covered(some: Restrictions, by: Restrictions, letter: str) -> bool:
    """Whether `some` are fulfilled wherever those of `by` are."""
    return (
        all(_is_nonzero(each, by, letter) for each in some.nonzero)
        and all(_is_not_negative(each, by, letter) for each in some.not_negative)
        and all(_is_positive(each, by, letter) for each in some.positive)
        and all(each in by.others for each in some.others)
    )


def _is_of_others(node: Node, letter: str) -> bool:
    """Whether only other letters stand in it, which have values for which the formula makes sense."""
    return bool(symbols(node)) and letter not in symbols(node)


def _is_not_negative(node: Node, by: Restrictions, letter: str) -> bool:
    known = node in by.not_negative or node in by.positive
    return known or never_negative(node) or _is_of_others(node, letter)


def _is_nonzero(node: Node, by: Restrictions, letter: str) -> bool:
    if node in by.nonzero or node in by.positive or always_positive(node):
        return True
    if not symbols(node):
        return rational(node) not in (None, 0)
    if _is_of_others(node, letter):
        return True
    if is_op(node, op.TIMES, op.OVER):
        return all(_is_nonzero(each, by, letter) for each in node.args)
    if is_op(node, op.POWER, op.NEGATIVE):
        return _is_nonzero(node.args[0], by, letter)
    own = coefficients(node, letter)
    known = [coefficients(each, letter) for each in (*by.nonzero, *by.positive)]
    if not own:
        return False
    together: Coefficients = reduce(product, [each for each in known if each], (Fraction(1),))
    own = without_multiples(own) if len(own) > 1 else own
    return len(common(own, together)) == len(own)


def _is_positive(node: Node, by: Restrictions, letter: str) -> bool:
    if node in by.positive or always_positive(node) or _is_of_others(node, letter):
        return True
    if is_op(node, op.TIMES, op.OVER):
        return all(_is_positive(each, by, letter) for each in node.args)
    if is_op(node, op.POWER, op.ROOT):
        return _is_positive(node.args[0], by, letter)
    own = coefficients(node, letter)
    if not own:
        return False
    for each in by.positive:
        known = coefficients(each, letter)
        while known and len(known) > 1 and len(own) >= len(known):
            quotient, rest = divided(own, known)
            if rest:
                break
            own = quotient
    return len(own) == 1 and own[0] > 0


# Signs


def _size(node: Node) -> numeric.Number | None:
    """The value of a number; None when it has none, or none that is real."""
    try:
        return numeric.value(node, real=True)
    except (OutsideDomain, TooLarge):
        return None


def always_positive(node: Node) -> bool:
    """Whether it is more than 0 wherever it is defined. False where that is not known."""
    if not symbols(node):
        size = _size(node)
        return size is not None and size > float(_SMALLEST)
    if is_op(node, op.EXP):
        return True
    if is_op(node, op.POWER):
        return always_positive(node.args[0])
    if is_op(node, op.ROOT):
        return always_positive(node.args[0])
    if is_op(node, op.TIMES, op.OVER):
        return all(map(always_positive, node.args))
    if is_op(node, op.PLUS):
        a, b = node.args
        if (always_positive(a) and never_negative(b)) or (never_negative(a) and always_positive(b)):
            return True
    return _is_above_axis(node)


def never_negative(node: Node) -> bool:
    """Whether it is 0 or more wherever it is defined. False where that is not known."""
    if not symbols(node):
        size = _size(node)
        return size is not None and size >= 0
    if is_op(node, op.ABS) or always_positive(node):
        return True
    if is_op(node, op.POWER, op.ROOT):
        return _is_even(node) or never_negative(node.args[0])
    return is_op(node, op.TIMES, op.OVER, op.PLUS) and all(map(never_negative, node.args))


def _is_even(node: Apply) -> bool:
    """Whether it is an even power or an even root, which are never negative."""
    exponent = rational(node.args[1]) if not symbols(node.args[1]) else None
    if exponent is None:
        return False
    if node.op is op.ROOT:
        return exponent.denominator == 1 and exponent % 2 == 0
    return exponent.numerator % 2 == 0 or exponent.denominator % 2 == 0


def _is_above_axis(node: Node) -> bool:
    """Whether it is a polynomial of one letter above the axis."""
    letters = symbols(node)
    if len(letters) != 1:
        return False
    own = coefficients(node, min(letters))
    return own is not None and len(own) > 0 and own[-1] > 0 and len(own) % 2 == 1 and real_roots(own) == 0
