"""The methods for forms of expressions, the likeliest first."""

from types import ModuleType

from app.study.working.methods.algebra import expand, factor, powers, radicals, rational

METHODS: tuple[ModuleType, ...] = (
    factor,
    powers,
    radicals,
    rational,
    expand,
)
