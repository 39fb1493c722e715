"""Problems about measured things are taken up by this reader alone where it understands all."""

from app.study.problems.measured.reading import read
from app.study.problems.tasks.measures import ByLaws


def test_a_problem_in_either_language():
    english = read("The radius of a circle is 5 cm. What is its area, to the nearest whole number?")
    assert isinstance(english, ByLaws)
    assert english == read("圆的半径是5厘米，求它的面积。")


def test_a_long_story_is_left_alone():
    assert read("A circle has radius 5. " * 40 + "Find its area.") is None
