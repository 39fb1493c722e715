"""The methods that solve equations, the likeliest first."""

from types import ModuleType

from app.study.working.methods.equations import (
    coefficients_of_roots,
    common_factor,
    complete_square,
    factorise,
    formula,
    linear,
    literal,
    solver,
    square_roots,
)

METHODS: tuple[ModuleType | solver.Method, ...] = (
    linear,
    square_roots,
    common_factor,
    factorise,
    formula,
    complete_square,
    *solver.METHODS,
    literal,
    coefficients_of_roots,
)
