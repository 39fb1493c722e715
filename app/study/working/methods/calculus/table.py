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
    pieces,
    slopes,
)

METHODS: tuple[ModuleType, ...] = (
    derivative,
    integral,
    pieces,
    improper,
    definite,
    limit,
    slopes,
    area,
    iteration,
    curve_features,
    by_parameter,
)
