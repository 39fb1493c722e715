"""An equation without a solution: one side is always above, and the other never is."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.tree import (
    TWO,
    ZERO,
    Num,
    is_op,
    minus,
    negative,
    power,
    symbols,
)
from app.study.working.domain import always_positive, never_negative

_SINES = (op.SIN, op.COS)


def is_impossible(one: Equation) -> bool:
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
