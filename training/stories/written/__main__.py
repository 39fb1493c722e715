"""Tries written stories: `python -m training.stories.written FILE.txt [--n 3]` tells each, and what is amiss.

The language is that of the file's folder.
"""

import argparse
import sys
from pathlib import Path
from random import Random

from app.study.reading.errors import BadSetUp
from app.study.reading.notation import read_set_up
from app.study.reading.trust import doubts
from training.stories.family import Family, Inconsistent, story
from training.stories.written.collected import LANGUAGES
from training.stories.written.stories import BadStory, blocks, read_story


def tried(lines: list[str], language: str, n: int) -> tuple[Family | None, list[str]]:
    """The story of a block, and what is amiss with `n` tellings of it."""
    try:
        family = read_story(lines, "tried", language)
    except BadStory as error:
        return None, [str(error)]
    rng = Random(lines[0])
    return family, sorted({fault for _ in range(n) for fault in faults(family, rng)})


def faults(family: Family, rng: Random) -> list[str]:
    """What is amiss with one telling of a story."""
    try:
        told = story(family, rng)
    except (BadStory, BadSetUp, Inconsistent, KeyError, ZeroDivisionError) as error:
        return [f"{type(error).__name__}: {error}"]
    found = read_set_up(told.set_up)
    assert found is not None
    amiss = [doubt.in_language("en") for doubt in doubts(found, told.text)]
    return amiss + [f"{sign!r} is left" for sign in ("{", "}", "[", "]", "<", ">") if sign in told.text]


def main() -> int:
    """Status 1 where anything is amiss."""
    options = argparse.ArgumentParser(prog="training.stories.written", description=__doc__)
    options.add_argument("files", type=Path, nargs="+", metavar="FILE.txt")
    options.add_argument("--n", type=int, default=3, help="tellings of each story that are tried")
    options.add_argument("--show", action="store_true", help="print one telling of each, with its set-up")
    chosen = options.parse_args()
    amiss = count = 0
    for path in chosen.files:
        language = LANGUAGES[path.resolve().parent.name]
        for lines in blocks(path.read_text(encoding="utf-8")):
            family, found = tried(lines, language, chosen.n)
            count, amiss = count + 1, amiss + bool(found)
            if found:
                print(f"AMISS {path.name}: {lines[0]}", *found, sep="\n    ")
            elif family and chosen.show:
                told = story(family, Random(lines[0]))
                answers = ", ".join(map(str, told.answers))
                print(told.text, *told.set_up.splitlines(), f"= {answers}\n", sep="\n    ")
    print(f"{count} stories, {amiss} amiss")
    return int(amiss > 0)


if __name__ == "__main__":
    sys.exit(main())
