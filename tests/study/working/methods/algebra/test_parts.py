"""Parts of expressions."""

import pytest

from app.study.problems.reading import read
from app.study.working.methods.algebra import parts
from app.study.working.work import work
from tests.study.working.worked import lines, rules


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("What is the degree of 9y^3 - 10y^2?", "3"),
        ("What is the degree of 23ab^2 - 14?", "3"),
        ("What is the degree of (x + 1)^2?", "2"),
        ("Simplify 8(x - 1) - x + 5. What is the constant term?", "-3"),
        ("What is the coefficient of x^3 in x^2 + 1?", "0"),
        ("What is the leading coefficient of 4 - 2x^3?", "-2"),
        ("What is the leading term of 4 - 2x^3?", "-2x^3"),
        ("Find the greatest common factor. 10p^3q, 12pq^2", "2pq"),
        ("Find the LCM of 6x^2 and 9x", "18x^2"),
        ("For which values of x is x/(x^2 - x - 6) undefined?", "x = -2 or x = 3"),
        ("For which values of x is 1/(x^2 + 1) undefined?", "no solution"),
        ("For which values of x is (x + 1)/x undefined?", "x = 0"),
        ("Rewrite log_4(q) = m in exponential form", "4^m = q"),
        ("Rewrite e^k = h in logarithmic form", "ln(h) = k"),
    ],
)
def test_the_last_line_is_the_answer(problem, last):
    assert lines(problem)[-1] == last


def test_a_polynomial_is_named_by_its_terms():
    text = "Determine whether each polynomial is a monomial, binomial, or trinomial. Then find the degree. "
    assert rules(f"{text}4x - 9") == ["parts.binomial", "parts.degree"]


def test_what_has_two_different_denominators_has_no_lines():
    assert parts.fits(read("For which values of x is 1/x + 1/(x - 1) undefined?"))
    assert work(read("For which values of x is 1/x + 1/(x - 1) undefined?")) is None


def test_one_term_of_a_power_is_found_without_the_others():
    assert lines("Find the coefficient of x^3 in (3x - 2)^5") == [
        "binom(5, 2) (3x)^3 (-2)^2",
        "10·(27x^3)·4",
        "1080x^3",
        "1080",
    ]
    assert lines("Find the coefficient of x^7 in (3x - 2)^5")[-1] == "0"
