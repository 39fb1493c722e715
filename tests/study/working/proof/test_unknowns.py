"""Lines with unknowns are held against the values that they have."""

from app.study.answers.kinds import Equation
from app.study.maths.tree import Sym, number
from app.study.working.proof.unknowns import holds_with_values
from app.study.working.step import Claim, Step
from engine.base.sentence import verbatim
from tests.study.working.worked import tree

SAYS = verbatim("")


def _step(before, after, **values):
    put = tuple((name, number(value)) for name, value in values.items())
    return Step(before, after, SAYS, claim=Claim.BOTH, put=put)


def test_what_is_true_of_the_values_holds():
    sum_of_both = tree("A/(x - 1) + B/(x + 1)")
    assert holds_with_values(None, [], _step(tree("2/(x^2 - 1)"), sum_of_both, A=1, B=-1))
    multiplied = Equation(number(2), tree("A(x + 1) + B(x - 1)"))
    assert holds_with_values(None, [], _step(sum_of_both, multiplied, A=1, B=-1))


def test_a_wrong_value_a_wrong_line_and_no_value_do_not():
    sum_of_both = tree("A/(x - 1) + B/(x + 1)")
    assert not holds_with_values(None, [], _step(tree("2/(x^2 - 1)"), sum_of_both, A=1, B=1))
    assert not holds_with_values(None, [], _step(sum_of_both, Equation(Sym("A"), number(2)), A=1, B=-1))
    assert not holds_with_values(None, [], _step(tree("x"), tree("x")))
