"""What is worked out next."""

import pytest

from app.study.maths.to_text import to_text
from app.study.maths.tree import replaced
from app.study.working.rules.order import next_operation
from tests.study.working.worked import tree


def after(text):
    node = tree(text)
    change = next_operation(node)
    return to_text(replaced(node, change.path, change.new)), change.says.key.removeprefix("working.")


@pytest.mark.parametrize(
    ("text", "line", "rule"),
    [
        ("2 + 3 × 4", "2 + 12", "order.points-before-lines"),
        ("(2 + 3) × 4", "5 × 4", "order.brackets"),
        ("2 × 3^2", "2 × 9", "order.powers"),
        ("10 - 3 + 2", "7 + 2", "numbers.subtract"),
        ("24 ÷ 4 × 2", "6 × 2", "numbers.divide"),
        ("2 × (3 + (4 - 1))", "2 × (3 + 3)", "order.brackets"),
        ("√(9 + 16)", "√25", "numbers.add"),
        ("(7 + 5)/(2 + 1)", "12/(2 + 1)", "numbers.add"),
        ("2^(1 + 2)", "2^3", "numbers.add"),
    ],
)
def test_the_order_of_operations_is_kept_and_said(text, line, rule):
    assert after(text) == (line, rule)


@pytest.mark.parametrize("text", ["7", "-7", "3/4", "0.5", "x + 1", "1/0"])
def test_there_is_nothing_to_do_for_a_number_and_what_has_no_value(text):
    assert next_operation(tree(text)) is None
