"""The methods for forms of expressions, the likeliest first."""

from types import ModuleType

from app.study.working.methods.algebra import (
    absolute_values,
    division,
    expand,
    factor,
    logarithms,
    partial_fractions,
    parts,
    powers,
    radicals,
    rational,
    simplest,
    square,
    synthetic,
    term_by_term,
)

METHODS: tuple[ModuleType, ...] = (
    absolute_values,
    simplest,
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
    term_by_term,
)
