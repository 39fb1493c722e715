"""Fractions: brought to a common denominator, added, multiplied, turned over, cancelled."""

from collections.abc import Sequence
from fractions import Fraction
from math import gcd, lcm

from app.study.maths import operators as op
from app.study.maths.rows import Term, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Num, Path, bracketed, is_op, negative, over, part, times
from app.study.working.board import Change
from app.study.working.rules.values import (
    exact,
    fraction,
    is_decimal,
    is_fraction,
    parts,
    plain,
    size_of,
    value_of,
)
from app.study.working.step import Step
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence] | tuple[Node, Sentence, *tuple[Step, ...]] | None


def is_lowest(top: int, bottom: int) -> bool:
    """Whether nothing can be cancelled."""
    return bottom != 1 and gcd(top, bottom) == 1


def any_fraction(node: Apply) -> bool:
    """Whether an operand is a fraction or the negative of one."""
    return any(map(is_signed_fraction, node.args))


def is_signed_fraction(node: Node) -> bool:
    """Whether it is a fraction or the negative of one."""
    return is_fraction(size_of(node))


# Sums


def in_a_sum(tree: Node, path: Path) -> Change | None:
    """The next step with the sum at `path`, of which a term is a fraction, and with what stands beside it."""
    for at in (_whole_sum(tree, path), path):
        found = _row(part(tree, at))
        if found:
            new, says, *steps = found
            return Change(at, new, says, tuple(steps))
    return None


def _whole_sum(tree: Node, path: Path) -> Path:
    """Where the sum begins that the sum at `path` is the first part of."""
    while path and path[-1] == 0 and is_op(part(tree, path[:-1]), op.PLUS, op.MINUS):
        inner = part(tree, path)
        if isinstance(inner, Apply) and inner.bracketed:
            break
        path = path[:-1]
    return path


def has_its_bottom(tree: Node, path: Path) -> bool:
    """Whether another term of the sum that the fraction at `path` stands in has the same denominator."""
    while path and not is_op(part(tree, path), op.PLUS, op.MINUS):
        path, below = path[:-1], path
    bottom = parts(part(tree, below))[1]
    row = [term.node for term in terms(part(tree, _whole_sum(tree, path)))]
    return sum(is_fraction(each) and parts(each)[1] == bottom for each in row) > 1


def _row(node: Node) -> Found:
    row = terms(node)
    first = row[0].node
    if is_op(first, op.NEGATIVE):  # in brackets of its own: (−2) + 1/3
        row[0] = Term(first.args[0], not row[0].negative)
    if any(value_of(term.node) is None or is_op(term.node, op.NEGATIVE) for term in row):
        return None
    if any(is_decimal(term.node) for term in row):
        return _without_decimals(row)
    pairs = [parts(term.node) for term in row]
    bottoms = {bottom for _, bottom in pairs}
    if len(bottoms) == 1:
        return _added(row, bottoms.pop())
    bottom = lcm(*bottoms)
    new = [
        term._replace(node=over(Num(Fraction(above * bottom // below)), Num(Fraction(bottom))))
        for term, (above, below) in zip(row, pairs, strict=True)
    ]
    below = [str(one) for one in sorted(bottoms - {1})]
    if len(below) == 1:
        return total(new), say("working.fractions.whole-as-fraction", bottom=bottom)
    return total(new), say("working.fractions.common-denominator", bottoms=list(below), bottom=bottom)


def _without_decimals(row: Sequence[Term]) -> Found:
    decimals = [term.node for term in row if is_decimal(term.node)]
    new = [
        term._replace(node=exact(value_of(term.node) or Fraction(0))) if is_decimal(term.node) else term
        for term in row
    ]
    return total(new), say("working.fractions.decimal-as-fraction", number=to_text(decimals[0]))


def _added(row: Sequence[Term], bottom: int) -> Found:
    tops = total(term._replace(node=exact(Fraction(parts(term.node)[0]))) for term in row)
    value = sum(-parts(term.node)[0] if term.negative else parts(term.node)[0] for term in row)
    result = fraction(value, bottom)
    line = over(tops, exact(Fraction(bottom)))
    says = say("working.fractions.add-numerators", tops=to_text(tops), top=value, bottom=bottom)
    return (
        result,
        says,
        Step(total(row), line, say("working.fractions.one-bar", bottom=bottom)),
        Step(line, result, say("working.fractions.numerator", tops=to_text(tops), top=value)),
    )


# Products and quotients


def product(node: Apply) -> Found:
    """Numerators times numerators, denominators times denominators; the sign first, then decimals."""
    if any(map(is_decimal, node.args)):
        return _decimal_factor(node)
    pairs = [parts(each) for each in node.args]
    if any(top < 0 for top, _ in pairs):
        return _sign_first(node)
    (a, b), (c, d) = pairs
    result = fraction(a * c, b * d)
    bottom = times(_whole(b), _whole(d)) if b != 1 and d != 1 else _whole(b * d)
    line = over(bracketed(times(_whole(a), _whole(c))), bottom)
    return (
        result,
        say("working.fractions.multiply", first=to_text(node.args[0]), second=to_text(node.args[1])),
        Step(node, line, say("working.fractions.tops-and-bottoms")),
        Step(line, result, say("working.fractions.work-out-both")),
    )


def _is_below_zero(node: Node) -> bool:
    return (value_of(node) or 0) < 0


def _sign_first(node: Apply) -> Found:
    positive = Apply(node.op, tuple(map(size_of, node.args)), node.sign)
    minuses = sum(map(_is_below_zero, node.args))
    if minuses == 2:
        return positive, say("working.fractions.two-minuses")
    return negative(positive), say("working.fractions.one-minus")


def _decimal_factor(node: Apply) -> Found:
    decimal = next(each for each in node.args if is_decimal(each))
    new = tuple(exact(value_of(each) or Fraction(0)) if is_decimal(each) else each for each in node.args)
    return Apply(node.op, new, node.sign), say(
        "working.fractions.decimal-as-fraction", number=to_text(decimal)
    )


def quotient(node: Apply) -> Found:
    """Dividing is multiplying by the reciprocal; a fraction that is one already is cancelled."""
    if any(map(is_decimal, node.args)):
        return _decimal_factor(node)
    if any(map(_is_below_zero, node.args)):
        return _sign_first(node)
    top, bottom = parts(node.args[1])
    if top == 0:
        return None
    turned = fraction(bottom, top)
    return times(node.args[0], turned, "*"), say(
        "working.fractions.reciprocal", divisor=to_text(node.args[1]), reciprocal=to_text(turned)
    )


def as_fraction(node: Apply) -> Found:
    """A division of whole numbers that is not even, as a fraction; and what can be cancelled of one."""
    if any(map(is_decimal, node.args)):
        return _decimal_factor(node)
    if not is_fraction(node):
        if any(map(_is_below_zero, node.args)):
            return _sign_first(node)
        quotient_bar = over(node.args[0], node.args[1])
        facts = {"division": to_text(node), "result": to_text(quotient_bar)}
        return quotient_bar, say("working.fractions.division-as-fraction", **facts)
    top, bottom = parts(node)
    shared = gcd(top, bottom)
    new = fraction(top // shared, bottom // shared)
    return new, say("working.fractions.cancel", fraction=to_text(node), factor=shared, result=to_text(new))


def without_point(node: Apply) -> Found:
    """Both numbers of a division times a power of ten, so that the divisor is whole."""
    a, b = (value_of(each) or Fraction(0) for each in node.args)
    factor = next(10**places for places in range(1, 20) if (b * 10**places).denominator == 1)
    top = exact(a * factor) if (a * factor).denominator == 1 else plain(a * factor)
    if top is None:
        return None
    return over(top, exact(b * factor), "÷"), say("working.fractions.shift-point", factor=factor)


def _whole(value: int) -> Num:
    return Num(Fraction(value))
