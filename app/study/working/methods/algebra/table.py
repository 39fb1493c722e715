"""The methods for forms of expressions, the likeliest first."""

from types import ModuleType

from app.study.working.methods.algebra import (
    division,
    expand,
    factor,
    logarithms,
    partial_fractions,
    parts,
    powers,
    radicals,
    rational,
    square,
    synthetic,
)

METHODS: tuple[ModuleType, ...] = (
    factor,
    partial_fractions,
    square,
    division,
    synthetic,
    parts,
    logarithms,
    powers,
    radicals,
    rational,
    expand,
)
