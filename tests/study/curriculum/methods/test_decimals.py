"""A decimal keeps its value whatever its point does."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.study.curriculum.methods import decimals


@given(st.integers(0, 99_999), st.integers(0, 4))
def test_so_many_units_of_the_last_place(units, places):
    shown = decimals.typed(units, places)
    if places:
        assert Decimal(shown) == Decimal(units).scaleb(-places)
        assert "." not in shown or not shown.endswith("0")


@given(st.integers(1, 99_999), st.integers(1, 3), st.integers(1, 3), st.sampled_from("*/"))
def test_each_move_of_the_point_is_a_factor_of_ten(units, places, zeros, sign):
    steps = [Decimal(step) for step in decimals.moved(decimals.typed(units, places), zeros, sign)]
    ten = Decimal(10) if sign == "*" else Decimal("0.1")
    assert steps == [steps[0] * ten**moves for moves in range(zeros + 1)]
