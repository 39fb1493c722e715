"""Word problems of any number of steps: a story with names and numbers, its sum, and the sum worked out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Final

from app.study.curriculum.methods import mental
from app.study.curriculum.methods.expression import reduce_once
from app.study.curriculum.notation import latex
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

SHE: Final = (
    "Anna", "Mia", "Lucy", "Sara", "Emma", "Lena", "Zoe", "Ruth", "Nina", "Amy", "Priya", "Mei", "Fatima",
    "Rosa", "Kate", "Eva", "Jane", "Maria", "Yuki", "Grace", "Lily", "Aisha",
)  # fmt: skip
HE: Final = (
    "Tom", "Ben", "Sam", "Leo", "Max", "Omar", "Jack", "Luis", "Adam", "Paul", "Ravi", "Noah", "Ali", "Dan",
    "Mark", "Peter", "Jonas", "Carlos", "Chen", "Oscar", "Finn", "David",
)  # fmt: skip
ITEMS: Final = (
    "apples", "pencils", "stickers", "marbles", "books", "cards", "shells", "eggs", "coins", "stamps",
    "sweets", "oranges", "pens", "flowers", "toys", "balloons", "beads", "buttons", "cakes", "pictures",
    "nuts", "stones",
)  # fmt: skip
MONEY: Final = ("${}", "{} dollars", "£{}", "{} pounds", "€{}", "{} euros")
LARGEST: Final = {1: 20, 2: 60, 3: 100, 4: 400, 5: 700}
"""Of a number that is added, taken away or shared."""
FACTORS: Final = {1: (2, 10), 2: (2, 12), 3: (2, 20), 4: (3, 30), 5: (3, 40)}
LIMIT: Final = {1: 100, 2: 150, 3: 300, 4: 1000, 5: 2000}
"""Of every value on the way."""


@dataclass(frozen=True)
class Story:
    """`form` is the sum in letters, `text` the story with a slot for each.

    A capital slot (`{B}`) is money; `{z}` is a number that does not matter. `unit` follows the answer:
    `km`, or `money` for the story's own currency.
    """

    form: str
    unit: str
    text: str


def numbers_for(form: str, level: int, rng: Random) -> dict[str, int]:
    """A value for each letter, so that every step is a whole number above 0."""
    letters = re.findall(r"[a-d]", form)
    factors = set(re.findall(r"(?<=[*/])[a-d]|[a-d](?=\*)", form))
    if "(" in form:
        factors -= set(re.findall(r"[a-d]", "".join(re.findall(r"\([^*/)]*\)", form))))
    while True:
        values = {
            letter: rng.randint(*FACTORS[level]) if letter in factors else rng.randint(2, LARGEST[level])
            for letter in letters
        }
        if _fits("".join(str(values.get(sign, sign)) for sign in form), level):
            return values


def worked(expression: str) -> tuple[list[str], int]:
    """The operations of `expression` in their order, each as small facts, and the value."""
    lines: list[str] = []
    while not expression.isdigit():
        a, sign, b, _, expression = _next(expression)
        way = {"+": mental.add, "-": mental.subtract, "*": mental.multiply, "/": mental.divide}[sign]
        lines += way(a, b)
    return lines, int(expression)


def _next(expression: str) -> tuple[int, str, int, int, str]:
    """The next operation (a, sign, b, value) and the expression after it."""
    operation, rest = reduce_once(expression)
    a, b, value = map(int, re.split(r"[-+*/=]", operation))
    return a, operation[len(str(a))], b, value, rest


def _fits(expression: str, level: int) -> bool:
    """True if all values on the way are small enough, and no product or quotient too hard."""
    try:
        while not expression.isdigit():
            a, sign, b, value, expression = _next(expression)
            if not 2 <= value <= LIMIT[level]:
                return False
            if sign == "*" and (min(a, b) > mental.TABLES or max(a, b) > 100):
                return False
            if sign == "/" and (b > mental.TABLES or value > {1: 12, 2: 12, 3: 19}.get(level, 60)):
                return False
    except ValueError:  # negative, or not whole
        return False
    return True


def story_skill(name: str, stories: Sequence[Story], how: str) -> Skill:
    """The skill that tells one of `stories`, then finds numbers for it; `how` begins the explanation."""
    draws = {story.text: partial(_problem, story, how) for story in stories}
    return Skill(name, tuple(draws), draws)


def _problem(story: Story, how: str, level: int, rng: Random) -> Problem:
    if story.unit == "years":
        level = min(level, 2)  # nobody is 400 years old
    values = numbers_for(story.form, level, rng)
    sum_ = "".join(str(values.get(sign, sign)) for sign in story.form)
    lines, value = worked(sum_)
    money = rng.choice(MONEY)
    unit = story.unit
    if unit == "money":
        unit = {"$": "dollars", "£": "pounds", "€": "euros"}.get(money[0], money.removeprefix("{} "))
    working = [*lines, f"{value} {unit}"] if unit else lines
    parts = {**_people(rng), **_shown(values, money), "z": str(rng.randint(2, 40))}
    rng.random()  # so that a seed goes on to give the exercises that it always gave
    return Problem(
        text=sum_,
        working=working,
        because=rf"{how}: \({latex(sum_)} = ",
        answer=rf"{value}\text{{ {unit}}}" if unit else str(value),
        parts=parts,
    )


def _shown(values: dict[str, int], money: str) -> dict[str, str]:
    plain = {letter: str(value) for letter, value in values.items()}
    return plain | {letter.upper(): money.format(value) for letter, value in values.items()}


def _people(rng: Random) -> dict[str, str]:
    """Two people and two kinds of things."""
    girls, boys = rng.sample(SHE, 2), rng.sample(HE, 2)
    (name, he, his, him) = (
        (girls[0], "she", "her", "her") if rng.random() < 0.5 else (boys[0], "he", "his", "him")
    )
    item, thing = rng.sample(ITEMS, 2)
    return {
        "name": name, "he": he, "He": he.capitalize(), "his": his, "him": him, "item": item, "thing": thing,
        "other": rng.choice((girls[1], boys[1])),
    }  # fmt: skip
