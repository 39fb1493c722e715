"""Real solutions are found within the domain, and none is missed without notice."""

from dataclasses import replace

import pytest
import sympy
from hypothesis import given
from hypothesis import strategies as st

from app.study.answers.kinds import Inequality
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.problems.tasks.equations import Solve
from app.study.working.known import real_roots as module
from app.study.working.known.real_roots import all_roots_of, rational_polynomial, real_roots
from app.study.working.unsolved import Unsolved

X = sympy.Symbol("x", real=True)


def task(equation, low=None, high=None):
    left, right = (parse(tokenize(side)) for side in equation.split("="))
    domain = None
    if low is not None:
        domain = Inequality(tuple(parse(tokenize(side)) for side in (low, "x", high)), ("<=", "<="))
    return Solve(((left, right),), ("x",), domain)


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=4, unique=True), st.integers(1, 5))
def test_the_roots_a_polynomial_is_made_of_are_found(roots, factor):
    product = "*".join(f"(x - ({root}))" for root in roots)
    assert sorted(real_roots(task(f"{factor}*{product} = 0"))) == sorted(roots)


@pytest.mark.parametrize(
    ("equation", "low", "high", "roots"),
    [
        ("sin x = 1/2", "0", "2π", [sympy.pi / 6, 5 * sympy.pi / 6]),
        ("x^2 = 4", "0", "10", [2]),
        ("2^x = 8", "0", "10", [3]),
        ("√x = -1", "0", "10", []),
    ],
)
def test_only_those_in_the_domain_count(equation, low, high, roots):
    assert sorted(real_roots(task(equation, low, high))) == roots


def test_a_root_that_sympy_leaves_out_is_noticed(monkeypatch):
    equation = task("2^x = 8")
    assert real_roots(equation) == [3]
    monkeypatch.setattr(sympy, "solveset", lambda *_: sympy.S.EmptySet)
    with pytest.raises(Unsolved):
        real_roots(equation)


def test_a_pole_is_no_missing_root():
    assert real_roots(task("1/(x-1) + 2^x*0 = 0")) == []
    assert module.real_roots(task("tan x = 0", "1", "2")) == []


@pytest.mark.parametrize(
    ("equation", "roots"),
    [
        ("5(x + 2) = 5x + 7", []),
        ("x/(x - 3) = 3/(x - 3)", []),
        ("x/(x-2) - 2/(x+2) = 8/(x^2-4)", []),
        ("1/x + 1/(x + 1) = 3/2", [sympy.Rational(-2, 3), 1]),
    ],
)
def test_a_rational_equation_is_solved_by_what_is_above_the_bar(equation, roots, monkeypatch):
    monkeypatch.setattr(module, "_search_for_more", lambda *_: pytest.fail("exact, nothing to search"))
    assert sorted(real_roots(task(equation))) == roots


def test_a_difference_that_stays_the_same_is_not_followed_for_long(monkeypatch):
    calls = []
    value = module.numeric.value

    def counted(*args, **named):
        calls.append(1)
        return value(*args, **named)

    monkeypatch.setattr(module.numeric, "value", counted)
    assert real_roots(task("2^x - 2^x = 1 + 0*√x", "0", "20")) == []
    assert len(calls) < 20_000


def test_polynomials_of_high_degree_are_not_tried():
    assert rational_polynomial(sympy.sin(X), X) is None
    assert rational_polynomial(sympy.sqrt(2) * X, X) is None
    with pytest.raises(Unsolved):
        rational_polynomial(X**13 - 2, X)
    assert all_roots_of(sympy.Poly(X**5 - X - 1, X)) == []


@pytest.mark.parametrize(
    ("sides", "relations"), [(("x", "0"), (">",)), (("0", "x"), ("<",)), (("cos(x)", "0"), ("<",))]
)
def test_a_domain_with_one_end_or_of_a_function_is_no_interval_without_solutions(sides, relations):
    domain = Inequality(tuple(parse(tokenize(side)) for side in sides), relations)
    with pytest.raises(Unsolved):
        real_roots(replace(task("sin(x) = 1/2"), domain=domain))


def test_a_domain_with_one_end_is_searched_on_its_side():
    domain = Inequality((parse(tokenize("x")), parse(tokenize("0"))), (">",))
    assert real_roots(replace(task("ln(x) = 2 - ln(x)"), domain=domain)) == [sympy.E]
