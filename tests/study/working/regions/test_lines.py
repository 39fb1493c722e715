"""Lines that say where a letter lies."""

from app.study.answers.kinds import Inequality, Interval, Region, Several, Value
from app.study.maths.tree import Const, Sym, number
from app.study.working.lines import part, replaced
from app.study.working.regions.lines import Compound, Intervals, SignTable
from tests.study.working.worked import tree

BELOW = Inequality((Sym("x"), number(1)), ("<",))
ABOVE = Inequality((Sym("x"), number(3)), (">=",))


def test_inequalities_with_or_are_cases_and_with_and_one_line():
    either, both = Compound((BELOW, ABOVE), "or"), Compound((BELOW, ABOVE), "and")
    assert either.shown().tex == ["x < 1", r"x \ge 3"]
    assert str(either.shown().text) == "x < 1 or x ≥ 3"
    assert both.shown().tex == [r"x < 1,\quad x \ge 3"]
    assert both.shown().text.in_language("zh_CN") == "x < 1 且 x ≥ 3"


def test_a_part_is_found_and_replaced():
    line = Compound((BELOW, ABOVE), "or")
    assert part(line, (1, 1)) == number(3)
    assert replaced(line, (0, 1), number(2)) == Compound(
        (Inequality((Sym("x"), number(2)), ("<",)), ABOVE), "or"
    )


def test_intervals():
    line = Intervals(
        (Interval(number(1), Const("oo"), True, False), Several((Value(number(0)),), "{}"))
    )  # fmt: skip
    assert str(line.shown().text) == "[1, ∞) ∪ {0}"
    assert line.shown().tex == [r"\left[1, \infty\right) \cup \{0\}"]
    assert isinstance(line.answer(), Region)
    assert isinstance(Intervals(line.pieces[:1]).answer(), Interval)


def test_a_table_of_signs():
    of = Inequality((tree("1/x"), number(0)), (">",))
    shown = SignTable(of, (number(0),), ((tree("1/x"), ("-", "", "+")),)).shown()
    assert shown.tex[0].count("&") == 6
    assert str(shown.text) == "signs around 0: 1/x: - · +"
