"""Logarithms: expanded, condensed, worked out."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import logarithms
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Expand the logarithm. ln(x^5 y)", "5ln(x) + ln(y)"),
        ("Expand the logarithm. log_2(7/8)", "log_2(7) - 3"),
        ("Expand the logarithm. log_5(5x)", "1 + log_5(x)"),
        ("Expand the logarithm. ln(1/7^k)", "-k ln(7)"),
        ("Condense to a single logarithm: ln(10x^8) - ln(5x^3)", "ln(2x^5)"),
        ("Condense to a single logarithm: ln(a) - (1/2)ln(b) + 4ln(c)", "ln(ac^4/√b)"),
        ("Condense to a single logarithm: log_7(6) + log_7(10) - log_7(4)", "log_7(15)"),
        ("Evaluate log_169(13)", "1/2"),
        ("Evaluate log_6(6^11)", "11"),
        ("Evaluate 8^(log_8(21))", "21"),
        ("Evaluate log_12(3) + log_12(48)", "2"),
        ("Evaluate 2log_6(3) + log_6(4)", "2"),
        ("Evaluate 3log_3(9) - log_3(27)", "3"),
    ],
)
def test_the_laws_are_used_one_a_line(problem, last):
    assert lines(problem)[-1] == last


def test_the_base_is_changed():
    problem = "Write the expression as a quotient of logarithms using the given base. "
    assert lines(f"{problem}log_3(29) to base 10") == ["ln(29)/ln(3)"]


def test_it_fits_expressions_with_logarithms():
    assert not logarithms.fits(read("Simplify x^2 · x"))
    assert logarithms.fits(read("Simplify ln(x) + ln(y)"))
