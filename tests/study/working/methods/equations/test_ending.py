"""How equations end."""

from tests.study.working.worked import lines, rules


def test_what_lies_outside_the_domain_is_left_out():
    assert lines("x^2 = 49 for x > 0") == ["x = √49 or x = -√49", "x = 7 or x = -7", "x = 7"]
    assert rules("x^2 = 49 for x > 0")[-1] == "equations.only-in-domain"
    assert lines("x + 3 = 1 for x > 0")[-2:] == ["x = -2", "no solution"]


def test_a_solution_is_put_into_what_is_wanted():
    assert lines("If 3x = 12, what is 2x + 1?") == ["x = 4", "2(4) + 1", "8 + 1", "9"]
