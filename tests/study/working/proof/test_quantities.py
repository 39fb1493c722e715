"""Lines about named quantities are proven."""

from app.study.answers.kinds import Equation
from app.study.maths.tree import Sym, number
from app.study.working.proof.quantities import PROVER, holds, same_curve, symbols_of
from app.study.working.quantities import Named
from tests.study.working.worked import tree

KNOWN = {Sym("m"): (number(2),), Sym("x_1"): (number(1),), Sym("M"): (number(1), number(3))}


def named(name, *values, brackets=""):
    return Named(Sym(name), tuple(map(tree, values)), brackets)


def test_a_line_holds_where_its_value_is_known():
    assert holds(named("m", "4/2"), KNOWN)
    assert holds(named("m", "2·x_1"), KNOWN)
    assert not holds(named("m", "3"), KNOWN)
    assert not holds(named("k", "2"), KNOWN)
    assert holds(named("M", "1", "6/2", brackets="()"), KNOWN)
    assert not holds(named("M", "1"), KNOWN)


def test_lines_of_one_quantity_say_the_same_where_their_values_are_equal():
    assert PROVER.same(named("m", "4/2"), named("m", "2"), "")
    assert not PROVER.same(named("m", "4/2"), named("k", "2"), "")
    assert not PROVER.same(named("m", "4/2"), named("m", "3"), "")


def test_equations_of_one_curve():
    assert same_curve(Equation(tree("y"), tree("2x")), Equation(tree("2x - y"), tree("0")))
    assert not same_curve(Equation(tree("y"), tree("2x")), Equation(tree("y"), tree("x")))


def test_letters_of_a_value_stay():
    assert symbols_of((tree("a + h"), tree("3"))) == {"a", "h"}
