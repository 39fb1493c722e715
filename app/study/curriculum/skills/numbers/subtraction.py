"""Subtraction of whole numbers (level 1: up to 2 digits, 2: 3, 3: three, 4: 4, 5: 5), at times below zero."""

from random import Random

from app.study.curriculum.exercise import Exercise
from app.study.curriculum.methods import columns
from app.study.curriculum.methods.integers import with_digits
from app.study.curriculum.notation import typeset
from app.study.curriculum.phrasing import EVALUATE, Phrasings, choose, worded

NAME = "subtraction"
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


def generate(level: int, rng: Random, phrasings: Phrasings = Phrasings.ALL) -> Exercise:
    """A difference to work out, column by column."""
    template = choose(TEMPLATES, phrasings, rng)
    below_zero = rng.random() < BELOW_ZERO[level] and "difference" not in template
    digits = BELOW_ZERO_DIGITS[level] if below_zero else DIGITS[level]
    b, a = sorted((with_digits(rng, *digits), with_digits(rng, *digits)))
    if below_zero:
        a, b = b, a
    problem, answer = f"{a}-{b}", str(a - b)
    lines = [problem]
    if a < b:
        lines.append(f"{b} is more, so -({b}-{a})")
    lines += columns.subtract(max(a, b), min(a, b))
    return Exercise(
        question=worded(template, rng, e=typeset(problem, rng), a=str(a), b=str(b)),
        problem=problem,
        steps="\n".join(lines),
        explanation=rf"Subtracting column by column: \({a} - {b} = \boxed{{{answer}}}\).",
        answer=answer,
        skill=NAME,
        level=level,
        template=template,
    )
