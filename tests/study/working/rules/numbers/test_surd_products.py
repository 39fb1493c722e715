"""Products and quotients of surds."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.numbers.surd_products import of_product, of_quotient
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "result"),
    [("√6·√3", "√18"), ("√5·√5", "5"), ("3·(2√5)", "6√5"), ("2·(1+√3)", "2 × 1 + 2√3")],
)
def test_products(text, result):
    assert to_text(of_product(tree(text))[0]) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("√6/√2", "√3"),
        ("3/√7", "3√7/7"),
        ("6√2/4", "3√2/2"),
        ("(6+4√2)/2", "3 + 2√2"),
        ("(1+√2)/1", "1 + √2"),
    ],
)
def test_quotients(text, result):
    assert to_text(of_quotient(tree(text))[0]) == result
