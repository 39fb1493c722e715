"""Fractions, decimals, percentages, ratios."""

from typing import Final

from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.fractions import (
    comparing_fractions,
    decimals,
    fractions,
    mixed_numbers,
    percentage_change,
    percentage_of_whole,
    percentages,
    proportion,
    ratios,
    reverse_percentage,
)

SKILLS: Final[tuple[Skill, ...]] = (
    comparing_fractions.SKILL,
    mixed_numbers.SKILL,
    fractions.SKILL,
    decimals.SKILL,
    percentages.SKILL,
    percentage_change.SKILL,
    percentage_of_whole.SKILL,
    reverse_percentage.SKILL,
    ratios.SKILL,
    proportion.SKILL,
)
