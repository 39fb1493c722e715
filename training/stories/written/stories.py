"""Reads files of written stories: each becomes a family of its own, whose numbers are drawn until they fit.

A file holds blocks, an empty line between them: one or more ways to tell a story with its question (frames,
as template.py reads them), a line `with` and its draws, and the set-up in the plain notation:

    {name} has {a} stickers and gives {b} of them to {name2}. How many are left?
    with a 20..90, b 2..15
    want {a} - {b} stickers

Numbers are drawn again until each answer is positive and has at most two decimals; after the draws `; whole`
asks for whole answers, `; any` takes all. Lines that begin with # are remarks.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from random import Random

from app.study.maths.exact import rational
from app.study.reading.errors import BadSetUp
from app.study.reading.notation import read_set_up
from app.study.reading.solving import wanted_values
from training.stories.family import Ask, Family, Values
from training.stories.template import Frame
from training.stories.written.drawing import BadDraw, Draw, NothingFits, drawn, read_draws

POOL = 40  # different numbers of one story
TRIES = 200  # for each of them
_WITH = "with "
_FITS: dict[str, Callable[[Fraction], bool]] = {
    "": lambda value: value > 0 and (value * 100).denominator == 1,
    "whole": lambda value: value > 0 and value.denominator == 1,
    "any": lambda value: True,
}


class BadStory(ValueError):
    """A block that is no story: says which, and what is missing or does not fit."""


@dataclass(frozen=True)
class Numbers:
    """How a story's numbers are drawn: such that all answers of its set-up fit."""

    draws: tuple[Draw, ...]
    set_up: str
    fits: str
    language: str

    def __call__(self, rng: Random) -> Values:
        """One of POOL drawings, with the answers as `answer0`, `answer1` … Raises BadStory."""
        return _one(self, rng.randrange(POOL))


@cache
def _one(numbers: Numbers, place: int) -> Values:
    rng = Random(f"{place}/{numbers.set_up}")
    for _ in range(TRIES):
        try:
            values = {name: _plain(value) for name, value in drawn(numbers.draws, rng).items()}
            answers = _answers(Frame(values, numbers.language, rng).plain(numbers.set_up))
        except (NothingFits, BadSetUp):
            continue
        if answers and all(map(_FITS[numbers.fits], answers)):
            return {**values, **{f"answer{place}": each for place, each in enumerate(answers)}}
    raise BadStory(f"no numbers in {TRIES} tries have an answer that fits:\n{numbers.set_up}")


def _answers(set_up: str) -> tuple[Fraction, ...]:
    """The values that are wanted; () where there are several solutions, or one is irrational."""
    found = read_set_up(set_up)
    rows = wanted_values(found) if found is not None else []
    values = [rational(each.tree) for each in rows[0]] if len(rows) == 1 else []
    return () if None in values else tuple(value for value in values if value is not None)


def _plain(value: Fraction) -> int | Fraction:
    return int(value) if value.denominator == 1 else value


def read_stories(text: str, name: str, language: str) -> Iterator[Family]:
    """The stories of a file's text, each as a family called `name`. Raises BadStory."""
    for block in blocks(text):
        yield read_story(block, name, language)


def blocks(text: str) -> Iterator[list[str]]:
    """The lines of each block of a file, without remarks."""
    for block in text.split("\n\n"):
        lines = [line.strip() for line in block.splitlines() if line.strip() and line[0] != "#"]
        if lines:
            yield lines


def read_story(lines: list[str], name: str, language: str) -> Family:
    """The story of one block. Raises BadStory."""
    place = next((place for place, line in enumerate(lines) if line.startswith(_WITH)), None)
    if not place or place + 1 == len(lines):
        raise BadStory(f"{lines[0]}: has no line “with” between its frames and its set-up")
    told, (with_, fits), set_up = lines[:place], _split(lines[place]), lines[place + 1 :]
    wants = [line for line in set_up if line.startswith("want ")]
    if fits not in _FITS or len(wants) != 1:
        raise BadStory(f"{lines[0]}: wants one line “want”, and after “;” whole or any")
    try:
        draws = read_draws(with_)
    except (BadDraw, BadSetUp) as error:
        raise BadStory(f"{lines[0]}: {error}") from error
    count = _wanted(wants[0])
    ask = Ask("", "", " ".join(f"answer{place}" for place in range(count)))
    whole = "\n".join(set_up)
    return Family(name, Numbers(draws, whole, fits, language), tuple(told), (ask,), whole, language)


def _split(line: str) -> tuple[str, str]:
    draws, _, fits = line.removeprefix(_WITH).partition(";")
    return draws.strip(), fits.strip()


def _wanted(line: str) -> int:
    """How many values a line wants: its commas outside of brackets, and one."""
    depth, count = 0, 1
    for sign in line:
        depth += (sign in "([") - (sign in ")]")
        count += sign == "," and depth == 0
    return count
