"""Products and quotients of surds: roots put together, brackets multiplied out, no root below the bar."""

from fractions import Fraction
from math import gcd

from app.study.maths.rows import Term, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Node,
    bracketed,
    minus,
    negative,
    over,
    power,
    root,
    times,
)
from app.study.working.rules.numbers.surd_terms import (
    Surd,
    in_brackets,
    surd,
    surds,
    whole,
    written,
    written_sum,
)
from app.study.working.rules.values import exact
from app.study.working.step import Step
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence] | tuple[Node, Sentence, tuple[Step, ...]] | None

_MOST_PRODUCTS = 6  # of two sums that are multiplied out


def of_product(node: Apply) -> Found:
    """Two surds as one; a sum multiplied out. None where no rule fits, as in all of these."""
    left, right = node.args
    a, b = surd(left), surd(right)
    if a is not None and b is not None:
        return _product_of_surds(node, a, b)
    return _distributed(node)


def _product_of_surds(node: Apply, a: Surd, b: Surd) -> Found:
    facts = {"product": to_text(node)}
    if a.is_number and b.is_number:
        return None
    if a.is_number or b.is_number:
        found = surd(node)
        assert found is not None
        new = written(found)
        return new, say("working.surds.multiply-numbers", result=to_text(new), **facts)
    if a.index != b.index:
        return None
    factor = a.factor * b.factor
    if a.radicand == b.radicand and a.index == 2:
        new = exact(factor * a.radicand)
        facts["root"] = to_text(written(Surd(Fraction(1), a.radicand)))
        return new, say("working.surds.root-times-itself", number=a.radicand, result=to_text(new), **facts)
    new = written(Surd(factor, a.radicand * b.radicand, a.index))
    return new, say("working.surds.multiply-roots", result=to_text(new), **facts)


def _distributed(node: Apply) -> Found:
    """Each term of one sum times each of the other; of conjugates only the squares stay."""
    a, b = map(surds, node.args)
    if a is None or b is None or len(a) * len(b) > _MOST_PRODUCTS:
        return None
    if len(a) == len(b) == 2 and _are_conjugates(a, b):
        first, last = (power(in_brackets(written(each)), whole(2)) for each in (a[0], _size(a[1])))
        new: Node = minus(first, last)
        return new, say("working.surds.conjugates", result=to_text(new))
    new = total(
        Term(_times(_size(one), _size(other)), one.factor * other.factor < 0) for one in a for other in b
    )
    rule = "working.surds.each-by-each" if len(a) > 1 and len(b) > 1 else "working.surds.each-term"
    return new, say(rule)


def _times(one: Surd, other: Surd) -> Node:
    """3 × 5, √2 × √3; a number before a root alone as 3√2."""
    if one.is_number and other.factor == 1 and not other.is_number:
        return written(Surd(one.factor, other.radicand, other.index))
    return times(in_brackets(written(one)), in_brackets(written(other)), "*")


def _are_conjugates(a: list[Surd], b: list[Surd]) -> bool:
    return (
        a[0] == b[0]
        and a[1] == Surd(-b[1].factor, b[1].radicand, b[1].index)
        and all(each.index == 2 for each in a)
        and not (a[0].is_number and a[1].is_number)
    )


def _size(of: Surd) -> Surd:
    return Surd(abs(of.factor), of.radicand, of.index)


def of_quotient(node: Apply) -> Found:
    """Numbers and roots cancelled, and roots below the bar removed."""
    top, bottom = node.args
    a, b = surd(top), surd(bottom)
    if b is not None and b.factor < 0 and not b.is_number:
        new = negative(over(top, written(_size(b))))
        return new, say("working.surds.minus-in-front")
    if b is not None and b.is_number:
        return _over_number(node, b)
    if b is not None:
        return _over_surd(node, a, b)
    below = surds(bottom)
    if below is not None and len(below) == 2 and all(each.index == 2 for each in below):
        return _times_conjugate(node, below)
    return None


def _over_number(node: Apply, b: Surd) -> Found:
    """A surd or a sum of them over a number, cancelled."""
    top = node.args[0]
    a = surd(top)
    if a is not None:
        return _surd_over_number(node, a, b)
    row = surds(top)
    if row is None or b.factor.denominator != 1 or b.factor == 0:
        return None
    if b.factor < 0:
        new = over(written_sum([each.times(Fraction(-1)) for each in row]), whole(-int(b.factor)))
        return new, say("working.surds.minus-up")
    if b.factor == 1:
        return written_sum(row), say("working.surds.over-one")
    if any(each.factor.denominator != 1 for each in row):
        return None
    shared = gcd(int(b.factor), *(int(each.factor) for each in row))
    if shared == 1:
        return None
    above = written_sum([each.times(Fraction(1, shared)) for each in row])
    below = int(b.factor) // shared
    cancelled = above if below == 1 else over(above, whole(below))
    return cancelled, say("working.surds.cancel", factor=shared, result=to_text(cancelled))


def _surd_over_number(node: Apply, a: Surd, b: Surd) -> Found:
    lowest = a.factor.denominator == 1 and gcd(a.factor.numerator, int(b.factor)) == 1 < b.factor
    found = surd(node)
    if a.is_number or lowest or found is None:
        return None
    new = written(found)
    return new, say("working.surds.cancel-numbers", fraction=to_text(node), result=to_text(new))


def _over_surd(node: Apply, a: Surd | None, b: Surd) -> Found:
    top, bottom = node.args
    if a is not None and not a.is_number and a.index == b.index:
        shared = gcd(a.radicand, b.radicand)
        if shared > 1:
            below = b.radicand // shared
            factor = a.factor / b.factor
            if below == 1:
                new = written(Surd(factor, a.radicand // shared, a.index))
            else:
                new = over(written(Surd(Fraction(factor.numerator), a.radicand // shared, a.index)),
                           written(Surd(Fraction(factor.denominator), below, a.index)))  # fmt: skip
            return new, say("working.surds.divide-roots", quotient=to_text(node), result=to_text(new))
    wanted = _completing(b.radicand, b.index)
    other = root(whole(wanted), whole(b.index))
    whole_top = (
        written(Surd(a.factor, wanted, b.index))
        if a is not None and a.is_number
        else times(in_brackets(top), other, "*")
    )
    new = over(whole_top, exact(b.factor * _whole_root(b.radicand * wanted, b.index)))
    middle = over(times(in_brackets(top), other, "*"), times(bottom, other, "*"))
    facts = {"root": to_text(other)}
    return (
        new,
        say("working.surds.rationalise", **facts),
        (
            Step(node, middle, say("working.surds.multiply-both", **facts)),
            Step(middle, new, say("working.surds.no-root-below", product=to_text(times(bottom, other, "*")),
                                  result=to_text(new.args[1]))),
        ),
    )  # fmt: skip


def _completing(radicand: int, index: int) -> int:
    """The smallest m for which radicand · m is a whole number to the power `index`."""
    found, rest, factor = 1, radicand, 2
    while rest > 1:
        count = 0
        while rest % factor == 0:
            rest //= factor
            count += 1
        if count % index:
            found *= factor ** (index - count % index)
        factor = factor + 1 if factor * factor <= rest else max(rest, factor + 1)
    return found


def _whole_root(number: int, index: int) -> int:
    guess = round(float(number ** (1 / index)))
    return next(each for each in (guess - 1, guess, guess + 1) if each**index == number)


def _times_conjugate(node: Apply, below: list[Surd]) -> Found:
    top, bottom = node.args
    other = written_sum([below[0], Surd(-below[1].factor, below[1].radicand, below[1].index)])
    above = bracketed(other) if top == ONE else times(in_brackets(top), bracketed(other), "*")
    new = over(above, times(bracketed(bottom), bracketed(other), "*"))
    return new, say("working.surds.times-conjugate", conjugate=to_text(other), bottom=to_text(bottom))
