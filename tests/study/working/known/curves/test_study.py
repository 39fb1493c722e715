"""The signs of a derivative around its zeros and gaps."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.known.curves.study import exactly, height, study, turning_points
from app.study.working.unsolved import Unsolved
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("curve", "order", "places", "signs"),
    [
        ("x^3 - 3x", 1, ["-1", "1"], (1, -1, 1)),
        ("x^3", 1, ["0"], (1, 1)),
        ("x^3 - 6x^2", 2, ["2"], (-1, 1)),
        ("1/x", 1, ["0"], (-1, -1)),
        ("x ln(x)", 1, ["0", "1/e"], (0, -1, 1)),
        ("x^(2/3)", 1, ["0"], (-1, 1)),
        ("e^x", 1, [], (1,)),
    ],
)
def test_places_and_signs(curve, order, places, signs):
    found = study(tree(curve), "x", order)
    assert [to_text(place.at) for place in found.places] == places
    assert found.signs == signs


@pytest.mark.parametrize("curve", ["|x|", "x + y", "5", "sin(x)"])
def test_what_is_not_known_is_not_guessed(curve):
    with pytest.raises(Unsolved):
        study(tree(curve), "x")


def test_between_bounds_a_wave_is_studied_too():
    found = study(tree("sin(x)"), "x", 1, (tree("0"), tree("2π")))
    assert [to_text(place.at) for place in found.places] == ["π/2", "3π/2"]
    assert found.signs == (1, -1, 1)


def test_an_end_of_the_domain_is_no_turning_point():
    with pytest.raises(Unsolved):
        turning_points(study(tree("√x"), "x"))
    assert turning_points(study(tree("√x"), "x"), of_height=False) == []
    assert [falls for _, falls in turning_points(study(tree("x^3 - 3x"), "x"))] == [True, False]


def test_heights_are_exact():
    assert to_text(height(tree("sin(x) + cos(x)"), "x", tree("π/4"))) == "√2"
    assert height(tree("1/x"), "x", tree("0")) is None
    assert to_text(exactly(tree("ln(1/e)"))) == "-1"
