"""The curriculum as training material: exercises with their working, in the real model's form."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from app.study.curriculum import LEVELS, SKILLS, Exercise, Phrasings
from training.data import out_of_scope, problem_set
from training.data.examples import Lesson, Shares
from training.data.typos import as_typed

LEVEL_WEIGHTS = (3, 4, 4, 0, 0)
NAMES = tuple(SKILLS)


def completion(exercise: Exercise) -> str:
    """The answer in the real model's form."""
    return f"<think>\n{exercise.steps}\n</think>\n{exercise.explanation}"


def lesson(exercise: Exercise) -> Lesson:
    """`exercise` with its answer."""
    return Lesson(exercise.question, completion(exercise), exercise.skill, exercise.problem)


def lessons(rng: Random, shares: Shares) -> Iterator[Lesson]:
    """Endless exercises of training phrasings, their skills drawn by `shares`; a few as people type."""
    return map(lesson, exercises(rng, shares))


def exercises(rng: Random, shares: Shares) -> Iterator[Exercise]:
    """The exercises of `lessons`."""
    names, weights = list(shares), list(shares.values())
    while True:
        skill = rng.choices(names, weights)[0]
        if skill == out_of_scope.SKILL:
            yield out_of_scope.exercise(rng)
        else:
            exercise = SKILLS[skill].exercise(rng.choices(LEVELS, LEVEL_WEIGHTS)[0], rng, Phrasings.TRAIN)
            yield replace(exercise, question=as_typed(exercise.question, rng))


def texts(seed: int, each: int) -> Iterator[str]:
    """A tokenizer's training text: `each` exercises of every skill and level, and refusals."""
    found = problem_set.fresh(f"{seed}/tokenizer", each, Phrasings.TRAIN)
    rng = Random(f"{seed}/tokenizer/out of scope")
    for exercise in (*found, *(out_of_scope.exercise(rng) for _ in range(10 * each))):
        yield f"{exercise.question} {completion(exercise)}"
