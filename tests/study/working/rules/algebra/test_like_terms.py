"""Like terms of any kind."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.algebra.like_terms import collected
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("terms", "result"),
    [
        ("2^x + 2^x", "2·2^x"),
        ("3|a|b - |a|b + b", "2|a| b + b"),
        ("y·√x + √x·y", "2y √x"),
        ("|a| - |a|", "0"),
    ],
)
def test_they_are_added(terms, result):
    found = collected(tree(terms))
    assert found is not None
    assert to_text(found) == result


def test_without_like_terms_there_is_nothing_to_do():
    assert collected(tree("2^x + 3^x + x")) is None
