"""The skills Homeroom can set, work and mark: one module each, listed here."""

from collections.abc import Callable
from random import Random
from typing import Final

from app.study.curriculum import (
    addition,
    angles,
    area_perimeter,
    averages,
    common_divisor,
    common_multiple,
    comparing_fractions,
    coordinates,
    counting,
    decimals,
    division,
    equation,
    expanding,
    factorising,
    factors,
    fractions,
    functions,
    inequalities,
    like_terms,
    linear_both_sides,
    linear_brackets,
    linear_one_step,
    linear_two_step,
    logarithms,
    mixed_numbers,
    multiplication,
    negatives,
    order_of_operations,
    percentage_change,
    percentage_of_whole,
    percentages,
    polynomial_derivatives,
    polynomial_integrals,
    primes,
    probability,
    pythagoras,
    quadratic_equations,
    quadratic_factorising,
    quadratic_formula,
    reverse_percentage,
    rounding,
    sequences,
    simultaneous,
    substitution,
    subtraction,
    volume_surface,
)
from app.study.curriculum.exercise import Exercise
from app.study.curriculum.phrasing import Phrasings

Generate = Callable[[int, Random, Phrasings], Exercise]

LEVELS: Final = (1, 2, 3, 4, 5)
_MODULES = (
    # numbers
    addition,
    subtraction,
    multiplication,
    division,
    order_of_operations,
    negatives,
    rounding,
    factors,
    primes,
    common_divisor,
    common_multiple,
    comparing_fractions,
    mixed_numbers,
    fractions,
    decimals,
    percentages,
    percentage_change,
    percentage_of_whole,
    reverse_percentage,
    # algebra
    substitution,
    like_terms,
    expanding,
    factorising,
    linear_one_step,
    linear_two_step,
    linear_both_sides,
    linear_brackets,
    inequalities,
    simultaneous,
    quadratic_factorising,
    quadratic_equations,
    quadratic_formula,
    sequences,
    functions,
    logarithms,
    coordinates,
    # shapes, data, functions, calculus, stories
    area_perimeter,
    volume_surface,
    angles,
    pythagoras,
    averages,
    probability,
    counting,
    polynomial_derivatives,
    polynomial_integrals,
)
SKILLS: Final[dict[str, Generate]] = {module.NAME: module.generate for module in _MODULES}
TEMPLATES: Final[dict[str, tuple[str, ...]]] = {
    **{module.NAME: module.TEMPLATES for module in _MODULES if hasattr(module, "TEMPLATES")},
    linear_one_step.NAME: equation.TEMPLATES,
    linear_two_step.NAME: equation.TEMPLATES,
    linear_both_sides.NAME: equation.TEMPLATES,
    linear_brackets.NAME: equation.TEMPLATES,
}

__all__ = ["LEVELS", "SKILLS", "TEMPLATES", "Exercise", "Phrasings"]
