"""Reasons for operations on exact numbers."""

import pytest

from app.study.working.rules.operation_reasons import reason
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ("√2/4 - √6/4", "(√2 - √6)/4", "same-denominator"),
        ("1 + 9/16", "25/16", "common-denominator"),
        ("√2 + 3√2", "4√2", "like-roots"),
        ("(√3/2)(√2/2)", "√6/4", "multiply-fractions"),
        ("√3·√2", "√6", "multiply-roots"),
        ("(3/4)/(5/4)", "3/5", "reciprocal"),
        ("(√3 - 1)/(1 + √3)", "2 - √3", "rationalise"),
        ("(3/4)^2", "9/16", "power-of-fraction"),
        ("√(25/16)", "5/4", "root-of-fraction"),
        ("√12", "2√3", "root"),
        ("√49", "7", "whole-root"),
        ("2 - 7", "-5", "subtract"),
    ],
)
def test_a_reason_names_its_rule(before, after, key):
    found = reason(tree(before), tree(after))
    assert found.key == f"working.exact.{key}"
    assert after in str(found)
