"""A tree keeps what was written, and its parts are reached, exchanged and found by paths."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Num,
    Sym,
    both_signs,
    bracketed,
    has,
    is_op,
    number,
    part,
    paths,
    percentage,
    replaced,
    root,
    substituted,
    symbols,
    walk,
)
from tests.study.expression_trees import WRITTEN


def read(text):
    return parse(tokenize(text))


@given(WRITTEN)
def test_every_part_is_found_at_its_path_and_put_back_there(tree):
    found = dict(paths(tree))
    assert found[()] is tree
    assert len(found) == len(list(walk(tree)))
    for path, node in found.items():
        assert part(tree, path) is node
        again = replaced(tree, path, node)
        assert again == tree
        assert to_text(again) == to_text(tree)


@given(WRITTEN, st.data())
def test_only_the_part_at_the_path_is_exchanged(tree, data):
    path, old = data.draw(st.sampled_from(list(paths(tree))))
    new = Sym("q")
    changed = replaced(tree, path, new)
    assert part(changed, path) == new
    assert replaced(changed, path, old) == tree
    assert "q" not in symbols(tree)


def test_a_path_to_nothing_is_an_error():
    with pytest.raises(IndexError):
        part(read("x+1"), (0, 0))
    with pytest.raises(IndexError):
        replaced(read("x+1"), (2,), Sym("y"))
    with pytest.raises(IndexError):
        replaced(read("x"), (0,), Sym("y"))


@given(WRITTEN)
def test_equal_trees_have_equal_hashes_and_brackets_do_not_count(tree):
    assert bracketed(tree) == tree
    assert hash(bracketed(tree)) == hash(tree)


def test_letters_are_exchanged_and_the_rest_stays_as_written():
    changed = substituted(read("(2*x)+x_1 ÷ 4"), {"x": number(-3)})
    assert to_text(changed) == "(2·(-3)) + x_1 ÷ 4".replace("·", " × ")
    assert symbols(changed) == {"x_1"}


@pytest.mark.parametrize(("value", "text"), [("-3/4", "-3/4"), ("5", "5"), ("-5", "-5"), ("7/2", "7/2")])
def test_a_number_is_written_with_its_minus_outside(value, text):
    tree = number(Fraction(value))
    assert rational(tree) == Fraction(value)
    assert to_text(tree) == text
    assert all(
        each.value >= 0 and each.value.denominator == 1 for each in walk(tree) if isinstance(each, Num)
    )


def test_a_decimal_keeps_its_places():
    assert to_text(number(Fraction(-5, 2), 2)) == "-2.50"


def test_an_operator_is_found_anywhere_or_at_the_top():
    tree = read("√(x+1) - 50%")
    assert is_op(tree, op.MINUS)
    assert not is_op(tree, op.PLUS)
    assert has(tree, op.PLUS)
    assert has(tree, op.PERCENT, op.LN)
    assert not has(tree, op.LN)
    assert tree.args == (root(read("x+1")), percentage(number(50)))


def test_both_signs_are_taken_together():
    upper, lower = both_signs(read("±1 ± √2 ∓ 3"))
    assert to_text(upper) == "1 + √2 - 3"
    assert to_text(lower) == "-1 - √2 + 3"
    assert both_signs(read("x")) == (Sym("x"),)
