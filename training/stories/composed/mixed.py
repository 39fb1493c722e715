"""What a composed story is made of, and how its wordings are chosen, so that some are never trained."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from app.study.curriculum import Phrasings
from training.stories.family import HELD_OUT, Ask, Family, Values

CAN_SPARE = 4  # wordings of one fact, of which one may be held out
GIVES = " => "  # between a wording and what it says


DISTRACTED = 0.07  # of composed stories say a number more
_DISTRACTIONS = {
    "en": (
        "{name9} is {zz} years old", "It is {zz} degrees outside", "The school has {zz} classrooms",
        "They live at number {zz}", "{name9} has {zz} cousins", "The trip was {zz} days ago",
        "The {shop} has {zz} workers", "{zz} people are watching", "There are {zz} days of school left",
        "The store opened {zz} years ago", "Route {zz} goes by there", "{name9} lives {zz} miles away",
        "{name9} spent {zz} minutes on this", "The box weighs {zz} pounds", "There are {zz} cars outside",
    ),
    "zh": (
        "{name9}今年{zz}岁", "今天气温{zz}度", "学校有{zz}间教室", "他们住在{zz}号楼", "这本书有{zz}页",
        "商店开业{zz}年了", "教室里有{zz}张桌子", "现在是{zz}月", "{name9}家养了{zz}只鸡",
    ),
}  # fmt: skip


class Pick:
    """Chooses wordings: those that are trained, or held-out ones where there are any."""

    def __init__(self, rng: Random, phrasings: Phrasings) -> None:
        self.rng, self.phrasings = rng, phrasings

    def __call__(self, ways: Sequence[str]) -> str:
        """One of `ways`."""
        held = [way for way in ways if _is_held_out(way)] if len(ways) >= CAN_SPARE else []
        if self.phrasings is Phrasings.HELD_OUT and held:
            return self.rng.choice(held)
        if self.phrasings is Phrasings.TRAIN:
            return self.rng.choice([way for way in ways if way not in held] or ways)
        return self.rng.choice(ways)

    def said(self, ways: Sequence[str]) -> tuple[str, str]:
        """One of `ways`, each a wording and behind GIVES what it says."""
        text, _, meaning = self(ways).partition(GIVES)
        return text, meaning


def _is_held_out(way: str) -> bool:
    return hashlib.sha256(way.encode()).digest()[0] % HELD_OUT == 0


@dataclass(frozen=True)
class Mixed:
    """A kind of composed stories: `make` gives one of them, as a family of a single story."""

    name: str
    make: Callable[[Random, Pick], Family]
    language: str = "en"

    def drawn(self, rng: Random, phrasings: Phrasings) -> Family:
        """One story's family, which has this kind's name."""
        made = self.make(rng, Pick(rng, phrasings))
        if rng.random() < DISTRACTED and made.told[0]:
            return replace(made, told=(_distracted(made.told[0], self.language, rng),))
        return made

    def has(self, phrasings: Phrasings) -> bool:
        """Whether there are such wordings: of every kind."""
        return True


def _distracted(told: str, language: str, rng: Random) -> str:
    """`told` with a sentence more, before it, after it, or between two of its own."""
    more = rng.choice(_DISTRACTIONS[language])
    stop = "，" if language == "zh" else ". "
    parts = told.split(stop) if " & " not in told else [told]
    parts.insert(rng.randint(0, len(parts)), more)
    return stop.join(parts)


def single(
    name: str,
    values: Values,
    told: str,
    asked: str,
    want: str,
    answers: str,
    set_up: str = "",
    language: str = "en",
) -> Family:
    """A family of one story, whose numbers are `values`."""
    return Family(name, lambda rng: values, (told,), (Ask(asked, want, answers),), set_up, language)
