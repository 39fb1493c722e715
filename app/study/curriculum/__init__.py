"""The skills that Homeroom can set, work and mark, joined from their strands."""

from typing import Final

from app.study.curriculum.exercise import Exercise
from app.study.curriculum.phrasing import Phrasings
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills import algebra, calculus, data, fractions, graphs, numbers, shapes, stories

LEVELS: Final = (1, 2, 3, 4, 5)
_STRANDS = (numbers, fractions, algebra, graphs, shapes, data, calculus, stories)
SKILLS: Final[dict[str, Skill]] = {skill.name: skill for strand in _STRANDS for skill in strand.SKILLS}

__all__ = ["LEVELS", "SKILLS", "Exercise", "Phrasings", "Skill"]
