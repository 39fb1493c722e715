"""Equations and systems have their real solutions, no others, and doubtful ones have none."""

from dataclasses import replace

import pytest

from app.study.answers.kinds import Assignments, Inequality, Several, Value, Word
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.to_text import to_text
from app.study.problems.tasks.equations import Solve
from app.study.working.known.solve import solutions
from app.study.working.unsolved import Unsolved


def tree(text):
    return parse(tokenize(text))


def task(*equations, unknowns="x", wanted=None):
    sides = [tuple(map(tree, equation.split("="))) for equation in equations]
    return Solve(tuple(sides), tuple(unknowns), wanted=tree(wanted) if wanted else None)


def shown(answer):
    if isinstance(answer, Word):
        return answer.name
    if isinstance(answer, Value):
        return to_text(answer.tree)
    if isinstance(answer, Assignments):
        return ", ".join(f"{name} = {shown(value)}" for name, value in answer.values)
    assert isinstance(answer, Several)
    return "; ".join(sorted(map(shown, answer.items)))


@pytest.mark.parametrize(
    ("equation", "found"),
    [
        ("2x + 3 = 7", ["2"]),
        ("x^2 - 5x + 6 = 0", ["2; 3"]),
        ("x^2 = -4", ["none", "-2i; 2i"]),
        ("x = x + 1", ["none"]),
        ("x + x = 2x", ["all-reals"]),
        ("x^2/x = 0", ["none"]),
        ("(x-3)√(x-5) = 0", ["5"]),
        ("√(2-x) = √(x-4)", ["none"]),
        ("(x^2-4) ln x = 0", ["1; 2"]),
        ("∛x = -3", ["-27"]),
        ("(x+1)^(2/3) = 4", ["-9; 7"]),
        ("x^(2/3) - 5x^(1/3) + 6 = 0", ["27; 8"]),
        ("1/x + 1/(x+2) = 3/4", ["-4/3; 2"]),
    ],
)
def test_the_solutions_of_one_equation(equation, found):
    assert [shown(answer) for answer in solutions(task(equation))] == found


def test_a_domain_that_may_be_in_degrees_is_left_unsolved():
    half = task("cos x = 0.5")
    for high, solved in (("180", False), ("π", True), ("180°", True)):
        domain = Inequality((tree("0"), tree("x"), tree(high)), ("<=", "<="))
        if solved:
            assert solutions(replace(half, domain=domain))
        else:
            with pytest.raises(Unsolved):
                solutions(replace(half, domain=domain))


def test_one_letter_among_several():
    (answer,) = solutions(task("y = 2x + b"))
    assert answer.label == "x"
    assert to_text(answer.tree) == "-b/2 + y/2"


@pytest.mark.parametrize(
    ("equations", "wanted", "found"),
    [
        (["x + y = 5", "x - y = 1"], None, "x = 3, y = 2"),
        (["x + y = 5", "x - y = 1"], "xy", "3(2)"),
        (["x^2 + y^2 = -1", "x = y"], None, "none"),
        (["x + y = 1", "x + y = 2"], None, "none"),
        (["x + y = 1", "2x + 2y = 2"], None, "infinite"),
        (["x + y = 1", "1 = 2"], None, "none"),
    ],
)
def test_the_solutions_of_a_system(equations, wanted, found):
    (answer,) = solutions(task(*equations, unknowns="xy", wanted=wanted))
    assert shown(answer) == found


@pytest.mark.parametrize("equation", ["x^5 + x^4 = sin(x) + 7", "ax^3 + bx = 7", "x^13 = x + 2", "x = ∞"])
def test_what_is_doubtful_is_left_unsolved(equation):
    with pytest.raises(Unsolved):
        solutions(task(equation))


def test_a_curved_system_whose_points_are_all_complex_has_no_solution():
    assert solutions(task("x^2 + y^2 = 1", "xy = 3", unknowns="xy")) == [Word("none")]
