"""The methods of calculus, the likeliest first."""

from types import ModuleType

from app.study.working.methods.calculus import derivative

METHODS: tuple[ModuleType, ...] = (derivative,)
