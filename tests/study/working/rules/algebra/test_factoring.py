"""One sum, one rule."""

import pytest

from app.study.working.polynomial import polynomial
from app.study.working.rules.algebra import factoring
from app.study.working.rules.algebra.monomials import terms_of
from tests.study.working.worked import tree


def rules(text):
    return [move.says.key.split(".")[-1] for move in factoring.moves(terms_of(polynomial(tree(text))))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("6x + 9", ["common-factor"]),
        ("-x^2 + 5x", ["common-factor"]),
        ("-x^2 + 5x - 6", ["minus"]),
        ("9 - x^2", ["as-squares", "difference-of-squares"]),
        ("x^2 - y^2", ["difference-of-squares"]),
        ("8x^3 + 1", ["as-cubes", "sum-of-cubes"]),
        ("x^3 - y^3", ["difference-of-cubes"]),
        ("4x^2 - 12x + 9", ["as-perfect-square", "minus-square"]),
        ("x^2 + x - 6", ["pair"]),
        ("2x^2 + x - 6", ["split-middle", "group", "shared-bracket"]),
        ("x^2 + x + 1", []),
        ("x^2 + 4", []),
        ("x - 5", []),
    ],
)
def test_the_first_rule_that_fits(text, names):
    assert rules(text) == names


def test_the_table_of_pairs_ends_with_the_pair():
    rows = [str(one) for one in factoring.table_of_pairs(7, 12)]
    assert rows == ["1 and 12 have the sum 13", "2 and 6 have the sum 8", "3 and 4 have the sum 7"]
    assert [str(one) for one in factoring.table_of_pairs(-1, -6)][-1] == "2 and -3 have the sum -1"
    assert factoring.two_numbers(1, 1) is None
