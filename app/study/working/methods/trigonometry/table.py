"""The methods of trigonometry, the likeliest first."""

from types import ModuleType

from app.study.working.methods.trigonometry import exact_value, feature, identities, polar_form, triangle

METHODS: tuple[ModuleType, ...] = (exact_value, feature, triangle, identities, polar_form)
