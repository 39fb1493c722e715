"""Inequalities with instructions around them."""

import pytest

from app.study.maths.tree import symbols
from app.study.problems.reading import read
from tests.study.problems.plain_notation import task


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Solve and graph the inequality: 2x < 6", "inequality 2x < 6"),
        ("Solve the inequality. Write your final answer in interval notation. |x| < 7", "inequality |x| < 7"),
        (
            "Solve the rational inequality and write the solution in interval notation.\n"
            r"\(\frac{x+5}{x-8} \geq 0\)" + "\nPlease enter your answer as (p,q). Use U to indicate a union"
            " of intervals. For instance, [p,q) refers to the interval including p.",
            "inequality (x + 5)/(x - 8) >= 0",
        ),
        ("Write the solution set in interval notation: x < 2 or x >= 5", "inequality x < 2 or x >= 5"),
        (
            'Write the solution using interval notation. For example, for -5<x<3 input "(-5,3)".\n|x| < 9',
            "inequality |x| < 9",
        ),
        ("Find all numbers within 5 units of 3", "inequality |x - 3| <= 5"),
        ("Solve x < 6 and give the largest whole number", None),
        ("Solve the rational inequality: 1/(x - 2)", None),
    ],
)
def test_an_inequality_is_read_wholly_or_not_at_all(text, plain):
    assert read(text) == (task(plain) if plain else None)


@pytest.mark.parametrize("text", ["Find the solution set of n + 2 >= 3", "Find the set of values for n > 4"])
def test_the_letter_that_begins_an_inequality_is_no_unknown_spoken_of(text):
    assert {"n"} == symbols(read(text).region.sides[0])
