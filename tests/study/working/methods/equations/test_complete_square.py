"""Completing the square."""

from tests.study.working.worked import lines


def test_the_square_is_completed():
    assert lines("x^2 - 4x + 1 = 0", "complete-square") == [
        "x^2 - 4x = -1",
        "x^2 - 4x + 4 = 3",
        "(x - 2)^2 = 3",
        "x - 2 = √3 or x - 2 = -√3",
        "x = 2 + √3 or x = 2 - √3",
    ]
    assert lines("2x^2 + 5x - 3 = 0", "complete-square")[-1] == "x = 1/2 or x = -3"
    assert lines("x^2 + 2x + 5 = 0", "complete-square")[-1] == "no solution"
