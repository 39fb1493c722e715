"""Kinds of numbers."""

import pytest

from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.problems.tasks.claims import belongs


@pytest.mark.parametrize(
    ("number", "kind", "expected"),
    [
        ("√2", "irrational", True),
        ("√9", "irrational", False),
        ("3√2 + 1", "irrational", True),
        ("0·√2", "irrational", None),
        ("√2 - √2", "rational", None),
        ("π", "rational", False),
        ("√2", "integer", False),
        ("√2", "real", True),
        ("0", "whole", True),
        ("0", "natural", False),
        ("-7", "integer", True),
        ("3/4", "rational", True),
        ("6/3", "integer", True),
    ],
)
def test_a_number_belongs_to_its_kinds(number, kind, expected):
    assert belongs(parse(tokenize(number)), kind) is expected
