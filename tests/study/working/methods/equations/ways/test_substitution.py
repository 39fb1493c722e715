"""Equations that are quadratic in something."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "x^4 - 5x^2 + 4 = 0",
            [
                "u^2 - 5u + 4 = 0",
                "(u - 1)(u - 4) = 0",
                "u - 1 = 0 or u - 4 = 0",
                "u = 1 or u = 4",
                "x^2 = 1 or x^2 = 4",
                "x = 1 or x = -1 or x = 2 or x = -2",
            ],
        ),
        (
            "e^(2x) - 4e^x + 3 = 0",
            [
                "u^2 - 4u + 3 = 0",
                "(u - 1)(u - 3) = 0",
                "u - 1 = 0 or u - 3 = 0",
                "u = 1 or u = 3",
                "e^x = 1 or e^x = 3",
                "x = 0 or x = ln(3)",
            ],
        ),
        (
            "x - 6√x + 5 = 0",
            [
                "u^2 - 6u + 5 = 0",
                "(u - 1)(u - 5) = 0",
                "u - 1 = 0 or u - 5 = 0",
                "u = 1 or u = 5",
                "√x = 1 or √x = 5",
                "x = 1 or x = 25",
                "x = 1 or x = 25",
            ],
        ),
        (
            "(x - 1)^2 - 7(x - 1) + 10 = 0",
            [
                "(x - 1)(x - 1) - 7(x - 1) + 10 = 0",
                "x^2 - x - x + 1 - 7(x - 1) + 10 = 0",
                "x^2 - x - x + 1 - 7x + 7 + 10 = 0",
                "x^2 - 9x + 18 = 0",
                "(x - 3)(x - 6) = 0",
                "x - 3 = 0 or x - 6 = 0",
                "x = 3 or x = 6",
            ],
        ),
        (
            "4^x - 6·2^x + 8 = 0",
            [
                "u^2 - 6·u + 8 = 0",
                "(u - 2)(u - 4) = 0",
                "u - 2 = 0 or u - 4 = 0",
                "u = 2 or u = 4",
                "2^x = 2 or 2^x = 4",
                "x = 1 or x = 2",
            ],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize(
    ("problem", "named", "end"),
    [
        ("x^(2/3) - 5x^(1/3) + 6 = 0", "u^2 - 5u + 6 = 0", "x = 8 or x = 27"),
        ("x^(1/2) - 3x^(1/4) + 2 = 0", "u^2 - 3u + 2 = 0", "x = 1 or x = 16"),
        ("x^(4/3) - 5x^(2/3) + 4 = 0", "u^2 - 5u + 4 = 0", "x = 1 or x = -1 or x = 8 or x = -8"),
    ],
)
def test_a_power_with_a_fraction_gets_a_letter(problem, named, end):
    found = lines(problem)
    assert (found[0], found[-1]) == (named, end)
