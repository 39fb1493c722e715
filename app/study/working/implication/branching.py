"""An equation becomes several: a product that is 0, an absolute value, an even power."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import factors
from app.study.maths.tree import (
    ZERO,
    Apply,
    Node,
    is_op,
    negative,
    symbols,
)
from app.study.working.domain import Restrictions, covered, never_negative, restrictions
from app.study.working.implication.impossible import is_impossible
from app.study.working.implication.sides import weaker
from app.study.working.lines import Line
from app.study.working.step import Claim

_SIGNS = (1, -1)

Follows = Callable[[Equation, Line, str], Claim | None]
"""How one line follows from an equation, as in `related`."""


def branched(before: Equation, cases: Sequence[Equation], letter: str, follows: Follows) -> Claim | None:
    """How `cases` follow, of which each is shown to follow from its part by `follows`."""
    for left, right in ((before.left, before.right), (before.right, before.left)):
        claim = _zero_product(left, right, cases, letter, follows) or _either_sign(
            left, right, cases, letter, follows
        )
        if claim is not None:
            return claim
    return None


def _zero_product(
    left: Node, right: Node, cases: Sequence[Equation], letter: str, follows: Follows
) -> Claim | None:
    """A·B = 0 where A = 0 or B = 0; a factor that is never 0 is left out."""
    row = _zero_factors(left)
    if right != ZERO or row == [left]:
        return None
    used: set[int] = set()
    for each in row:
        places = [
            place
            for place, case in enumerate(cases)
            if follows(Equation(each, ZERO), case, letter) is Claim.SAME
        ]
        if not places and not is_impossible(Equation(each, ZERO)):
            return None
        used.update(places)
    if len(used) < len(cases):
        return None
    own = restrictions(left)
    kept = all(covered(_beside(own, case), restrictions(case.left, case.right), letter) for case in cases)
    return Claim.SAME if kept else Claim.ADDS


def _beside(own: Restrictions, case: Equation) -> Restrictions:
    """What a case has still to fulfil: where a sine is 0 the cosine is not, nor the other way round."""
    for one, other in ((op.SIN, op.COS), (op.COS, op.SIN)):
        if is_op(case.left, one) and case.right == ZERO:
            rest = [each for each in own.others if each != Apply(other, case.left.args)]
            return replace(own, others=rest)
    return own


def _zero_factors(node: Node) -> list[Node]:
    """The factors with letters, of which one is 0 where the whole is."""
    if is_op(node, op.NEGATIVE):
        return _zero_factors(node.args[0])
    if is_op(node, op.OVER):
        return _zero_factors(node.args[0])
    if is_op(node, op.POWER) and (rational(node.args[1]) or 0) > 0:
        return _zero_factors(node.args[0])
    row = [factor.node for factor in factors(node)]
    if len(row) == 1:
        return row if symbols(node) else []
    return [each for one in row for each in _zero_factors(one)]


def _either_sign(
    left: Node, right: Node, cases: Sequence[Equation], letter: str, follows: Follows
) -> Claim | None:
    """|A| = B where A = B or A = −B; A^n = B with an even n where A is a root or its opposite."""
    found = _root_of(left, right, letter)
    if found is None or len(cases) > len(_SIGNS):
        return None
    inner, value, kept = found
    wanted = (Equation(inner, value), Equation(inner, negative(value)))
    weakest = weaker([_first(one, cases, letter, follows) for one in wanted])
    return Claim.ADDS if weakest is not None and not kept else weakest


def _root_of(left: Node, right: Node, letter: str) -> tuple[Node, Node, bool] | None:
    """A and B where left = right is |A| = B or A^n = B^n; and whether A = B is sure to solve it."""
    if is_op(left, op.ABS):
        both = is_op(right, op.ABS)
        value = right.args[0] if is_op(right, op.ABS) else right
        return left.args[0], value, both or never_negative(right)
    if not is_op(left, op.POWER) or symbols(left.args[1]):
        return None
    exponent = rational(left.args[1])
    even = exponent is not None and exponent > 0 and exponent.denominator == 1 and exponent % 2 == 0
    only_others = bool(symbols(right)) and letter not in symbols(right)
    if not even or not (never_negative(right) or only_others):
        return None
    return left.args[0], Apply(op.ROOT, (right, left.args[1])), True


def _first(one: Equation, cases: Sequence[Equation], letter: str, follows: Follows) -> Claim | None:
    claims = [claim for case in cases if (claim := follows(one, case, letter)) is not None]
    return Claim.SAME if Claim.SAME in claims else (Claim.ADDS if claims else None)
