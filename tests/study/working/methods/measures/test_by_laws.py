"""The formula, solved where it must be, the numbers put in, the result with its unit."""

from tests.study.working.worked import lines


def test_a_side_from_an_area():
    assert lines("A square has an area of 64 m². Find its side.") == [
        "A = s^2",
        "s = √A",
        "s = √64",
        "s = 8",
        "8 m",
    ]


def test_two_laws_one_after_the_other():
    assert lines("Find the volume of a cone with diameter 6 cm and height 5 cm") == [
        "r = d/2",
        "r = 6/2",
        "r = 3",
        "V = (π r^2 h)/3",
        "V = (π(3^2)(5))/3",
        "V = 15π",
        "15π cm^3",
    ]


def test_another_unit_is_converted_first():
    assert lines("Find the area of a rectangle with length 2 m and width 50 cm")[:2] == [
        "w = 50 ÷ 100",
        "w = 0.5",
    ]
