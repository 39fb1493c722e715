"""Headings and instructions for rows of exercises: what they ask of the formula below."""

import pytest

from app.study.problems.layout import LEADS, NOTHING_MORE, layouts
from app.study.problems.reading import read
from app.study.problems.tasks.expressions import Evaluate
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(("words", "example"), LEADS)
def test_what_leads_up_to_an_instruction_goes(words, example):
    assert read(example.format("simplify the expression.") + "\n" + r"\(x^3 x^4\)") == task(
        "simplify x^3 x^4"
    )


@pytest.mark.parametrize(
    "more",
    [
        "completely",
        "if possible",
        "to a single number",
        "by grouping",
        "using the product property",
        "and simplify",
    ],
)
def test_what_follows_a_bare_instruction_goes(more):
    assert read(f"Simplify the following expression {more}:\nx^3 x^4") == task("simplify x^3 x^4")
    assert NOTHING_MORE


@pytest.mark.parametrize(
    ("text", "reads_as"),
    [
        ("Powers of a Product\nSimplify the following expressions.\n" + r"\((3y)^2\)", "simplify (3y)^2"),
        ("Working with Trinomials\nFactor the trinomial.\nFactor the following trinomial: x^2 + 7x + 12",
         "factor x^2 + 7x + 12"),
        ("Linear Equations\nSolve the following equation.\n5x - 2 = 13", "solve 5x - 2 = 13 for x"),
        ("In the following exercises, factor completely.\n" + r"\(4x^2 - 36\)", "factor 4x^2 - 36"),
        ("Factoring by Grouping\nFactor by grouping:\nxy + 2x + 3y + 6", "factor xy + 2x + 3y + 6"),
        ("Sums of Fractions\nEvaluate:\n1/5 + 2/5", "evaluate 1/5 + 2/5"),
        ("Products\nMultiply the following binomials\nb) (x + 4)(x - 5)", "expand (x + 4)(x - 5)"),
        ("Products\nMultiply the following fractions\n2/3 * 6/5", "evaluate 2/3 * 6/5"),
        ("Use the Quotient Rule for exponents to simplify the following.\n" + r"\(\frac{a^9}{a^4}\)",
         "simplify a^9/a^4"),
    ],
)  # fmt: skip
def test_the_instruction_is_put_before_its_formula(text, reads_as):
    assert read(text) == task(reads_as)


@pytest.mark.parametrize(
    "text",
    [
        "Find the larger root\nSolve x^2 - 5x + 6 = 0",
        "Give only positive solutions\nSolve x^2 = 9",
        "Let y = 2\nSolve x + y = 3",
        "Is it true?\nSimplify x + x",
        "What is it that he wrote down?\nSimplify x + x",
        "Anna wrote this down. Then she erased it.\nSimplify x + x",
        "Simplify the following expressions.",
        r"Evaluate the function \(f(x) = 2x - 5\) at these values" + "\nEvaluate f(2)",
        "Evaluate f(-2)",
        "Find x_1",
        "Find the increase from 51 to 55\nRound 3.14 to the nearest tenth",
        r"Find \(r(36\pi)\)",
        "Given u = ⟨1, 2, 3⟩ and v = ⟨0, 1, 5⟩, calculate u × v",
        "Exponents\nSimplify the following expression.",
        "Exponents\nLooking at powers\nPowers are fun\nx^2",
    ],
)
def test_what_may_matter_is_not_left_out(text):
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "reads_as"),
    [
        ("Common Factors\nFind the greatest common factor.\n24, 60", "gcd 24, 60"),
        ("Find the greatest common factor of the following numbers.\n24, 60", "gcd 24, 60"),
        ("Sums\nSimplify the expression.\n" + r"Add \(3y^2+4y^2\)", "evaluate 3y^2 + 4y^2"),
        ("Find the prime factorization of each number.\n84", "primes 84"),
        ("Powers\nExpand a polynomial.\n(x - 3)^2", "expand (x - 3)^2"),
    ],
)
def test_the_formula_is_put_in_the_place_of_what_the_instruction_is_about(text, reads_as):
    assert read(text) == task(reads_as)


@pytest.mark.parametrize(
    "text", ["Find the larger of the numbers.\nAnna wrote 3", "Subtract 3 from 10 - 4 to get"]
)
def test_what_is_no_operation_on_one_formula_stays_as_it_is(text):
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "reads_as"),
    [
        ("Factoring Trinomials\nx^2 + 5x + 6", "factor x^2 + 5x + 6"),
        ("Simplifying Radical Expressions\n√50", "simplify √50"),
    ],
)
def test_a_heading_may_be_the_instruction(text, reads_as):
    assert read(text) == task(reads_as)


def test_the_text_itself_comes_first_and_nothing_twice():
    found = list(layouts("Powers\nSimplify.\nx^2 x"))
    assert found[0] == "Powers\nSimplify.\nx^2 x"
    assert "Simplify x^2 x" in found
    assert len(found) == len(set(found))
    assert list(layouts("")) == [""]


def test_no_product_goes_over_two_lines():
    assert read("Solve the system.\nx + y = 3\nx - y = 1") == task("solve x + y = 3; x - y = 1 for x, y")
    function = read("Evaluate g(x) + g(2)\n" + r"\(g{\left(x\right)} = 2x + 1\)")
    assert not isinstance(function, Evaluate)  # g is the function below, not a factor
    assert read("3x^2\n= 12") == task("solve 3x^2 = 12 for x")
    assert next(iter(layouts("x + 1\n2x"))) == "x + 1,\n2x"


def test_a_line_that_begins_with_a_preposition_goes_on_from_above():
    assert read("Multiply 4.27\nby 100") == read("Multiply 4.27 by 100")


@pytest.mark.parametrize(
    "problem", ["Find the derivative\nn^3", "Evaluate the limit\nn^2", "Find the roots\nn^2 - 4"]
)
def test_a_formula_is_not_what_is_asked_of_it(problem):
    read_as = read(problem)
    assert not isinstance(read_as, Evaluate), read_as


@pytest.mark.parametrize("request_", ["Solve x^2 = 16", "What is 5 + 8?", "Find the derivative of x^4"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Only the negative one counts.",
        "x is an odd number.",
        "Half of them leave.",
        "The price doubles.",
        "Angles are in degrees.",
        "My answer must be negative.",
        "Then everything is squared.",
        "The unit is metres.",
    ],
)
def test_a_sentence_is_no_heading(sentence, request_):
    assert read(request_) is not None
    assert read(f"{sentence} {request_}") is None


def test_a_title_is_a_heading():
    for title in (
        "Finding Roots",
        "Degree of a polynomial",
        "Factoring an Expression.",
        "Vectors in i and j",
    ):
        assert read(f"{title}\nSolve x^2 = 16") == task("solve x^2 = 16 for x")
