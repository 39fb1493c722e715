"""The methods that solve equations, the likeliest first."""

from types import ModuleType

from app.study.working.methods.equations import (
    coefficients_of_roots,
    common_factor,
    complete_square,
    discriminant,
    factorise,
    formula,
    is_solution,
    linear,
    literal,
    perfect_square,
    square_roots,
    zero_product,
)
from app.study.working.methods.equations.ways import solver, trigonometric

METHODS: tuple[ModuleType | solver.Method, ...] = (
    linear,
    square_roots,
    common_factor,
    factorise,
    formula,
    complete_square,
    trigonometric,
    *solver.METHODS,
    zero_product,
    literal,
    coefficients_of_roots,
    perfect_square,
    discriminant,
    is_solution,
)
