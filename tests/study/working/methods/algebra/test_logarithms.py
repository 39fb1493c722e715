"""Logarithms: expanded, condensed, worked out."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import logarithms
from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Expand the logarithm. ln(x^2 y)", "2ln(x) + ln(y)"),
        ("Expand the logarithm. log_2(5/4)", "log_2(5) - 2"),
        ("Expand the logarithm. log_3(3x)", "1 + log_3(x)"),
        ("Expand the logarithm. ln(1/4^k)", "-k ln(4)"),
        ("Condense to a single logarithm: ln(6x^9) - ln(3x^2)", "ln(2x^7)"),
        ("Condense to a single logarithm: ln(x) - (1/2)ln(y) + 3ln(z)", "ln(xz^3/√y)"),
        ("Condense to a single logarithm: log_3(5) + log_3(8) - log_3(2)", "log_3(20)"),
        ("Evaluate log_121(11)", "1/2"),
        ("Evaluate log_2(2^15)", "15"),
        ("Evaluate 5^(log_5(15))", "15"),
        ("Evaluate log_6(4) + log_6(9)", "2"),
        ("Evaluate 2log_10(5) + log_10(4)", "2"),
        ("Evaluate 3log_2(4) - log_2(8)", "3"),
    ],
)
def test_the_laws_are_used_one_a_line(problem, last):
    assert lines(problem)[-1] == last


def test_the_base_is_changed():
    problem = "Rewrite the expression as an equivalent ratio of logs using the indicated base. "
    assert lines(f"{problem}log_7(15) to base 10") == ["ln(15)/ln(7)"]


def test_it_fits_expressions_with_logarithms():
    assert not logarithms.fits(read("Simplify x^2 · x"))
    assert logarithms.fits(read("Simplify ln(x) + ln(y)"))
