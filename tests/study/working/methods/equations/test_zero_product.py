"""Products with several letters that are 0."""

import pytest

from tests.study.working.worked import answered, lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Solve (t + u)(t - 5) = 0 for t", "t = -u or t = 5"),
        ("Solve (t - a)(2t + b)(t - 1) = 0 for t", "t = a or t = -b/2 or t = 1"),
        ("Solve (t - a)^2 (t + b) = 0 for t", "t = a or t = -b"),
        ("Solve t^2 - kt = 0 for t", "t = 0 or t = k"),
        ("Solve kt^3 - mt^2 = 0 for t", "t = 0 or t = m/k"),
        ("Solve x^2 = 9k^2 for x", "x = 3k or x = -3k"),
    ],
)
def test_one_factor_is_zero(problem, last):
    assert lines(problem)[-1] == last
    assert answered(problem).working is not None
