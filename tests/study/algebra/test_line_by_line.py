"""A problem's text, worked only where the result answers what is asked."""

import pytest

from app.study.algebra.line_by_line import line_by_line
from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


def worked(problem, method=""):
    return line_by_line(1, problem, method)


def test_a_problem_is_worked_by_the_first_way_or_the_one_that_is_named():
    found = worked("Solve x^2 - 5x + 6 = 0")
    assert (found.working.method, str(found.answer.text), found.why) == ("factorise", "x = 2 or x = 3", None)
    assert (found.answer, found.proof) == (found.working.answer, found.working.proof)
    assert worked("Solve x^2 - 5x + 6 = 0", "formula").working.method == "formula"
    assert str(worked("2(x+1) = 2x + 2").answer.text) == "every number is a solution"
    assert str(worked("2x = 2x + 1").answer.text) == "no solution"


@pytest.mark.parametrize(
    "problem",
    ["Solve x^2 - 4x + 1 = 0", "What is 3/4 + 5/6?", "2x = 2x + 1", "2(x+1) = 2x + 2", "3x + 5 = 20"],
)
def test_the_answer_reads_as_a_right_one(problem):
    assert judge(problem, worked(problem).final).verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    "problem",
    [
        "Solve x^2 + 9 = 0 over the complex numbers",
        "Solve x^2 = 5. Round your answers to two decimal places.",
        "What percent of 60 is 15?",
        "Convert 45% to a decimal",
    ],
)
def test_lines_that_end_in_another_form_than_the_one_asked_for_are_not_shown(problem):
    found = worked(problem)
    assert (found.working, found.answer) == (None, None)
    assert found.why.key == "working.none.not-as-asked"


@pytest.mark.parametrize(
    ("problem", "method", "key"),
    [
        ("Tell me a story", "", "not-read"),
        ("Solve x^5 = 32 + x", "", "no-method"),
        ("x^2 - 4x + 1 = 0", "factorise", "other-method"),
        ("Solve x^5 = 32 + x", "formula", "no-such-method"),
    ],
)
def test_it_is_said_plainly_that_there_is_none(problem, method, key):
    found = worked(problem, method)
    assert found.working is None
    assert found.why.key == f"working.none.{key}"
