"""Greatest common divisors by divisions."""

import math

from app.study.working.methods.numbers.euclid import divisions
from tests.study.working.worked import lines


def test_the_larger_number_gives_way_to_what_it_leaves():
    assert lines("gcd(84, 60)") == ["gcd(60, 24)", "gcd(24, 12)", "12"]
    assert lines("gcd(12, 18, 30)") == ["gcd(6, 30)", "6"]


def test_divisions_end_at_the_divisor(rng):
    for _ in range(50):
        a, b = rng.randint(1, 999), rng.randint(1, 999)
        assert divisions(a, b)[-1].after.value == math.gcd(a, b)
