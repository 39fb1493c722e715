"""Integrals, line by line."""

import pytest

from app.study.problems.reading import read
from app.study.working.work import methods, work
from tests.study.working.worked import lines, rules, worked


@pytest.mark.parametrize(
    ("problem", "last"),
    [
        ("Integrate 6x^2 - 4x + 3", "2x^3 - 2x^2 + 3x + C"),
        ("∫ x e^x dx", "x e^x - e^x + C"),
        ("∫ ln(x) dx", "x ln(x) - x + C"),
        ("∫ (2x+1)^5 dx", "(2x + 1)^6/12 + C"),
        ("∫ 2x/(x^2+1) dx", "ln(x^2 + 1) + C"),
        ("∫ x sqrt(x^2+4) dx", "(x^2 + 4)^(3/2)/3 + C"),
        ("∫ sin^2 x dx", "x/2 - sin(2x)/4 + C"),
        ("∫ cos^3 x dx", "sin(x) - sin(x)^3/3 + C"),
        ("∫ 1/(x^2-1) dx", "ln(|x - 1|)/2 - ln(|x + 1|)/2 + C"),
        ("∫ 5/x^3 dx", "-5/(2x^2) + C"),
        ("∫ tan x dx", "-ln(|cos(x)|) + C"),
        ("∫ x^2 sin x dx", "-x^2 cos(x) + 2x sin(x) + 2cos(x) + C"),
        ("∫ 1/(x^2+2x+5) dx", "arctan((x + 1)/2)/2 + C"),
        ("∫ x(1-x^2)^4 dx", "-(1 - x^2)^5/10 + C"),
        ("∫ 1/(x ln x) dx", "ln(|ln(x)|) + C"),
        ("∫ x sqrt(x+1) dx", "2(x + 1)^(5/2)/5 - 2(x + 1)^(3/2)/3 + C"),
        ("∫ e^(kx) dx", None),
        ("∫ 1/(x(x+1)^2) dx", "ln(|x|) - ln(|x + 1|) + 1/(x + 1) + C"),
    ],
)  # fmt: skip
def test_the_result_is_tidy(problem, last):
    if last is None:
        assert lines(f"{problem} ".replace("kx", "3x"))[-1] == "e^(3x)/3 + C"
    else:
        assert lines(problem)[-1] == last


def test_one_rule_a_line():
    assert lines("Integrate 6x^2 - 4x + 3") == [
        "∫ 6x^2 dx - ∫ 4x dx + ∫ 3 dx",
        "2x^3 - ∫ 4x dx + ∫ 3 dx",
        "2x^3 - 2x^2 + ∫ 3 dx",
        "2x^3 - 2x^2 + 3x",
        "2x^3 - 2x^2 + 3x + C",
    ]
    assert rules("∫ (2x+1)^5 dx") == [
        "integrals.substitution", "integrals.power", "integrals.put-back", "integrals.add-constant",
    ]  # fmt: skip


def test_a_part_that_needs_a_search_is_folded_in():
    step = worked("∫ arctan x dx").steps[1]
    assert step.rule == "integrals.by-itself"
    assert next(each.rule for each in step.substeps) == "integrals.substitution"


@pytest.mark.parametrize("problem", ["∫ e^(x^2) dx", "∫ sin(x)/x dx", "∫ x^x dx"])
def test_what_has_no_elementary_antiderivative_has_no_working(problem):
    task = read(problem)
    assert methods(task) == ["integral"]
    assert work(task) is None


@pytest.mark.parametrize(
    "integrand",
    [
        "e^(2x) cos(3x)", "sin(x)^4", "sin(x)^2 cos(x)^2", "tan(x)^3", "sec(x)^3", "sec(x)^4",
        "tan(x)^2 sec(x)^4",
        "1/√(6x - x^2)", "√(4 - x^2)", "x^2/√(1 - x^2)", "1/(1 + √x)", "√x/(1 + x)", "e^(√x)", "cos(ln(x))",
        "1/(1 + sin(x))", "1/√(x^2 + 9)", "√(x^2 + 1)", "1/(x^2 √(x^2 + 4))", "√(1 + e^x)", "1/(x^2 + 1)^2",
    ],
)  # fmt: skip
def test_beyond_the_first_rules(integrand):
    found = worked(f"∫ {integrand} dx")
    assert 2 <= len(found.steps) <= 15


@pytest.mark.parametrize("integrand", ["e^(x^2)", "sin(x)/x", "√(1 + x^3)"])
def test_what_has_no_elementary_integral_is_left(integrand):
    assert work(read(f"∫ {integrand} dx")) is None
