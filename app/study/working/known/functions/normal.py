"""The normal distribution function, certified: its alternating series with exact terms, its rest bounded."""

from fractions import Fraction
from functools import lru_cache
from math import floor

import mpmath

from app.study.working.unsolved import Unsolved

PLACES = 4  # of a probability that is shown, as tables have them
_FARTHEST = 8  # beyond, it is 0 or 1 to more than ten places
_DIGITS = 60
_REST = Fraction(1, 10**20)


@lru_cache(256)
def below(z: Fraction) -> Fraction:
    """P(Z < z) of a standard normal quantity, with an error below 10⁻¹⁸. Raises Unsolved.

    1/2 + Σ (−1)^k z^(2k+1)/(2^k k! (2k+1))/√(2π): once the terms fall, the rest is less than the next one.
    """
    if abs(z) > _FARTHEST:
        return Fraction(int(z > 0))
    total, power, k = Fraction(0), z, 0
    while True:
        part = power / (2 * k + 1)
        total += part
        k += 1
        power *= -z * z / (2 * k)
        if abs(power) < _REST and 2 * k > z * z:
            break
    with mpmath.workdps(_DIGITS):
        root = mpmath.sqrt(2 * mpmath.pi)
        found = Fraction(1, 2) + total / Fraction(str(root))
        if abs(mpmath.ncdf(mpmath.mpf(z.numerator) / z.denominator) - _float(found)) > mpmath.mpf(10) ** -17:
            raise Unsolved
    return found


def _float(value: Fraction) -> mpmath.mpf:
    return mpmath.mpf(value.numerator) / value.denominator


def between(low: Fraction | None, high: Fraction | None) -> Fraction:
    """P(low < Z < high), None where it is open. Raises Unsolved."""
    return (Fraction(1) if high is None else below(high)) - (Fraction(0) if low is None else below(low))


def rounded(value: Fraction, places: int = PLACES) -> Fraction:
    """To so many decimals, a half up."""
    return Fraction(floor(value * 10**places + Fraction(1, 2)), 10**places)
