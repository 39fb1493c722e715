"""The derivative of a polynomial (level 1: up to x², 2: up to x³, 3: up to x⁴, 4: x⁵, 5: x⁶)."""

from random import Random

from app.study.curriculum.methods.polynomial import joined, term
from app.study.curriculum.notation import spaced
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

TEMPLATES = (
    "Find the derivative of {e}.",
    "Differentiate {e}.",
    "What is the derivative of {e}?",
    "Differentiate {e} with respect to {x}.",
    "Find the derivative of {e} with respect to {x}.",
    "Find f'({x}) if f({x}) = {e}.",
    "f({x}) = {e}. Find f'({x}).",
    "If f({x}) = {e}, what is f'({x})?",
    "Find dy/d{x} when y = {e}.",
    "y = {e}. Find dy/d{x}.",
    "derivative of {e}",
    "Work out the derivative of {e}.",
    "Calculate the derivative of {e}.",
    "Compute the derivative of f({x}) = {e}.",
    "d/d{x} ({e})",
    "Can you differentiate {e}?",
    "What's the derivative of {e}?",
    "Differentiate: {e}",
    "Find the first derivative of {e}.",
    "Differentiate the function f({x}) = {e}.",
    "Determine the derivative of {e}.",
    "If y = {e}, find dy/d{x}.",
    "Given f({x}) = {e}, find f'({x}).",
    "Find f'({x}) when f({x}) = {e}.",
    "How do I differentiate {e}?",
    "Take the derivative of {e}.",
    "What do you get when you differentiate {e}?",
    "Find the derivative of the function {e}.",
)


def draw(level: int, rng: Random) -> Problem:
    """A polynomial to differentiate term by term."""
    highest = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6}[level]
    count = rng.randint(*{1: (1, 3), 2: (2, 3), 3: (2, 3), 4: (3, 4), 5: (3, 3)}[level])
    powers = sorted(rng.sample(range(highest + 1), count), reverse=True)
    if powers == [0]:
        powers = [highest]
    largest = {1: 9, 2: 10, 3: 10, 4: 10, 5: 20}[level]
    below_zero = {1: 0.15, 2: 0.3, 3: 0.4, 4: 0.4, 5: 0.4}[level]
    x = "x" if rng.random() < 0.75 else rng.choice("tuwzr")
    polynomial = [
        (rng.randint(1, largest) * (-1 if rng.random() < below_zero else 1), power) for power in powers
    ]
    lines, derived = [], []
    for coefficient, power in polynomial:
        slope = term(coefficient * power, x, power - 1) if power else "0"
        product = f" {coefficient}*{power}={coefficient * power}," if power > 1 else ""
        lines.append(f"{term(coefficient, x, power)}:{product} {slope}")
        if power:
            derived.append(slope)
    return Problem(
        text=joined([term(c, x, p) for c, p in polynomial]),
        working=[*lines, joined(derived)],
        because=r"Multiply by the power, then lower it by one: the derivative is \(",
        answer=spaced(joined(derived)),
        templates=TEMPLATES,
        parts={"x": x},
    )


SKILL = Skill("derivatives", TEMPLATES, draw)
