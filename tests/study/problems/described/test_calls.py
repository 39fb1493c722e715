"""Functions of the problem's own in formulas."""

import pytest

from app.study.maths.to_text import to_text
from app.study.maths.tree import Unreadable
from app.study.problems.described.calls import call_names, with_calls


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("f(3)", {"f"}, "f(3)"),
        ("N(T(t))", {"N", "T"}, "N(T(t))"),
        ("(f°g)(2)", {"f", "g"}, "f(g(2))"),
        ("(f + g)(x)", {"f", "g"}, "(f(x)) + (g(x))"),
        ("fg", {"f", "g"}, "(f(x))·(g(x))"),
        (r"\frac{f}{g}", {"f", "g"}, "(f(x))/(g(x))"),
        ("f{ (a+h )}", {"f"}, "f(a + h)"),
        (r"\frac{ (x-2 ) (x+3 )}{x-1}", set(), "(x - 2)(x + 3)/(x - 1)"),
    ],
)
def test_they_are_read_by_whatever_letters(text, names, expected):
    assert to_text(with_calls(text, names)) == expected


def test_letters_before_brackets_are_called():
    assert call_names("2f(x) + N(t) - a b") == {"f", "N"}


def test_what_is_no_formula_is_not_read():
    with pytest.raises(Unreadable):
        with_calls("f(3) of all", {"f"})


def test_two_names_before_one_bracket_are_read_in_two_ways():
    with pytest.raises(Unreadable):
        with_calls("fg(x)", {"f", "g"})
