"""A figure with its sizes and what is wanted, without verbs, is an order to find it."""

import pytest

from app.study.problems.typed.figures import with_figure


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("circle radius 7cm, area?", "Find the area of a circle with radius 7cm"),
        (
            "cylinder radius 4cm height 10cm surface area to 1dp",
            "Find the surface area of a cylinder with radius 4cm and height 10cm, to 1dp",
        ),
        ("volume of a cone r = 3 h = 7", "Find the volume of a cone with radius 3 and height 7"),
        (
            "trapezium parallel sides 6 cm and 10 cm, height 4 cm   Area =",
            "Find the area of a trapezium with parallel sides 6 cm and 10 cm and height 4 cm",
        ),
        ("arc length radius 6 angle 60°", "Find the arc length of a sector with radius 6 and angle 60°"),
    ],
)
def test_it_is_to_be_found(typed, said):
    assert said in list(with_figure(typed))


@pytest.mark.parametrize("text", ["a circle touches a line", "area of y = x^2", "circle the right answer: 3"])
def test_other_text_is_no_figure(text):
    assert not list(with_figure(text))
