"""The methods of calculus, the likeliest first."""

from types import ModuleType

from app.study.working.methods.calculus import (
    area,
    by_parameter,
    curve_features,
    definite,
    derivative,
    improper,
    integral,
    iteration,
    limit,
    logarithmic,
    long_products,
    no_limit,
    parameter,
    pieces,
    slopes,
)

METHODS: tuple[ModuleType, ...] = (
    logarithmic,
    derivative,
    long_products,
    integral,
    pieces,
    improper,
    definite,
    no_limit,
    limit,
    slopes,
    area,
    iteration,
    curve_features,
    by_parameter,
    parameter,
)
