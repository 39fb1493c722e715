"""The methods for functions, graphs and sequences, the likeliest first."""

from types import ModuleType

from app.study.working.methods.functions import (
    binomial,
    bisector,
    chance,
    conics,
    counting,
    data,
    domain,
    evaluation,
    forms,
    graphs,
    inverse,
    line,
    points,
    rate,
    sequences,
    sums,
    variation,
)

METHODS: tuple[ModuleType, ...] = (
    evaluation,
    points,
    line,
    bisector,
    graphs,
    forms,
    conics,
    domain,
    inverse,
    sequences,
    sums,
    binomial,
    variation,
    rate,
    chance,
    counting,
    data,
)
