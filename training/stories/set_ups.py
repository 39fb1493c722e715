"""The stories as training material: each with its set-up in the plain notation."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from fractions import Fraction
from random import Random

from app.study.curriculum import Phrasings
from app.study.reading.marks import MARKS, marked
from training.data import out_of_scope
from training.data.examples import Lesson, Shares
from training.stories.corpus import told, untold
from training.stories.family import Inconsistent, Kind, Told
from training.stories.kinds import KINDS

NAMES = tuple(kind.name for kind in KINDS)
TRIES = 8  # for a story whose numbers are all different
CHINESE_SHARE = 3  # times as much Chinese in a tokenizer's text, whose words are shorter
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_BY_NAME = {kind.name: kind for kind in KINDS}


def lesson(each: Told) -> Lesson:
    """The story as a reader is shown it, its numbers marked, and its set-up with those marks."""
    shown = marked(each.text)
    return Lesson(shown.text, pointing(each.set_up, shown.numbers), each.family, each.set_up)


def pointing(set_up: str, numbers: Sequence[str]) -> str:
    """`set_up` with marks for its numbers among `numbers`; of equal ones each in its turn, then the first."""
    values = [Fraction(number) for number in numbers]
    used: set[int] = set()

    def with_mark(found: re.Match[str]) -> str:
        places = [place for place, value in enumerate(values) if value == Fraction(found[0])]
        if not places:
            return found[0]
        place = next((each for each in places if each not in used), places[0])
        used.add(place)
        return MARKS[place]

    return _NUMBER.sub(with_mark, set_up)


def is_clear(each: Told) -> bool:
    """Whether each number of the set-up is only one number of the text, or one that its kind brings along."""
    values = [Fraction(number) for number in marked(each.text).numbers]
    meant = set(map(Fraction, _NUMBER.findall(each.set_up)))
    return not any(values.count(value) > 1 or value in each.constants for value in meant.intersection(values))


def lessons(rng: Random, shares: Shares) -> Iterator[Lesson]:
    """Endless stories in frames that are trained, their kinds drawn by `shares`, and texts to refuse."""
    names, weights = list(shares), list(shares.values())
    while True:
        name = rng.choices(names, weights)[0]
        if name == out_of_scope.SKILL:
            yield lesson(untold(rng))
            continue
        yield lesson(_clear(_BY_NAME[name], rng))


def _clear(kind: Kind, rng: Random) -> Told:
    """A story whose numbers cannot be mistaken for each other, if a few tries find one.

    A rare draw that does not fit its own set-up, a bug of its kind, is passed over: a run of hours goes on.
    """
    found: Told | None = None
    for _ in range(TRIES):
        with suppress(Inconsistent):
            found = told(kind, rng, Phrasings.TRAIN)
            if is_clear(found):
                break
    return found or untold(rng)


def texts(seed: int, each: int) -> Iterator[str]:
    """A tokenizer's training text: `each` stories of every kind, and refusals."""
    rng = Random(f"{seed}/tokenizer")
    for kind in KINDS:
        for _ in range(each * (CHINESE_SHARE if kind.language == "zh" else 1)):
            found = lesson(told(kind, rng, Phrasings.TRAIN))
            yield f"{found.question} {found.completion}"
    for _ in range(10 * each):
        yield untold(rng).text
