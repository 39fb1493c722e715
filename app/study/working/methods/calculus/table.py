"""The methods of calculus, the likeliest first."""

from types import ModuleType

from app.study.working.methods.calculus import (
    area,
    curve_features,
    definite,
    derivative,
    integral,
    iteration,
    limit,
    slopes,
)

METHODS: tuple[ModuleType, ...] = (
    derivative,
    integral,
    definite,
    limit,
    slopes,
    area,
    iteration,
    curve_features,
)
