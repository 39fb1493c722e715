"""Mental arithmetic: every line is a true fact, and the last ends with the result."""

from hypothesis import given
from hypothesis import strategies as st

from app.study.curriculum.methods import mental
from tests.study.curriculum.methods.written_out import assert_works

numbers = st.integers(0, 9999)


@given(numbers, numbers)
def test_sums_and_differences(a, b):
    assert_works(mental.add(a, b), a + b)
    assert_works(mental.subtract(max(a, b), min(a, b)), abs(a - b))


@given(numbers, st.integers(0, 99))
def test_products(a, b):
    assert_works(mental.multiply(a, b), a * b)
    assert_works(mental.multiply(b, a), a * b)


@given(st.integers(0, 999), st.integers(1, 12))
def test_quotients(quotient, divisor):
    assert_works(mental.divide(quotient * divisor, divisor), quotient)


@given(st.integers(0, 199))
def test_halves(half):
    assert_works(mental.halve(2 * half), half)


@given(st.lists(st.integers(0, 500), min_size=2, max_size=6))
def test_a_total(each):
    assert_works(mental.total(each), sum(each))


def test_the_way_that_a_person_would_take():
    assert mental.add(47, 5) == ["47+5=52"]
    assert mental.subtract(83, 29) == ["83-29: 83-20=63, 63-9=54"]
    assert mental.multiply(16, 3) == ["16*3: 10*3=30, 6*3=18, 30+18=48"]
    assert mental.divide(75, 5) == ["75/5: 50/5=10, 25/5=5, 10+5=15"]
    assert mental.halve(54) == ["54/2: 40/2=20, 14/2=7, 20+7=27"]
