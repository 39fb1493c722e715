"""The methods that solve systems of equations, the likeliest first."""

from types import ModuleType

from app.study.working.methods.systems import cramer, elimination, gauss, squares, substitution

METHODS: tuple[ModuleType, ...] = (elimination, substitution, squares, gauss, cramer)
