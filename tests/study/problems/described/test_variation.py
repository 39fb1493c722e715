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
            "w varies inversely as the square of d and when d = 4, w = 5. Find w when d = 10.",
            "Vary(w, ((d, -2)), ((d, 4), (w, 5)), w, ((d, 10)))",
        ),
        (
            (
                "A quantity s varies directly as the square of t and inversely as u. If s = 12 when "
                "t = 2 and u = 3, find s when t = 5 and u = 6."
            ),
            "Vary(s, ((t, 2), (u, -1)), ((s, 12), (t, 2), (u, 3)), s, ((t, 5), (u, 6)))",
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
