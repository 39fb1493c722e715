"""A cursor goes through tokens, within bounds."""

import pytest

from app.study.maths import operators as op
from app.study.maths.errors import TooLarge, Unreadable
from app.study.maths.parsing.cursor import MAX_DEPTH, MAX_NODES, Cursor
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import ONE


def test_tokens_are_taken_one_by_one():
    cursor = Cursor(tokenize("( mod 2"))
    assert cursor.sign == "("
    assert cursor.after_next().text == "mod"
    assert not cursor.takes(")")
    assert cursor.takes(")", "(")
    assert cursor.is_word("mod")
    assert cursor.sign == ""
    cursor.take()
    assert cursor.after_next() is None
    assert cursor.take().text == "2"
    assert cursor.next is None
    with pytest.raises(Unreadable):
        cursor.take()


def test_a_missing_sign_is_named():
    with pytest.raises(Unreadable, match="“}” is missing"):
        Cursor(tokenize("x")).expect("\\}")


def test_bars_inside_brackets_open_anew():
    cursor = Cursor(tokenize(")"))
    cursor.open_bars = 2
    with cursor.inside("("):
        assert cursor.open_bars == 0
    assert cursor.open_bars == 2
    assert cursor.next is None


def test_nodes_and_depth_are_bounded():
    cursor = Cursor([])
    for _ in range(MAX_NODES):
        cursor.made(op.NEGATIVE, ONE)
    with pytest.raises(TooLarge):
        cursor.made(op.NEGATIVE, ONE)

    def down(levels):
        return cursor.deeper(lambda: down(levels - 1)) if levels else ONE

    assert down(MAX_DEPTH) == ONE
    with pytest.raises(TooLarge):
        down(MAX_DEPTH + 1)
