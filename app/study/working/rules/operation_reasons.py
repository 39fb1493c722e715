"""Why an operation on exact numbers gives what it gives: fractions, roots, powers."""

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, has, is_op
from engine.base.sentence import Sentence, say


def reason(before: Apply, after: Node) -> Sentence:
    """The rule by which `before`, one operation on numbers that are worked out, is `after`."""
    facts = {"before": to_text(before), "after": to_text(after)}
    for operators, why in _WHY:
        if before.op in operators:
            return why(before, facts)
    return say("working.exact.operation", **facts)


Facts = dict[str, str]


def _is_bar(node: Node) -> bool:
    return is_op(node, op.OVER) or (is_op(node, op.NEGATIVE) and is_op(node.args[0], op.OVER))


def _sum(node: Apply, facts: Facts) -> Sentence:
    bottoms = {to_text(each.args[1]) for each in map(_without_minus, node.args) if is_op(each, op.OVER)}
    if any(map(_is_bar, node.args)):
        if len(bottoms) == 1 and all(map(_is_bar, node.args)):
            return say("working.exact.same-denominator", **facts)
        return say("working.exact.common-denominator", **facts)
    if has(node, op.ROOT):
        return say("working.exact.like-roots", **facts)
    return say("working.exact.add" if node.op is op.PLUS else "working.exact.subtract", **facts)


def _without_minus(node: Node) -> Node:
    return node.args[0] if is_op(node, op.NEGATIVE) else node


def _product(node: Apply, facts: Facts) -> Sentence:
    if any(map(_is_bar, node.args)):
        return say("working.exact.multiply-fractions", **facts)
    if all(has(each, op.ROOT) for each in node.args):
        return say("working.exact.multiply-roots", **facts)
    return say("working.exact.multiply", **facts)


def _quotient(node: Apply, facts: Facts) -> Sentence:
    top, bottom = node.args
    if _is_bar(bottom):
        return say("working.exact.reciprocal", **facts)
    if has(bottom, op.ROOT):
        return say("working.exact.rationalise", **facts)
    if _is_bar(top):
        return say("working.exact.divide-fraction", **facts)
    return say("working.exact.divide", **facts)


def _power(node: Apply, facts: Facts) -> Sentence:
    key = "working.exact.power-of-fraction" if _is_bar(node.args[0]) else "working.exact.power"
    return say(key, **facts)


def _root(node: Apply, facts: Facts) -> Sentence:
    if _is_bar(node.args[0]):
        return say("working.exact.root-of-fraction", **facts)
    return say("working.exact.root" if "√" in facts["after"] else "working.exact.whole-root", **facts)


_WHY = (
    ({op.PLUS, op.MINUS}, _sum),
    ({op.TIMES}, _product),
    ({op.OVER}, _quotient),
    ({op.POWER}, _power),
    ({op.ROOT}, _root),
)
