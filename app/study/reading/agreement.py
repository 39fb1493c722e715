"""Whether two set-ups of one story come to the same values."""

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import TypeVar

from app.study.maths import numeric
from app.study.maths.exact import rational
from app.study.maths.numeric import OutsideDomain
from app.study.maths.to_text import to_text
from app.study.maths.tree import symbols
from app.study.reading.amounts import unit_parts
from app.study.reading.solving import WantedValue

Values = Sequence[Sequence[WantedValue]]
"""What is wanted, one list for each solution."""

_T = TypeVar("_T")
_NEAR = 1e-9  # of the larger one


def same_values(first: Values, second: Values) -> bool:
    """Whether each solution of one has the same values as one of the other, in whatever order."""
    return _paired(first, second, lambda one, other: _paired(one, other, _same))


def _paired(first: Sequence[_T], second: Sequence[_T], same: Callable[[_T, _T], bool]) -> bool:
    """Whether each of `first` is the same as another one of `second`, and none is left."""
    left = list(second)
    for one in first:
        other = next((each for each in left if same(one, each)), None)
        if other is None:
            return False
        left.remove(other)
    return not left


def _same(first: WantedValue, second: WantedValue) -> bool:
    """Whether they are one amount; a noun or a missing unit says nothing."""
    if symbols(first.tree) or symbols(second.tree):
        return to_text(first.tree) == to_text(second.tree)
    ours, theirs = _factor(first.unit), _factor(second.unit)
    scaled = ours is not None and theirs is not None
    one, other = _value(first, ours if scaled else None), _value(second, theirs if scaled else None)
    if isinstance(one, Fraction) and isinstance(other, Fraction):
        return one == other
    return one is not None and other is not None and math.isclose(one, other, rel_tol=_NEAR)


def _value(wanted: WantedValue, factor: Fraction | None) -> Fraction | float | None:
    """Its value times `factor`, exact where it is rational; None where it is no real number."""
    exact = rational(wanted.tree)
    if exact is not None:
        return exact * (factor or 1)
    try:
        return float(numeric.value(wanted.tree, {})) * float(factor or 1)
    except (OutsideDomain, ValueError, TypeError, OverflowError, ZeroDivisionError):
        return None


def _factor(unit: str) -> Fraction | None:
    parts = unit_parts(unit) if unit else None
    if parts is None:
        return None
    factor = Fraction(1)
    for part in parts:
        factor *= part.unit.factor**part.power
    return factor
