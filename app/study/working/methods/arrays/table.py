"""The methods for matrices and vectors, the likeliest first."""

from types import ModuleType

from app.study.working.methods.arrays import augmented, expressions, writing

METHODS: tuple[ModuleType, ...] = (expressions, writing, augmented)
