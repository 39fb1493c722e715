"""The story of the first family that understands all of a text."""

from collections.abc import Callable

from app.study.maths.errors import TooLarge, Unreadable
from app.study.problems.chinese.requests import CHINESE
from app.study.problems.chinese.stories.motion import motion
from app.study.problems.chinese.stories.parts import parts
from app.study.problems.chinese.stories.percents import percentage
from app.study.problems.chinese.stories.scanning import spoken
from app.study.problems.chinese.stories.shares import shared
from app.study.problems.chinese.stories.shopping import discount, price
from app.study.problems.chinese.stories.two_kinds import hens_and_rabbits
from app.study.problems.chinese.stories.two_numbers import two_numbers
from app.study.problems.chinese.stories.work import work
from app.study.problems.tasks.stories import Story

MOST_SIGNS = 200
FAMILIES: tuple[Callable[[str], Story | None], ...] = (
    discount,
    work,
    motion,
    price,
    hens_and_rabbits,
    shared,
    percentage,
    parts,
    two_numbers,
)
"""In the order in which they are tried."""


def story(text: str) -> Story | None:
    """The story that `text` tells, wholly; None for any other text. Raises nothing."""
    if len(text) > MOST_SIGNS or not CHINESE.search(text):
        return None
    said = spoken(text)
    for family in FAMILIES:
        try:
            found = family(said)
        except (ValueError, Unreadable, TooLarge):
            continue
        if found is not None:
            return found
    return None
