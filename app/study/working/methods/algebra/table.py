"""The methods for forms of expressions, the likeliest first."""

from types import ModuleType

from app.study.working.methods.algebra import expand, factor, powers, rational

METHODS: tuple[ModuleType, ...] = (
    factor,
    powers,
    rational,
    expand,
)
