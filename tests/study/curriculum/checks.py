"""How the tests know each skill's answers; a skill without a check fails."""

from tests.study.curriculum import (
    checks_algebra,
    checks_chance,
    checks_numbers,
    checks_shapes,
    checks_stories,
    checks_topics,
)

_TOPICS = (checks_numbers, checks_algebra, checks_shapes, checks_chance, checks_stories, checks_topics)
CHECKS = {skill: check for topic in _TOPICS for skill, check in topic.CHECKS.items()}
OTHER_NUMBERS = {skill for topic in _TOPICS for skill in topic.OTHER_NUMBERS}
"""Skills whose question rightly holds numbers that the problem's plain form does not, or fewer."""
