"""Long products have logarithmic differentiation as another way."""

from app.study.problems.reading import read
from app.study.working.work import methods
from tests.study.working.worked import lines


def test_it_is_another_way_for_long_products():
    problem = "differentiate x^2 (x+1)^3 e^x"
    assert methods(read(problem)) == ["derivative", "logarithmic-differentiation"]
    assert lines(problem, "logarithmic-differentiation")[-1] == "y' = x^2 (x + 1)^3 e^x (2/x + 3/(x + 1) + 1)"


def test_two_factors_are_too_few():
    assert methods(read("differentiate x^2 e^x")) == ["derivative"]
