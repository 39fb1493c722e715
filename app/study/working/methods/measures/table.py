"""The methods for measured things, the likeliest first."""

from types import ModuleType

from app.study.working.methods.measures import adding, by_laws, story

METHODS: tuple[ModuleType, ...] = (by_laws, adding, story)
