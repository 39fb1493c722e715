"""Tasks about the parts of expressions are values."""

from app.study.problems.reading import read
from app.study.problems.tasks.polynomials import Degree, DividePolynomials


def test_they_hold_all_that_is_asked():
    assert read("What is the degree of 3x^2 + x?") == Degree(read("Simplify 3x^2 + x").tree)
    divided = read("Find the remainder when x^3 is divided by x - 2")
    assert isinstance(divided, DividePolynomials)
    assert divided.wanted == "remainder"
    assert read("Divide x^3 by x - 2") != divided
