"""Brackets that change nothing."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.rules.algebra.needless_brackets import has_needless_brackets, without_brackets
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("((a + b) + (c^2))", "a + b + c^2"),
        ("a - (b + c)", "a - (b + c)"),
        ("-(3a)", "-3a"),
        ("a + (-b)", "a + (-b)"),
        ("(a + b)", "a + b"),
        ("-(a + b)", "-(a + b)"),
    ],
)
def test_only_those_are_left_out(written, plain):
    node = tree(written)
    assert to_text(without_brackets(node)) == plain
    assert has_needless_brackets(node) is (written != plain)
