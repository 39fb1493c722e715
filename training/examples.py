"""What the model is trained on: fresh exercises as token ids, the same for the same seed and step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from tokenizers import Tokenizer

from app.study.curriculum import LEVELS, SKILLS, Exercise, Phrasings
from training.tokenizer import ASSISTANT, END, USER

LEVEL_WEIGHTS = (2, 3, 4, 1, 1)
MAX_LENGTH = 256


@dataclass(frozen=True)
class Example:
    """Token ids of a question and its solution; the loss counts `ids[prompt_length:]` only."""

    ids: list[int]
    prompt_length: int


def completion(exercise: Exercise) -> str:
    """The answer in the real model's form."""
    return f"<think>\n{exercise.steps}\n</think>\n{exercise.explanation}"


def prompt_ids(tokenizer: Tokenizer, question: str) -> list[int]:
    """The chat template around `question`, in which no special token is recognised."""
    special = {token: tokenizer.token_to_id(token) for token in (USER, END, ASSISTANT)}
    question_ids = tokenizer.encode(question, add_special_tokens=False).ids
    return [special[USER], *question_ids, special[END], special[ASSISTANT]]


def encode(tokenizer: Tokenizer, exercise: Exercise) -> Example:
    prompt = prompt_ids(tokenizer, exercise.question)
    answer = tokenizer.encode(completion(exercise), add_special_tokens=False).ids
    return Example([*prompt, *answer, tokenizer.token_to_id(END)], len(prompt))


def batch(
    tokenizer: Tokenizer, seed: int, step: int, size: int, weights: Mapping[str, float]
) -> list[Example]:
    """`size` examples of training phrasings, shortest first; skills are drawn by `weights`."""
    rng = Random(f"{seed}/{step}")
    names = list(weights)
    found: list[Example] = []
    while len(found) < size:
        skill = rng.choices(names, [weights[name] for name in names])[0]
        level = rng.choices(LEVELS, LEVEL_WEIGHTS)[0]
        example = encode(tokenizer, SKILLS[skill](level, rng, Phrasings.TRAIN))
        if len(example.ids) <= MAX_LENGTH:
            found.append(example)
    return sorted(found, key=lambda example: len(example.ids))


def microbatches(examples: Sequence[Example], size: int) -> list[list[Example]]:
    """`examples` in groups of `size` with similar lengths, longest first."""
    ordered = sorted(examples, key=lambda example: -len(example.ids))
    return [ordered[start : start + size] for start in range(0, len(ordered), size)]


def share(groups: Sequence[list[Example]], rank: int, workers: int) -> list[list[Example]]:
    """The groups (longest first) of one of `workers`: dealt out to and fro, so that all get as much to do."""
    return [group for i, group in enumerate(groups) if rank == min(i % (2 * workers), ~i % (2 * workers))]
