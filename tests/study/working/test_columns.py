"""Numbers below each other."""

from app.study.maths.to_text import to_text
from app.study.working.columns import Columns
from app.study.working.lines import shown


def test_what_is_still_to_be_worked_out():
    assert to_text(Columns(347, 586, "+").means) == "347 + 586"
    assert to_text(Columns(347, 586, "+", 1, 3, 1, (1,)).means) == "(34 + 58 + 1) × 10 + 3"


def test_it_is_drawn_in_columns():
    tex = shown(Columns(347, 86, "+", 1, 3, 1, (1,))).tex[0]
    assert r"+ &  & 8 & 6 \\ \hline  &  &  & 3" in tex
    assert r"{\scriptstyle 1}" in tex
