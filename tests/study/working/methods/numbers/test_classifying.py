"""Kinds of numbers, with the reason."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Is √50 irrational?", ["7^2 < 50 < 8^2", "yes"]),
        ("Is √49 irrational?", ["√49 = 7", "no"]),
        ("Is 0.75 rational?", ["0.75 = 3/4", "yes"]),
        ("Is 3/4 an integer?", ["no"]),
        ("Is -3 rational?", ["-3 = -3/1", "yes"]),
        ("Is π rational?", ["no"]),
    ],
)
def test_facts_and_the_word(problem, expected):
    assert lines(problem) == expected
