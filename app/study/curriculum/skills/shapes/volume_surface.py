"""Volume and surface (level 1: cube, box; 2: larger; 3: cylinder with π; 4: prism; 5: an edge backwards)."""

from random import Random

from app.study.curriculum.methods import measure, mental
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

TEMPLATES = (
    "What is the {q} of {s}?",
    "Find the {q} of {s}.",
    "Calculate the {q} of {s}.",
    "Work out the {q} of {s}.",
    "What's the {q} of {s}?",
    "{q} of {s}",
    "Compute the {q} of {s}.",
    "Determine the {q} of {s}.",
    "How do I find the {q} of {s}?",
    "Can you work out the {q} of {s}?",
    "I have {s}. What is its {q}?",
    "What {q} has {s}?",
    "Think of {s}. Find its {q}.",
    "If you have {s}, what is its {q}?",
    "Given {s}, find the {q}.",
    "Tell me the {q} of {s}.",
    "Take {s}. Calculate its {q}.",
    "For {s}, find the {q}.",
    "Could you find the {q} of {s}?",
    "Give the {q} of {s}.",
)
BOXES = ("box", "cuboid", "cuboid", "rectangular prism", "rectangular box", "brick")


def _problem(
    what: str, solid: str, known: str, working: list[str], because: str, value: str, unit: str, power: int
) -> Problem:
    return Problem(
        text=measure.asked(f"{what} of {known}", unit),
        working=[*working, measure.worked(value, unit, power)],
        because=because,
        answer=measure.latex(value.replace("pi", r"\pi"), unit, power),
        templates=TEMPLATES,
        parts={"q": what, "s": solid},
    )


def cuboid(level: int, unit: str, rng: Random) -> Problem:
    """Volume or surface area of a box."""
    largest = {1: 6, 2: 9, 3: 10, 4: 10, 5: 10}[level]
    surface = level > 1 and rng.random() < 0.35
    largest = min(largest, 6) if surface and level < 4 else largest
    a, b, c = (rng.randint(2, largest) for _ in range(3))
    long, wide, high = (measure.asked(edge, unit) for edge in (a, b, c))
    named = rng.choice(BOXES)
    solid = rng.choice(
        [
            f"a {named} {long} long, {wide} wide and {high} high",
            f"a {named} with edges {long}, {wide} and {high}",
            f"a {named} of {long} by {wide} by {high}",
            f"a {named} that measures {long} by {wide} by {high}",
            f"a {named} with length {long}, width {wide} and height {high}",
        ]
    )
    if not surface:
        lines = [*mental.multiply(a, b), *mental.multiply(a * b, c)]
        because = rf"Length times width times height: \({a} \times {b} \times {c} = "
        return _problem("volume", solid, f"box {a}, {b}, {c}", lines, because, str(a * b * c), unit, 3)
    faces = [a * b, a * c, b * c]
    lines = [
        f"faces: {a}*{b}={faces[0]}, {a}*{c}={faces[1]}, {b}*{c}={faces[2]}",
        *mental.total(faces),
        *mental.multiply(2, sum(faces)),
    ]
    because = rf"Twice the sum of three faces: \(2 \times ({faces[0]} + {faces[1]} + {faces[2]}) = "
    return _problem("surface area", solid, f"box {a}, {b}, {c}", lines, because, str(2 * sum(faces)), unit, 2)


def cube(level: int, unit: str, rng: Random) -> Problem:
    """Volume or surface area of a cube."""
    a = rng.randint(2, {1: 6, 2: 10, 3: 12, 4: 12, 5: 15}[level])
    edge = measure.asked(a, unit)
    solid = rng.choice(
        [
            f"a cube with edge {edge}",
            f"a cube with edges of {edge}",
            f"a cube of side {edge}",
            f"a {edge} cube",
        ]
    )
    if rng.random() < 0.5:
        lines = [*mental.multiply(a, a), *mental.multiply(a * a, a)]
        because = rf"Edge times edge times edge: \({a} \times {a} \times {a} = "
        return _problem("volume", solid, f"cube {a}", lines, because, str(a**3), unit, 3)
    lines = [*mental.multiply(a, a), *mental.multiply(6, a * a)]
    because = rf"Six equal squares: \(6 \times {a * a} = "
    return _problem("surface area", solid, f"cube {a}", lines, because, str(6 * a * a), unit, 2)


def cylinder(level: int, unit: str, rng: Random) -> Problem:
    """Volume, or curved surface, of a cylinder in terms of π."""
    r, h = rng.randint(2, {3: 6, 4: 9, 5: 12}[level]), rng.randint(2, 12)
    across, high = measure.asked(r, unit), measure.asked(h, unit)
    solid = rng.choice(
        [
            f"a cylinder with radius {across} and height {high}",
            f"a cylinder of radius {across} and height {high}",
            f"a cylinder {high} high with a radius of {across}",
        ]
    ) + rng.choice(("", "", " in terms of π", r" in terms of \(\pi\)"))
    known = f"cylinder radius {r}, height {h}"
    if rng.random() < 0.7:
        lines = [*mental.multiply(r, r), *mental.multiply(r * r, h)]
        because = rf"The circle's area times the height: \(\pi \times {r}^2 \times {h} = "
        return _problem("volume", solid, known, lines, because, f"{r * r * h}pi", unit, 3)
    lines = [*mental.multiply(2, r), *mental.multiply(2 * r, h)]
    because = rf"Circumference times height: \({2 * r}\pi \times {h} = "
    return _problem("curved surface area", solid, known, lines, because, f"{2 * r * h}pi", unit, 2)


def prism(level: int, unit: str, rng: Random) -> Problem:
    """Volume of a prism from its base."""
    base, h = rng.randint(4, 40), rng.randint(2, 12)
    area = measure.asked(base, unit) + ("²" if unit else "")
    high = measure.asked(h, unit)
    solid = rng.choice(
        [f"a prism with base area {area} and height {high}", f"a prism {high} high on a base of {area}"]
    )
    because = rf"Base area times height: \({base} \times {h} = "
    known = f"prism base {base}, height {h}"
    return _problem("volume", solid, known, mental.multiply(base, h), because, str(base * h), unit, 3)


def backwards(level: int, unit: str, rng: Random) -> Problem:
    """The height of a box from its volume."""
    a, b, h = rng.randint(2, 6), rng.randint(2, 6), rng.randint(2, 12)
    volume = measure.asked(a * b * h, unit) + ("³" if unit else "")
    long, wide = measure.asked(a, unit), measure.asked(b, unit)
    solid = f"a {rng.choice(BOXES)} with volume {volume}, length {long} and width {wide}"
    known = f"box volume {a * b * h}, {a}, {b}"
    lines = [*mental.multiply(a, b), *mental.divide(a * b * h, a * b)]
    because = rf"Divide the volume by the base: \({a * b * h} \div {a * b} = "
    return _problem("height", solid, known, lines, because, str(h), unit, 1)


SOLIDS = {
    1: [cuboid, cuboid, cuboid, cube],
    2: [cuboid, cuboid, cuboid, cube],
    3: [cuboid, cuboid, cylinder, cylinder, cube],
    4: [cuboid, cylinder, prism],
    5: [cuboid, cylinder, prism, backwards, backwards],
}


def draw(level: int, rng: Random) -> Problem:
    """A solid and what to find of it."""
    return rng.choice(SOLIDS[level])(level, measure.length_unit(rng), rng)


SKILL = Skill("volume and surface", TEMPLATES, draw)
