"""A problem's text, worked only where the result answers what is asked."""

import pytest

from app.study.algebra.line_by_line import line_by_line


def test_a_problem_is_worked_by_the_first_way_or_the_one_that_is_named():
    found, why = line_by_line("Solve x^2 - 5x + 6 = 0")
    assert (found.method, str(found.answer.text), why) == ("factorise", "x = 2 or x = 3", None)
    assert line_by_line("Solve x^2 - 5x + 6 = 0", "formula")[0].method == "formula"
    assert str(line_by_line("2(x+1) = 2x + 2")[0].answer.text) == "every number is a solution"
    assert str(line_by_line("2x = 2x + 1")[0].answer.text) == "no solution"


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
    found, why = line_by_line(problem)
    assert found is None
    assert why.key == "working.none.not-as-asked"


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
    found, why = line_by_line(problem, method)
    assert found is None
    assert why.key == f"working.none.{key}"
