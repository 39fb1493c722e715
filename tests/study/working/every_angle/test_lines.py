"""Lines that say all angles."""

from app.study.answers.kinds import Equation
from app.study.maths.tree import Sym
from app.study.working.every_angle.lines import AllAngles
from tests.study.working.worked import tree


def test_a_line_says_what_its_letter_may_be():
    line = AllAngles((Equation(tree("2x"), tree("π/4 + kπ")),), "k")
    assert line.shown().tex == [r"2 x = \frac{\pi}{4} + k \pi,\; k \in \mathbb{Z}"]
    assert line.shown().text.in_language("zh_CN").endswith("其中 k 为任意整数")


def test_a_line_of_the_letter_is_an_answer():
    line = AllAngles((Equation(Sym("x"), tree("kπ")), Equation(Sym("x"), tree("π/4 + kπ"))), "k")
    assert [value.label for value in line.answer().values] == ["x", "x"]
    assert line.with_parts(line.parts()) == line
