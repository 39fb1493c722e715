"""The methods that calculate, the likeliest first."""

from types import ModuleType

from app.study.working.methods.numbers import (
    calculation,
    clock,
    comparing,
    complex_numbers,
    converting,
    division,
    euclid,
    factor_pairs,
    factor_tree,
    numerals,
    prime_factors,
    proportion,
    ratios,
    rounding,
    scientific,
    sharing,
    surds,
    yes_or_no,
)

METHODS: tuple[ModuleType, ...] = (
    scientific,
    complex_numbers,
    calculation,
    surds,
    euclid,
    prime_factors,
    factor_tree,
    factor_pairs,
    yes_or_no,
    comparing,
    division,
    converting,
    rounding,
    ratios,
    sharing,
    proportion,
    clock,
    numerals,
)
