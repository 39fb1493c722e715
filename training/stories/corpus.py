"""The stories to learn from, the same for the same seed: `python -m training.stories.corpus --n 20`."""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from app.study.reading.notation import REFUSED
from training.data import out_of_scope
from training.stories.families import FAMILIES
from training.stories.family import Family, Told, story
from training.stories.typed import as_typed

REFUSALS = 0.06  # of all texts


def stories(rng: Random, families: Sequence[Family] = FAMILIES) -> Iterator[Told]:
    """Endless stories with their set-ups, every family as often; some texts are none, and are refused."""
    while True:
        if rng.random() < REFUSALS:
            yield Told(out_of_scope.question(rng), REFUSED, (), out_of_scope.SKILL, "en")
        else:
            told = story(rng.choice(families), rng)
            yield replace(told, text=as_typed(told.text, told.language, rng))


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
