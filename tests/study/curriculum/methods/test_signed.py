"""Signed arithmetic is written out in true facts that end at the right number."""

import re

from hypothesis import given
from hypothesis import strategies as st

from app.study.curriculum.methods import signed
from tests.study.curriculum.arithmetic import claims, value

numbers = st.integers(-999, 999)


def assert_works(line: str, expected: int) -> None:
    assert re.search(r"-?\d+$", line)[0] == str(expected)
    for left, right in claims(line):
        assert value(left) == value(right), line


@given(numbers, numbers)
def test_a_sum_ends_at_the_sum(a, b):
    assert_works(signed.total(a, b), a + b)
    assert_works(signed.less(a, b), a - b)


@given(numbers, st.integers(-10, 10))
def test_a_product_ends_at_the_product(a, b):
    assert_works(signed.product(a, b), a * b)
    assert_works(signed.product(b, a), a * b)


@given(numbers, st.integers(-9, 9).filter(bool))
def test_a_quotient_ends_at_the_quotient(a, b):
    assert_works(signed.quotient(a * b, b), a)


def test_what_is_one_fact_is_written_as_one():
    assert signed.total(7, 8) == "7+8=15"
    assert signed.total(3, -8) == "3-8=-(8-3)=-5"
    assert signed.less(5, -3) == "5-(-3)=5+3=8"
    assert signed.product(-3, 4) == "-3*4=-12"
    assert signed.quotient(-42, 6) == "-42/6=-7"


def test_what_is_not_is_taken_digit_by_digit():
    assert signed.total(27, 38) == "27+38: 7+8=15, 2+3+1=6, so 65"
    assert signed.total(-63, 28) == "-63+28=-(63-28): 13-8=5, 6-2-1=3, so -35"
    assert signed.product(23, 4) == "23*4: 3*4=12, 2*4+1=9, so 92"
    assert signed.quotient(160, 5) == "160/5: 16=3*5+1, 10=2*5, so 32"
