"""The methods of calculus, the likeliest first."""

from types import ModuleType

from app.study.working.methods.calculus import definite, derivative, integral, limit

METHODS: tuple[ModuleType, ...] = (derivative, integral, definite, limit)
