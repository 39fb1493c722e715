"""Instructions of known phrases, and a formula."""

import pytest

from app.study.problems.reading import read
from app.study.problems.wordings.instructed import instruction
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Simplify each of the following products as much as possible. (2x)^3", "simplify (2x)^3"),
        ("Simplify the expression. Subtract 16p - (-7p)", "simplify 16p - (-7p)"),
        (
            "Find the value of the expression. When possible, simplify your answer. x/2 + x/3",
            "simplify x/2 + x/3",
        ),
        ("Square each binomial using the Binomial Squares Pattern. (x + 5)^2", "expand (x + 5)^2"),
        ("Multiply the following monomials: a) 5x^2(-7x^4)", "simplify 5x^2(-7x^4)"),
        ("Use FOIL to find the product. (x + 4)(5x - 3)", "expand (x + 4)(5x - 3)"),
        (
            "Multiply the rational expressions and show the product in simplest form: x/2 * 4/x",
            "simplify x/2 * 4/x",
        ),
        ("Factor the greatest common factor from each polynomial. 14x - 63", "factor 14x - 63"),
        ("Factor by grouping. ab + 7a + 4b + 28", "factor ab + 7a + 4b + 28"),
        (
            "Write the product with a single base. Do not simplify further. m^4 m^7",
            "single-base m^4 m^7",
        ),
        ("Condense each expression to a single logarithm. ln(x) + ln(y)", "condense ln(x) + ln(y)"),
        ("Decompose into partial fractions: 3x/((x + 2)(x - 1))", "partial-fractions 3x/((x + 2)(x - 1))"),
        ("Divide each polynomial by the monomial. (x^2 + x)/x", "quotient (x^2 + x)/x"),
    ],
)
def test_the_strongest_phrase_says_what_is_to_be_done(text, plain):
    assert read(text) == task(plain)


@pytest.mark.parametrize(
    "text",
    [
        "Simplify the expression and give its largest factor. 6x + 9",
        "Graph the expression. 2x + 1",
        "Find the square of the expression. x + 1",
        "Factor the expression and solve. x^2 - 1",
    ],
)
def test_a_word_that_is_not_known_is_a_reason_not_to_read(text):
    assert read(text) is None


def test_what_follows_the_formula_counts_as_well():
    assert instruction("Combine ln(x) + ln(y) into a single logarithm").meanings == {"simplify", "condense"}
