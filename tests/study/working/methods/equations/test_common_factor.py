"""The letter as a common factor."""

from tests.study.working.worked import lines


def test_no_solution_is_lost():
    assert lines("x^2 = 5x") == ["x^2 - 5x = 0", "x(x - 5) = 0", "x = 0 or x - 5 = 0", "x = 0 or x = 5"]
    assert lines("x(x + 3) = 0", "common-factor") == ["x = 0 or x + 3 = 0", "x = 0 or x = -3"]
