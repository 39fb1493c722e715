"""Addition of two whole numbers (level 1: up to 2 digits, 2: up to 3, 3: three, 4: up to 4, 5: up to 5)."""

from random import Random

from app.study.curriculum.exercise import Exercise
from app.study.curriculum.methods import columns
from app.study.curriculum.methods.integers import with_digits
from app.study.curriculum.notation import typeset
from app.study.curriculum.phrasing import EVALUATE, Phrasings, choose, worded

NAME = "addition"
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


def generate(level: int, rng: Random, phrasings: Phrasings = Phrasings.ALL) -> Exercise:
    """A sum to work out, column by column."""
    a, b = with_digits(rng, *DIGITS[level]), with_digits(rng, *DIGITS[level])
    problem, answer = f"{a}+{b}", str(a + b)
    template = choose(TEMPLATES, phrasings, rng)
    return Exercise(
        question=worded(template, rng, e=typeset(problem, rng), a=str(a), b=str(b)),
        problem=problem,
        steps="\n".join([problem, *columns.add(a, b)]),
        explanation=rf"Adding column by column: \({a} + {b} = \boxed{{{answer}}}\).",
        answer=answer,
        skill=NAME,
        level=level,
        template=template,
    )
