"""Quantities that vary together."""

import pytest

from app.study.problems.described.reading import read
from tests.study.problems.described.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "y varies directly as x and y = 12 when x = 4. Find the equation that relates x and y.",
            "Vary(y, ((x, 1)), ((y, 12), (x, 4)), ())",
        ),
        (
            "y varies inversely as the square of x and when x = 3, y = 2. Find y when x = 6.",
            "Vary(y, ((x, -2)), ((x, 3), (y, 2)), y, ((x, 6)))",
        ),
        (
            (
                "A quantity x varies directly with the square of y and inversely with z. If x = 40 when "
                "y = 4 and z = 2, find x when y = 10 and z = 25."
            ),
            "Vary(x, ((y, 2), (z, -1)), ((x, 40), (y, 4), (z, 2)), x, ((y, 10), (z, 25)))",
        ),
        (
            "If p varies directly as q and p = 5 when q = 2, find the constant of variation",
            "Vary(p, ((q, 1)), ((p, 5), (q, 2)), k, ())",
        ),
    ],
)
def test_the_task_says_all_that_is_asked(text, expected):
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "y varies directly as x and y = 12 when x = 4. Find z when x = 2.",
        "y varies inversely as x. Find y when x = 3.",
    ],
)
def test_what_is_not_wholly_understood_is_not_read(text):
    assert read(text) is None
