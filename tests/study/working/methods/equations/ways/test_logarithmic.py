"""Equations with logarithms."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("log_2(x + 3) = 4", ["x + 3 = 2^4", "x + 3 = 16", "x = 13", "x = 13"]),
        ("3 ln(x) - 1 = 5", ["3ln(x) = 6", "ln(x) = 2", "x = e^2", "x = e^2"]),
        (
            "log_6(x) + log_6(x + 5) = 2",
            [
                "log_6(x(x + 5)) = 2",
                "x(x + 5) = 6^2",
                "x(x + 5) = 36",
                "x^2 + 5x = 36",
                "x^2 + 5x - 36 = 0",
                "(x + 9)(x - 4) = 0",
                "x + 9 = 0 or x - 4 = 0",
                "x = -9 or x = 4",
                "x = 4",
            ],
        ),
        (
            "2 log_3(x) = log_3(25)",
            ["log_3(x^2) = log_3(25)", "x^2 = 25", "x = √25 or x = -√25", "x = 5 or x = -5", "x = 5"],
        ),
        (
            "ln(x + 2) - ln(x) = ln(3)",
            ["ln((x + 2)/x) = ln(3)", "(x + 2)/x = 3", "x + 2 = 3x", "2 = 2x", "2x = 2", "x = 1", "x = 1"],
        ),
        ("log_2(x - 1) = log_2(2x - 5)", ["x - 1 = 2x - 5", "-1 = x - 5", "4 = x", "x = 4", "x = 4"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


def test_a_quotient_that_is_a_power_of_e():
    assert lines("ln(x+2) - ln x = 1") == [
        "ln((x + 2)/x) = 1",
        "(x + 2)/x = e",
        "x + 2 = e x",
        "x + 2 = x e",
        "x - x e + 2 = 0",
        "x - x e = -2",
        "x(1 - e) = -2",
        "x = -2/(1 - e)",
        "x = -2/(1 - e)",
    ]
