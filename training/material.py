"""What a run learns: worked answers to the curriculum's exercises, or the set-ups of stories."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from training.data import answers
from training.data.examples import Lesson, Shares
from training.stories import set_ups


@dataclass(frozen=True)
class Material:
    """Its kinds of exercises by name, fresh ones drawn by their shares, and text for its tokenizer.

    `texts` takes a seed, and how many of each kind; `vocabulary` is the number of tokens to make of them,
    `refusals` the share of what is out of scope.
    """

    kinds: tuple[str, ...]
    lessons: Callable[[Random, Shares], Iterator[Lesson]]
    texts: Callable[[int, int], Iterator[str]]
    vocabulary: int
    refusals: float


ANSWERS = Material(answers.NAMES, answers.lessons, answers.texts, 1536, 0.06)
SET_UPS = Material(set_ups.NAMES, set_ups.lessons, set_ups.texts, 3072, 0.1)
