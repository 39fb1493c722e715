"""The domain of a function: what each part needs, each solved, all of it together."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from tests.study.working.worked import answered, lines, rules


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "Find the domain of f(x) = sqrt(x-1)/(x-3)",
            [
                "x - 1 ≥ 0 and x - 3 ≠ 0",
                "x ≥ 1 and x - 3 ≠ 0",
                "x ≥ 1 and x ≠ 3",
                "1 ≤ x < 3 or x > 3",
                "[1, 3) ∪ (3, ∞)",
            ],
        ),
        (
            "Find the domain of f(x) = ln(x+2)/sqrt(5-x)",
            [
                "x + 2 > 0 and 5 - x > 0",
                "x > -2 and 5 - x > 0",
                "x > -2 and x < 5",
                "-2 < x < 5",
                "(-2, 5)",
            ],
        ),
        (
            "Find the domain of h(x) = 1/(x^2-5x+6)",
            [
                "x^2 - 5x + 6 ≠ 0",
                "(x - 2)(x - 3) ≠ 0",
                "x - 2 ≠ 0 and x - 3 ≠ 0",
                "x ≠ 2 and x - 3 ≠ 0",
                "x ≠ 2 and x ≠ 3",
                "(-∞, 2) ∪ (2, 3) ∪ (3, ∞)",
            ],
        ),
        ("Find the domain of f(x) = (x+1)/(x^2+1)", ["x^2 + 1 ≠ 0", "(-∞, ∞)"]),
        ("Find the domain of f(x) = 2^x + 3", ["(-∞, ∞)"]),
        ("Find the domain of f(x) = sqrt(ln(x))", ["x > 0 and x ≥ 1", "x ≥ 1", "[1, ∞)"]),
    ],
)
def test_each_condition_is_found_solved_and_put_together(problem, expected):
    assert lines(problem) == expected


def test_a_condition_that_gives_two_parts_stands_beside_the_others_as_intervals():
    found = lines("Find the domain of g(x) = sqrt(x^2-9)/(x-5)")
    assert found[1:] == [
        "x ∈ (-∞, -3] ∪ [3, ∞) and x - 5 ≠ 0",
        "x ∈ (-∞, -3] ∪ [3, ∞) and x ≠ 5",
        "x ≤ -3 or 3 ≤ x < 5 or x > 5",
        "(-∞, -3] ∪ [3, 5) ∪ (5, ∞)",
    ]
    assert rules("Find the domain of g(x) = sqrt(x^2-9)/(x-5)")[0] == "domain.needs"


@pytest.mark.parametrize(
    ("problem", "final"),
    [
        (
            "Find the domain of f(x) = sqrt((x-1)/(x+2))",
            r"\left(-\infty, -2\right) \cup \left[1, \infty\right)",
        ),
        ("Find the domain of f(x) = sqrt(x-5) + sqrt(2-x)", r"\text{no solution}"),
        ("Find the domain of f(x) = 1/ln(x-1)", r"\left(1, 2\right) \cup \left(2, \infty\right)"),
    ],
)
def test_where_the_solutions_overlap(problem, final):
    assert answered(problem).final == final


def test_a_root_in_a_root_is_left_alone():
    assert answered("Find the domain of f(x) = sqrt(1-sqrt(x))").working is None


@pytest.mark.parametrize("answer", ["[-4, ∞), (-∞, 3]", "(-∞, 3], [-4, ∞)", "x >= -4, y <= 3"])
def test_nothing_is_claimed_of_a_domain_and_a_range_together(answer):
    assert judge("Find the domain and range of f(x) = 3 - sqrt(x+4)", answer).verdict is Verdict.UNDECIDED
