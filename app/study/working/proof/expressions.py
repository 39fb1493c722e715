"""Proves that two expressions are equal."""

from collections.abc import Sequence

from app.study.maths.equality import Outcome, equal
from app.study.maths.positive_letters import positive
from app.study.maths.tree import Node
from app.study.working.derivative_sign import resolved
from app.study.working.lines import is_expression
from app.study.working.polynomial import polynomial
from app.study.working.step import Step


def equals(a: Node, b: Node) -> bool:
    """Whether two expressions are proven equal, with the same domain as far as polynomials go."""
    a, b = resolved(a), resolved(b)
    p, q = polynomial(a), polynomial(b)
    if p is not None and q is not None:
        return p == q
    return equal(a, b).outcome is Outcome.EQUAL


def equals_for_positive(a: Node, b: Node) -> bool:
    """Whether two expressions are proven equal where all letters stand for positive numbers."""
    return equals(a, b) or equal(positive(a), positive(b)).outcome is Outcome.EQUAL


def covers(some: Sequence[Node], others: Sequence[Node]) -> bool:
    """Whether each of `some` is proven equal to one of `others`."""
    return all(any(equal(one, other).outcome is Outcome.EQUAL for other in others) for one in some)


def is_positive_step(step: Step) -> bool:
    """Whether the lines of a step are equal where letters stand for positive numbers."""
    before, after = step.before, step.after
    return is_expression(before) and is_expression(after) and equals_for_positive(before, after)
