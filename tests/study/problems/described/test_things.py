"""What a piece of a problem gives."""

import pytest

from app.study.maths.tree import Unreadable
from app.study.problems.described.things import things
from tests.study.problems.described.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the function f(x) = x^2 + 1", "(Thing(Definition(f, x, x^2 + 1)))"),
        ("the points (1, 2) and (4, 8)", "(Thing((1, 2)), Thing((4, 8)))"),
        ("(3,6)(8,0)", "(Thing((3, 6)), Thing((8, 0)))"),
        ("slope 3", "(Thing(slope, 3))"),
        ("x = 2, y = -1", "(Thing(Named(x, 2)), Thing(Named(y, -1)))"),
        ("2x + 3y = 6", "(Thing(Equation(2x + 3y, 6)))"),
        ("the interval [1, 5]", "(Thing(interval, Span(1, 5)))"),
        ("3, 6, 9, …", "(Thing(Row((3, 6, 9), False, True)))"),
        ("54 + 18 + 6 + …", "(Thing(Row((54, 18, 6), True, True)))"),
        ("1 + 2 + 3 + … + 100", "(Thing(Row((1, 2, 3), True, True, 100)))"),
        ("x >= 4", "(Thing(Inequality((x, 4), (>=))))"),
        ("the origin", "(Thing((0, 0)))"),
    ],
)
def test_they_are_read_with_the_telling_words_before_them(text, expected):
    assert told(tuple(things(text))) == expected


@pytest.mark.parametrize(
    "text", ["the line y = 2x shifted up", "the larger of 3 and 4", "f(x) = 2x reflected"]
)
def test_an_unknown_word_is_not_passed_over(text):
    with pytest.raises(Unreadable):
        things(text)
