"""Lines about named quantities."""

import pytest

from app.study.answers.kinds import Quantity
from app.study.maths.tree import Sym, number
from app.study.maths.units import UNITS
from app.study.working.lines import part, replaced, shown
from app.study.working.quantities import ANSWER, Amounts, Named, Points, Said, Several, Sigma, ToldAmounts
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("line", "text", "tex"),
    [
        (Named(Sym("m"), (tree("4/2"),)), "m = 4/2", r"m = \frac{4}{2}"),
        (Named(Sym("M"), (number(1), number(2)), "()"), "M = (1, 2)", r"M = \left( 1, 2 \right)"),
        (Named(ANSWER, (number(1), number(2))), "1, 2", "1, 2"),
        (Points(((number(1), number(2)), (number(3), number(4)))), "(1, 2), (3, 4)",
         r"\left(1, 2\right), \left(3, 4\right)"),
        (Points(((number(1),), (number(2),)), "+", open=True), "1 + 2 + …", r"1 + 2 + \ldots"),
        (Several((Named(Sym("a"), (number(1),)), Named(Sym("b"), (number(2),)))), "a = 1, b = 2",
         r"a = 1,\quad b = 2"),
        (Said("undefined"), "undefined", ""),
        (Sigma(tree("k^2"), "k", 1, None), "∑(k^2, k = 1…∞)", r"\sum_{k=1}^{\infty} k^{2}"),
    ],
)  # fmt: skip
def test_they_are_shown(line, text, tex):
    found = shown(line)
    assert (str(found.text), "".join(found.tex)) == (text, tex)


def test_a_path_leads_into_a_value():
    line = Named(Sym("m"), (tree("4/2"),))
    assert part(line, (0, 1)) == number(2)
    assert str(shown(replaced(line, (0,), number(2))).text) == "m = 2"


def test_each_quantity_with_its_unit():
    line = Amounts((("l", number(8), UNITS["cm"]), ("n", number(6), None))).shown()
    assert str(line.text) == "l = 8 cm, n = 6"
    assert line.tex == [r"l = 8\text{ cm},\quad n = 6"]


def test_names_stand_before_their_amounts():
    line = ToldAmounts((("鸡", Quantity(number(3), None, "只")), ("", Quantity(number(2), None, "只"))))
    assert str(line.shown().text) == "鸡 3 只, 2 只"
    assert line.shown().tex == [r"\text{鸡 }3\,\text{只},\quad 2\,\text{只}"]
