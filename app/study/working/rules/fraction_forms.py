"""Fractions raised to a power, under a root, as a mixed number."""

from fractions import Fraction

from app.study.maths import arithmetic
from app.study.maths import operators as op
from app.study.maths.errors import NotRational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Num, bracketed, negative, over
from app.study.maths.tree import power as raised
from app.study.maths.tree import root as root_of
from app.study.working.rules.values import exact, fraction, is_fraction, is_whole, parts, size_of, value_of
from app.study.working.step import Step
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence] | tuple[Node, Sentence, *tuple[Step, ...]] | None


def power(node: Apply) -> Found:
    """The power of a fraction is the fraction of the powers."""
    base, exponent = node.args
    if (value_of(base) or 0) < 0:
        size = raised(bracketed(size_of(base)), exponent)
        even = (value_of(exponent) or 0) % 2 == 0
        if even:
            return size, say("working.fractions.even-power", n=to_text(exponent))
        return negative(size), say("working.fractions.odd-power", n=to_text(exponent))
    top, bottom = parts(base)
    new = over(raised(_whole(top), exponent), raised(_whole(bottom), exponent))
    return new, say("working.fractions.power", power=to_text(node))


def fractional_power(node: Apply) -> Found:
    """a^(m/n) is the nth root of a, to the power m."""
    base, exponent = node.args
    top, bottom = parts(exponent)
    inner = root_of(base, _whole(bottom))
    new = inner if top == 1 else raised(inner, exact(Fraction(top)))
    return new, say("working.numbers.fractional-exponent", power=to_text(node), n=bottom)


def root(node: Apply) -> Found:
    """The root of a fraction whose numerator and denominator have one."""
    inner, index = node.args
    top, bottom = parts(inner)
    try:
        for each in (top, bottom):
            arithmetic.root(Fraction(each), value_of(index) or Fraction(2))
    except NotRational:
        return None
    new = over(root_of(_whole(top), index), root_of(_whole(bottom), index))
    return new, say("working.fractions.root", root=to_text(node))


def mixed(node: Apply) -> Found:
    """A mixed number as an improper fraction."""
    whole, rest = node.args
    if not is_whole(whole) or not is_fraction(rest):
        return None
    (above, _), (top, bottom) = parts(whole), parts(rest)
    new = fraction(above * bottom + top, bottom)
    return new, say(
        "working.fractions.improper", number=to_text(node), whole=above, bottom=bottom, top=top,
        result=to_text(new),
    )  # fmt: skip


def as_mixed(node: Node) -> Node | None:
    """An improper fraction as a mixed number; None of anything else."""
    top, bottom = parts(node)
    whole, rest = divmod(abs(top), bottom)
    if not whole or not rest:
        return None
    found = Apply(op.MIXED, (_whole(whole), fraction(rest, bottom)))
    return negative(found) if top < 0 else found


def _whole(value: int) -> Num:
    return Num(Fraction(value))
