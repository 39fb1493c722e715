"""lim as an operator."""

import pytest

from app.study.maths.to_tex import to_tex
from app.study.working.limit_sign import limit_in, limit_of, without_limits
from app.study.working.unsolved import Unsolved
from tests.study.working.worked import tree


def test_it_is_written_as_in_a_book():
    assert (
        to_tex(limit_of(tree("1/x"), "x", tree("0"), "+"), as_written=True)
        == r"\lim_{x \to 0^{+}} \frac{1}{x}"
    )


def test_it_holds_its_task():
    task = limit_in(limit_of(tree("1/x"), "x", tree("0"), "+"))
    assert (task.by, task.side, task.tree) == ("x", "+", tree("1/x"))
    assert limit_in(tree("1/x")) is None


def test_a_line_without_it_has_the_limits_value():
    assert without_limits(tree("3")) == tree("3")
    assert without_limits(limit_of(tree("x + 1"), "x", tree("2"))) == tree("3")
    with pytest.raises(Unsolved):
        without_limits(limit_of(tree("|x|/x"), "x", tree("0")))
