"""Polar forms, written and read."""

import pytest

from app.study.maths.to_text import to_text
from app.study.working.polar import as_polar, polar
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("radius", "angle", "text"),
    [("2", "π/3", "2(cos(π/3) + i sin(π/3))"), ("1", "30°", "cos(30°) + i sin(30°)")],
)
def test_written_and_read(radius, angle, text):
    node = polar(tree(radius), tree(angle))
    assert to_text(node) == text
    assert as_polar(node) == (tree(radius), tree(angle))


@pytest.mark.parametrize("text", ["1 + i", "2(cos(1) + i sin(2))", "cos(1) - i sin(1)", "2 cos(1)"])
def test_others_are_none(text):
    assert as_polar(tree(text)) is None
