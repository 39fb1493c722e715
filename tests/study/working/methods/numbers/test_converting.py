"""Amounts in other units."""

import pytest

from app.study.problems.asked_form import asked
from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import lines, texts


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Convert 5 km to m", ["5 × 1000 m", "5000 m"]),
        ("Change 450 g into kg", ["450 ÷ 1000 kg", "0.45 kg"]),
        ("Change 3 m² into cm²", ["3 × 10000 cm^2", "30000 cm^2"]),
        ("Convert 20 minutes to hours", ["20 ÷ 60 hours", "20/60 hours", "1/3 hours"]),
        ("Convert 7 km to miles", ["7 ÷ 1.609344 miles", "≈ 4.35 miles"]),
    ],
)
def test_times_or_divided_by_the_factor(problem, expected):
    assert lines(problem) == expected


def test_rounded_where_that_is_asked():
    problem = "Convert 100 km to miles. Round to the nearest integer"
    found = work(read(problem), None, asked(problem))
    assert texts(found.steps) == ["100 ÷ 1.609344 miles", "≈ 62 miles"]
