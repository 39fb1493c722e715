"""Results in the form that is asked for."""

import pytest

from app.study.problems.asked_form import asked
from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import texts


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("What percent of 50 is 20?", "40%"),
        ("30 is what percent of 90?", "(33 1/3)%"),
        ("Convert 3/8 to a decimal.", "0.375"),
        ("Convert 1/3 to a decimal", "0.(3)"),
        ("Convert 62% to a decimal", "0.62"),
        ("Write 0.36 as a fraction in simplest form", "9/25"),
        ("Write 45% as a fraction", "9/20"),
        ("Convert 150% to mixed number", "1 1/2"),
        ("Write 17/5 as a mixed number", "3 2/5"),
        ("2 1/2 + 1 3/4", "4 1/4"),
        ("What is 35% of 90?", "31.5"),
        ("Write 45600000 in standard form.", "4.56 × 10^7"),
        ("√2 to 3 decimal places", "≈ 1.414"),
        ("60/7 to 2 decimal places", "≈ 8.57"),
    ],
)
def test_decimals_fractions_percent_and_rounded_numbers(problem, last):
    assert texts(work(read(problem), None, asked(problem)).steps)[-1] == last


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("0.272727...", ["27/99", "3/11"]),
        ("0.4555...", ["41/90"]),
        ("1.0363636...", ["1026/990", "57/55"]),
    ],
)
def test_a_repeating_decimal_is_a_fraction_over_nines(number, expected):
    problem = f"Write {number} as a fraction"
    working = work(read(problem), None, asked(problem))
    assert texts(working.steps) == expected
    assert working.steps[0].rule == "forms.repeating-as-fraction"
