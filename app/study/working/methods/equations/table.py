"""The methods that solve equations, the likeliest first."""

from types import ModuleType

from app.study.working.methods.equations import (
    common_factor,
    complete_square,
    factorise,
    formula,
    linear,
    square_roots,
)

METHODS: tuple[ModuleType, ...] = (
    linear,
    square_roots,
    common_factor,
    factorise,
    formula,
    complete_square,
)
