"""The methods that solve inequalities, the likeliest first."""

from types import ModuleType

from app.study.working.methods.inequalities import absolute, absolute_sides, compound, linear, sign_table

METHODS: tuple[ModuleType, ...] = (linear, compound, absolute, absolute_sides, sign_table)
