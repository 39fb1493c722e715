"""Lengths, areas, volumes, angles."""

from typing import Final

from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.shapes import (
    angles,
    area_perimeter,
    pythagoras,
    volume_surface,
)

SKILLS: Final[tuple[Skill, ...]] = (
    area_perimeter.SKILL,
    volume_surface.SKILL,
    angles.SKILL,
    pythagoras.SKILL,
)
