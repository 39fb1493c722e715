"""Roots and their powers."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.numbers.surd_roots import of_power, of_root
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "result"),
    [("√72", "6√2"), ("∛54", "3∛2"), ("root(9, 4)", "√3"), ("∛(-54)", "-∛54"), ("√(2/9)", "√2/√9")],
)
def test_what_comes_out_of_a_root(text, result):
    assert to_text(of_root(tree(text))[0]) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [("(√3)^2", "3"), ("(√3)^4", "3^2"), ("(2√3)^2", "2^2 × (√3)^2"), ("(-√3)^2", "(√3)^2")],
)
def test_what_a_power_undoes(text, result):
    assert to_text(of_power(tree(text))[0]) == result


def test_what_no_rule_fits():
    assert of_root(tree("√30")) is None
    assert of_power(tree("(1/2)^(1/2)")) is None
