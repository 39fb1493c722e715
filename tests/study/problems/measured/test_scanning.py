"""What is said of a thing, from the left to the right."""

from app.study.maths.laws.plane import CIRCLE, RECTANGLE, TRIANGLE
from app.study.problems.measured.scanning import said_of


def test_names_before_and_behind_their_amounts():
    said = said_of(RECTANGLE, "A rectangle is 8 cm long and has a width of 5 cm . Find its area", False)
    assert sorted(said.given) == ["l", "w"]
    assert said.wanted == ["A"]


def test_two_names_for_two_amounts():
    said = said_of(RECTANGLE, "The length and width of a rectangle are 8 and 5 . What is the area", False)
    assert [str(said.given[letter].number.value) for letter in "lw"] == ["8", "5"]


def test_in_chinese():
    assert said_of(CIRCLE, "圆的半径是3,求面积", True).wanted == ["A"]


def test_a_word_too_many():
    assert said_of(CIRCLE, "A circle has about the radius 3 . Find its area", False) is None
    assert said_of(CIRCLE, "A circle has radius 3 and radius 4 . Find its area", False) is None
    assert said_of(TRIANGLE, "A circle has radius 3 . Find its area", False) is None
