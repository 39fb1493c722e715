"""Training examples: fresh exercises as token ids, the same for the same seed and step."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from random import Random

from tokenizers import Tokenizer

from app.study.curriculum import LEVELS, SKILLS, Exercise, Phrasings
from training.data import out_of_scope
from training.data.tokenizer import ASSISTANT, END, USER, id_of
from training.data.typos import as_typed

LEVEL_WEIGHTS = (3, 4, 4, 0, 0)
MAX_LENGTH = 256

Shares = Mapping[str, float]
"""How often each skill (and what is out of scope) comes, relative to the others."""


@dataclass(frozen=True)
class Example:
    """Token ids of a question and its solution; the loss counts `ids[prompt_length:]` only."""

    ids: list[int]
    prompt_length: int
    skill: str
    problem: str


def completion(exercise: Exercise) -> str:
    """The answer in the real model's form."""
    return f"<think>\n{exercise.steps}\n</think>\n{exercise.explanation}"


def prompt_ids(tokenizer: Tokenizer, question: str) -> list[int]:
    """The chat template around `question`, in which no special token is recognised."""
    special = {token: id_of(tokenizer, token) for token in (USER, END, ASSISTANT)}
    question_ids = tokenizer.encode(question, add_special_tokens=False).ids
    return [special[USER], *question_ids, special[END], special[ASSISTANT]]


def encode(tokenizer: Tokenizer, exercise: Exercise) -> Example:
    prompt = prompt_ids(tokenizer, exercise.question)
    answer = tokenizer.encode(completion(exercise), add_special_tokens=False).ids
    ids = [*prompt, *answer, id_of(tokenizer, END)]
    return Example(ids, len(prompt), exercise.skill, exercise.problem)


def drawn(tokenizer: Tokenizer, seed: int, step: int, shares: Shares) -> Iterator[Example]:
    """Endless examples for one step; those longer than MAX_LENGTH are left out."""
    for exercise in exercises(Random(f"{seed}/{step}"), shares):
        example = encode(tokenizer, exercise)
        if len(example.ids) <= MAX_LENGTH:
            yield example


def exercises(rng: Random, shares: Shares) -> Iterator[Exercise]:
    """Endless exercises of training phrasings, their skills drawn by `shares`; a few as people type."""
    names, weights = list(shares), list(shares.values())
    while True:
        skill = rng.choices(names, weights)[0]
        if skill == out_of_scope.SKILL:
            yield out_of_scope.exercise(rng)
        else:
            exercise = SKILLS[skill].exercise(rng.choices(LEVELS, LEVEL_WEIGHTS)[0], rng, Phrasings.TRAIN)
            yield replace(exercise, question=as_typed(exercise.question, rng))
