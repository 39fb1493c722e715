"""Length, mass, capacity (level 1: whole numbers, 2: a decimal), area (3), volume (4), larger numbers (5)."""

from random import Random
from typing import NamedTuple

from app.study.curriculum.methods.decimals import moved, typed
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

TEMPLATES = (
    "Convert {n} {u} to {v}.",
    "How many {v} are there in {n} {u}?",
    "What is {n} {u} in {v}?",
    "Change {n} {u} into {v}.",
    "Express {n} {u} in {v}.",
    "{n} {u} in {v}",
    "{n} {u} to {v}",
    "{n} {u} = ? {v}",
    "How many {v} is {n} {u}?",
    "Write {n} {u} in {v}.",
    "Give {n} {u} in {v}.",
    "{n} {u} is how many {v}?",
    "Turn {n} {u} into {v}.",
    "How many {v} are {n} {u}?",
    "How do I convert {n} {u} to {v}?",
    "Can you convert {n} {u} into {v}?",
    "How many {v} make {n} {u}?",
    "I have {n} {u}. How much is that in {v}?",
    "Convert: {n} {u} to {v}",
    "What do you get when you convert {n} {u} to {v}?",
)


class Unit(NamedTuple):
    """A unit's sign in the working and its names in questions; `power` 2 is an area, 3 a volume."""

    sign: str
    names: tuple[str, ...]
    power: int = 1

    @property
    def latex(self) -> str:
        """` \\text{ cm}^2`, written after a number."""
        return rf" \text{{ {self.sign}}}" + (f"^{self.power}" if self.power > 1 else "")

    @property
    def plain(self) -> str:
        """`cm^2`, as in a working."""
        return self.sign + (f"^{self.power}" if self.power > 1 else "")


def _named(sign: str, *names: str) -> Unit:
    return Unit(sign, (sign, sign, *names))


def _raised(sign: str, power: int, word: str, name: str) -> Unit:
    return Unit(sign, (f"{sign}{'²³'[power - 2]}", f"{sign}^{power}", f"{word} {name}"), power)


MM, CM = _named("mm", "millimetres", "millimeters"), _named("cm", "centimetres", "centimeters")
M, KM = _named("m", "metres", "meters"), _named("km", "kilometres", "kilometers")
MG, G, KG, T = _named("mg"), _named("g", "grams"), _named("kg", "kilograms"), Unit("t", ("tonnes", "t"))
ML, CL, L = _named("ml", "millilitres"), _named("cl"), Unit("l", ("litres", "liters", "l"))
MM2, CM2, M2 = (_raised(sign, 2, "square", f"{name}metres") for sign, name in
                (("mm", "milli"), ("cm", "centi"), ("m", "")))  # fmt: skip
CM3, M3 = _raised("cm", 3, "cubic", "centimetres"), _raised("m", 3, "cubic", "metres")
BASIC = (
    (CM, MM, 1), (M, CM, 2), (KM, M, 3), (M, MM, 3), (KG, G, 3), (G, MG, 3), (T, KG, 3), (L, ML, 3),
    (L, CL, 2), (CL, ML, 1),
)  # fmt: skip
AREA = ((CM2, MM2, 2), (M2, CM2, 4))
VOLUME = ((L, CM3, 3), (M3, L, 3), (M3, CM3, 6))
"""Larger unit, smaller unit, zeros of the factor between them."""
PLACES = {1: 0, 2: 1, 3: 2, 4: 2, 5: 3}
LARGEST = {1: 99, 2: 99, 3: 499, 4: 999, 5: 4999}


def draw(level: int, rng: Random) -> Problem:
    """An amount to express in a larger or a smaller unit: the point moves by the factor's zeros."""
    known = BASIC + (AREA if level > 2 else ()) + (VOLUME if level > 3 else ())
    large, small, zeros = rng.choice(known)
    units = rng.randint(1, LARGEST[level])
    down = rng.random() < 0.5
    if down:
        number = typed(units, rng.randint(0, PLACES[level]))
        source, target, sign, side = large, small, "*", "right"
    else:
        # at level 1 and for large factors the smaller unit counts in round numbers
        units *= 10 ** (zeros if level == 1 else max(0, zeros - 3))
        number = typed(units, rng.randint(0, 1) if level > 3 else 0)
        source, target, sign, side = small, large, "/", "left"
    factor = 10**zeros
    steps = moved(number, zeros, sign)
    lines = [
        f"1 {large.plain} is {factor} {small.plain}",
        f"{zeros} zero{'s' * (zeros > 1)}, {side}: {', '.join(steps)}",
        f"{number}{sign}{factor}={steps[-1]}",
    ]
    how = f"One {large.plain} is {factor} {small.plain}, so {'multiply' if down else 'divide'}"
    because = rf"{how}: \({number}{source.latex} = "
    parts = {"n": number, "u": rng.choice(source.names), "v": rng.choice(target.names)}
    text = f"{number} {source.plain} in {target.plain}"
    return Problem(text, lines, because, steps[-1] + target.latex, TEMPLATES, parts)


SKILL = Skill("units", TEMPLATES, draw)
