"""What is claimed of the starter can be asked for."""

from app.study.asking.starter import CLAIMED_LEVELS, CLAIMED_SKILLS
from app.study.curriculum import LEVELS, SKILLS


def test_every_claimed_skill_and_level_is_in_the_curriculum():
    assert set(CLAIMED_SKILLS) <= set(SKILLS)
    assert len(set(CLAIMED_SKILLS)) == len(CLAIMED_SKILLS)
    assert set(CLAIMED_LEVELS) <= set(LEVELS)
