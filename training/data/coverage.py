"""Counts a skill's different problems, and the share of a test that was in the training data."""

from collections.abc import Collection, Sequence
from random import Random

from app.study.curriculum import SKILLS, Exercise, Phrasings
from training.data.drawn_problems import fingerprint

FEW = 2000  # distinct problems below which a test cannot be told from training
DRAWS = 20 * FEW


def distinct(skill: str, levels: Sequence[int], seed: str) -> int:
    """Different problems among as many draws as show FEW of them, or among DRAWS."""
    rng = Random(f"{seed}/distinct/{skill}")
    problems: set[str] = set()
    for draw in range(DRAWS):
        problems.add(SKILLS[skill].exercise(levels[draw % len(levels)], rng, Phrasings.ALL).problem)
        if len(problems) >= FEW:
            break
    return len(problems)


def seen(exercises: Sequence[Exercise], trained: Collection[int]) -> float:
    """The share of `exercises` whose problem, however worded, is among the fingerprints `trained`."""
    found = [fingerprint(exercise.skill, exercise.problem) in trained for exercise in exercises]
    return sum(found) / len(found)
