"""What the ways to see that an equation follows ask of its sides."""

from collections.abc import Sequence

from app.study.answers.kinds import Equation
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import (
    ZERO,
    Node,
    Num,
    symbols,
)
from app.study.working.domain import always_positive, covered, restrictions
from app.study.working.step import Claim


def weaker(claims: Sequence[Claim | None]) -> Claim | None:
    """The weakest of several claims that all have to hold; None where one is not proven."""
    if None in claims:
        return None
    return Claim.ADDS if Claim.ADDS in claims else Claim.SAME


def same(a: Node, b: Node) -> bool:
    """Whether both are surely equal."""
    return a == b or equal(a, b).outcome is Outcome.EQUAL


def domain_claim(before: Equation, after: Equation, letter: str) -> Claim | None:
    """What the parts have to fulfil, where the equations themselves say the same."""
    first, second = restrictions(before.left, before.right), restrictions(after.left, after.right)
    if not covered(second, first, letter):
        return None
    return Claim.SAME if covered(first, second, letter) else Claim.ADDS


def is_of_others(side: Node, letter: str) -> bool:
    """Whether only other letters stand in it, whose values are taken to make sense."""
    return bool(symbols(side)) and letter not in symbols(side)


def is_base(node: Node | None) -> bool:
    """Whether it is surely a base of powers: positive, not 1, without letters."""
    return (
        node is not None
        and not symbols(node)
        and always_positive(node)
        and not same(node, Num(ZERO.value + 1))
    )
