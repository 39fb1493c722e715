"""The way to work that a text names."""

import pytest

from app.study.problems.asked_method import WAYS, asked_method


@pytest.mark.parametrize("way", WAYS, ids=[way.method for way in WAYS])
def test_each_way_is_named_by_its_example(way):
    assert asked_method(way.example) == way.method


def test_no_way_is_named():
    assert asked_method("Solve x^2 - 5x + 6 = 0") == ""
