"""Fresh problems to measure a model on, and how it did on them."""

from collections import defaultdict
from collections.abc import Sequence
from random import Random

from app.study.curriculum import LEVELS, SKILLS, Exercise, Phrasings
from training.judging import correct

CLAIMED = LEVELS[:3]
"""The levels at which the starter is said to be reliable."""


def fresh(seed: str, per_level: int, phrasings: Phrasings) -> list[Exercise]:
    """`per_level` exercises of every skill and claimed level."""
    rng = Random(seed)
    return [
        generate(level, rng, phrasings)
        for generate in SKILLS.values()
        for level in CLAIMED
        for _ in range(per_level)
    ]


def of_each_skill(seed: str, count: int, phrasings: Phrasings) -> list[Exercise]:
    """`count` different problems of every skill, its claimed levels taking turns."""
    found: list[Exercise] = []
    for skill, generate in SKILLS.items():
        rng = Random(f"{seed}/{skill}")
        asked: set[str] = set()
        while len(asked) < count:
            exercise = generate(CLAIMED[len(asked) % len(CLAIMED)], rng, phrasings)
            if exercise.question not in asked:
                asked.add(exercise.question)
                found.append(exercise)
    return found


def by_skill(exercises: Sequence[Exercise], written: Sequence[str]) -> dict[str, float]:
    """Share of right answers per skill."""
    marks: dict[str, list[bool]] = defaultdict(list)
    for exercise, text in zip(exercises, written, strict=True):
        marks[exercise.skill].append(correct(text, exercise.answer))
    return {skill: sum(given) / len(given) for skill, given in marks.items()}


def by_level(exercises: Sequence[Exercise], written: Sequence[str]) -> dict[str, dict[int, float]]:
    """Share of right answers per skill and level."""
    shares: dict[str, dict[int, float]] = defaultdict(dict)
    for level in LEVELS:
        chosen = [i for i, exercise in enumerate(exercises) if exercise.level == level]
        for skill, share in by_skill([exercises[i] for i in chosen], [written[i] for i in chosen]).items():
            shares[skill][level] = share
    return dict(shares)
