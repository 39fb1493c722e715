"""All written stories, in collections of a few that are learned as one kind; some are never learned."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Final

from app.study.curriculum import Phrasings
from training.stories.family import Family
from training.stories.written.stories import read_stories

FOLDER: Final = Path(__file__).parent
LANGUAGES: Final = {"english": "en", "chinese": "zh"}
SIZE = 8  # stories of a collection, at most
HELD_OUT = 8  # one story in so many is never learned


@dataclass(frozen=True)
class Collection:
    """A few stories of one subject, by the name of their kind."""

    name: str
    language: str
    stories: tuple[Family, ...]

    def drawn(self, rng: Random, phrasings: Phrasings) -> Family:
        """One of them, in any of its frames."""
        return rng.choice(self.stories)

    def has(self, phrasings: Phrasings) -> bool:
        """Whether there are such frames: those that are trained alone, whole stories being held out."""
        return phrasings is not Phrasings.HELD_OUT


@cache
def written() -> tuple[Family, ...]:
    """Every written story. Raises BadStory."""
    return tuple(_all())


def _all() -> Iterator[Family]:
    for folder, language in LANGUAGES.items():
        for path in sorted(FOLDER.glob(f"{folder}/*.txt")):
            name = f"{path.stem.replace('_', ' ')} ({language})"
            yield from read_stories(path.read_text(encoding="utf-8"), name, language)


def is_held_out(story: Family) -> bool:
    """Whether a story is only for measuring how unseen stories are read, by its first frame."""
    return hashlib.sha256(story.told[0].encode()).digest()[0] % HELD_OUT == 0


@cache
def trained() -> tuple[Collection, ...]:
    """The stories to learn from, in the order of their files."""
    by_name: dict[str, list[Family]] = {}
    for story in written():
        if not is_held_out(story):
            by_name.setdefault(story.name, []).append(story)
    return tuple(
        _collection(f"{name} {place // SIZE + 1}", stories[place : place + SIZE])
        for name, stories in by_name.items()
        for place in range(0, len(stories), SIZE)
    )


def _collection(name: str, stories: list[Family]) -> Collection:
    return Collection(name, stories[0].language, tuple(replace(each, name=name) for each in stories))


def held_out() -> tuple[Family, ...]:
    """The stories that are never learned."""
    return tuple(story for story in written() if is_held_out(story))
