"""Triangles, parallelograms and trapezoids."""

from fractions import Fraction
from random import Random

from training.stories.families.measures import unit_names
from training.stories.family import Ask, Family, Values


def _triangle(rng: Random) -> Values:
    x, a, b = rng.randint(3, 40), rng.randint(1, 12), rng.randint(1, 12)
    return {
        **unit_names(rng),
        "x": x,
        "a": a,
        "b": b,
        "y": x + a,
        "z": x + b,
        "p": 3 * x + a + b,
        "base": rng.randint(2, 40),
    }


def _area(rng: Random) -> Values:
    b, h, t = rng.randint(2, 40), rng.randint(2, 40), rng.randint(2, 30)
    return {
        **unit_names(rng),
        "b": b,
        "h": h,
        "t": t,
        "area": Fraction(b * h, 2),
        "par": b * h,
        "trap": Fraction((b + t) * h, 2),
        "x": h,
    }


def _right(rng: Random) -> Values:
    a, b, c = rng.choice(
        ((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (9, 40, 41), (12, 35, 37))
    )
    k = rng.choice((1, 1, 2, 3, 4, 5, Fraction(1, 2)))
    return {**unit_names(rng), "a": a * k, "b": b * k, "c": c * k}


FAMILIES = (
    Family(
        "triangle: sides in relation",
        _triangle,
        (
            (
                "One side of a triangle is {a} {unit} longer than the [shortest|smallest] side and "
                "the third side is {b} {unit} longer than the shortest[| one]. All around it is {p} "
                "{unit}"
            ),
            (
                "The perimeter of a triangle is {p} {unit}. One side is {a} {unit} more than the "
                "shortest side, the other is {b} {unit} more than the shortest side"
            ),
        ),
        (
            Ask(
                "[Find the three sides.|How long are the sides?]",
                "want x {unit}, x + {a} {unit}, x + {b} {unit}",
                "x y z",
            ),
            Ask("[How long is|Find] the shortest side[.]", "want x {unit}", "x"),
        ),
        "let x = shortest side\ntriangle first x, second x + {a}, third x + {b}\nperimeter = {p}",
    ),
    Family(
        "triangle: area",
        _area,
        (
            "A [triangle|triangular {plot}] has a base of {b} {unit} and a height of {h} {unit}",
            "The base of a triangle is {b} {unit}. [Its|The] height is {h} {unit}",
        ),
        (Ask("[What is|Find] [the|its] area[.]", "want area {square}", "area"),),
        "triangle base {b}, height {h}",
    ),
    Family(
        "triangle: height from the area",
        _area,
        (
            "The area of a triangle is {area} {square}. The base is {b} {unit}[| long]",
            "A [triangle|triangular sign] has an area of {area} {square} and a base of {b} {unit}",
        ),
        (Ask("[What is|Find] the height[.]", "want height {unit}", "h"),),
        "triangle base {b}, area {area}",
    ),
    Family(
        "parallelogram",
        _area,
        ("A parallelogram has a base of {b} {unit} and a height of {h} {unit}",),
        (Ask("[What is|Find] [the|its] area[.]", "want area {square}", "par"),),
        "parallelogram base {b}, height {h}",
    ),
    Family(
        "trapezoid",
        _area,
        (
            (
                "A [trapezoid|trapezium] has [parallel sides|bases] of {b} {unit} and {t} {unit} and a "
                "height of {h} {unit}"
            ),
        ),
        (Ask("[What is|Find] [the|its] area[.]", "want area {square}", "trap"),),
        "trapezoid base {b}, top {t}, height {h}",
    ),
    Family(
        "right triangle: hypotenuse",
        _right,
        (
            "The legs of a right triangle are {a} {unit} and {b} {unit}[| long]",
            "{name} walks {a} {unit} north and then {b} {unit} west",
            "A rectangular {plot} is {b} {unit} long and {a} {unit} wide",
        )[:2],
        (
            Ask(
                (
                    "[How long is the hypotenuse?|Find the length of the hypotenuse.|How far is it in a "
                    "straight line?]"
                ),
                "want hypotenuse {unit}",
                "c",
            ),
        ),
        "right-triangle leg {a}, other {b}",
    ),
    Family(
        "right triangle: ladder and leg",
        _right,
        (
            (
                "A {c:d}-foot ladder leans against a wall. [The foot of the ladder|Its base|The "
                "bottom] is {a} feet from the wall"
            ),
            "A right triangle has a hypotenuse of {c} feet. One leg is {a} feet",
            (
                "A wire of {c} feet is [stretched|tied] from the top of a pole to a point on the "
                "ground {a} feet from the [foot|base] of the pole"
            ),
        ),
        (
            Ask(
                "[How high does it reach?|Find the [missing|other] side.|How tall is it?]",
                "want other feet",
                "b",
            ),
        ),
        "right-triangle leg {a}, hypotenuse {c}",
    ),
)
