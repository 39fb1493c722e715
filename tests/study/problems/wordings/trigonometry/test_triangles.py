"""Triangles with given parts are read."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict
from app.study.problems.reading import read


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Find side b when a = 5, c = 6, beta = 35°. Round to the nearest tenth.", "3.4", "3.9"),
        ("Find angle C given a = 3, b = 4, c = 5", "90°", "60°"),
        ("Find the area of the triangle with a = 3, b = 4, c = 5", "6", "12"),
        ("A = 35°, b = 8, c = 11. What is side a? Round to the nearest tenth.", "6.4", "7.4"),
    ],
)
def test_answers_are_judged(problem, right, wrong):
    assert judge(problem, right).verdict is Verdict.CORRECT
    assert judge(problem, wrong).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    "problem",
    [
        "Find side b when a = 5, c = 6, beta = 35",
        "Find side b when a = 5, the dog barks, beta = 35°",
        "Find side b when b = 3, c = 4, A = 20°",
    ],
)
def test_doubtful_ones_are_not_read(problem):
    assert read(problem) is None
