"""What the linear-equation skills share: letters, wordings, and solving for a letter step by step."""

from fractions import Fraction
from random import Random

from app.study.curriculum.exercise import Exercise
from app.study.curriculum.methods import rational, signed
from app.study.curriculum.notation import typeset
from app.study.curriculum.phrasing import Phrasings, choose, worded

LETTERS = "abcdfghkmnpqrstuvwyz"
TEMPLATES = (
    "Solve {e}",
    "Solve {e}.",
    "Solve for {x}: {e}",
    "{e}",
    "Find {x} if {e}.",
    "Solve the equation {e}.",
    "What is {x} if {e}?",
    "{e}, find {x}.",
    "Find the value of {x}: {e}",
    "If {e}, what is {x}?",
    "Work out {x} when {e}.",
    "Solve {e} for {x}.",
    "{e}. What is the value of {x}?",
    "Solve the following equation: {e}",
    "Given {e}, find {x}.",
    "What value of {x} makes {e} true?",
    "{e}, what is {x}?",
    "Can you solve {e}?",
    "Solve: {e}",
    "Solve for {x}. {e}",
    "{e} solve for {x}",
    "{e}. Find {x}.",
    "Find {x}: {e}",
    "Find {x} such that {e}.",
    "Find {x} when {e}.",
    "Determine {x} if {e}.",
    "What is the value of {x} in {e}?",
    "What is the solution of {e}?",
    "Find the solution of the equation {e}.",
    "How do I solve {e}?",
    "Calculate {x} if {e}.",
    "Suppose {e}. What is {x}?",
    "In the equation {e}, what is {x}?",
    "What's {x} if {e}?",
    "Solve this equation: {e}",
    "Work out the value of {x}: {e}",
)


def letter(rng: Random) -> str:
    """Mostly x."""
    return "x" if rng.random() < 0.5 else rng.choice(LETTERS)


def remove_term(left: str, term: int, right: int) -> tuple[str, str, int]:
    """Undo `left + term = right`: the working line, the words for it, and the new right-hand side."""
    verb = f"subtract {term}" if term >= 0 else f"add {-term}"
    words = f"{verb} {'from' if term >= 0 else 'to'} both sides"
    return f"{verb}: {left}={signed.total(right, -term)}", words, right - term


def remove_factor(x: str, factor: int, right: int) -> tuple[list[str], str, Fraction]:
    """Undo `factor * x = right`: working lines, the words, and x."""
    value = Fraction(right, factor)
    words = f"divide both sides by {factor}"
    if value.denominator == 1:
        return [f"divide by {factor}: {x}={signed.quotient(right, factor)}"], words, value
    if factor < 0:
        right, factor = -right, -factor
    return [f"divide by {factor}: {x}={right}/{factor}", *rational.lowest_terms(right, factor)], words, value


def exercise(
    problem: str,
    x: str,
    lines: list[str],
    how: str,
    value: Fraction,
    skill: str,
    level: int,
    phrasings: Phrasings,
    rng: Random,
) -> Exercise:
    """The finished exercise; `how` completes "…: x = 5" and is capitalised here."""
    answer = rational.latex(value)
    template = choose(TEMPLATES, phrasings, rng)
    return Exercise(
        question=worded(template, rng, e=typeset(problem, rng), x=x),
        problem=problem,
        steps="\n".join([problem.replace("|", "/"), *lines]),
        explanation=rf"{how[0].upper()}{how[1:]}: \({x} = \boxed{{{answer}}}\).",
        answer=answer,
        skill=skill,
        level=level,
        template=template,
    )
