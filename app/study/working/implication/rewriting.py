"""An equation follows by another way to write it, or by what is done to both of its sides."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, same_up_to_factor
from app.study.maths.exact import rational
from app.study.maths.tree import (
    Apply,
    Node,
    Sym,
    is_op,
    minus,
    over,
    substituted,
    symbols,
)
from app.study.working.domain import always_positive, covered, never_negative, restrictions
from app.study.working.implication.sides import domain_claim, is_base, is_of_others, same, weaker
from app.study.working.step import Claim

SIDE = Sym("side")
"""What stands for each side in what is done to both: side^2, ln(side)."""


def rewritten(before: Equation, after: Equation, letter: str) -> Claim | None:
    """Terms moved, both sides times a number, sides swapped, parts written in another way."""
    domains = domain_claim(before, after, letter)
    if domains is None:
        return None
    if (same(before.left, after.left) and same(before.right, after.right)) or (
        same(before.left, after.right) and same(before.right, after.left)
    ):
        return domains
    outcome = same_up_to_factor(minus(before.left, before.right), minus(after.left, after.right)).outcome
    return domains if outcome is Outcome.EQUAL else None


def done_to_both(before: Equation, after: Equation, letter: str, through: Node) -> Claim | None:
    """How `after` follows when `through` is done to both sides."""
    done = [substituted(through, {SIDE.name: side}) for side in (before.left, before.right)]
    straight = same(done[0], after.left) and same(done[1], after.right)
    if not straight and not (same(done[0], after.right) and same(done[1], after.left)):
        return None
    if _clears_denominator(before, letter, through):
        first, second = restrictions(before.left, before.right), restrictions(after.left, after.right)
        return Claim.SAME if covered(second, first, letter) else None
    keeps = _keeps(before, letter, through)
    first, second = restrictions(before.left, before.right), restrictions(after.left, after.right)
    if not covered(second, first, letter):
        return None
    gone = [side.args[0] for side in (before.left, before.right) if is_op(side, op.ROOT)]
    if is_op(through, op.POWER):  # √A = B is A = B² where B is not negative: A is not negative by itself
        first.not_negative = [each for each in first.not_negative if each not in gone]
    return weaker([keeps, Claim.SAME if covered(first, second, letter) else Claim.ADDS])


def _clears_denominator(before: Equation, letter: str, through: Node) -> bool:
    """Whether a/u = b becomes a = b·u, with an a that is not 0 and has not the letter: then u is not 0."""
    if not is_op(through, op.TIMES) or through.args[0] != SIDE or letter not in symbols(through.args[1]):
        return False
    for side, other in ((before.left, before.right), (before.right, before.left)):
        if is_op(side, op.OVER) and side.args[1] == through.args[1] and letter not in symbols(other):
            above = side.args[0]
            return is_of_others(above, letter) or (not symbols(above) and rational(above) not in (None, 0))
    return False


def _keeps(before: Equation, letter: str, through: Node) -> Claim | None:
    """Whether sides that are equal are so afterwards, and the other way round."""
    if not isinstance(through, Apply):
        return None
    both = (before.left, before.right)
    first, *rest = through.args
    other = rest[0] if rest else through
    match through.op:
        case op.TIMES | op.OVER:
            return _scale_keeps(through, letter)
        case op.POWER if first == SIDE:
            return _power_keeps(both, other, letter)
        case op.POWER if other == SIDE:
            return Claim.SAME if is_base(first) else None
        case op.ROOT:
            value = rational(other)
            odd = value is not None and value.denominator == 1 and value % 2 == 1
            return Claim.SAME if odd or all(map(never_negative, both)) else None
        case op.LN | op.LOG if first == SIDE:
            return Claim.SAME if any(map(always_positive, both)) else None
    return None


def _scale_keeps(through: Apply, letter: str) -> Claim | None:
    """Both sides times or divided by something; other letters are taken not to make it 0."""
    first, by = through.args
    if first != SIDE or SIDE.name in symbols(by):
        return None
    nonzero = letter not in symbols(by) if symbols(by) else rational(by) != 0
    if nonzero or always_positive(by):
        return Claim.SAME
    return Claim.ADDS if through.op is op.TIMES else None


def _power_keeps(both: tuple[Node, Node], above: Node, letter: str) -> Claim | None:
    exponent = rational(above)
    if exponent is None or exponent <= 0:
        return None
    not_negative = all(never_negative(side) or is_of_others(side, letter) for side in both)
    if exponent.denominator == 1:
        return Claim.SAME if exponent % 2 or not_negative else Claim.ADDS
    return Claim.SAME if not_negative else None


def divided_by(node: Node) -> Node:
    """What dividing both sides by `node` does."""
    return over(SIDE, node)
