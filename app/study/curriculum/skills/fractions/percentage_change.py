"""A number raised or lowered by a percentage, and the percentage by which it changed."""

from random import Random

from app.study.curriculum.methods import columns, rational
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.fractions import percentages

INCREASE = (
    "Increase {n} by {p}%.",
    "What is {n} increased by {p}%?",
    "Raise {n} by {p} percent.",
    "Work out {n} increased by {p}%.",
    "A price of {n} goes up by {p}%. What is the new price?",
    "A salary of {n} rises by {p}%. What is it now?",
    "Add {p}% to {n}.",
    "A coat costs {n} dollars before {p}% tax. What does it cost with tax?",
    "{n} increased by {p}%",
    "A village of {n} people grows by {p}%. How many people live there now?",
    "Find the value of {n} after a {p}% increase.",
    "What do you get if you increase {n} by {p}%?",
)
DECREASE = (
    "Decrease {n} by {p}%.",
    "What is {n} decreased by {p}%?",
    "Reduce {n} by {p} percent.",
    "Lower {n} by {p}%.",
    "A price of {n} is reduced by {p}%. What is the new price?",
    "A jacket costs {n} dollars and is {p}% off. What is the sale price?",
    "Take {p}% off {n}.",
    "There is a {p}% discount on a bike for {n} dollars. What do you pay?",
    "{n} decreased by {p}%",
    "A stock of {n} falls by {p}%. How many are left?",
    "Find the value of {n} after a {p}% decrease.",
    "What do you get if you decrease {n} by {p}%?",
)
FOUND_UP = (
    "What is the percentage increase from {a} to {b}?",
    "Find the percentage increase from {a} to {b}.",
    "A price rises from {a} to {b}. What is the percentage increase?",
    "By what percentage does {a} increase to become {b}?",
    "Calculate the percent increase from {a} to {b}.",
    "A plant grew from {a} cm to {b} cm. By how many percent did it grow?",
    "percentage increase from {a} to {b}",
    "A number goes up from {a} to {b}. What percent increase is that?",
)
FOUND_DOWN = (
    "What is the percentage decrease from {a} to {b}?",
    "Find the percentage decrease from {a} to {b}.",
    "A price falls from {a} to {b}. What is the percentage decrease?",
    "By what percentage does {a} decrease to become {b}?",
    "Calculate the percent decrease from {a} to {b}.",
    "A class shrank from {a} to {b} pupils. By how many percent did it shrink?",
    "percentage decrease from {a} to {b}",
    "A number goes down from {a} to {b}. What percent decrease is that?",
)
TEMPLATES = INCREASE + DECREASE + FOUND_UP + FOUND_DOWN
BASES = {1: (10, 20, 50, 100), 2: (10, 20, 25, 40, 50, 80, 100, 200), 3: (20, 25, 40, 50, 60, 80, 150, 200)}
STEP = {1: 10, 2: 10, 3: 5, 4: 4, 5: 2}


def as_percentage(top: int, bottom: int) -> tuple[list[str], int]:
    """Lines that turn top/bottom into a percentage, which must be whole, and it."""
    lines = rational.lowest_terms(top, bottom)
    n, d = map(int, lines[-1].rpartition(" ")[2].split("/")) if lines else (top, bottom)
    return [*lines, f"100/{d}={100 // d}, {n}*{100 // d}={n * 100 // d}"], n * 100 // d


def _by(level: int, rng: Random) -> Problem:
    percent, number = percentages.drawn(level, rng)
    lines, part = percentages.of(percent, number)
    up = rng.random() < 0.5
    sign, verb = ("+", "increase") if up else ("-", "decrease")
    lines += [f"{number}{sign}{part}", *(columns.add if up else columns.subtract)(number, part)]
    answer = str(number + part if up else number - part)
    because = (
        rf"Find {percent}% of {number}, then {'add' if up else 'subtract'} it: \({number} {sign} {part} = "
    )
    parts = {"n": str(number), "p": str(percent)}
    return Problem(
        f"{verb} {number} by {percent}%", lines, because, answer, INCREASE if up else DECREASE, parts
    )


def _found(level: int, rng: Random) -> Problem:
    up = rng.random() < 0.5
    while True:  # until the change is a whole number of whole percents
        before = rng.choice(BASES[min(level, 3)]) * rng.randint(1, {4: 4, 5: 8}.get(level, 2))
        change = before * STEP[level] * rng.randint(1, 19) // 100
        if 0 < change < before and change * 100 % before == 0:
            break
    after = before + change if up else before - change
    large, small = max(before, after), min(before, after)
    lines, percent = as_percentage(change, before)
    word = "increase" if up else "decrease"
    lines = [f"change {large}-{small}={change}", f"{change}/{before}", *lines, f"{word} {percent}%"]
    because = rf"The change is {change}; as a part of {before} that is \("
    templates = FOUND_UP if up else FOUND_DOWN
    parts = {"a": str(before), "b": str(after)}
    return Problem(f"{word} from {before} to {after}", lines, because, rf"{percent}\%", templates, parts)


def draw(level: int, rng: Random) -> Problem:
    """A change to make, or one to express in percent."""
    return rng.choice((_by, _by, _found))(level, rng)


SKILL = Skill("percentage change", TEMPLATES, draw)
