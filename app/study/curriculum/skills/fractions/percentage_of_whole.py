"""One number as a percentage of another (level 1: tens, 2: fives, 3: any of 20 to 200, 4 and 5: larger)."""

from random import Random

from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.fractions.percentage_change import as_percentage

TEMPLATES = (
    "What percentage of {b} is {a}?",
    "What percent of {b} is {a}?",
    "{a} is what percent of {b}?",
    "Write {a} as a percentage of {b}.",
    "Express {a} as a percentage of {b}.",
    "{a} out of {b} as a percentage",
    "What is {a} out of {b} as a percentage?",
    "I got {a} marks out of {b}. What is that as a percentage?",
    "Find what percentage {a} is of {b}.",
    "Which percentage of {b} is {a}?",
    "{a} of the {b} pupils walk to school. What percentage is that?",
    "How many percent of {b} is {a}?",
    "Give {a} out of {b} in percent.",
    "Calculate {a} as a percent of {b}.",
    "{a} is what percentage of {b}?",
    "A team won {a} of its {b} games. What percentage did it win?",
    "What is the percentage if {a} of {b} are correct?",
    "Convert {a} out of {b} to a percentage.",
    "Show {a} out of {b} as a percentage.",
    "Compute what percentage {a} is of {b}.",
    "A jar of {b} sweets has {a} red ones. What percentage is red?",
    "What is {a} as a percentage of {b}?",
    "Work out {a} as a percentage of {b}.",
)
WHOLES = {
    1: (10, 20, 30, 40, 50, 60, 80, 100, 200),
    2: (20, 25, 40, 50, 60, 80, 100, 120, 200),
    3: (20, 25, 40, 50, 60, 75, 80, 120, 140, 150, 160, 200, 250, 300),
    4: (75, 125, 150, 175, 225, 250, 300, 350, 400, 500),
    5: (175, 225, 275, 350, 450, 550, 600, 700, 750, 800),
}
STEP = {1: 10, 2: 5, 3: 1, 4: 1, 5: 1}


def draw(level: int, rng: Random) -> Problem:
    """A part and a whole whose percentage is whole."""
    while True:  # until the part is a whole number
        whole, percent = rng.choice(WHOLES[level]), STEP[level] * rng.randint(1, 99 // STEP[level])
        if whole * percent % 100 == 0:
            break
    part = whole * percent // 100
    lines, _ = as_percentage(part, whole)
    because = rf"Write \(\frac{{{part}}}{{{whole}}}\) in lowest terms, then over 100: \("
    parts = {"a": str(part), "b": str(whole)}
    return Problem(
        f"{part}/{whole} in %", [*lines, f"{percent}%"], because, rf"{percent}\%", TEMPLATES, parts
    )


SKILL = Skill("one number as a percentage of another", TEMPLATES, draw)
