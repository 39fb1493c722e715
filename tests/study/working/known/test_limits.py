"""Limits are confirmed by numbers; what SymPy alone says is not enough."""

import pytest
import sympy

from app.study.answers.kinds import Value, Word
from app.study.marking.judge import judge
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.to_sympy import to_sympy
from app.study.problems.tasks.calculus import Limit
from app.study.working.known.limits import limit
from app.study.working.unsolved import Unsolved


def tree(text):
    return parse(tokenize(text))


def task(text, to, side=""):
    return Limit(tree(text), "x", tree(to), side)


@pytest.mark.parametrize(
    ("text", "to", "side", "value"),
    [
        ("sin x/x", "0", "", "1"),
        ("2^x", "-∞", "", "0"),
        ("(1/2)^x", "-∞", "", "∞"),
        ("3^(1/x)", "0", "-", "0"),
        ("3^(1/x)", "0", "+", "∞"),
        ("(3^x-1)/(3^x+1)", "-∞", "", "-1"),
        ("(1+1/x)^x", "∞", "", "e"),
        ("√(x^2+x)-x", "∞", "", "1/2"),
        ("1/ln x", "∞", "", "0"),
        ("ln x", "0", "+", "-∞"),
        ("(x^2-a^2)/(x-a)", "a", "", "2a"),
        ("(x - sin x)/x^3", "0", "", "1/6"),
    ],
)
def test_a_limit(text, to, side, value):
    found = limit(task(text, to, side))
    assert isinstance(found, Value)
    expected = to_sympy(tree(value))
    assert to_sympy(found.tree) == expected or sympy.simplify(to_sympy(found.tree) - expected) == 0


@pytest.mark.parametrize(("text", "to"), [("1/x", "0"), ("|x|/x", "0")])
def test_two_sides_that_differ_have_none(text, to):
    assert limit(task(text, to)) == Word("undefined")


def test_a_wrong_word_of_sympy_is_not_passed_on(monkeypatch):
    monkeypatch.setattr(sympy, "limit", lambda *_: sympy.Integer(7))
    with pytest.raises(Unsolved):
        limit(task("sin x/x", "0"))
    monkeypatch.setattr(sympy, "limit", lambda *_: sympy.oo)
    with pytest.raises(Unsolved):
        limit(task("2^x", "-∞"))


@pytest.mark.parametrize(("text", "to"), [("x sin x", "∞"), ("x", "x")])
def test_what_has_no_single_answer_is_left(text, to):
    with pytest.raises(Unsolved):
        limit(task(text, to))


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("lim_{x→∞} sin x", "does not exist", "correct"),
        ("lim_{x→∞} sin x", "0", "wrong"),
        ("lim_{x→0} cos(1/x)", "DNE", "correct"),
        ("lim_{x→0} x sin(1/x)", "0", "correct"),
        ("lim_{x→∞} sin(x)/x", "0", "correct"),
        ("lim_{x→0} 1/x", "∞", "wrong"),
        ("lim_{x→0} 1/x", "does not exist", "correct"),
        ("lim_{x→0} 1/x^2", "∞", "correct"),
        ("lim_{x→0} 1/x^2", "does not exist", "correct"),
        ("lim_{x→0} 1/x^2", "-∞", "wrong"),
    ],
)
def test_what_does_not_exist(problem, answer, verdict):
    assert judge(problem, answer).verdict.value == verdict
