"""Word problems."""

from typing import Final

from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.stories import (
    one_step_stories,
    three_step_stories,
    two_step_stories,
)

SKILLS: Final[tuple[Skill, ...]] = (
    one_step_stories.SKILL,
    two_step_stories.SKILL,
    three_step_stories.SKILL,
)
