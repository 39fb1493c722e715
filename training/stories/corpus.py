"""The stories to learn from, the same for the same seed: `python -m training.stories.corpus --n 20`."""

import argparse
import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from random import Random

from app.study.curriculum import Phrasings
from app.study.reading.notation import REFUSED
from training.data import out_of_scope
from training.stories.family import Inconsistent, Kind, Told, story
from training.stories.kinds import KINDS
from training.stories.typed import as_typed
from training.stories.untold import no_story, robbed

REFUSALS = 0.1  # of all texts
ROBBED = 0.6  # of them are tried as stories that lose a sentence; a part can


def told(kind: Kind, rng: Random, phrasings: Phrasings = Phrasings.ALL) -> Told:
    """A story of `kind` as somebody may type it."""
    found = story(kind, rng, phrasings)
    return replace(found, text=as_typed(found.text, found.language, rng))


def untold(rng: Random) -> Told:
    """A text whose set-up is a refusal: it is no story, or lacks a number that it needs."""
    language = rng.choices(("en", "zh"), (2, 1))[0]
    text = None
    if rng.random() < ROBBED:
        with suppress(Inconsistent):
            text = robbed(told(rng.choice(KINDS), rng, Phrasings.TRAIN), rng)
    return Told(text or no_story(language, rng), REFUSED, (), out_of_scope.SKILL, language)


def stories(rng: Random, among: Sequence[Kind] = KINDS) -> Iterator[Told]:
    """Endless stories with their set-ups, every kind as often; some texts are none, and are refused."""
    while True:
        yield untold(rng) if rng.random() < REFUSALS else told(rng.choice(among), rng)


def main() -> None:
    options = argparse.ArgumentParser(prog="training.stories.corpus", description=__doc__)
    options.add_argument("--n", type=int, default=20)
    options.add_argument("--seed", default="1")
    chosen = options.parse_args()
    drawn = stories(Random(chosen.seed))
    for _ in range(chosen.n):
        told = next(drawn)
        line = {
            "text": told.text,
            "set_up": told.set_up,
            "answers": [str(each) for each in told.answers],
            "family": told.family,
            "language": told.language,
        }
        print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    main()
