"""A size with its unit, as it is asked, worked and answered."""

from app.study.curriculum.methods import measure


def test_a_unit_has_its_power_in_the_working_and_in_the_answer():
    assert measure.asked(5, "cm") == "5 cm"
    assert measure.worked(5, "cm", 2) == "5 cm^2"
    assert measure.latex(5, "cm", 3) == r"5\text{ cm}^3"


def test_without_a_unit_a_size_is_a_number():
    assert measure.asked(5, "") == measure.worked(5, "", 2) == measure.latex(5, "", 3) == "5"
