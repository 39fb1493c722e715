"""Fresh problems to measure a model on, and how it did on them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from random import Random

from app.study.asking.starter import CLAIMED_LEVELS
from app.study.curriculum import SKILLS, Exercise, Phrasings


def fresh(seed: str, per_level: int, phrasings: Phrasings) -> list[Exercise]:
    """`per_level` exercises of every skill and claimed level."""
    rng = Random(seed)
    return [
        skill.exercise(level, rng, phrasings)
        for skill in SKILLS.values()
        for level in CLAIMED_LEVELS
        for _ in range(per_level)
    ]


def of_each_skill(
    seed: str,
    count: int,
    phrasings: Phrasings,
    levels: Sequence[int] = CLAIMED_LEVELS,
    skills: Iterable[str] = SKILLS,
) -> list[Exercise]:
    """`count` different problems of every one of `skills`, the `levels` taking turns."""
    found: list[Exercise] = []
    for skill in skills:
        rng = Random(f"{seed}/{skill}")
        asked: set[str] = set()
        while len(asked) < count:
            exercise = SKILLS[skill].exercise(levels[len(asked) % len(levels)], rng, phrasings)
            if exercise.question not in asked:
                asked.add(exercise.question)
                found.append(exercise)
    return found


def by_skill(exercises: Sequence[Exercise], right: Sequence[bool]) -> dict[str, float]:
    """Share of `right` answers per skill."""
    marks: dict[str, list[bool]] = defaultdict(list)
    for exercise, mark in zip(exercises, right, strict=True):
        marks[exercise.skill].append(mark)
    return {skill: sum(given) / len(given) for skill, given in marks.items()}


def by_level(exercises: Sequence[Exercise], right: Sequence[bool]) -> dict[str, dict[int, float]]:
    """Share of `right` answers per skill and level."""
    shares: dict[str, dict[int, float]] = defaultdict(dict)
    for level in sorted({exercise.level for exercise in exercises}):
        chosen = [i for i, exercise in enumerate(exercises) if exercise.level == level]
        for skill, share in by_skill([exercises[i] for i in chosen], [right[i] for i in chosen]).items():
            shares[skill][level] = share
    return dict(shares)
