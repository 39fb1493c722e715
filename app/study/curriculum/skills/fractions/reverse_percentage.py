"""The number before a percentage was taken, added or taken off (level 1: to 12 parts, 2: to 20, 3: to 60)."""

from math import gcd
from random import Random

from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

OF = (
    "{p}% of a number is {n}. What is the number?",
    "If {p}% of a number is {n}, find the number.",
    "{n} is {p}% of what number?",
    "{n} is {p} percent of which number?",
    "Find the number if {p}% of it is {n}.",
    "{p}% of the pupils, that is {n} pupils, come by bus. How many pupils are there?",
    "I know that {p}% of x is {n}. What is x?",
    "What is the whole if {p}% of it is {n}?",
)
UP = (
    "After a {p}% increase a price is {n}. What was it before?",
    "A number increased by {p}% is {n}. What is the number?",
    "A price went up by {p}% and is now {n}. What was the original price?",
    "With {p}% tax a meal costs {n} dollars. What does it cost without tax?",
    "{n} is the amount after a {p}% rise. Find the original amount.",
    "A rent was raised by {p}% to {n}. What was the old rent?",
    "Find the original number if it is {n} after an increase of {p}%.",
)
DOWN = (
    "After a {p}% decrease a price is {n}. What was it before?",
    "A number decreased by {p}% is {n}. What is the number?",
    "A price went down by {p}% and is now {n}. What was the original price?",
    "In a sale with {p}% off a coat costs {n} dollars. What was its full price?",
    "{n} is the amount after a {p}% fall. Find the original amount.",
    "A phone costs {n} dollars after a {p}% discount. What did it cost before?",
    "Find the original number if it is {n} after a decrease of {p}%.",
)
TEMPLATES = OF + UP + DOWN
PERCENT = {
    "of": (5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 70, 75, 80, 90),
    "up": (10, 20, 25, 40, 50, 60, 75, 80),
    "down": (10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90),
}
HARDER = {"of": (65, 85, 95, 12, 28), "up": (5, 15, 30, 35, 70, 90), "down": (5, 15, 35, 45, 65)}
UNIT = {1: 12, 2: 20, 3: 60, 4: 90, 5: 120}


def draw(level: int, rng: Random) -> Problem:
    """The known number is so many percent; the working goes by their common divisor with 100."""
    kind = rng.choice(("of", "up", "down"))
    percent = rng.choice(PERCENT[kind] if level < 4 or rng.random() < 0.5 else HARDER[kind])
    known = {"of": percent, "up": 100 + percent, "down": 100 - percent}[kind]
    step = gcd(known, 100)
    parts, unit = known // step, rng.randint(1, UNIT[level])
    number, whole = unit * parts, unit * 100 // step
    first = {"of": [], "up": [f"100+{percent}={known}"], "down": [f"100-{percent}={known}"]}[kind]
    lines = [
        *first,
        f"{known}% is {number}",
        f"{known}/{step}={parts}, {step}% is {number}/{parts}={unit}",
        f"100/{step}={100 // step}, 100% is {100 // step}*{unit}={whole}",
    ]
    text = {"of": f"{percent}% is {number}", "up": f"{percent}% more is {number}",
            "down": f"{percent}% less is {number}"}[kind]  # fmt: skip
    because = rf"{number} is {known}% of it, so {step}% is {unit}: \({100 // step} \times {unit} = "
    templates = {"of": OF, "up": UP, "down": DOWN}[kind]
    return Problem(text, lines, because, str(whole), templates, {"n": str(number), "p": str(percent)})


SKILL = Skill("reverse percentage", TEMPLATES, draw)
