"""What the parts of a formula need, and the set that they leave."""

import pytest

from app.study.answers.kinds import Word
from app.study.maths.to_text import to_text
from app.study.problems.tasks.functions import Definition
from app.study.working.known.functions.natural_domain import conditions, domain_of, is_confirmed
from app.study.working.regions.exact_set import set_of
from tests.study.working.worked import tree


def _needs(text):
    return [
        f"{to_text(one.sides[0])} {one.relations[0]} {to_text(one.sides[1])}"
        for one in conditions(tree(text))
    ]


@pytest.mark.parametrize(
    ("formula", "needs"),
    [
        ("sqrt(x-1)/(x-3)", ["x - 1 >= 0", "x - 3 ≠ 0"]),
        ("1/sqrt(2x-8)", ["2x - 8 > 0"]),
        ("1/ln(x)", ["x > 0", "x ≠ 1"]),
        ("(x+1)^(3/4)", ["x + 1 >= 0"]),
        ("x^3+2^x", []),
    ],
)
def test_what_each_part_needs(formula, needs):
    assert _needs(formula) == needs


def test_a_wrong_set_is_not_confirmed():
    function = Definition("f", "x", tree("sqrt(x-1)"))
    right, *_ = domain_of(function)
    assert is_confirmed(function, set_of(right, "x"))
    assert not is_confirmed(function, set_of(domain_of(Definition("f", "x", tree("sqrt(x+1)")))[0], "x"))
    assert domain_of(Definition("f", "x", tree("x^2"))) == [Word("all-reals")]
