"""Maps and models: which of the two lengths is given, or the problem is not read."""

import pytest

from app.study.problems.reading import read
from app.study.problems.tasks.measures import ByLaws
from tests.study.working.worked import lines

READ = {
    "A map has a scale of 1 : 20000. Two towns are 7 cm apart on the map. What is the real "
    "distance in km?": "1.4 km",
    "A model ship is built to a scale of 1:50. The real ship is 35 m long. How long is the model "
    "in cm?": "70 cm",
    "Two towns are 6 km apart. How far apart are they on a map with a scale of 1:150,000, in cm?": "4 cm",
    "On a map 1 inch represents 40 miles. How many miles do 2.5 inches represent?": "100 mi",
    "On a map, 2 cm represents 5 km. The distance between two lakes on the map is 3 cm. What is "
    "the actual distance?": "7.5 km",
    "The scale of a drawing is 2 cm to 3 m. A wall is 8 cm long on the drawing. How long is the "
    "actual wall?": "12 m",
}


@pytest.mark.parametrize("problem", READ)
def test_the_other_length_in_the_unit_that_is_asked_for(problem):
    *_, last = lines(problem)
    assert last == READ[problem]


def test_the_result_is_converted_on_a_line_of_its_own():
    problem = (
        "A map has a scale of 1 : 20000. Two towns are 7 cm apart on the map. What is the real "
        "distance in km?"
    )
    assert lines(problem) == ["d = nm", "d = 20000(7)", "d = 140000", "140000 cm", "1.4 km"]


@pytest.mark.parametrize(
    "problem",
    [
        "A map has a scale of 1 : 20000. Two towns are 7 cm apart. How far apart are they?",
        "A map has a scale of 1 : 20000. A lake has an area of 7 cm² on the map. What is its actual area?",
        (
            "A map has a scale of 1 : 20000. Two towns are 7 cm apart on the map. What is the "
            "distance on the map?"
        ),
        "A map has a scale of 1 : 20000. Two towns are 7 cm apart on another map. What is the real distance?",
    ],
)
def test_what_says_more_or_is_open_is_not_read(problem):
    assert not isinstance(read(problem), ByLaws)
