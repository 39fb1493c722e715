"""Euclid's algorithm ends at the greatest common divisor."""

import math

from hypothesis import given
from hypothesis import strategies as st

from app.study.curriculum.methods import euclid
from tests.study.curriculum.arithmetic import claims, value

numbers = st.integers(1, 9999)


@given(numbers, numbers)
def test_the_last_divisor_is_the_greatest_common_one(a, b):
    lines, found = euclid.divisions(a, b)
    assert found == math.gcd(a, b)
    assert lines[-1].endswith("left 0")
    assert all(value(left) == value(right) for left, right in claims("\n".join(lines)))


def test_each_division_is_one_line():
    assert euclid.divisions(36, 84) == (["84/36: 2*36=72, left 84-72=12", "36/12: 3*12=36, left 0"], 12)
