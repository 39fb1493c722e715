"""Circles, boxes, cylinders."""

from fractions import Fraction
from random import Random

from training.stories.families.measures import unit_names
from training.stories.family import Ask, Family, Values


def _square(rng: Random) -> Values:
    x = rng.randint(2, 40)
    return {**unit_names(rng), "x": x, "p": 4 * x, "area": x * x, "v": x**3, "surface": 6 * x * x}


def _circle(rng: Random) -> Values:
    r = rng.randint(1, 30)
    pi = Fraction("3.14")
    return {
        **unit_names(rng),
        "r": r,
        "d": 2 * r,
        "c": 2 * pi * r,
        "area": pi * r * r,
        "h": (h := rng.randint(2, 25)),
        "v": pi * r * r * h,
        "cone": pi * r * r * h / 3,
    }


def _box(rng: Random) -> Values:
    a, b, c = (rng.randint(2, 25) for _ in range(3))
    return {
        **unit_names(rng),
        "a": a,
        "b": b,
        "c": c,
        "v": a * b * c,
        "s": 2 * (a * b + a * c + b * c),
        "x": c,
    }


FAMILIES = (
    Family(
        "circle",
        _circle,
        (
            "[The radius of a circle|The radius of a round {plot}] is {r} {unit}. Use 3.14 for [pi|π]",
            "A [circle|circular {plot}|round table] has a radius of {r} {unit}. [Take|Let] π = 3.14",
        ),
        (
            Ask("[What is|Find] [the|its] circumference[.]", "want circumference {unit}", "c"),
            Ask("[What is|Find] [the|its] area[.]", "want area {square}", "area"),
        ),
        "circle radius {r}, pi 3.14",
    ),
    Family(
        "circle: from its diameter",
        _circle,
        (
            (
                "A [circle|circular {plot}|round pizza|bicycle wheel] has a diameter of {d} {unit}. Use π "
                "= 3.14"
            ),
        ),
        (
            Ask("[What is|Find] [the|its] circumference[.]", "want circumference {unit}", "c"),
            Ask("[What is|Find] [the|its] area[.]", "want area {square}", "area"),
        ),
        "circle diameter {d}, pi 3.14",
    ),
    Family(
        "box",
        _box,
        (
            (
                "A [box|rectangular box|fish tank|rectangular tank|carton] is {a} {unit} long, {b} "
                "{unit} wide and {c} {unit} [high|tall|deep]"
            ),
            "[The dimensions of a box are|A box measures] {a} {unit} by {b} {unit} by {c} {unit}",
            "A rectangular [solid|prism] has length {a} {unit}, width {b} {unit} and height {c} {unit}",
        ),
        (
            Ask("[What is|Find] [the|its] volume[.]", "want volume {cubic}", "v"),
            Ask("[What is|Find] [the|its] surface area[.]", "want surface {square}", "s"),
        ),
        "box length {a}, width {b}, height {c}",
    ),
    Family(
        "box: height from the volume",
        _box,
        ("A [box|tank|swimming pool] is {a} {unit} long and {b} {unit} wide. Its volume is {v} {cubic}",),
        (Ask("[How [high|deep] is it?|Find [the|its] height.]", "want height {unit}", "c"),),
        "box length {a}, width {b}, volume {v}",
    ),
    Family(
        "cube",
        _square,
        ("[Each|The] [side|edge] of a cube is {x} {unit}[| long]", "A cube has edges of {x} {unit}"),
        (
            Ask("[What is|Find] [the|its] volume[.]", "want volume {cubic}", "v"),
            Ask("[What is|Find] [the|its] surface area[.]", "want surface {square}", "surface"),
        ),
        "cube side {x}",
    ),
    Family(
        "cylinder and cone",
        _circle,
        (
            (
                "A [cylinder|cylindrical tank|can|round water tank] has a radius of {r} {unit} and a "
                "height of {h} {unit}. Use 3.14 for π"
            ),
        ),
        (Ask("[What is|Find] [the|its] volume[.]", "want volume {cubic}", "v"),),
        "cylinder radius {r}, height {h}, pi 3.14",
    ),
    Family(
        "三角形和长方体",
        _box,
        ("一个长方体[水箱|纸箱|]长{a}厘米，宽{b}厘米，高{c}厘米",),
        (
            Ask("[它的体积是多少立方厘米？|求体积。]", "want volume 立方厘米", "v"),
            Ask("[它的表面积是多少平方厘米？|求表面积。]", "want surface 平方厘米", "s"),
        ),
        "box length {a}, width {b}, height {c}",
        "zh",
    ),
)
