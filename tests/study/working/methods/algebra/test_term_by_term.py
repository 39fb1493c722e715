"""Sums of terms of different kinds."""

import pytest

from tests.study.working.worked import answered, lines, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Simplify a^(2 + b) + a^(2 + b) + 7", "2a^(2 + b) + 7"),
        ("Simplify (a^4·b)/a^3 + |-9|", "ab + 9"),
        ("Simplify (a^4·b)/a^3 + √(9a)", "ab + 3√a"),
        ("Simplify 3·2^t + 4·2^t - t", "7·2^t - t"),
        ("Simplify 5|u| + 2|u| - 3(u + 1)", "7|u| - 3u - 3"),
        ("Simplify p^a p^b + 2p^(a + b)", "3p^(a + b)"),
        ("Simplify 5sin(x) + 2sin(x)", "7sin(x)"),
    ],
)
def test_each_term_is_worked_and_like_ones_are_added(problem, last):
    assert lines(problem, "term-by-term")[-1] == last
    assert answered(problem).working is not None


def test_the_same_in_another_order_is_no_line():
    assert len(worked("Simplify a^(2 + b) + a^(2 + b) + 7").steps) == 1


def test_a_way_that_leaves_something_gives_way_to_the_next():
    found = answered("Simplify (a^4·b)/a^3 + √(9a)")
    assert found.working is not None
    assert found.working.method == "term-by-term"
    assert found.working.methods == ["radicals", "term-by-term"]
