"""Set-ups of one story agree when they come to the same amounts."""

import pytest

from app.study.reading.agreement import same_values
from app.study.reading.notation import read_set_up
from app.study.reading.solving import wanted_values


def values(text):
    return wanted_values(read_set_up(text))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("3s + 12 = 2(s + 12)\nwant s years", "3x + 12 = 2(x + 12)\nwant x"),
        ("want 45 - 20%*45 dollars", "want 45*80% dollars"),
        ("want 3/4 h", "want 45 min"),
        ("want 3/4", "want 0.75 of the cake"),
        (
            "x + y = 12\n2x + 5y = 33\nwant x, y",
            "x + y = 12\n2y + 5x = 33\nwant x, y",
        ),  # x and y change places
        ("n*(n + 1) = 56\nwant n", "n*n + n = 56\nwant n"),
        ("circle radius 5\nwant area", "want 25pi"),
        ("simplify 3x + 2x", "simplify 4x + x"),
    ],
)
def test_the_same(first, second):
    assert same_values(values(first), values(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("want 36 dollars", "want 37 dollars"),
        ("want 3/4 h", "want 3/4 min"),
        ("want 1, 2", "want 1"),
        ("want 1, 1", "want 1, 2"),
        ("n*(n + 1) = 56\nwant n", "want 7"),
        ("circle radius 5\nwant area", "want 78.54"),
        ("simplify 3x + 2x", "simplify 4x + 2x"),
    ],
)
def test_not_the_same(first, second):
    assert not same_values(values(first), values(second))
    assert not same_values(values(second), values(first))
