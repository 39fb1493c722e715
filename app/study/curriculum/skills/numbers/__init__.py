"""Whole numbers, powers, time and units."""

from typing import Final

from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.numbers import (
    addition,
    clock,
    common_divisor,
    common_multiple,
    division,
    factors,
    multiplication,
    negatives,
    order_of_operations,
    powers_and_roots,
    primes,
    rounding,
    subtraction,
    unit_conversion,
)

SKILLS: Final[tuple[Skill, ...]] = (
    addition.SKILL,
    subtraction.SKILL,
    multiplication.SKILL,
    division.SKILL,
    order_of_operations.SKILL,
    negatives.SKILL,
    rounding.SKILL,
    factors.SKILL,
    primes.SKILL,
    common_divisor.SKILL,
    common_multiple.SKILL,
    unit_conversion.SKILL,
    clock.SKILL,
    powers_and_roots.SKILL,
)
