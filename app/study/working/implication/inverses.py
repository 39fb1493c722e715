"""An equation follows because a logarithm and a power undo each other."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.tree import (
    ZERO,
    Apply,
    Const,
    Node,
    Num,
    is_op,
    over,
    power,
)
from app.study.working.domain import always_positive, covered, restrictions
from app.study.working.implication.sides import domain_claim, is_base, is_of_others, same
from app.study.working.step import Claim


def inverted(before: Equation, after: Equation, letter: str) -> Claim | None:
    """log_b A = c is A = b^c; log A = log B is A = B; a^A = a^B is A = B; a^A = c is A = log_a c."""
    for left, right in ((before.left, before.right), (before.right, before.left)):
        claim = _logarithm(left, right, after, letter) or _exponential(left, right, after, letter)
        if claim is not None:
            return claim
    return None


def _logarithm(left: Node, right: Node, after: Equation, letter: str) -> Claim | None:
    base = _base_of(left)
    if not is_base(base) or not isinstance(left, Apply) or base is None:
        return None
    inner = left.args[0]
    other = _base_of(right)
    first = restrictions(left, right)
    second = restrictions(after.left, after.right)
    if (
        other is not None
        and isinstance(right, Apply)
        and same(base, other)
        and _are(after, inner, right.args[0])
    ):
        return Claim.ADDS if covered(second, first, letter) else None
    if not _are(after, inner, power(base, right)) or not covered(second, first, letter):
        return None
    first.positive = [each for each in first.positive if each != inner]  # b^c is positive
    return Claim.SAME if covered(first, second, letter) else Claim.ADDS


def _exponential(left: Node, right: Node, after: Equation, letter: str) -> Claim | None:
    if is_op(left, op.EXP):
        left = power(Const("e"), left.args[0])
    if not is_op(left, op.POWER) or not is_base(left.args[0]):
        return None
    base, above = left.args
    domains = domain_claim(Equation(left, right), after, letter)
    if is_op(right, op.POWER) and same(base, right.args[0]) and _are(after, above, right.args[1]):
        return domains
    if not always_positive(right) and not is_of_others(right, letter):
        return None
    value = over(Apply(op.LN, (right,)), Apply(op.LN, (base,)))
    return domains if _are(after, above, value) else None


def _base_of(node: Node) -> Node | None:
    if is_op(node, op.LN):
        return Const("e")
    if is_op(node, op.LOG):
        return node.args[1] if len(node.args) > 1 else Num(ZERO.value + 10)
    return None


def _are(after: Equation, first: Node, second: Node) -> bool:
    return (same(after.left, first) and same(after.right, second)) or (
        same(after.right, first) and same(after.left, second)
    )
