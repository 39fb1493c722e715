"""The skills Homeroom can set, work and mark: one module each, listed here."""

from collections.abc import Callable
from random import Random
from typing import Final

from app.study.curriculum.exercise import Exercise
from app.study.curriculum.methods import equation
from app.study.curriculum.phrasing import Phrasings
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
from app.study.curriculum.skills.calculus import polynomial_derivatives, polynomial_integrals
from app.study.curriculum.skills.data import averages, counting, probability
from app.study.curriculum.skills.fractions import (
    comparing_fractions,
    decimals,
    fractions,
    mixed_numbers,
    percentage_change,
    percentage_of_whole,
    percentages,
    proportion,
    ratios,
    reverse_percentage,
)
from app.study.curriculum.skills.graphs import coordinates, functions, sequences
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
from app.study.curriculum.skills.shapes import angles, area_perimeter, pythagoras, volume_surface
from app.study.curriculum.skills.stories import one_step_stories, three_step_stories, two_step_stories

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
    ratios,
    proportion,
    unit_conversion,
    clock,
    powers_and_roots,
    index_laws,
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
    one_step_stories,
    two_step_stories,
    three_step_stories,
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
