"""Lines and their parts."""

import pytest

from app.study.answers.kinds import Equation, Inequality
from app.study.maths.tree import Num, Sym
from app.study.working.lines import Cases, EveryNumber, NoSolution, is_expression, part, replaced, shown
from tests.study.working.worked import tree

EQUATION = Equation(tree("3x + 5"), tree("20"))


def test_a_path_leads_into_a_side_and_into_a_case():
    assert part(EQUATION, (0, 1)) == tree("5")
    assert part(Cases((EQUATION, EQUATION)), (1, 1)) == tree("20")
    assert part(tree("x + 1"), ()) == tree("x + 1")


@pytest.mark.parametrize("line", [EQUATION, Cases((EQUATION,)), NoSolution()])
def test_a_line_that_is_no_expression_has_no_part_that_is_the_whole(line):
    with pytest.raises(IndexError):
        part(line, ())
    with pytest.raises(IndexError):
        replaced(line, (), Sym("x"))


def test_a_part_is_replaced_and_all_else_stays():
    assert replaced(EQUATION, (1,), Sym("y")) == Equation(EQUATION.left, Sym("y"))
    assert replaced(Cases((EQUATION, EQUATION)), (1, 0), Num(1)).cases == (
        EQUATION,
        Equation(Num(1), Num(20)),
    )


def test_the_sides_of_an_inequality_are_its_parts():
    line = Inequality((tree("1"), tree("x + 2"), tree("5")), ("<", "<="))
    assert part(line, (1, 1)) == tree("2")
    assert replaced(line, (2,), Sym("a")).sides[2] == Sym("a")
    assert shown(line).tex == [r"1 < x + 2 \le 5"]
    assert str(shown(line).text) == "1 < x + 2 ≤ 5"


def test_a_line_is_shown_in_tex_and_in_plain_text():
    assert shown(EQUATION).tex == ["3 x + 5 = 20"]
    assert str(shown(Cases((EQUATION, EQUATION))).text) == "3x + 5 = 20 or 3x + 5 = 20"
    assert (shown(EveryNumber()).tex, str(shown(NoSolution()).text)) == ([], "no solution")
    assert is_expression(tree("x"))
    assert not is_expression(EQUATION)
