"""Tables of signs."""

from dataclasses import replace

from app.study.answers.kinds import Inequality
from app.study.maths.to_text import to_text
from app.study.maths.tree import ZERO, number
from app.study.working.regions.signs import is_true, part_of, parts, table_of
from tests.study.working.worked import tree


def table(text):
    return table_of(Inequality((tree(text), ZERO), (">",)), "x")


def test_every_factor_and_the_whole_have_a_row():
    found = table("(x - 3)/(x + 4)")
    assert list(map(to_text, found.points)) == ["-4", "3"]
    assert [(to_text(node), "".join(sign or "." for sign in signs)) for node, signs in found.rows] == [
        ("x - 3", "---0+"),
        ("x + 4", "-0+++"),
        ("(x - 3)/(x + 4)", "+.-0+"),
    ]


def test_a_wrong_sign_or_point_is_found():
    found = table("(x - 1)(x + 2)")
    assert is_true(found, "x")
    assert not is_true(replace(found, points=(number(-2), number(2))), "x")
    assert not is_true(replace(found, points=found.points[:1]), "x")
    node, signs = found.rows[0]
    assert not is_true(replace(found, rows=((node, ("+", *signs[1:])), *found.rows[1:])), "x")


def test_factors_above_and_below_the_bar():
    assert [to_text(part_of(one)) for one in parts(tree("(x - 3)x/(x + 4)"))] == ["x - 3", "x", "x + 4"]
