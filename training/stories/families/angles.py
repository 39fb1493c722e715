"""Angles of triangles, and angles that complete each other."""

from random import Random

from training.stories.family import Ask, Family, Values


def _angles(rng: Random) -> Values:
    x, k, d = rng.randint(10, 40), rng.randint(2, 4), rng.randint(2, 40)
    a, b = rng.randint(20, 80), rng.randint(20, 80)
    return {"a": a, "b": b, "c": 180 - a - b, "comp": 90 - a, "sup": 180 - a, "k": k, "d": d, "x": x}


def _supplement(rng: Random) -> Values:
    while True:
        x, d = rng.randint(10, 85), rng.randrange(2, 80)
        if x + x + d in {90, 180}:
            return {
                "x": x,
                "d": d,
                "y": x + d,
                "all": 2 * x + d,
                "what": "complementary" if 2 * x + d == 90 else "supplementary",
            }


def _three_angles(rng: Random) -> Values:
    while True:
        x, k, d = rng.randint(10, 60), rng.randint(2, 4), rng.randint(1, 60)
        if x + k * x + x + d == 180:
            return {"x": x, "k": k, "d": d, "y": k * x, "z": x + d}


FAMILIES = (
    Family(
        "angles of a triangle",
        lambda rng: {**_angles(rng)},
        (
            (
                "[Two angles of a triangle are|Two of the angles of a triangle measure|In a triangle, "
                "two angles are] [{a}° and {b}°|{a} degrees and {b} degrees|{a} and {b} degrees]"
            ),
            (
                "[Two angles of a triangle measure|A triangle has angles of] [{a}° and "
                "{b}°|{a} and {b} degrees]"
            ),
        ),
        (
            Ask(
                (
                    "[How large is the third[| angle]?|Find the [third|missing] angle.|What is the "
                    "measure of the third angle?]"
                ),
                "want 180 - {a} - {b} degrees",
                "c",
            ),
        ),
    ),
    Family(
        "angles of a triangle in relation",
        _three_angles,
        (
            (
                "[The second angle of a triangle|One angle of a triangle] is {k:times} as large as "
                "the [first|smallest] angle. The third is {d} degrees more than the [first|smallest]"
            ),
        ),
        (
            Ask(
                (
                    "[Find the [three |]angles.|How large are the angles?|What are the measures of the "
                    "angles?]"
                ),
                "want x degrees, {k}x degrees, x + {d} degrees",
                "x y z",
            ),
        ),
        "let x = first angle\nx + {k}x + (x + {d}) = 180",
    ),
    Family(
        "complementary and supplementary angles",
        _supplement,
        (
            "Two angles are {what}. [One|The larger] is {d} degrees [larger|more] than the [other|smaller]",
            "One of two {what} angles is {d}° larger than the other",
        ),
        (
            Ask(
                "[Find [both|the] angles.|How large are they?|What are the measures of the angles?]",
                "want x degrees, x + {d} degrees",
                "x y",
            ),
            Ask("[Find|What is] the [smaller|smallest] [one|angle][.]", "want x degrees", "x"),
        ),
        "let x = smaller angle\nx + (x + {d}) = {all}",
    ),
    Family(
        "complement and supplement of one angle",
        _angles,
        ("An angle [measures|is] {a}[ degrees|°]", "One angle is {a}°"),
        (
            Ask("[How large is its complement?|Find [its|the] complement.]", "want 90 - {a} degrees", "comp"),
            Ask("[How large is its supplement?|Find [its|the] supplement.]", "want 180 - {a} degrees", "sup"),
        ),
    ),
)
