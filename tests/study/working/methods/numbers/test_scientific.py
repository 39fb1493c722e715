"""Calculations in scientific notation."""

from app.study.problems.asked_form import asked
from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import lines, texts


def test_numbers_and_powers_of_ten_apart():
    expected = ["(8/2) × (10^9/10^4)", "4 × (10^9/10^4)", "4 × 10^5"]
    assert lines("(8 × 10^9) ÷ (2 × 10^4)") == expected
    assert lines("(3 × 10^5) × (4 × 10^-2)")[-1] == "1.2 × 10^4"


def test_one_digit_before_the_point():
    problem = "Write 45.6 × 10^6 in scientific notation"
    assert texts(work(read(problem), None, asked(problem)).steps)[-1] == "4.56 × 10^7"
