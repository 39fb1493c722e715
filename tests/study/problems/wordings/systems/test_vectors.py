"""Tasks about vectors."""

import pytest

from app.study.answers.printing import printed
from app.study.marking.judge import judge
from app.study.problems.reading import read
from app.study.problems.wordings.systems.vectors import components
from tests.study.working.known.test_known import of


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        ("Find the magnitude of v = 3i - 4j", "5"),
        ("Given u = i + 2j and v = 3i - j, calculate 2u - 3v.", "-7i + 7j"),
        (r"Let \(w=8i+5j\). Find a vector that is half the length and points in the same direction as w.",
         "4i + (5/2)j"),
        ("Find a unit vector in the same direction as v = ⟨1, 2⟩", "⟨√5/5, 2√5/5⟩"),
        ("Given initial point P1=(4,7) and terminal point P2=(-1,9), write the vector v in terms of i and j.",
         "-5i + 2j"),
        ("Find the magnitude of the vector with initial point A(1,2) and terminal point B(5,6).", "4√2"),
        ("Given u = ⟨-1, 6⟩ and v = ⟨6, -1⟩, calculate u v", "-12"),
        ("Find the dot product of a and b. a = ⟨1, 2, 3⟩, b = ⟨4, 0, -1⟩", "1"),
        ("Find the angle between u and v. u = ⟨1, 0⟩ and v = ⟨1, 1⟩", "45°"),
        (("Find the angle the vector with initial point A(2,1) and terminal point B(-1,4) makes with the "
            "positive x-axis."), "135°"),
    ],
)  # fmt: skip
def test_read_and_answered(problem, expected):
    assert str(printed(of(problem).answers[0]).text) == expected


@pytest.mark.parametrize(
    "problem",
    [
        "u = ⟨1, 2⟩ and v = ⟨3, 4, 5⟩. Find u + v.",
        "Given u = ⟨1, 2⟩, find the longer of u and w",
        "Find a vector perpendicular to v = 3i - 4j",
        "Find the magnitude of z = 3 - 4i",
    ],
)
def test_what_is_not_understood_is_not_read(problem):
    task = read(problem)
    assert task is None or "arrays" not in type(task).__module__


def test_either_way_to_write_it_is_right():
    problem = "Given u = i + 2j and v = 3i - j, calculate u + v."
    for answer, verdict in (("4i + j", "correct"), ("⟨4, 1⟩", "correct"), ("⟨4, -1⟩", "wrong")):
        assert judge(problem, answer).verdict == verdict


def test_components():
    assert [str(one.value) for one in components("⟨1, 2⟩")] == ["1", "2"]
    assert len(components("2i + 3k")) == 3


@pytest.mark.parametrize(
    ("problem", "right", "wrong"),
    [
        ("Find the dot product of (1, 2, 3) and (4, -5, 6)", "12", "32"),
        ("Find the magnitude of the vector (3, -4)", "5", "7"),
        ("Find the cross product of (1, 2, 3) and (4, 5, 6)", "(-3, 6, -3)", "(3, -6, 3)"),
        ("Add the vectors (1, 2) and (3, 4)", "(4, 6)", "(4, 8)"),
        ("Find 2(1, 3) - (4, 1)", "(-2, 5)", "(6, 5)"),
        ("Find the angle between (1, 0) and (1, 1)", "45°", "90°"),
    ],
)
def test_vectors_need_no_names(problem, right, wrong):
    assert judge(problem, right).verdict == "correct"
    assert judge(problem, wrong).verdict == "wrong"


@pytest.mark.parametrize(
    "problem", ["Find the cross product of (1, 2) and (3, 4)", "Is (1, 2) + (3, 4) odd?"]
)
def test_what_no_vector_has_is_not_read(problem):
    assert read(problem) is None
