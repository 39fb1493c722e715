"""The value of a constant expression as a fraction: exact, or to forty digits."""

from fractions import Fraction

from mpmath import mp

from app.study.maths import numeric
from app.study.maths.errors import TooLarge
from app.study.maths.exact import rational
from app.study.maths.tree import Node


def approximate(tree: Node) -> Fraction | None:
    """The exact value, or 40 digits of it; None when it is not real or not defined."""
    try:
        exact = rational(tree)
        if exact is not None:
            return exact
        number = numeric.value(tree)
    except (numeric.OutsideDomain, TooLarge):
        return None
    return numeric.as_fraction(mp.re(number)) if numeric.is_real(number) else None
