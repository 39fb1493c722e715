"""Roots of numbers, and their powers: what comes out of a root, what a power undoes."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Apply,
    Node,
    bracketed,
    is_op,
    minus,
    negative,
    over,
    plus,
    power,
    root,
    times,
)
from app.study.working.rules.numbers.surd_terms import (
    Surd,
    in_brackets,
    is_root,
    largest_power_in,
    surd,
    surds,
    whole,
    written,
)
from app.study.working.rules.values import exact, is_decimal, is_fraction, parts, size_of, value_of
from app.study.working.step import Step
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence] | tuple[Node, Sentence, tuple[Step, ...]] | None

_MOST_INDEX = 20
_MOST_POWER = 12


def of_root(node: Apply) -> Found:
    """What comes out of a root taken out; None where nothing does."""
    inside, index = node.args
    k = value_of(index)
    if k is None or k.denominator != 1 or not 2 <= k <= _MOST_INDEX:
        return None
    value = value_of(inside)
    if value is not None and is_decimal(inside):
        says = say("working.fractions.decimal-as-fraction", number=to_text(inside))
        return root(exact(value), index), says
    if value is not None and value < 0 and k % 2:
        new = negative(root(size_of(inside), index))
        return new, say("working.surds.odd-root-of-negative", root=to_text(node))
    if is_fraction(inside) and value is not None and value > 0:
        top, bottom = parts(inside)
        new = over(root(whole(top), index), root(whole(bottom), index))
        return new, say("working.surds.root-of-fraction", root=to_text(node))
    if not is_root(node):
        return None
    number, n = int(value or 0), int(k)
    outside = largest_power_in(number, n)
    if outside > 1:
        return _taken_out(node, number, outside, n)
    return _smaller_index(node, number, n)


def _taken_out(node: Apply, number: int, outside: int, k: int) -> Found:
    index, square, rest = node.args[1], outside**k, number // outside**k
    new = written(Surd(Fraction(outside), rest, k))
    facts = {"root": to_text(node), "power": square, "rest": rest, "result": to_text(new)}
    if rest == 1:
        return new, say("working.surds.root", root=to_text(node), result=outside, power=f"{outside}^{k}")
    apart = root(times(whole(square), whole(rest), "*"), index)
    product = times(root(whole(square), index), root(whole(rest), index), "*")
    square_sentence = "working.surds.square-factor" if k == 2 else "working.surds.power-factor"
    steps = (
        Step(node, apart, say(square_sentence, number=number, power=square, n=k)),
        Step(apart, product, say("working.surds.root-of-product")),
        Step(product, new, say("working.surds.root", root=to_text(root(whole(square), index)),
                               result=outside, power=f"{outside}^{k}")),
    )  # fmt: skip
    return new, say("working.surds.take-out" if k == 2 else "working.surds.take-out-power", **facts), steps


def _smaller_index(node: Apply, number: int, k: int) -> Found:
    """⁴√9 is √3."""
    for n in range(k, 1, -1):
        base = round(number ** (1 / n))
        if k % n == 0 and base**n == number and n < k:
            new = root(whole(base), whole(k // n))
            return new, say("working.surds.smaller-index", root=to_text(node), power=f"{base}^{n}",
                            result=to_text(new))  # fmt: skip
    return None


def of_power(node: Apply) -> Found:
    """A power of a root, of a surd, or of a sum of them; None where no rule fits."""
    base, exponent = node.args
    value = value_of(exponent)
    if value is None or value.denominator != 1 or not 2 <= value <= _MOST_POWER:
        return None
    n = int(value)
    if is_root(base):
        return _power_of_root(node, n)
    if surd(base) is not None:
        return _power_of_surd(node, n)
    row = surds(base)
    if row is None or len(row) < 2:
        return None
    if n == 2 and len(row) == 2:
        return _square_of_sum(node, row)
    rest = base if n == 2 else power(base, whole(n - 1))
    return times(in_brackets(base), in_brackets(rest), "*"), say(
        "working.algebra.power-as-product", power=to_text(node)
    )


def _power_of_surd(node: Apply, n: int) -> Found:
    base, exponent = node.args
    if is_op(base, op.NEGATIVE):
        size = power(bracketed(base.args[0]), exponent)
        if n % 2 == 0:
            return size, say("working.fractions.even-power", n=str(n))
        return negative(size), say("working.fractions.odd-power", n=str(n))
    if not is_op(base, op.TIMES, op.OVER):
        return None
    first, second = (power(in_brackets(each), exponent) for each in base.args)
    if base.op is op.TIMES:
        return times(first, second, "*"), say("working.surds.power-of-product", power=to_text(node))
    return over(first, second), say("working.fractions.power", power=to_text(node))


def _power_of_root(node: Apply, n: int) -> Found:
    base = node.args[0]
    assert isinstance(base, Apply)
    inside, index = base.args
    k = int(value_of(index) or 0)
    facts = {"power": to_text(node), "root": to_text(base)}
    if n % k == 0:
        new = inside if n == k else power(inside, whole(n // k))
        return new, say("working.surds.power-undoes-root", result=to_text(new), **facts)
    if n > k:
        new = times(power(base, whole(n - n % k)), power(base, whole(n % k)) if n % k > 1 else base, "*")
        return new, say("working.surds.split-power", result=to_text(new), **facts)
    new = root(power(inside, whole(n)), index)
    return new, say("working.surds.power-inside", result=to_text(new), **facts)


def _square_of_sum(node: Apply, row: list[Surd]) -> Found:
    a, b = row
    size = Surd(abs(b.factor), b.radicand, b.index)
    if a.factor < 0:
        return None
    first, last = (power(in_brackets(written(each)), whole(2)) for each in (a, size))
    middle = times(times(whole(2), in_brackets(written(a)), "*"), in_brackets(written(size)), "*")
    new = plus((minus if b.factor < 0 else plus)(first, middle), last)
    rule = "working.surds.square-of-difference" if b.factor < 0 else "working.surds.square-of-sum"
    return new, say(rule, power=to_text(node))
