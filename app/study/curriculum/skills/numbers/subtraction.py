"""Subtraction of whole numbers (level 1: up to 2 digits, 2: 3, 3: 3, 4: 4, 5: 5), sometimes below zero."""

from functools import partial
from random import Random

from app.study.curriculum.methods import columns
from app.study.curriculum.methods.random_integers import with_digits
from app.study.curriculum.notation import typeset
from app.study.curriculum.phrasing import EVALUATE
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

DIGITS = {1: (1, 2), 2: (2, 3), 3: (3, 3), 4: (3, 4), 5: (4, 5)}
BELOW_ZERO = {1: 0.2, 2: 0.1, 3: 0.0, 4: 0.1, 5: 0.1}
BELOW_ZERO_DIGITS = {1: (1, 2), 2: (1, 2), 4: (2, 3), 5: (3, 3)}
TEMPLATES = (
    *EVALUATE,
    "Subtract {b} from {a}.",
    "What is the difference between {a} and {b}?",
    "Take {b} away from {a}.",
    "What is {a} minus {b}?",
    "{a} minus {b}",
    "What is {b} less than {a}?",
    "What is left when you take {b} from {a}?",
    "Take away {b} from {a}.",
    "What's {a} minus {b}?",
    "{a} take away {b}",
    "What is {a} take away {b}?",
    "Decrease {a} by {b}.",
    "Subtract: {e}",
    "Find {a} minus {b}.",
    "What do you get when you subtract {b} from {a}?",
)


def draw(level: int, rng: Random, may_be_negative: bool = True) -> Problem:
    """A difference to work out, column by column."""
    below_zero = rng.random() < BELOW_ZERO[level] and may_be_negative
    digits = BELOW_ZERO_DIGITS[level] if below_zero else DIGITS[level]
    b, a = sorted((with_digits(rng, *digits), with_digits(rng, *digits)))
    if below_zero:
        a, b = b, a
    text = f"{a}-{b}"
    lines = [f"{b} is more, so -({b}-{a})"] if a < b else []
    return Problem(
        text=text,
        working=[*lines, *columns.subtract(max(a, b), min(a, b))],
        because=rf"Subtracting column by column: \({a} - {b} = ",
        answer=str(a - b),
        parts={"e": partial(typeset, text), "a": str(a), "b": str(b)},
    )


# The difference between two numbers is how far apart they are, never negative.
SKILL = Skill(
    "subtraction",
    TEMPLATES,
    {wording: partial(draw, may_be_negative="difference" not in wording) for wording in TEMPLATES},
)
