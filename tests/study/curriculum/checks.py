"""How the tests know each skill's answers; a skill without a check fails."""

from tests.study.curriculum import (
    checks_algebra,
    checks_calculus,
    checks_data,
    checks_fractions,
    checks_graphs,
    checks_numbers,
    checks_shapes,
    checks_stories,
)

_STRANDS = (
    checks_numbers,
    checks_fractions,
    checks_algebra,
    checks_graphs,
    checks_shapes,
    checks_data,
    checks_calculus,
    checks_stories,
)
CHECKS = {skill: check for strand in _STRANDS for skill, check in strand.CHECKS.items()}
OTHER_NUMBERS = {skill for strand in _STRANDS for skill in strand.OTHER_NUMBERS}
"""Skills whose question rightly holds numbers that the problem's plain form does not, or fewer."""
