"""A percentage of a number (level 1: tens, 2: fives, 3: any of hundreds to 500, 4: to 2000, 5: to 5000)."""

from functools import partial
from random import Random

from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

TEMPLATES = (
    "What is {p} of {n}?",
    "{p} of {n}",
    "Find {p} of {n}.",
    "Calculate {p} of {n}.",
    "Work out {p} of {n}.",
    "How much is {p} of {n}?",
    "{p} of {n} = ?",
    "{p} of {n} is what?",
    "Compute {p} of {n}.",
    "What number is {p} of {n}?",
    "Find the value of {p} of {n}.",
    "Can you work out {p} of {n}?",
    "Evaluate {p} of {n}.",
    "If you take {p} of {n}, what do you get?",
    "What's {p} of {n}?",
    "{p} of {n}?",
    "Tell me {p} of {n}.",
    "{p} of {n} equals what?",
    "How do I find {p} of {n}?",
    "Determine {p} of {n}.",
    "Could you find {p} of {n}?",
    "Calculate {p} of the number {n}.",
    "What is the value of {p} of {n}?",
    "Give me {p} of {n}.",
)
SIGNS = ("{}%", "{} percent", r"\({}\%\)", "{} %", r"${}\%$")


def drawn(level: int, rng: Random) -> tuple[int, int]:
    """A percentage and a number of which it is whole."""
    if level == 1:
        return 10 * rng.randint(1, 9), 10 * rng.randint(1, 12)
    if level == 2:
        return 5 * rng.randint(1, 19), 20 * rng.randint(1, 10)
    return rng.randint(1, 99), 100 * rng.randint(*{3: (1, 5), 4: (2, 20), 5: (11, 50)}[level])


def of(percent: int, number: int) -> tuple[list[str], int]:
    """The working of `percent` of `number` from tens and ones of percent, and its value."""
    tens, ones = divmod(percent, 10)
    tenth = number // 10
    lines, parts = [], []
    if tens:
        lines.append(f"10% of {number}={tenth}")
        parts.append(tens * tenth)
        lines.append(f"{tens}*{tenth}={parts[-1]}")
    if ones == 5:
        lines.append(f"5% of {number}={number // 20}")
        parts.append(number // 20)
    elif ones:
        lines.append(f"1% of {number}={number // 100}")
        parts.append(ones * number // 100)
        lines.append(f"{ones}*{number // 100}={parts[-1]}")
    if len(parts) == 2:
        lines.append(f"{parts[0]}+{parts[1]}={sum(parts)}")
    return lines, sum(parts)


def draw(level: int, rng: Random) -> Problem:
    """A percentage of a number, put together from tens and ones of percent."""
    percent, number = drawn(level, rng)
    lines, part = of(percent, number)
    how = "Start from 10%" if percent >= 10 else "Start from 5%" if percent == 5 else "Start from 1%"
    return Problem(
        text=f"{percent}% of {number}",
        working=lines,
        because=rf"{how}: \({percent}\% \text{{ of }} {number} = ",
        answer=str(part),
        templates=TEMPLATES,
        parts={"p": partial(_typeset, percent), "n": str(number)},
    )


def _typeset(percent: int, rng: Random) -> str:
    return rng.choices(SIGNS, [70, 12, 8, 5, 5])[0].format(percent)


SKILL = Skill("percentages", TEMPLATES, draw)
