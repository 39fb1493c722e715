"""Pythagoras (level 1: hypotenuse of small triples; 2: a leg; 3: simple roots; 4, 5: roots to simplify)."""

from random import Random

from app.study.curriculum.methods import measure, mental, surds
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

PRIMITIVE = ((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (12, 35, 37), (9, 40, 41))
LARGEST = {1: 26, 2: 30, 3: 30}
TRIPLES = {
    level: [
        tuple(k * side for side in triple)
        for triple in PRIMITIVE
        for k in range(1, 11)
        if k * triple[2] <= most
    ]
    for level, most in LARGEST.items()
}
HYPOTENUSE = (
    "A right triangle has legs {a} and {b}. Find the hypotenuse.",
    "Find the hypotenuse of a right triangle with legs {a} and {b}.",
    "What is the hypotenuse of a right-angled triangle with sides {a} and {b} at the right angle?",
    "The legs of a right triangle are {a} and {b}. How long is the hypotenuse?",
    "The two shorter sides of a right-angled triangle are {a} and {b}. Find the longest side.",
    "Use Pythagoras to find the hypotenuse when the legs are {a} and {b}.",
    "legs {a} and {b}, find the hypotenuse",
    "In a right triangle, a = {a} and b = {b}. Find c.",
    "Work out the longest side of a right-angled triangle with short sides {a} and {b}.",
    "How long is the diagonal of a rectangle with sides {a} and {b}?",
    "Find the diagonal of a rectangle {a} by {b}.",
    "A rectangle is {a} long and {b} wide. How long is its diagonal?",
    "Ben walks {a} east and then {b} north. How far is he from where he began?",
    "A ship sails {a} south and {b} west. How far is it from its harbour?",
    "A ramp rises {a} over a floor of {b}. How long is the ramp?",
    "Calculate the hypotenuse: the legs are {a} and {b}.",
    "What's the hypotenuse if the legs are {a} and {b}?",
    "Triangle ABC has a right angle at C, AC = {a} and BC = {b}. Find AB.",
)
LEG = (
    "A right triangle has hypotenuse {c} and one leg {a}. Find the other leg.",
    "Find the other leg of a right triangle with hypotenuse {c} and leg {a}.",
    "The hypotenuse of a right triangle is {c} and one leg is {a}. How long is the other?",
    "In a right triangle, c = {c} and a = {a}. Find b.",
    "One leg of a right triangle is {a}, the hypotenuse is {c}. Find the missing leg.",
    "A right-angled triangle has longest side {c} and another side {a}. Find the third side.",
    "hypotenuse {c}, one leg {a}, find the other leg",
    "What is the missing leg if the hypotenuse is {c} and a leg is {a}?",
    "Use Pythagoras to find the leg when the hypotenuse is {c} and the other leg is {a}.",
    "A ladder of {c} stands {a} from a wall. How high does it reach?",
    "A ladder {c} long reaches {a} up a wall. How far is its foot from the wall?",
    "The diagonal of a rectangle is {c} and one side is {a}. Find the other side.",
    "A rectangle has a diagonal of {c} and a width of {a}. How long is it?",
    "A kite string of {c} is tight and the kite is {a} high. How far away is it along the ground?",
    "Calculate the other short side: the hypotenuse is {c} and one side is {a}.",
    "Triangle ABC has a right angle at C, AB = {c} and AC = {a}. Find BC.",
)
TEMPLATES = HYPOTENUSE + LEG


def hypotenuse(a: int, b: int, unit: str) -> Problem:
    """The longest side from the legs."""
    whole = a * a + b * b
    squares = f"{a}^2+{b}^2"
    lines = [f"{a}^2={a * a}", f"{b}^2={b * b}", *mental.add(a * a, b * b), *surds.root_lines(whole)]
    return Problem(
        text=measure.asked(f"hypotenuse: legs {a}, {b}", unit),
        working=[*lines, measure.worked(_root(whole), unit)],
        because=rf"By Pythagoras: \(\sqrt{{{squares}}} = \sqrt{{{whole}}} = ",
        answer=measure.latex(surds.latex(whole), unit),
        templates=HYPOTENUSE,
        parts={"a": measure.asked(a, unit), "b": measure.asked(b, unit)},
    )


def leg(c: int, a: int, unit: str) -> Problem:
    """A leg from the hypotenuse and the other leg."""
    rest = c * c - a * a
    lines = [f"{c}^2={c * c}", f"{a}^2={a * a}", *mental.subtract(c * c, a * a), *surds.root_lines(rest)]
    return Problem(
        text=measure.asked(f"leg: hypotenuse {c}, leg {a}", unit),
        working=[*lines, measure.worked(_root(rest), unit)],
        because=rf"By Pythagoras: \(\sqrt{{{c}^2-{a}^2}} = \sqrt{{{rest}}} = ",
        answer=measure.latex(surds.latex(rest), unit),
        templates=LEG,
        parts={"c": measure.asked(c, unit), "a": measure.asked(a, unit)},
    )


def _root(number: int) -> str:
    outside, inside = surds.simplest(number)
    if inside == 1:
        return str(outside)
    return f"{outside if outside > 1 else ''}sqrt({inside})"


def _legs(level: int, rng: Random) -> tuple[int, int]:
    """Legs with a hypotenuse whose root is short: free of squares at level 3, not so later."""
    largest = {3: 10, 4: 12, 5: 15}[level]
    while True:
        a, b = rng.randint(1, largest), rng.randint(2, largest)
        outside, inside = surds.simplest(a * a + b * b)
        if inside > 1 and (outside == 1 if level == 3 else outside > 1):
            return a, b


def _hypotenuse_and_leg(rng: Random) -> tuple[int, int]:
    while True:
        c, a = rng.randint(4, 15), rng.randint(2, 12)
        if c > a and surds.simplest(c * c - a * a)[1] > 1:
            return c, a


def draw(level: int, rng: Random) -> Problem:
    """A right triangle with one side missing."""
    unit = measure.length_unit(rng)
    if level > 2 and rng.random() < (0.5 if level == 3 else 0.8):
        return (
            leg(*_hypotenuse_and_leg(rng), unit)
            if level > 3 and rng.random() < 0.4
            else hypotenuse(*_legs(level, rng), unit)
        )
    a, b, c = rng.choice(TRIPLES[min(level, 3)])
    a, b = rng.choice([(a, b), (b, a)])
    return hypotenuse(a, b, unit) if level == 1 or rng.random() < 0.5 else leg(c, a, unit)


SKILL = Skill("Pythagoras", TEMPLATES, draw)
