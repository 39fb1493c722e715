"""Whether an expression is collected, expanded or factored is seen in its tree."""

import pytest

from app.study.marking import polynomial_form
from tests.study.parsed import tree

CASES = {
    polynomial_form.collected: (
        ["x + 1", "x^2 + x", "2x - 3y", "√2 + √3", "x + √2"],
        ["x + x", "1 + x + 2", "3x - x", "x*y + y*x", "2*3 + x"],
    ),
    polynomial_form.expanded: (
        ["x^2 + 2x + 1", "6x"],
        ["(x + 1)^2", "2(x + 1)", "x*(y - 1)", "-(x + 1)", "x + x"],
    ),
    polynomial_form.factored: (
        ["(x + 1)*(x - 1)", "2x*(x + 3)", "(x + 1)^2", "x^2 + 1", "-(x - 2)*(x + 2)"],
        ["x^2 - 1", "(2x + 2)*(x - 1)", "x*(x + 1) + x", "x*(x^2 - 1)"],
    ),
}


@pytest.mark.parametrize(
    ("holds", "text", "expected"),
    [
        pytest.param(holds, text, expected, id=f"{holds.__name__}: {text}")
        for holds, (yes, no) in CASES.items()
        for texts, expected in ((yes, True), (no, False))
        for text in texts
    ],
)
def test_the_way_an_expression_is_written(holds, text, expected):
    assert holds(tree(text)) is expected


def test_terms_are_those_of_the_whole_sum():
    assert polynomial_form.terms(tree("a + b - c")) == [tree("a"), tree("b"), tree("c")]
    assert polynomial_form.terms(tree("a*b")) == [tree("a*b")]


def test_a_longer_expression_has_a_larger_size():
    assert polynomial_form.size(tree("x + 1")) == 3
    assert polynomial_form.size(tree("-x")) == 1
