"""The range of a function, from what its one part takes."""

import pytest

from tests.study.working.worked import answered, lines


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Find the range of f(x) = x^2 - 4x + 7",
            [
                "y = x^2 - 4x + 7",
                "h = -b/(2a)",
                "h = -(-4)/(2 × 1)",
                "h = 2",
                "k = 2^2 - 4(2) + 7",
                "k = 3",
                "y ≥ 3",
            ],
        ),
        (
            "Find the range of f(x) = 5 - 2|x-2|",
            ["|x - 2| ≥ 0", "-2|x - 2| ≤ 0", "-2|x - 2| + 5 ≤ 5", "y ≤ 5"],
        ),
        ("Find the range of f(x) = sqrt(x-2) + 3", ["√(x - 2) ≥ 0", "√(x - 2) + 3 ≥ 3", "y ≥ 3"]),
        ("Find the range of f(x) = 2^x + 3", ["2^x > 0", "2^x + 3 > 3", "y > 3"]),
        ("Find the range of f(x) = (2x+1)/(x-3)", ["y = 2 + 7/(x - 3)", "7/(x - 3) ≠ 0", "y ≠ 2"]),
        ("Find the range of f(x) = x^3 - x", ["(-∞, ∞)"]),
        ("Find the range of f(x) = ln(x-1) + 2", ["(-∞, ∞)"]),
    ],
)
def test_what_the_part_takes_becomes_what_the_function_takes(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize(
    "problem",
    [
        "Find the range of f(x) = (x^2-4)/((x-2)(x+1))",  # 4/3 is left out too, at the hole
        "Find the range of f(x) = sqrt(x) + x",
        "Find the range of f(x) = x^4 - x",
    ],
)
def test_what_no_rule_decides_is_left_alone(problem):
    assert answered(problem).answer is None
