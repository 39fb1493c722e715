"""Lines with the same solutions, and lines with others."""

import pytest

from app.study.answers.kinds import Equation
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.splitting import split
from app.study.maths.parsing.tokens import tokenize
from app.study.working.lines import Cases, EveryNumber, NoSolution
from app.study.working.solution_sets import roots, same_solutions


def line(text):
    if text in {"none", "all"}:
        return NoSolution() if text == "none" else EveryNumber()
    found = []
    for case in text.split(" or "):
        left, right = (parse(side) for side in split(tokenize(case), {"="}))
        found.append(Equation(left, right))
    return found[0] if len(found) == 1 else Cases(tuple(found))


SAME = [
    ("3x + 5 = 20", "x = 5"),
    ("x^2 = 49", "x = 7 or x = -7"),
    ("x^2 - 6x + 9 = 0", "x = 3"),
    ("x^2 + 4 = 0", "none"),
    ("(x - 1)(x^2 + 1) = 0", "x = 1"),
    ("2x + 2 = 2(x + 1)", "all"),
    ("2x = 2x + 1", "none"),
    ("x^2 - 4x + 1 = 0", "x = 2 + √3 or x = 2 - √3"),
    ("x^2 - 4x + 1 = 0", "x = (4 ± √12)/2"),
    ("x = (4 ± √12)/2", "x = 2 ± √3"),
    ("x - 2 = √3 or x - 2 = -√3", "x = 2 + √3 or x = 2 - √3"),
    ("2x + 3y = 6", "y = (6 - 2x)/3"),
]
OTHER = [
    ("3x + 5 = 20", "x = 4"),
    ("x^2 = 49", "x = 7"),  # lost
    ("x = 7", "x^2 = 49"),  # added
    ("x^2 = 5x", "x = 5"),
    ("x^2 = 49", "none"),
    ("x^2 + 4 = 0", "all"),
    ("x^2 - 4x + 1 = 0", "x = 2 + √3"),
    ("x^2 - 4x + 1 = 0", "x = 2 + √3 or x = 2 - √5"),
    ("x = 2 ± √3", "x = 2 ± √5"),
    ("x^2/x = 0", "x = 0"),  # not defined there
    ("√x = -2", "x = 4"),
    ("2x + 3y = 6", "y = (6 + 2x)/3"),
    ("a x = 2a", "x = 2"),  # a may be 0
    ("x = √(-1)", "none"),  # no method: not proven
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_the_same_solutions_are_proven_both_ways(a, b):
    assert same_solutions(line(a), line(b), "y" if "y" in a else "x")
    assert same_solutions(line(b), line(a), "y" if "y" in a else "x")


def test_the_factors_of_a_product_say_the_same_for_all_letters():
    both = Cases((line("x = y"), line("x = -2")))
    assert same_solutions(line("(x - y)(x + 2) = 0"), both, "x")
    assert not same_solutions(line("(x - y)(x + 2) = 0"), line("x = y"), "x")
    assert not same_solutions(line("(x - y)(x + 2) = 0"), Cases((line("x = y"), line("x = 2"))), "x")


@pytest.mark.parametrize(("a", "b"), OTHER)
def test_other_solutions_or_unknown_ones_are_not_proven(a, b):
    assert not same_solutions(line(a), line(b), "y" if "y" in a else "x")


def test_an_expression_has_no_solutions():
    assert not same_solutions(line("x = 1"), line("x = 1").left, "x")
    assert roots(line("x^2 = 2"), "x") is None
