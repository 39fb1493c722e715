"""Division by one digit, exact or with a remainder (level 1: up to 2 digits, 2: 2–3, 3: 3, 4: 4, 5: 5)."""

from functools import partial
from random import Random

from app.study.curriculum.methods import columns
from app.study.curriculum.methods.random_integers import with_digits
from app.study.curriculum.notation import typeset
from app.study.curriculum.phrasing import EVALUATE
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

DIGITS = {1: (1, 2), 2: (2, 3), 3: (3, 3), 4: (4, 4), 5: (5, 5)}
EXACT = 0.6
TEMPLATES = (
    *EVALUATE,
    "Find {e}.",
    "Divide {a} by {b}.",
    "What is {a} divided by {b}?",
    "{a} divided by {b}",
    "How many times does {b} go into {a}?",
    "Share {a} equally between {b}.",
    "Find the quotient of {a} and {b}.",
    "Work out {a} divided by {b}.",
    "What's {a} divided by {b}?",
    "Split {a} into {b} equal parts.",
    "Divide: {e}",
    "What do you get when you divide {a} by {b}?",
    "Find {a} divided by {b}.",
    "Divide {a} into {b} equal groups.",
    "What is the quotient when {a} is divided by {b}?",
)


def draw(level: int, rng: Random) -> Problem:
    """A division to work out by long division."""
    b = rng.randint(2, 9)
    a = max(with_digits(rng, *DIGITS[level]), b)  # 4/8 would ask for a fraction
    if rng.random() < EXACT:
        a -= a % b
    quotient, remainder = divmod(a, b)
    text, shown = f"{a}/{b}", rf"{a} \div {b}"
    return Problem(
        text=text,
        working=columns.divide(a, b),
        because=rf"By long division: \({shown} = ",
        answer=rf"{quotient}\text{{ remainder }}{remainder}" if remainder else str(quotient),
        templates=TEMPLATES,
        parts={"e": partial(typeset, text), "a": str(a), "b": str(b)},
    )


SKILL = Skill("division", TEMPLATES, draw)
