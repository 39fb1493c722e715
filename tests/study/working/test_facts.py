"""Facts are true or not."""

import pytest

from app.study.working.facts import Fact, fact
from app.study.working.lines import shown
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("left", "sign", "right", "holds"),
    [
        ("24", "=", "4*6", True),
        ("24", "=", "5*6", False),
        ("9/12", ">", "8/12", True),
        ("1/2", "<", "0.5", False),
        ("1/2", "≤", "0.5", True),
        ("√50", "≈", "7.07", True),
        ("√50", "≈", "7.08", False),
        ("2", "≠", "3", True),
        ("√2^2", "<", "2", False),
    ],
)
def test_a_fact_is_proven(left, sign, right, holds):
    assert fact(tree(left), sign, tree(right)).holds is holds


def test_a_chain_holds_where_every_part_does():
    row = tuple(map(tree, ("1/4", "1/3", "1/2")))
    assert Fact(row, ("<", "<")).holds
    assert not Fact(row, ("<", ">")).holds
    assert str(shown(Fact(row, ("<", "<"))).text) == "1/4 < 1/3 < 1/2"


def test_what_has_letters_is_no_fact():
    assert not fact(tree("x"), "=", tree("x")).holds
