"""The parts of triangles, against numbers worked out in another way."""

import math
from fractions import Fraction

import pytest

from app.study.maths import numeric
from app.study.problems.tasks.trigonometry import Triangle
from app.study.working.known.triangles import parts_of_triangles
from app.study.working.unsolved import Unsolved


def triangle(rng):
    a, b = rng.randint(3, 20), rng.randint(3, 20)
    gamma = rng.randint(20, 150)
    c = math.sqrt(a * a + b * b - 2 * a * b * math.cos(math.radians(gamma)))
    alpha = math.degrees(math.acos((b * b + c * c - a * a) / (2 * b * c)))
    return {"a": a, "b": b, "c": c, "A": alpha, "B": 180 - alpha - gamma, "C": gamma}


def test_random_triangles_are_found_again(rng, full):
    for _ in range(200 if full else 20):
        parts = triangle(rng)
        for names, wanted in (("abC", "c"), ("abC", "A"), ("ABc", "a"), ("abc", "B")):
            given = tuple((name, Fraction(parts[name]).limit_denominator(10**9)) for name in names)
            (found,) = parts_of_triangles(Triangle(given, wanted))
            assert float(numeric.value(found)) == pytest.approx(parts[wanted], rel=1e-5)


@pytest.mark.parametrize(
    ("given", "wanted", "count"),
    [
        ((("A", 43), ("a", 7), ("c", 9)), "C", 2), ((("B", 50), ("a", 105), ("b", 45)), "c", 0),
        ((("a", 1), ("b", 2), ("c", 4)), "A", 0), ((("A", 30), ("B", 40)), "C", 1),
    ],
)  # fmt: skip
def test_how_many_triangles_there_are(given, wanted, count):
    task = Triangle(tuple((name, Fraction(value)) for name, value in given), wanted)
    assert len(parts_of_triangles(task)) == count


def test_too_little_is_not_enough():
    with pytest.raises(Unsolved):
        parts_of_triangles(Triangle((("a", Fraction(3)), ("b", Fraction(4))), "c"))
