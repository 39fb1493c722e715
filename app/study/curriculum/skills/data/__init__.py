"""Averages, counting, probability."""

from typing import Final

from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.data import (
    averages,
    counting,
    probability,
)

SKILLS: Final[tuple[Skill, ...]] = (
    averages.SKILL,
    probability.SKILL,
    counting.SKILL,
)
