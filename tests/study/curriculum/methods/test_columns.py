"""Written arithmetic: each digit's fact is true, and what is written is the result."""

from hypothesis import given
from hypothesis import strategies as st

from app.study.curriculum.methods import columns
from tests.study.curriculum.methods.written_out import assert_works

numbers = st.integers(0, 99_999)


@given(numbers, numbers)
def test_a_sum_is_written_from_the_ones_up(a, b):
    assert_works(columns.add(a, b), a + b)
    assert len(columns.add(a, b)) == max(len(str(a)), len(str(b)))


@given(numbers, numbers)
def test_a_difference_is_written_from_the_ones_up(a, b):
    assert_works(columns.subtract(max(a, b), min(a, b)), abs(a - b))


@given(numbers, st.integers(0, 9))
def test_a_product_with_one_digit_is_written_from_the_ones_up(a, digit):
    assert_works(columns.multiply(a, digit), a * digit)


@given(numbers, st.integers(1, 9))
def test_a_long_division_ends_at_quotient_and_remainder(a, divisor):
    *_, last = columns.divide(a, divisor)
    _, _, rest = last.partition(", left ")
    left, written = rest.split(", write ")
    assert divmod(a, divisor) == (int(written), int(left))


def test_carries_and_borrows_are_on_the_page():
    assert columns.add(47, 85) == ["ones: 7+5=12, carry 1, write 2", "tens: 4+8+1=13, write 132"]
    assert columns.subtract(52, 38) == ["ones: 2-8, borrow, 12-8=4, write 4", "tens: 5-3-1=1, write 14"]
    assert columns.multiply(23, 4) == ["ones: 3*4=12, carry 1, write 2", "tens: 2*4=8, 8+1=9, write 92"]
    assert columns.divide(84, 6) == ["8/6: 1*6=6, left 2, write 1", "24/6: 4*6=24, left 0, write 14"]
