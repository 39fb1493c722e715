"""Training examples: fresh questions with what is to be written below them, as token ids."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tokenizers import Tokenizer

from training.data.tokenizer import ASSISTANT, END, USER, id_of

MAX_LENGTH = 320

Shares = Mapping[str, float]
"""How often each skill (and what is out of scope) comes, relative to the others."""


@dataclass(frozen=True)
class Lesson:
    """A question, the text to write below it, the skill that it trains, and the problem in its plain form."""

    question: str
    completion: str
    skill: str
    problem: str


@dataclass(frozen=True)
class Example:
    """Token ids of a question and its completion; the loss counts `ids[prompt_length:]` only."""

    ids: list[int]
    prompt_length: int
    skill: str
    problem: str


def prompt_ids(tokenizer: Tokenizer, question: str) -> list[int]:
    """The chat template around `question`, in which no special token is recognised."""
    special = {token: id_of(tokenizer, token) for token in (USER, END, ASSISTANT)}
    question_ids = tokenizer.encode(question, add_special_tokens=False).ids
    return [special[USER], *question_ids, special[END], special[ASSISTANT]]


def encode(tokenizer: Tokenizer, lesson: Lesson) -> Example:
    prompt = prompt_ids(tokenizer, lesson.question)
    written = tokenizer.encode(lesson.completion, add_special_tokens=False).ids
    ids = [*prompt, *written, id_of(tokenizer, END)]
    return Example(ids, len(prompt), lesson.skill, lesson.problem)


def encoded(tokenizer: Tokenizer, lessons: Iterable[Lesson]) -> Iterator[Example]:
    """`lessons` as examples; those longer than MAX_LENGTH are left out."""
    for lesson in lessons:
        example = encode(tokenizer, lesson)
        if len(example.ids) <= MAX_LENGTH:
            yield example
