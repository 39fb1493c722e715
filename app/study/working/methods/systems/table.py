"""The methods that solve systems of equations, the likeliest first."""

from types import ModuleType

from app.study.working.methods.systems import by_one_letter, cramer, elimination, gauss, squares, substitution

METHODS: tuple[ModuleType, ...] = (by_one_letter, elimination, substitution, squares, gauss, cramer)
