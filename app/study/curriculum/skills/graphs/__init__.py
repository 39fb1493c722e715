"""Coordinates, functions, sequences."""

from typing import Final

from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.graphs import (
    coordinates,
    functions,
    sequences,
)

SKILLS: Final[tuple[Skill, ...]] = (
    sequences.SKILL,
    functions.SKILL,
    coordinates.SKILL,
)
