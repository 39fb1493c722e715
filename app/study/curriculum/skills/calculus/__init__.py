"""Derivatives and integrals of polynomials."""

from typing import Final

from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.calculus import (
    polynomial_derivatives,
    polynomial_integrals,
)

SKILLS: Final[tuple[Skill, ...]] = (
    polynomial_derivatives.SKILL,
    polynomial_integrals.SKILL,
)
