"""The methods of trigonometry, the likeliest first."""

from types import ModuleType

from app.study.working.methods.trigonometry import exact_value, feature, identities, triangle

METHODS: tuple[ModuleType, ...] = (exact_value, feature, triangle, identities)
