"""Figures and solids: read wholly, or not at all."""

import pytest

from app.study.algebra.protocol import Work
from app.study.algebra.worked_out import worked_out
from app.study.maths.laws.table import SETTINGS
from app.study.problems.reading import read
from app.study.problems.tasks.measures import ByLaws

READ = {
    "A rectangle is 9 cm by 4 cm. What is its perimeter?": "26 cm",
    "Find the area of a triangle with base 12 and height 5.": "30",
    "A square has an area of 81 cm². Find its side length.": "9 cm",
    "The diameter of a circle is 12 m. Find the area.": "36π m^2",
    "A circle has radius 10 cm. Find its circumference. Use 3.14 for π.": "62.8 cm",
    "What is the volume of a cylinder with diameter 6 cm and height 2.5 cm?": "22.5π cm^3",
    "Find the hypotenuse of a right triangle with legs 8 and 15.": "17",
    "The hypotenuse of a right triangle is 25 m and one leg is 7 m. Find the other leg.": "24 m",
    "Find the perimeter of a rectangle whose length is 3 m and width is 40 cm": "6.8 m",
    "A rectangular lawn is 20 feet long and 15 feet wide. Find the area of the lawn.": "300 ft^2",
    "What is the sum of the interior angles of a decagon?": "1440°",
    "Find the size of each exterior angle of a regular pentagon.": "72°",
    "Two angles of a triangle are 35° and 80°. Find the third angle.": "65°",
    "Find the length of the edge of a cube with volume 64 cm^3": "4 cm",
    "Find the arc length of a sector with radius 9 cm and angle 80°": "4π cm",
    "长方形的长是9厘米，宽是2厘米，求周长。": "22 cm",
    "圆柱的底面半径是3厘米，高是4厘米，求它的体积。": "36π cm^3",
    "八边形的内角和是多少度？": "1080°",
}


@pytest.mark.parametrize("problem", READ)
def test_the_answer_with_its_unit_and_its_lines(problem):
    *_, best = worked_out(Work(1, problem, ""))
    assert str(best.answer.text).replace("·", "").replace(" π", "π") == READ[problem]
    assert best.working


@pytest.mark.parametrize(
    "problem",
    [
        "The length of a rectangle is 7 m more than its width of 3 m. Find the area.",
        "Find the area of a rectangle with length 8 and width twice the length.",
        "Find the area of a square with side 3 and a circle with radius 2.",
        "A circle of radius 2 is cut out of a square of side 10. Find the area that is left.",
        "Find the volume of an open box with length 3, width 4 and height 5.",
        "Find the size of each interior angle of a pentagon.",
        "What is the area of 2 squares with side 3 cm?",
        "A triangle has the base 8 cm and the height 3. Find the area.",
        "The radius of a circle of area 9π is doubled. Find the area.",
        "Find the arc length of a sector with radius 9 and angle 2.",
        "A square has side 5 m and diagonal 9 m. Find its area.",
        "Is the area of a square with side 5 equal to 25?",
    ],
)
def test_what_says_more_is_not_read(problem):
    assert not isinstance(read(problem), ByLaws)


def test_a_word_that_nothing_takes_up_leaves_the_problem_unread(rng):
    setting = SETTINGS["rectangle"]
    assert isinstance(read(f"Find the area of a {setting.called} with length 8 and width 5"), ByLaws)
    word = rng.choice(["twice", "not", "outer", "about", "minus", "another", "doubled"])
    assert read(f"Find the area of a rectangle with length 8 and width {word} 5") is None
