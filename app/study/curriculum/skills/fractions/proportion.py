"""The fourth number of two equal ratios (level 1: to 12, 2: to 20, 3: to 50, 4 and 5: larger), in stories."""

from random import Random

from app.study.curriculum.methods import mental
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

RATIO = (
    "Find x if {a}:{b} = {c}:x.",
    "Solve {a} : {b} = {c} : x.",
    "What is x if {a}:{b} = {c}:x?",
    "{a}:{b} = {c}:x. What is x?",
    "{a} is to {b} as {c} is to what?",
    "Find the missing number: {a}:{b} = {c}:?",
    "The ratio of red to blue balls is {a}:{b}. There are {c} red balls. How many are blue?",
    "Complete the equivalent ratios {a} : {b} = {c} : ?",
    "Boys and girls are in the ratio {a}:{b}. There are {c} boys. How many girls are there?",
    "If {a}:{b} and {c}:x are equal ratios, what is x?",
)
STORY = (
    "{a} pens cost {b} dollars. How much do {c} pens cost?",
    "If {a} tickets cost {b} euros, what do {c} tickets cost?",
    "A recipe for {a} people needs {b} eggs. How many eggs are needed for {c} people?",
    "A machine makes {b} parts in {a} hours. How many does it make in {c} hours?",
    "{a} boxes hold {b} pencils. How many pencils do {c} boxes hold?",
    "In {a} days a shop sells {b} cakes. How many does it sell in {c} days at that rate?",
    "Walking {a} km takes {b} minutes. How many minutes do {c} km take at the same pace?",
    "{a} apples weigh {b} grams. How many grams do {c} of them weigh?",
    "A tap fills {b} buckets in {a} minutes. How many buckets does it fill in {c} minutes?",
    "A car uses {b} litres of fuel for {a} trips. How many litres does it use for {c} trips?",
    "{a} workers pack {b} crates a day. How many crates do {c} workers pack a day?",
    "For {a} cups of rice you need {b} cups of water. How much water do you need for {c} cups of rice?",
)
TEMPLATES = RATIO + STORY
LARGEST = {1: 6, 2: 9, 3: 12, 4: 12, 5: 12}
TIMES = {1: 10, 2: 20, 3: 50, 4: 70, 5: 90}


def draw(level: int, rng: Random) -> Problem:
    """a:b = c:x, solved by one multiplication and one division."""
    while True:  # until c differs from a and x is whole
        a = rng.randint(2, LARGEST[level])
        b, c = rng.randint(2, TIMES[level]), rng.randint(2, max(TIMES[level] // 2, 12))
        if a not in (b, c) and b * c % a == 0 and min(b, c) <= mental.TABLES:
            break
    lines = [*mental.multiply(b, c), *mental.divide(b * c, a)]
    because = rf"Both ratios are equal, so multiply across and divide: \({b} \times {c} \div {a} = "
    templates = RATIO if rng.random() < 0.4 else STORY
    parts = {"a": str(a), "b": str(b), "c": str(c)}
    return Problem(f"{a}:{b}={c}:x", lines, because, str(b * c // a), templates, parts)


SKILL = Skill("proportion", TEMPLATES, draw)
