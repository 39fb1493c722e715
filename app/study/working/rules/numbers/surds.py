"""Roots of numbers that do not come out: squares taken out, like roots collected, no root below the bar."""

from collections.abc import Callable
from fractions import Fraction

from mpmath import mp

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.errors import OutsideDomain
from app.study.maths.rows import terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Apply,
    Node,
    Path,
    bracketed,
    is_op,
    operands,
    paths,
)
from app.study.working.board import Change
from app.study.working.rules.numbers import surd_products, surd_roots
from app.study.working.rules.numbers.surd_terms import (
    Surd,
    surd,
    surds,
    written,
    written_sum,
)
from app.study.working.rules.values import value_of
from app.study.working.step import Step
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence] | tuple[Node, Sentence, tuple[Step, ...]] | None


def next_change(tree: Node) -> Change | None:
    """The next step with the roots in `tree`, the innermost first; None where there is none."""
    for path, node in sorted(paths(tree), key=_deepest, reverse=True):
        rule = _RULES.get(node.op) if isinstance(node, Apply) else None
        found = rule(node) if rule is not None else None  # type: ignore[arg-type]
        if found is not None and found[0] != node:
            new, says, *substeps = found
            return Change(path, new, says, substeps[0] if substeps else ())
    return None


def _deepest(found: tuple[Path, Node]) -> tuple[int, Path]:
    """Orders the deepest parts last, of equally deep ones the left one."""
    path, _ = found
    return len(path), tuple(-place for place in path)


def _sum(node: Apply) -> Found:
    row = terms(node)
    found = surds(node)
    if found is None:
        return _sum_with_fractions(node)
    for place, one in enumerate(found):
        alike = [other for other in found if other.like(one)]
        if len(alike) > 1:
            return _collected(found, place, alike)
    new = written_sum(found)
    if new != node and any(is_op(each.node, op.NEGATIVE) for each in row):
        return new, say("working.surds.signs", result=to_text(new))
    return None


def _collected(found: list[Surd], place: int, alike: list[Surd]) -> Found:
    """The sum with the terms that are `alike` as one, at `place`."""
    one = found[place]
    together = Surd(sum((each.factor for each in alike), Fraction(0)), one.radicand, one.index)
    rest = [together if at == place else each for at, each in enumerate(found)
            if at == place or not each.like(one)]  # fmt: skip
    new = written_sum(rest)
    facts = {"terms": to_text(written_sum(alike)), "result": to_text(written(together))}
    if one.is_number:
        return new, say("working.surds.collect-numbers", **facts)
    like = to_text(written(Surd(Fraction(1), one.radicand, one.index)))
    return new, say("working.surds.collect", root=like, **facts)


def _sum_with_fractions(node: Apply) -> Found:
    """(1 + √5)/2 + 1/2 term by term; a bracket of surds without its brackets."""
    found: list[Surd] = []
    for term in terms(node):
        each, bottom = term.node, Fraction(1)
        if is_op(each, op.OVER) and surd(each) is None:
            top, below = operands(each)
            value = value_of(below) or Fraction(0)
            each, bottom = (top, value) if value > 0 else (each, bottom)
        row = surds(each)
        if row is None:
            return None
        sign = -1 if term.negative else 1
        found += [Surd(sign * one.factor / bottom, one.radicand, one.index) for one in row]
    new = written_sum(found)
    return new, say("working.surds.term-by-term", result=to_text(new))


def _negative(node: Apply) -> Found:
    (inner,) = node.args
    if is_op(inner, op.NEGATIVE) and surd(inner) is not None:
        size = inner.args[0]
        return size, say("working.numbers.double-minus", number=to_text(bracketed(inner)), size=to_text(size))
    row = surds(inner)
    if row is None or len(row) < 2:
        return None
    new = written_sum([Surd(-each.factor, each.radicand, each.index) for each in row])
    return new, say("working.algebra.minus-bracket", bracket=to_text(bracketed(inner)))


def _absolute(node: Apply) -> Found:
    """|√2 − 3| is 3 − √2: the sign, from the digits."""
    row = surds(node.args[0])
    if row is None or all(each.is_number for each in row):
        return None
    try:
        value = mp.re(numeric.value(node.args[0]))
    except OutsideDomain:
        return None
    if abs(value) < mp.mpf(10) ** -20:
        return None
    if value > 0:
        return node.args[0], say("working.surds.absolute-positive", number=to_text(node.args[0]))
    new = written_sum([Surd(-each.factor, each.radicand, each.index) for each in reversed(row)])
    return new, say("working.surds.absolute-negative", number=to_text(node.args[0]), result=to_text(new))


_RULES: dict[op.Op, Callable[[Apply], Found]] = {
    op.ROOT: surd_roots.of_root,
    op.POWER: surd_roots.of_power,
    op.TIMES: surd_products.of_product,
    op.OVER: surd_products.of_quotient,
    op.PLUS: _sum,
    op.MINUS: _sum,
    op.NEGATIVE: _negative,
    op.ABS: _absolute,
}
