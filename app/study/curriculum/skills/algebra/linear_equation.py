"""The wordings and the explanation shared by the four skills that solve a linear equation."""

from collections.abc import Sequence
from fractions import Fraction

from app.study.curriculum.methods import rational
from app.study.curriculum.problem import Problem

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


def problem(text: str, x: str, lines: Sequence[str], how: str, value: Fraction) -> Problem:
    """The equation `text` and its `lines` of working; `how` completes "…: x = 5" and is capitalised here."""
    return Problem(
        text=text,
        working=lines,
        because=rf"{how[0].upper()}{how[1:]}: \({x} = ",
        answer=rational.latex(value),
        templates=TEMPLATES,
        parts={"x": x},
    )
