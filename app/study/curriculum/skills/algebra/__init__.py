"""Expressions, equations, inequalities, logarithms."""

from typing import Final

from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.algebra import (
    expanding,
    factorising,
    index_laws,
    inequalities,
    like_terms,
    linear_both_sides,
    linear_brackets,
    linear_one_step,
    linear_two_step,
    logarithms,
    quadratic_equations,
    quadratic_factorising,
    quadratic_formula,
    simultaneous,
    substitution,
)

SKILLS: Final[tuple[Skill, ...]] = (
    index_laws.SKILL,
    substitution.SKILL,
    like_terms.SKILL,
    expanding.SKILL,
    factorising.SKILL,
    linear_one_step.SKILL,
    linear_two_step.SKILL,
    linear_both_sides.SKILL,
    linear_brackets.SKILL,
    inequalities.SKILL,
    simultaneous.SKILL,
    quadratic_factorising.SKILL,
    quadratic_equations.SKILL,
    quadratic_formula.SKILL,
    logarithms.SKILL,
)
