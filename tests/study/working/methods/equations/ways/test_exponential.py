"""Equations with the letter in an exponent."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("3^(x - 1) = 27", ["3^(x - 1) = 3^3", "x - 1 = 3", "x = 4"]),
        (
            "4^x = 8^(x - 1)",
            ["2^(2x) = 2^(3(x - 1))", "2x = 3(x - 1)", "2x = 3x - 3", "0 = x - 3", "3 = x", "x = 3"],
        ),
        ("5^x = 12", ["x = ln(12)/ln(5)"]),
        ("2e^(3x) = 14", ["e^(3x) = 7", "3x = ln(7)", "x = ln(7)/3"]),
        ("2^x + 9 = 1", ["2^x = -8", "no solution"]),
        ("10^(2x) = 7", ["2x = log(7)", "x = log(7)/2"]),
        (
            "3^x = 2^(x + 1)",
            [
                "x ln(3) = (x + 1)ln(2)",
                "x ln(3) = x ln(2) + ln(2)",
                "x ln(3) - x ln(2) = ln(2)",
                "x(ln(3) - ln(2)) = ln(2)",
                "x = ln(2)/(ln(3) - ln(2))",
            ],
        ),
        ("9^x = 1/3", ["3^(2x) = 3^(-1)", "2x = -1", "x = -1/2"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected
