"""What is to be found is clear from the statements, or nothing is solved."""

import pytest

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import Unreadable, is_op
from app.study.problems.statements import letters_in, solving, statements
from app.study.problems.tasks.equations import Solve
from tests.study.problems.plain_notation import task


def test_statements_are_equations_and_inequalities():
    found = statements("x + y = 3, x > 0 and y > 0")
    assert len(found.equations) == 1
    assert len(found.inequalities) == 2
    assert found.letters == ["x", "y"]
    assert not found.either
    assert statements("x < 1 or x > 3").either


@pytest.mark.parametrize("text", ["x + 1", "x = sin 30", "x = 1 = 2", "x ≈ 3", "= 3", "x = 3, and so on"])
def test_what_is_no_statement_is_refused(text):
    with pytest.raises(Unreadable):
        statements(text)


@pytest.mark.parametrize(
    ("text", "unknowns", "wanted", "plain"),
    [
        ("2x = 6", [], "", "solve 2x = 6 for x"),
        ("ax = 6", ["x"], "", "solve ax = 6 for x"),
        ("ax = 6", [], "x", "solve ax = 6 for x"),
        ("2x = 6", [], "x + 1", "solve 2x = 6 for x want x + 1"),
        ("x + y = 3, x - y = 1", [], "", "solve x + y = 3; x - y = 1 for x, y"),
        ("x + y = 3, x - y = 1", [], "y and x", "solve x + y = 3; x - y = 1 for x, y"),
        ("x + y = 3, x - y = 1", [], "xy", "solve x + y = 3; x - y = 1 for x, y want xy"),
        ("x + y = 3, x - y = 1", ["y"], "", "solve x + y = 3; x - y = 1 for x, y want y"),
        ("x^2 = 4, x > 0", [], "", "solve x^2 = 4 for x where x > 0"),
        ("x > 0", [], "x", "inequality x > 0"),
        ("x > 0 and x < 2", [], "", "inequality x > 0 and x < 2"),
    ],
)
def test_what_is_to_be_found_is_clear(text, unknowns, wanted, plain):
    assert solving(text, unknowns, wanted) == task(plain)


@pytest.mark.parametrize(
    ("text", "unknowns", "wanted"),
    [
        ("x + y = 3", [], ""),
        ("x + y = 3", [], "x + y"),
        ("x + y = 3", ["x", "y"], ""),
        ("2x = 6", ["y"], ""),
        ("x = 1 or x = 2", [], ""),
        ("x + y = 3, x - y = 1, x > 0", [], ""),
        ("x + y + z = 3, x - y = 1", ["x"], ""),
        ("x + y > 0", [], ""),
        ("x > 0", [], "x + 1"),
        ("a + b + c + d + f + g + h = 1, a = 2", [], ""),
        ("1 = 1", [], ""),
        ("3x = 4 mod 7", [], ""),
        ("", [], ""),
    ],
)
def test_nobody_guesses_what_is_to_be_found(text, unknowns, wanted):
    assert solving(text, unknowns, wanted) is None


def test_what_does_not_occur_cannot_be_wanted():
    with pytest.raises(Unreadable):
        solving("2x = 6", [], "y")


def test_letters_are_listed_with_commas_and_and():
    assert letters_in("x, y and z") == ["x", "y", "z"]


@pytest.mark.parametrize(
    ("text", "right"),
    [("A = P(1+r)^t", "P (1 + r)^t"), ("A = (P(1+r))^t", "(P (1 + r))^t"), ("A = P(1+r)", "P (1 + r)")],
)
def test_an_exponent_behind_brackets_belongs_to_the_brackets_alone(text, right):
    task = solving(text, ["r"])
    assert isinstance(task, Solve)
    found = task.equations[0][1]
    assert to_text(found) == right
    assert is_op(found, op.POWER) is ("(P" in text)
