"""A sum is a row of terms and a product a row of factors, each with the way to it."""

import pytest
from hypothesis import given

from app.study.maths.alike import sign_in_front
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.rows import Term, factors, product, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, ZERO, Sym, part, replaced
from tests.study.expression_trees import WRITTEN


def read(text):
    return parse(tokenize(text))


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("a - 2b + c", ["a", "-2b", "c"]),
        ("-a + (b + c) - (d - 1)", ["-a", "b + c", "-d - 1"]),
        ("(a + b) + c", ["a + b", "c"]),
        ("(a + b)", ["a", "b"]),
        ("2x", ["2x"]),
    ],
)
def test_the_terms_of_a_sum(text, row):
    found = terms(read(text))
    assert [f"{'-' if term.negative else ''}{to_text(term.node).strip('()')}" for term in found] == row


@given(WRITTEN)
def test_a_row_leads_to_its_parts_and_makes_the_same_sum_again(tree):
    for term in terms(tree):
        assert part(tree, term.path) is term.node
    assert total(terms(tree)) == tree
    for factor in factors(tree):
        assert part(tree, factor.path) is factor.node
    assert sign_in_front(product(factor.node for factor in factors(tree))) == sign_in_front(tree)


def test_one_term_is_exchanged_at_its_place():
    tree = read("3x + 5 - 2x")
    middle = terms(tree)[1]
    assert to_text(replaced(tree, middle.path, Sym("q"))) == "3x + q - 2x"
    kept = [term for term in terms(tree) if term != middle]
    assert to_text(total([*kept, Term(Sym("q"), True)])) == "3x - 2x - q"


def test_an_empty_row_is_nothing_added_or_multiplied():
    assert total([]) == ZERO
    assert product([]) == ONE


def test_factors():
    assert [to_text(factor.node) for factor in factors(read("2x(x+1)^2"))] == ["2", "x", "(x + 1)^2"]
