"""Several answers are compared as their brackets say: a set, a point, named values, a matrix."""

import pytest

from app.study.marking.compare import compare
from app.study.marking.compare_several import combined
from app.study.marking.evidence import EXACTLY
from app.study.marking.form_check import NOT_EXPANDED
from app.study.marking.verdict import Verdict, correct, other_form, undecided, wrong


@pytest.mark.parametrize(
    ("given", "known", "verdict"),
    [
        ("3, 2", "2, 3", Verdict.CORRECT),
        ("{3, 2, 2}", "{2, 3}", Verdict.CORRECT),
        ("±2", "2, -2", Verdict.CORRECT),
        ("2", "2, 3", Verdict.WRONG),
        ("2, 3", "2", Verdict.WRONG),
        ("2, 4", "2, 3", Verdict.WRONG),
        ("(3, 2)", "(2, 3)", Verdict.WRONG),
        ("(2, 3)", "⟨2, 3⟩", Verdict.CORRECT),
        ("{2, 3}", "(2, 3)", Verdict.UNDECIDED),
        ("x = 1, y = 2", "y = 2, x = 1", Verdict.CORRECT),
        ("X = 1, Y = 2", "x = 1, y = 2", Verdict.CORRECT),
        ("x = 2, y = 1", "x = 1, y = 2", Verdict.WRONG),
        ("x = 1, z = 2", "x = 1, y = 2", Verdict.WRONG),
        ("x = 1, y = 2, z = 3", "x = 1, y = 2", Verdict.UNDECIDED),
        ("(1, 2)", "x = 1, y = 2", Verdict.CORRECT),
        ("x = 1, y = 2", "(1, 2)", Verdict.CORRECT),
        ("{1, 2}", "x = 1, y = 2", Verdict.UNDECIDED),
        ("5", "x = 1, y = 2", Verdict.WRONG),
        ("x = 1, y = 2", "x = 1", Verdict.CORRECT),
        ("x = 1, y = 2", "7", Verdict.WRONG),
        ("x = 1, y = 2", "2", Verdict.UNDECIDED),
        ("[[1,2],[3,4]]", "[[1,2],[3,4]]", Verdict.CORRECT),
        ("[[1,2],[3,5]]", "[[1,2],[3,4]]", Verdict.WRONG),
        ("[[1,2]]", r"\begin{pmatrix}1\\2\end{pmatrix}", Verdict.UNDECIDED),
        ("(1, 2)", r"\begin{pmatrix}1\\2\end{pmatrix}", Verdict.CORRECT),
        ("[[1,2],[3,4]]", "[[1,2,3],[4,5,6]]", Verdict.WRONG),
    ],
)
def test_brackets_say_what_counts(given, known, verdict):
    assert compare(given, known).verdict is verdict


@pytest.mark.parametrize(
    ("given", "known", "question", "verdict"),
    [
        ("(1, 2)", "[1, 2]", "Find the domain", Verdict.WRONG),
        ("(1, 2)", "[1, 2]", "", Verdict.UNDECIDED),
        ("(1, 2)", "[1, 2]", "Find the vector", Verdict.CORRECT),
        ("{1, 2}", "[1, 2]", "On which interval?", Verdict.WRONG),
    ],
)
def test_a_pair_is_a_point_or_an_interval_as_the_question_says(given, known, question, verdict):
    assert compare(given, known, question).verdict is verdict


def test_how_many_are_missing_is_said():
    assert str(compare("2", "2, 3").why) == "One right value is missing."
    assert str(compare("2", "2, 3, 4").why) == "2 right values are missing."


def test_too_many_values_are_not_compared():
    many = ", ".join(map(str, range(100)))
    assert compare(many, many + ", 7.5").verdict is Verdict.UNDECIDED


def test_a_wrong_part_decides_then_a_doubtful_one():
    parts = [correct(EXACTLY), other_form(EXACTLY, NOT_EXPANDED), undecided(EXACTLY), wrong(EXACTLY)]
    for count, verdict in enumerate(
        (Verdict.CORRECT, Verdict.OTHER_FORM, Verdict.UNDECIDED, Verdict.WRONG), start=1
    ):
        assert combined(parts[:count], EXACTLY).verdict is verdict


def test_solutions_that_are_typed_into_brackets_are_no_point():
    question = "Solve z^2 = 49. If there is more than one solution, enter them as (a, b) where a < b."
    assert compare("z = 7 or z = -7", "(-7, 7)", question).verdict is Verdict.CORRECT
    assert compare("z = 7 or z = 8", "(-7, 7)", question).verdict is Verdict.WRONG
    assert compare("7, -7", "(-7, 7)", "Which point is it?").verdict is Verdict.WRONG
