"""Statements that only space parts."""

import pytest

from app.study.problems.side_by_side import apart


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"Solve \(x + y = 3\) \(x - y = 1\)", r"Solve \(x + y = 3\), \(x - y = 1\)"),
        ("Solve:\nx + y = 3\nx - y = 1", "Solve:\nx + y = 3,\nx - y = 1"),
        (r"\(x > 3\) or \(x < 1\)", r"\(x > 3\) or \(x < 1\)"),
        (r"If \(f(x)=2x\) find \(f(3)\)", r"If \(f(x)=2x\) find \(f(3)\)"),
        ("x + y = 3\nfind the value of x", "x + y = 3\nfind the value of x"),
    ],
)
def test_a_comma_between_them(text, expected):
    assert apart(text) == expected
