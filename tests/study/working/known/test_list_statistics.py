"""What is asked of a list of numbers."""

import statistics
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.answers.kinds import Several, Value, Word
from app.study.maths.exact import rational
from app.study.problems.tasks.numbers import Numbers
from app.study.working.known.list_statistics import answers_of, divisors
from app.study.working.unsolved import Unsolved

LISTS = st.lists(st.fractions(-50, 50, max_denominator=4), min_size=1, max_size=9)


def worked_out(what, numbers):
    (answer,) = answers_of(Numbers(what, tuple(map(Fraction, numbers))))
    if isinstance(answer, Several):
        return [rational(item.tree) for item in answer.items]
    return rational(answer.tree) if isinstance(answer, Value) else answer


@given(LISTS)
def test_averages_are_those_of_the_standard_library(numbers):
    assert worked_out("mean", numbers) == statistics.mean(numbers)
    assert worked_out("median", numbers) == statistics.median(numbers)
    modes = sorted(statistics.multimode(numbers))
    found = worked_out("mode", numbers)
    if max(map(numbers.count, numbers)) == 1:
        assert found == Word("none")
    else:
        assert found == (modes if len(modes) > 1 else modes[0])
    assert worked_out("range", numbers) == max(numbers) - min(numbers)


@given(st.integers(1, 3000))
def test_divisors_divide(number):
    assert divisors(number) == [d for d in range(1, number + 1) if number % d == 0]


@pytest.mark.parametrize(
    ("what", "numbers", "value"),
    [("gcd", [12, 18], 6), ("lcm", [4, 6], 12), ("sum", [1, 2, 3], 6), ("product", [2, 3, 4], 24)],
)
def test_other_questions(what, numbers, value):
    assert worked_out(what, numbers) == value
    assert worked_out("factors", [12]) == [1, 2, 3, 4, 6, 12]


def test_what_is_not_known_is_left():
    with pytest.raises(Unsolved):
        answers_of(Numbers("harmonic mean", (Fraction(1),)))
