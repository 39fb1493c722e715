"""Addition of two whole numbers (level 1: up to 2 digits, 2: up to 3, 3: three, 4: up to 4, 5: up to 5)."""

from functools import partial
from random import Random

from app.study.curriculum.methods import columns
from app.study.curriculum.methods.random_integers import with_digits
from app.study.curriculum.notation import typeset
from app.study.curriculum.phrasing import EVALUATE
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

DIGITS = {1: (1, 2), 2: (2, 3), 3: (3, 3), 4: (3, 4), 5: (4, 5)}
TEMPLATES = (
    *EVALUATE,
    "Add {a} and {b}.",
    "What is the sum of {a} and {b}?",
    "Find the sum of {a} and {b}.",
    "What is {a} plus {b}?",
    "{a} plus {b}",
    "What do you get when you add {a} and {b}?",
    "Add {b} to {a}.",
    "What is the total of {a} and {b}?",
    "What's {a} plus {b}?",
    "{a} added to {b}",
    "The sum of {a} and {b}",
    "Increase {a} by {b}.",
    "What is {b} more than {a}?",
    "Find {a} plus {b}.",
    "{a} and {b} together make what?",
)


def draw(level: int, rng: Random) -> Problem:
    """A sum to work out, column by column."""
    a, b = with_digits(rng, *DIGITS[level]), with_digits(rng, *DIGITS[level])
    text = f"{a}+{b}"
    return Problem(
        text=text,
        working=columns.add(a, b),
        because=rf"Adding column by column: \({a} + {b} = ",
        answer=str(a + b),
        templates=TEMPLATES,
        parts={"e": partial(typeset, text), "a": str(a), "b": str(b)},
    )


SKILL = Skill("addition", TEMPLATES, draw)
