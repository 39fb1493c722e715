"""Expressions with matrices, one operation after the other."""

import pytest

from app.study.maths.arrays import DOT, MAGNITUDE, vector
from app.study.maths.tree import Apply, number, over, plus
from app.study.problems.tasks.arrays import EvaluateArray
from app.study.working.work import work
from tests.study.working.worked import lines, rules, texts


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Find the determinant of [[1, 2], [3, -4]]", ["1 × (-4) - 2 × 3", "-10"]),
        (
            "A = [[1, 2], [3, 4]], B = [[0, -1], [1, 0]]. Find AB.",
            ["[[1 × 0 + 2 × 1, 1 × (-1) + 2 × 0], [3 × 0 + 4 × 1, 3 × (-1) + 4 × 0]]", "[[2, -1], [4, -3]]"],
        ),
        (
            "Find the inverse of [[3, -2], [1, 9]]",
            [
                "1/det [[3, -2], [1, 9]] × [[9, 2], [-1, 3]]",
                "1/(3 × 9 - (-2) × 1) × [[9, 2], [-1, 3]]",
                "1/29 × [[9, 2], [-1, 3]]",
                "[[1/29 × 9, 1/29 × 2], [1/29 × (-1), 1/29 × 3]]",
                "[[9/29, 2/29], [-1/29, 3/29]]",
            ],
        ),
    ],
)
def test_one_rule_a_line(problem, expected):
    assert lines(problem) == expected


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Find the determinant of [[5, 1, -1], [2, 3, 1], [3, -6, 3]]", "93"),
        ("Find the inverse of [[2, 1, 1], [1, 3, 2], [1, 0, 0]]", "[[0, 0, 1], [-2, 1, 3], [3, -1, -5]]"),
        ("A = [[1, 2], [3, 4]], B = [[0, 1], [1, 0]]. Find 2A - 3B.", "[[2, 1], [3, 8]]"),
        ("A = [[1, 2], [3, 4]]. Find A^2.", "[[7, 10], [15, 22]]"),
        ("A = [[1, 2], [3, 4]]. Find A^T.", "[[1, 3], [2, 4]]"),
        ("A = [[1, 0.5], [3, 4]]. Find -A.", "[[-1, -0.5], [-3, -4]]"),
    ],
)
def test_the_end(problem, last):
    assert lines(problem)[-1] == last
    assert len(lines(problem)) <= 12


def test_the_rules_are_named():
    assert rules("Find the determinant of [[1, 2], [3, -4]]") == ["arrays.crossed", "arrays.number"]


def test_vectors():
    u, v = vector([number(3), number(4)]), vector([number(1), number(-2)])
    assert last(plus(u, v)) == "⟨4, 2⟩"
    assert last(Apply(DOT, (u, v))) == "-5"
    assert last(Apply(MAGNITUDE, (v,))) == "√5"
    assert last(over(u, Apply(MAGNITUDE, (u,)))) == "⟨3/5, 4/5⟩"


def last(tree):
    working = work(EvaluateArray(tree))
    assert working is not None
    return texts(working.steps)[-1]
