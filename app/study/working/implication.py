"""Does one equation follow from another, whatever stands in them? Proven by named reasons, or not at all.

`related` says Claim.SAME where the lines have the same real solutions, Claim.ADDS where each solution of the
first is one of the second and some may have come in, and None where neither is proven.
"""

from collections.abc import Sequence

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal, same_up_to_factor
from app.study.maths.exact import rational
from app.study.maths.rows import factors
from app.study.maths.tree import (
    TWO,
    ZERO,
    Apply,
    Const,
    Node,
    Num,
    Sym,
    is_op,
    minus,
    negative,
    over,
    power,
    substituted,
    symbols,
)
from app.study.working.domain import always_positive, covered, never_negative, restrictions
from app.study.working.lines import Cases, Line, NoSolution
from app.study.working.solution_sets import equations, same_solutions
from app.study.working.step import Claim

SIDE = Sym("side")
"""What stands for each side in what is done to both: side^2, ln(side)."""

_SINES = (op.SIN, op.COS)
_SIGNS = (1, -1)


def related(before: Line, after: Line, letter: str, through: Node | None = None) -> Claim | None:
    """How `after` follows from `before`; `through` is what was done to both sides, with SIDE in it."""
    if same_solutions(before, after, letter):
        return Claim.SAME
    if isinstance(before, Equation):
        return _of_one(before, after, letter, through)
    if isinstance(before, Cases):
        return _of_cases(before, after, letter, through)
    return None


def _weaker(claims: Sequence[Claim | None]) -> Claim | None:
    if None in claims:
        return None
    return Claim.ADDS if Claim.ADDS in claims else Claim.SAME


def _of_one(before: Equation, after: Line, letter: str, through: Node | None) -> Claim | None:
    match after:
        case NoSolution():
            return Claim.SAME if _is_impossible(before) else None
        case Cases(cases):
            return _branched(before, cases, letter)
        case Equation():
            if through is not None:
                return _done_to_both(before, after, letter, through)
            return (
                _rewritten(before, after, letter)
                or _inverted(before, after, letter)
                or _branched(before, (after,), letter)
            )
    return None


def _of_cases(before: Cases, after: Line, letter: str, through: Node | None) -> Claim | None:
    """Each of the cases goes on as one or more of those after, or has no solution."""
    following = equations(after)
    if following is None:
        return None
    used: set[int] = set()
    claims: list[Claim | None] = []
    for one in before.cases:
        claim, places = _goes_on(one, following, letter, through)
        claims.append(claim)
        used |= places
    weakest = _weaker(claims)
    return Claim.ADDS if weakest is not None and len(used) < len(following) else weakest


def _goes_on(
    one: Equation, following: Sequence[Equation], letter: str, through: Node | None
) -> tuple[Claim | None, set[int]]:
    for place, other in enumerate(following):
        if other == one:
            return Claim.SAME, {place}
    for done in (None, through) if through is not None else (None,):
        for place, other in enumerate(following):
            claim = related(one, other, letter, done)
            if claim is not None:
                return claim, {place}
    for first in range(len(following)):
        for last in range(first + 2, len(following) + 1):
            claim = related(one, Cases(tuple(following[first:last])), letter)
            if claim is not None:
                return claim, set(range(first, last))
    return (Claim.SAME if related(one, NoSolution(), letter) else None), set()


# One equation becomes one


def _domains(before: Equation, after: Equation, letter: str) -> Claim | None:
    """What the parts have to fulfil, where the equations themselves say the same."""
    first, second = restrictions(before.left, before.right), restrictions(after.left, after.right)
    if not covered(second, first, letter):
        return None
    return Claim.SAME if covered(first, second, letter) else Claim.ADDS


def _same(a: Node, b: Node) -> bool:
    return a == b or equal(a, b).outcome is Outcome.EQUAL


def _rewritten(before: Equation, after: Equation, letter: str) -> Claim | None:
    """Terms moved, both sides times a number, sides swapped, parts written in another way."""
    domains = _domains(before, after, letter)
    if domains is None:
        return None
    if (_same(before.left, after.left) and _same(before.right, after.right)) or (
        _same(before.left, after.right) and _same(before.right, after.left)
    ):
        return domains
    outcome = same_up_to_factor(minus(before.left, before.right), minus(after.left, after.right)).outcome
    return domains if outcome is Outcome.EQUAL else None


def _done_to_both(before: Equation, after: Equation, letter: str, through: Node) -> Claim | None:
    done = [substituted(through, {SIDE.name: side}) for side in (before.left, before.right)]
    straight = _same(done[0], after.left) and _same(done[1], after.right)
    if not straight and not (_same(done[0], after.right) and _same(done[1], after.left)):
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
    return _weaker([keeps, Claim.SAME if covered(first, second, letter) else Claim.ADDS])


def _clears_denominator(before: Equation, letter: str, through: Node) -> bool:
    """Whether a/u = b becomes a = b·u, with an a that is not 0 and has not the letter: then u is not 0."""
    if not is_op(through, op.TIMES) or through.args[0] != SIDE or letter not in symbols(through.args[1]):
        return False
    for side, other in ((before.left, before.right), (before.right, before.left)):
        if is_op(side, op.OVER) and side.args[1] == through.args[1] and letter not in symbols(other):
            above = side.args[0]
            return _is_of_others(above, letter) or (not symbols(above) and rational(above) not in (None, 0))
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
            return Claim.SAME if _is_base(first) else None
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
    not_negative = all(never_negative(side) or _is_of_others(side, letter) for side in both)
    if exponent.denominator == 1:
        return Claim.SAME if exponent % 2 or not_negative else Claim.ADDS
    return Claim.SAME if not_negative else None


def _is_of_others(side: Node, letter: str) -> bool:
    """Whether only other letters stand in it, whose values are taken to make sense."""
    return bool(symbols(side)) and letter not in symbols(side)


def _base_of(node: Node) -> Node | None:
    if is_op(node, op.LN):
        return Const("e")
    if is_op(node, op.LOG):
        return node.args[1] if len(node.args) > 1 else Num(ZERO.value + 10)
    return None


def _inverted(before: Equation, after: Equation, letter: str) -> Claim | None:
    """log_b A = c is A = b^c; log A = log B is A = B; a^A = a^B is A = B; a^A = c is A = log_a c."""
    for left, right in ((before.left, before.right), (before.right, before.left)):
        claim = _logarithm(left, right, after, letter) or _exponential(left, right, after, letter)
        if claim is not None:
            return claim
    return None


def _is_base(node: Node | None) -> bool:
    return (
        node is not None
        and not symbols(node)
        and always_positive(node)
        and not _same(node, Num(ZERO.value + 1))
    )


def _are(after: Equation, first: Node, second: Node) -> bool:
    return (_same(after.left, first) and _same(after.right, second)) or (
        _same(after.right, first) and _same(after.left, second)
    )


def _logarithm(left: Node, right: Node, after: Equation, letter: str) -> Claim | None:
    base = _base_of(left)
    if not _is_base(base) or not isinstance(left, Apply) or base is None:
        return None
    inner = left.args[0]
    other = _base_of(right)
    first = restrictions(left, right)
    second = restrictions(after.left, after.right)
    if (
        other is not None
        and isinstance(right, Apply)
        and _same(base, other)
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
    if not is_op(left, op.POWER) or not _is_base(left.args[0]):
        return None
    base, above = left.args
    domains = _domains(Equation(left, right), after, letter)
    if is_op(right, op.POWER) and _same(base, right.args[0]) and _are(after, above, right.args[1]):
        return domains
    if not always_positive(right) and not _is_of_others(right, letter):
        return None
    value = over(Apply(op.LN, (right,)), Apply(op.LN, (base,)))
    return domains if _are(after, above, value) else None


# One equation becomes several


def _branched(before: Equation, cases: Sequence[Equation], letter: str) -> Claim | None:
    for left, right in ((before.left, before.right), (before.right, before.left)):
        claim = _zero_product(left, right, cases, letter) or _either_sign(left, right, cases, letter)
        if claim is not None:
            return claim
    return None


def _zero_product(left: Node, right: Node, cases: Sequence[Equation], letter: str) -> Claim | None:
    """A·B = 0 where A = 0 or B = 0; a factor that is never 0 is left out."""
    row = _zero_factors(left)
    if right != ZERO or row == [left]:
        return None
    used: set[int] = set()
    for each in row:
        places = [
            place
            for place, case in enumerate(cases)
            if related(Equation(each, ZERO), case, letter) is Claim.SAME
        ]
        if not places and not _is_impossible(Equation(each, ZERO)):
            return None
        used.update(places)
    if len(used) < len(cases):
        return None
    own = restrictions(left)
    kept = all(covered(own, restrictions(case.left, case.right), letter) for case in cases)
    return Claim.SAME if kept else Claim.ADDS


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


def _either_sign(left: Node, right: Node, cases: Sequence[Equation], letter: str) -> Claim | None:
    """|A| = B where A = B or A = −B; A^n = B with an even n where A is a root or its opposite."""
    found = _root_of(left, right, letter)
    if found is None or len(cases) > len(_SIGNS):
        return None
    inner, value, kept = found
    wanted = (Equation(inner, value), Equation(inner, negative(value)))
    weakest = _weaker([_first(one, cases, letter) for one in wanted])
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


def _first(one: Equation, cases: Sequence[Equation], letter: str) -> Claim | None:
    claims = [claim for case in cases if (claim := related(one, case, letter)) is not None]
    return Claim.SAME if Claim.SAME in claims else (Claim.ADDS if claims else None)


# No solution


def _is_impossible(one: Equation) -> bool:
    """Whether one side is always above, and the other never is."""
    for left, right in ((one.left, one.right), (one.right, one.left)):
        if symbols(right):
            continue
        if always_positive(left) and never_negative(negative(right)):
            return True
        if never_negative(left) and always_positive(negative(right)):
            return True
        if is_op(left, *_SINES) and always_positive(minus(power(right, TWO), Num(ZERO.value + 1))):
            return True
    return False


def divided_by(node: Node) -> Node:
    """What dividing both sides by `node` does."""
    return over(SIDE, node)
