"""How one line follows from another: with the same solutions, or with some that may have come in.

`related` says Claim.SAME where the lines have the same real solutions, Claim.ADDS where each solution of the
first is one of the second and some may have come in, and None where neither is proven.
"""

from collections.abc import Sequence

from app.study.answers.kinds import Equation
from app.study.maths.tree import (
    Node,
)
from app.study.working.implication.branching import branched
from app.study.working.implication.formula import by_formula
from app.study.working.implication.impossible import is_impossible
from app.study.working.implication.inverses import inverted
from app.study.working.implication.of_angles import of_angles
from app.study.working.implication.rewriting import done_to_both, rewritten
from app.study.working.implication.sides import weaker
from app.study.working.lines import Cases, Line, NoSolution
from app.study.working.solution_sets import equations, same_solutions
from app.study.working.step import Claim


def related(before: Line, after: Line, letter: str, through: Node | None = None) -> Claim | None:
    """How `after` follows from `before`; `through` is what was done to both sides, with SIDE in it."""
    if same_solutions(before, after, letter):
        return Claim.SAME
    if isinstance(before, Equation):
        apart = equations(before)
        if apart is not None and len(apart) > 1:
            return _of_cases(Cases(apart), after, letter, through)
        return _of_one(before, after, letter, through)
    if isinstance(before, Cases):
        return _of_cases(before, after, letter, through)
    return None


def _of_one(before: Equation, after: Line, letter: str, through: Node | None) -> Claim | None:
    match after:
        case NoSolution():
            return Claim.SAME if is_impossible(before) else None
        case Cases(cases):
            if by_formula(before, cases, letter):
                return Claim.SAME
            return branched(before, cases, letter, related)
        case Equation():
            apart = equations(after) or ()
            if len(apart) > 1:
                return _of_one(before, Cases(apart), letter, through)
            if through is not None:
                return done_to_both(before, after, letter, through)
            return (
                rewritten(before, after, letter)
                or inverted(before, after, letter)
                or of_angles(before, after)
                or branched(before, (after,), letter, related)
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
    weakest = weaker(claims)
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
