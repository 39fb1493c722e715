"""Area and perimeter (level 1: rectangle, square; 2: triangle, parallelogram; 3: circle; 4, 5: backwards)."""

from collections.abc import Callable
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
    "I need the {q} of {s}.",
    "What {q} does {s} have?",
    "There is {s}. What is its {q}?",
    "Given {s}, find the {q}.",
    "Here is {s}. Work out its {q}.",
    "Imagine {s}. Calculate its {q}.",
    "Tell me the {q} of {s}.",
    "For {s}, what is the {q}?",
    "How large is the {q} of {s}?",
    "Give the {q} of {s}.",
)
Draw = Callable[[int, str, Random], Problem]
PLACES = ("garden", "field", "card", "room", "table", "pool")
LARGEST = {1: 10, 2: 12, 3: 15, 4: 30, 5: 40}


def _problem(
    what: str,
    shape: str,
    working: list[str],
    because: str,
    value: int | str,
    unit: str,
    power: int,
    known: str,
) -> Problem:
    return Problem(
        text=measure.asked(f"{what} of {known}", unit),
        working=[*working, measure.worked(str(value), unit, power)],
        because=because,
        answer=measure.latex(str(value).replace("pi", r"\pi"), unit, power),
        templates=TEMPLATES,
        parts={"q": what, "s": shape},
    )


def rectangle(level: int, unit: str, rng: Random) -> Problem:
    """Area or perimeter of a rectangle."""
    a, b = rng.randint(2, LARGEST[level]), rng.randint(2, LARGEST[level])
    long, wide = measure.asked(a, unit), measure.asked(b, unit)
    shape = rng.choice(
        [
            f"a rectangle with sides {long} and {wide}",
            f"a rectangle with length {long} and width {wide}",
            f"a rectangle that is {long} long and {wide} wide",
            f"a {long} by {wide} rectangle",
            f"a rectangle {long} by {wide}",
            f"a rectangular {rng.choice(PLACES)} of {long} by {wide}",
        ]
    )
    known = f"rectangle {a}, {b}"
    if rng.random() < 0.5:
        because = rf"The area is length times width: \({a} \times {b} = "
        return _problem("area", shape, mental.multiply(a, b), because, a * b, unit, 2, known)
    lines = [*mental.add(a, b), *mental.multiply(2, a + b)]
    because = rf"The perimeter is twice length plus width: \(2 \times ({a} + {b}) = "
    return _problem("perimeter", shape, lines, because, 2 * (a + b), unit, 1, known)


def square(level: int, unit: str, rng: Random) -> Problem:
    """Area or perimeter of a square."""
    a = rng.randint(2, LARGEST[level])
    side = measure.asked(a, unit)
    shape = rng.choice(
        [f"a square with side {side}", f"a square with sides of {side}", f"a square of side length {side}"]
    )
    if rng.random() < 0.5:
        because = rf"The area is side times side: \({a} \times {a} = "
        return _problem("area", shape, mental.multiply(a, a), because, a * a, unit, 2, f"square {a}")
    because = rf"Four sides of the same length: \(4 \times {a} = "
    return _problem("perimeter", shape, mental.multiply(4, a), because, 4 * a, unit, 1, f"square {a}")


def triangle(level: int, unit: str, rng: Random) -> Problem:
    """Area from base and height, or perimeter from three sides."""
    if rng.random() < 0.3:
        sides = sorted(rng.randint(3, LARGEST[level]) for _ in range(2))
        sides.append(rng.randint(sides[1] - sides[0] + 1, sum(sides) - 1))
        a, b, c = sides
        named = f"{measure.asked(a, unit)}, {measure.asked(b, unit)} and {measure.asked(c, unit)}"
        because = rf"Add up the three sides: \({a} + {b} + {c} = "
        shape = f"a triangle with sides {named}"
        return _problem(
            "perimeter", shape, mental.total(sides), because, sum(sides), unit, 1, f"triangle {a}, {b}, {c}"
        )
    base, height = rng.randint(2, LARGEST[level]), rng.randint(2, LARGEST[level])
    if base * height % 2:
        height += 1
    wide, tall = measure.asked(base, unit), measure.asked(height, unit)
    shape = rng.choice(
        [
            f"a triangle with base {wide} and height {tall}",
            f"a triangle whose base is {wide} and whose height is {tall}",
            f"a triangle of base {wide} and height {tall}",
            f"a triangle with a height of {tall} and a base of {wide}",
        ]
    )
    area = base * height // 2
    even, other = (height, base) if height % 2 == 0 else (base, height)
    lines = [*mental.halve(even), *mental.multiply(other, even // 2)]
    because = rf"The area is half of base times height: \(\frac{{1}}{{2}} \times {base} \times {height} = "
    return _problem("area", shape, lines, because, area, unit, 2, f"triangle base {base}, height {height}")


def parallelogram(level: int, unit: str, rng: Random) -> Problem:
    """Area of a parallelogram."""
    a, b = rng.randint(2, LARGEST[level]), rng.randint(2, LARGEST[level])
    wide, tall = measure.asked(a, unit), measure.asked(b, unit)
    shape = rng.choice(
        [
            f"a parallelogram with base {wide} and height {tall}",
            f"a parallelogram of base {wide} and height {tall}",
        ]
    )
    because = rf"The area is base times height: \({a} \times {b} = "
    known = f"parallelogram base {a}, height {b}"
    return _problem("area", shape, mental.multiply(a, b), because, a * b, unit, 2, known)


def circle(level: int, unit: str, rng: Random) -> Problem:
    """Area or circumference with π, from radius or diameter."""
    r = rng.randint(2, LARGEST[level] if level > 3 else 12)
    from_diameter = rng.random() < 0.4
    size = 2 * r if from_diameter else r
    given = "diameter" if from_diameter else "radius"
    shape = rng.choice(
        [f"a circle with {given} {{}}", f"a circle of {given} {{}}", f"a circle whose {given} is {{}}"]
    )
    shape = shape.format(measure.asked(size, unit)) + rng.choice(
        ("", "", " in terms of π", r" in terms of \(\pi\)")
    )
    known = f"circle {given} {size}"
    lines = [f"radius {size}/2={r}"] if from_diameter else []
    if rng.random() < 0.5:
        because = rf"The area is \(\pi r^2\): \(\pi \times {r}^2 = "
        return _problem(
            "area", shape, [*lines, *mental.multiply(r, r)], because, f"{r * r}pi", unit, 2, known
        )
    lines = [] if from_diameter else mental.multiply(2, r)
    because = rf"The circumference is \(\pi\) times the diameter: \(\pi \times {2 * r} = "
    return _problem("circumference", shape, lines, because, f"{2 * r}pi", unit, 1, known)


def backwards(level: int, unit: str, rng: Random) -> Problem:
    """A side from the area or the perimeter of a rectangle or square."""
    a, b = rng.randint(3, 12), rng.randint(3, LARGEST[level])
    if rng.random() < 0.5:
        area = measure.asked(a * b, unit) + ("²" if unit else "")
        shape = f"a rectangle with area {area} and width {measure.asked(a, unit)}"
        because = rf"Divide the area by the width: \({a * b} \div {a} = "
        known = f"rectangle area {a * b}, width {a}"
        return _problem("length", shape, mental.divide(a * b, a), because, b, unit, 1, known)
    around = 2 * (a + b)
    shape = f"a rectangle with perimeter {measure.asked(around, unit)} and width {measure.asked(a, unit)}"
    lines = [*mental.halve(around), *mental.subtract(a + b, a)]
    because = rf"Half the perimeter less the width: \({a + b} - {a} = "
    known = f"rectangle perimeter {around}, width {a}"
    return _problem("length", shape, lines, because, b, unit, 1, known)


SHAPES: dict[int, list[Draw]] = {
    1: [rectangle, rectangle, square],
    2: [rectangle, square, triangle, parallelogram],
    3: [rectangle, square, triangle, parallelogram, circle],
    4: [rectangle, triangle, circle, backwards],
    5: [triangle, parallelogram, circle, backwards, backwards],
}


def draw(level: int, rng: Random) -> Problem:
    """A shape and what to find of it."""
    return rng.choice(SHAPES[level])(level, measure.length_unit(rng), rng)


SKILL = Skill("area and perimeter", TEMPLATES, draw)
