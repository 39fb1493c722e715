"""The stories as training material: each with its set-up in the plain notation."""

from collections.abc import Iterator
from random import Random

from app.study.curriculum import Phrasings
from training.data import out_of_scope
from training.data.examples import Lesson, Shares
from training.stories.corpus import told, untold
from training.stories.families import FAMILIES

KINDS = tuple(family.name for family in FAMILIES)
CHINESE_SHARE = 3  # times as much Chinese in a tokenizer's text, whose words are shorter
_BY_NAME = {family.name: family for family in FAMILIES}


def asked(question: str) -> str:
    """A question as the reader is shown it: in one line."""
    return " ".join(question.split())


def lessons(rng: Random, shares: Shares) -> Iterator[Lesson]:
    """Endless stories in frames that are trained, their families drawn by `shares`, and texts to refuse."""
    names, weights = list(shares), list(shares.values())
    while True:
        name = rng.choices(names, weights)[0]
        each = untold(rng) if name == out_of_scope.SKILL else told(_BY_NAME[name], rng, Phrasings.TRAIN)
        yield Lesson(asked(each.text), each.set_up, name, each.set_up)


def texts(seed: int, each: int) -> Iterator[str]:
    """A tokenizer's training text: `each` stories of every family, and refusals."""
    rng = Random(f"{seed}/tokenizer")
    for family in FAMILIES:
        for _ in range(each * (CHINESE_SHARE if family.language == "zh" else 1)):
            found = told(family, rng, Phrasings.TRAIN)
            yield f"{found.text} {found.set_up}"
    for _ in range(10 * each):
        yield untold(rng).text
