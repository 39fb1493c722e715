"""The table of a derivative's signs."""

from app.study.maths.tree import Sym
from app.study.working.regions.slope_signs import SlopeSigns
from tests.study.working.worked import tree


def test_shown_as_a_table():
    shown = SlopeSigns(Sym("y'"), "x", (tree("0"),), ("+", "", "-")).shown()
    assert str(shown.text) == "x: 0; signs of y': + · -"
    assert shown.tex[0].count("&") == 6
    assert r"\times" in shown.tex[0]
