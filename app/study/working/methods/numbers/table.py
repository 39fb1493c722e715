"""The methods that calculate, the likeliest first."""

from types import ModuleType

from app.study.working.methods.numbers import calculation

METHODS: tuple[ModuleType, ...] = (calculation,)
