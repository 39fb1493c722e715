"""Changes of form: common denominators, brackets, factors, conjugates."""

import pytest

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.rules.trigonometry.algebra_moves import conjugate, expanded, factored_form, one_bar
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("rule", "text", "after"),
    [
        (one_bar, "sin(x)/cos(x) + 1/sin(x)", "(sin(x)^2 + cos(x))/(cos(x) sin(x))"),
        (expanded, "(1 - sin(x))(1 + sin(x))", "1 - sin(x)^2"),
        (factored_form, "tan(x)^4 - 1", "(tan(x)^2 - 1)(tan(x)^2 + 1)"),
        (factored_form, "sin(x) cos(x) + sin(x)", "sin(x) (cos(x) + 1)"),
        (conjugate, "cos(x)/(1 + sin(x))", "cos(x) (1 - sin(x))/(1 - sin(x)^2)"),
    ],
)
def test_the_form_changes_and_not_the_value(rule, text, after):
    node = tree(text)
    found = {to_text(new): new for new, _ in rule(node, node)}
    assert after in found
    assert equal(found[after], node).outcome is Outcome.EQUAL


def test_where_nothing_is_to_be_done():
    for rule in (one_bar, expanded, factored_form, conjugate):
        assert not list(rule(tree("sin(x) + x"), tree("sin(x) + x")))
