"""Derivatives and integrals, the latter confirmed by quadrature."""

import pytest
import sympy

from app.study.marking.judge import judge
from app.study.maths.equality import Outcome, equal
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.problems.tasks.calculus import Differentiate, Integrate
from app.study.working.known.calculus import definite, derivative, derivative_answer, integrand_of, is_entire
from app.study.working.unsolved import Unsolved


def tree(text):
    return parse(tokenize(text))


def same(a, b):
    return equal(a, tree(b)).outcome is Outcome.EQUAL


def test_derivatives():
    assert same(derivative(tree("x^3 sin x"), "x"), "3x^2 sin x + x^3 cos x")
    assert same(derivative(tree("x^4"), "x", 2), "12x^2")
    assert same(derivative_answer(Differentiate(tree("x^3"), "x", at=tree("2"))).tree, "12")
    assert same(derivative_answer(Differentiate(tree("x y^2"), "y")).tree, "2xy")


def test_an_antiderivative_loses_its_constant():
    assert same(integrand_of(tree("x^2 + C"), "x", {"C"}), "2x")


@pytest.mark.parametrize(
    ("text", "low", "high", "value"),
    [("x^2", "0", "3", "9"), ("1/x", "1", "e", "1"), ("e^(-x)", "0", "∞", "1"), ("sin x", "0", "π", "2")],
)
def test_a_definite_integral(text, low, high, value):
    assert same(definite(Integrate(tree(text), "x", (tree(low), tree(high)))).tree, value)


def test_an_integral_that_quadrature_contradicts_is_left(monkeypatch):
    task = Integrate(tree("x^2"), "x", (tree("0"), tree("3")))
    monkeypatch.setattr(sympy, "integrate", lambda *_: sympy.Integer(8))
    with pytest.raises(Unsolved):
        definite(task)


@pytest.mark.parametrize(("text", "bounds"), [("a/x", ("1", "2")), ("x^x", ("0", "1")), ("x", None)])
def test_what_is_not_found_is_left(text, bounds):
    with pytest.raises(Unsolved):
        definite(Integrate(tree(text), "x", bounds and tuple(map(tree, bounds))))


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("∫_0^x t dt", "x^2/2", "correct"),
        ("∫_a^b x dx", "(b^2 - a^2)/2", "correct"),
        ("∫_a^b x dx", "(b - a)/2", "wrong"),
        ("∫_0^3 1/(x-1) dx", "diverges", "correct"),
        ("∫_0^3 1/(x-1) dx", "ln 2", "wrong"),
        ("∫_0^3 1/(x-1) dx", "∞", "undecided"),
        ("If y = x^2 + 1, find dx/dy", "1/(2x)", "correct"),
        ("If y = x^3, find d^2y/dx^2", "6x", "correct"),
        ("If y = x^3, find d^2y/dx^2", "3x^2", "wrong"),
        ("Differentiate π^2", "0", "correct"),
        ("Differentiate e^2", "2e", "wrong"),
        ("Find the area under y = x^2 from x = 0 to x = 3", "9", "correct"),
        ("Find the derivative of x^2 + 3x at (1, 4)", "5", "correct"),
        ("Find the derivative of x^2 + 3x at (1, 5)", "5", "undecided"),
        ("2∫_0^1 x dx + ∫_0^1 1 dx", "2", "correct"),
        ("∫_0^1 x dx + ∫_1^2 1 dx", "3/2", "undecided"),
    ],
)
def test_what_calculus_asks(problem, answer, verdict):
    assert judge(problem, answer).verdict.value == verdict


@pytest.mark.parametrize(
    ("tree_", "is_"), [("x^2 e^x", True), ("sin(x)/2", True), ("1/x", False), ("√x", False)]
)
def test_continuous_everywhere(tree_, is_):
    assert is_entire(tree(tree_)) is is_
