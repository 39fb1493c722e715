"""Formulas solved for a letter."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Solve A = (1/2)bh for b", ["(1/2)bh = A", "bh = 2A", "b = 2A/h"]),
        ("Solve P = 2a + 2b for a", ["2a + 2b = P", "2a = P - 2b", "a = (P - 2b)/2"]),
        ("Solve E = mc^2 for c", ["mc^2 = E", "c^2 = E/m", "c = √(E/m) or c = -√(E/m)"]),
        ("Solve s = √(2gh) for h", ["√(2gh) = s", "2gh = s^2", "h = s^2/(2g)"]),
        ("Solve px + q = rx for x", ["px - rx + q = 0", "px - rx = -q", "x(p - r) = -q", "x = -q/(p - r)"]),
        ("Solve y = a e^(kt) for t", ["a e^(kt) = y", "e^(kt) = y/a", "kt = ln(y/a)", "t = ln(y/a)/k"]),
        (
            "Solve K = M(1 + ab) for b",
            ["M(1 + ab) = K", "1 + ab = K/M", "ab = K/M - 1", "b = (K/M - 1)/a", "b = (K - M)/(Ma)"],
        ),
        (
            "Solve z = (kt + 2)/(t - m) for t",
            [
                "z(t - m) = kt + 2",
                "tz - mz = kt + 2",
                "-kt - mz + tz = 2",
                "-kt + tz = mz + 2",
                "t(z - k) = mz + 2",
                "t = (mz + 2)/(z - k)",
                "t = (mz + 2)/(z - k)",
            ],
        ),
        ("Solve p = m/V for V", ["m/V = p", "pV = m", "V = m/p"]),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


def test_a_bracket_that_is_squared():
    assert lines("Solve A = P(1+r)^2 for r")[-2:] == [
        "1 + r = √(A/P) or 1 + r = -√(A/P)",
        "r = √(A/P) - 1 or r = -√(A/P) - 1",
    ]
