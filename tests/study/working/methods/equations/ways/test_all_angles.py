"""Equations with sines, cosines and tangents without an interval: all angles."""

import pytest

from app.study.problems.asked_form import asked
from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import answered, lines, rules, texts

ANY = ", where k is any integer"


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Solve tan(3x) = 1", ["3x = π/4 + kπ" + ANY, "x = π/12 + kπ/3" + ANY]),
        ("求方程 sin(x) = -1 的通解", ["x = 3π/2 + 2kπ" + ANY]),
        ("Find the general solution of cos(x) = -3", ["no solution"]),
        (
            "Solve tan(x)^2 = 1",
            [
                "u = 1 or u = -1",
                "tan(x) = 1 or tan(x) = -1",
                "x = π/4 + kπ or x = 3π/4 + kπ" + ANY,
                "x = π/4 + kπ/2" + ANY,
            ],
        ),
    ],
)
def test_all_angles_have_their_turns(problem, expected):
    assert lines(problem)[-len(expected) :] == expected


def test_angles_are_in_degrees_where_they_are_asked_for_so():
    problem = "Solve 2cos(x) = 1 in degrees"
    steps = work(read(problem), None, asked(problem)).steps
    assert texts(steps)[-1] == "x = 60° + 360°·k or x = 300° + 360°·k" + ANY


def test_the_integer_has_another_letter_than_the_unknown():
    assert lines("Solve sin(k) = 1")[-1] == "k = π/2 + 2nπ, where n is any integer"


def test_the_answer_says_what_its_letter_is_in_both_languages():
    answer = answered("Solve sin(x) = 1").answer
    assert "any integer" in answer.text.in_language("en")
    assert "为任意整数" in answer.text.in_language("zh_CN")
    assert answered("Solve sin(x) = 1").final.endswith(r"k \in \mathbb{Z}")


def test_what_is_not_periodic_is_not_claimed():
    assert answered("Solve sin(x) = x + 1").answer is None


def test_the_reason_says_the_turn():
    assert rules("Solve cos(x) = 0") == ["solving.every-turn"]
