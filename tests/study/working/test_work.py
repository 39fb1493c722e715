"""Random tasks of every kind: a working, proven, not too long, with the right end."""

import json
from fractions import Fraction
from pathlib import Path

import pytest
from mpmath import mp

from app.study.answers.kinds import Several, Word
from app.study.curriculum import SKILLS, Phrasings
from app.study.maths import numeric
from app.study.maths.errors import OutsideDomain
from app.study.maths.exact import rational
from app.study.maths.tree import Num, substituted
from app.study.problems.reading import read
from app.study.problems.tasks.calculus import Differentiate, Integrate
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.known import solve
from app.study.working.proof.proven import proven
from app.study.working.step import MOST_STEPS
from app.study.working.work import methods, work
from engine.base.sentence import say

PROBLEMS = Path(__file__).parents[2] / "data" / "checker" / "problems.jsonl"
QUICK, FULL = 40, 400
SKILLS_THAT_FIT = (
    "addition",
    "subtraction",
    "multiplication",
    "order of operations",
    "negative numbers",
    "fractions",
    "decimals",
    "percentages",
    "powers and roots",
    "evaluating expressions",
    "collecting like terms",
    "expanding brackets",
    "factorising",
    "one-step equations",
    "two-step equations",
    "equations with x on both sides",
    "equations with brackets and fractions",
    "quadratic equations",
    "quadratic formula",
    "derivatives",
    "integrals",
)


def calculation(rng, depth=0):
    if depth == 3 or (depth and rng.random() < 0.35):
        return rng.choice(
            [str(rng.randint(0, 12)), f"{rng.randint(1, 9)}/{rng.randint(2, 9)}", f"(-{rng.randint(1, 9)})"]
        )
    a, b = calculation(rng, depth + 1), calculation(rng, depth + 1)
    return f"({a} {rng.choice(['+', '-', '×'])} {b})"


def side(rng):
    row = []
    for _ in range(rng.randint(1, 3)):
        a, b = rng.randint(-6, 6) or 1, rng.randint(-9, 9)
        row.append(rng.choice([f"({a}x + ({b}))", f"{abs(a)}(x + ({b}))", f"x/{abs(a) + 1}", str(abs(b))]))
    return " - ".join(row)


def linear(rng):
    return f"{side(rng)} + x = {side(rng)}"


def quadratic(rng):
    a, b, c = rng.randint(1, 4), rng.randint(-9, 9), rng.randint(-12, 12)
    return f"{a}x^2 + ({b})x + ({c}) = {rng.randint(0, 5)}"


def function(rng, depth=0):
    if depth == 2:
        return rng.choice(["x", "x^2", f"({rng.randint(2, 5)}x + {rng.randint(1, 9)})", "x^3"])
    inner = function(rng, depth + 1)
    other = function(rng, depth + 1)
    return rng.choice(
        [f"sin({inner})", f"e^({inner})", f"({inner})^{rng.randint(2, 4)}", f"({inner})·({other})",
         f"{inner} + {rng.randint(2, 9)}{other}", f"cos({inner})"]
    )  # fmt: skip


def derivative(rng):
    return f"Differentiate {function(rng)} with respect to x"


def integral(rng):
    a, b, n = rng.randint(2, 9), rng.randint(1, 9), rng.randint(2, 5)
    row = [
        f"{a}x^{n} - {b}x", f"x^{n}(x + {b})", f"({a}x + {b})^{n}", f"x e^({a}x)", f"x cos({a}x)", "x ln(x)",
        f"{a}x/(x^2 + {b})", f"1/((x + {a})(x - {b}))", f"sin(x)^{n} cos(x)", f"√({a}x + {b})", f"{a}/x^{n}",
        f"e^({a}x + {b})", f"x^{n - 1}/√(x^{n} + {b})", f"{a}/(x^2 + {b * b})",
    ]  # fmt: skip
    return f"Find the integral of {rng.choice(row)} with respect to x"


def definite(rng):
    low = rng.randint(1, 4)
    inner = integral(rng).removeprefix("Find the integral of ").removesuffix(" with respect to x")
    return f"∫_{low}^{low + rng.randint(1, 3)} {inner} dx"


@pytest.mark.parametrize(
    ("kind", "at_least"),
    [
        (calculation, 0.97),
        (linear, 0.97),
        (quadratic, 1),
        (derivative, 0.9),
        (integral, 0.95),
        (definite, 0.7),
    ],
)
def test_random_tasks_have_a_proven_working_that_is_not_long(kind, at_least, rng, full, figure):
    count = FULL if full else QUICK
    found = 0
    for _ in range(count):
        problem = kind(rng)
        task = read(problem)
        assert task is not None, problem
        working = work(task)
        if working is None:
            continue
        found += 1
        assert len(working.steps) <= MOST_STEPS
        assert proven(task, working.steps) == (working.answer, working.proof)
        check_independently(task, working)
    figure(f"{kind.__name__}: {found} of {count} random tasks are worked")
    assert found >= at_least * count


def has_a_pole(task):
    """Whether a fraction of polynomials grows without end somewhere between the bounds."""
    low, high = map(numeric.value, task.bounds)

    def size(at):
        try:
            return 1 / abs(numeric.value(task.tree, {"x": at}))
        except OutsideDomain:
            return 0

    with mp.workdps(30):
        step = (high - low) / 501
        near = min((low + step * (n + mp.mpf("0.37")) for n in range(501)), key=size)
        for _ in range(80):
            step *= mp.mpf("0.7")
            near = min((max(low, near - step), near, min(high, near + step)), key=size)
        return size(near) < 1e-8


def check_independently(task, working):
    """The end, by a way that shares nothing with the proof: exact numbers, or SymPy's answer in numbers."""
    if isinstance(task, Evaluate):
        assert rational(task.tree) == rational(working.answer.tree)
    elif isinstance(task, Differentiate):
        at = Fraction(7, 10)
        with mp.workdps(60):  # the slope of sin(e^(6x)) changes fast
            step = mp.mpf(10) ** -20
            points = [{"x": mp.mpf(7) / 10 + sign * step} for sign in (1, -1)]
            above, below = (numeric.value(task.tree, point, digits=60) for point in points)
            expected = (above - below) / (2 * step)
            ours = numeric.value(working.answer.tree, {"x": mp.mpf(at.numerator) / at.denominator})
            assert abs(ours - expected) <= 1e-6 * max(1, abs(expected))
    elif isinstance(task, Integrate) and working.answer == Word("divergent"):
        assert has_a_pole(task)
    elif isinstance(task, Integrate):
        with mp.workdps(20):
            low, high = map(numeric.value, task.bounds or (Num(Fraction(10)), Num(Fraction(11))))
            expected = mp.quad(lambda at: numeric.value(task.tree, {"x": at}), (low, high))
            tree = substituted(working.answer.tree, {"C": Num(Fraction(0))})
            at_high, at_low = (numeric.value(tree, {"x": at}) for at in (high, low))
            ours = at_high if task.bounds else at_high - at_low
            assert abs(ours - expected) <= 1e-6 * max(1, abs(expected))
    else:
        assert sorted(solution_values(working.answer)) == pytest.approx(
            sorted(solution_values(solve.solutions(task)[0]))
        )


def solution_values(answer):
    if isinstance(answer, Word):
        return []
    items = answer.items if isinstance(answer, Several) else (answer,)
    return [float(numeric.value(item.tree)) for item in items]


@pytest.mark.parametrize("skill", SKILLS_THAT_FIT)
def test_exercises_of_the_curriculum_have_a_working(skill, rng, full, figure):
    read_ones = found = 0
    for level in (1, 2, 3):
        for _ in range(200 if full else 8):
            exercise = SKILLS[skill].exercise(level, rng, Phrasings.ALL)
            task = read(exercise.question)
            if not isinstance(task, Evaluate | Solve | Differentiate | Integrate):
                continue
            read_ones += 1
            working = work(task)
            found += working is not None
            assert working is None or len(working.steps) <= MOST_STEPS
    figure(f"{skill}: {found} of {read_ones} exercises that are read have a working")
    assert read_ones
    assert found >= 0.98 * read_ones


def test_how_many_of_the_checkers_problems_have_a_working(figure):
    lines = [json.loads(line)["problem"] for line in PROBLEMS.read_text(encoding="utf-8").splitlines()]
    found = {problem: has_working(problem) for problem in dict.fromkeys(lines)}
    figure(f"{sum(found[each] for each in lines)} of {len(lines)} checker's problems have a working")
    figure(f"{sum(found.values())} of {len(found)} different ones")
    assert sum(found.values()) >= 0.55 * len(found)


def has_working(problem):
    task = read(problem)
    return task is not None and work(task) is not None


def test_methods_are_listed_and_chosen():
    task = read("x^2 - 5x + 6 = 0")
    assert methods(task) == ["factorise", "formula", "complete-square"]
    for name in methods(task):
        working = work(task, name)
        assert working is not None
        assert working.method == name
    assert work(task, "linear") is None
    for problem in ("x^2 - 5x + 6 = 0", "|x - 1| < 3", "x + y = 3, x - y = 1", "differentiate x^x"):
        names = methods(read(problem))
        assert len(set(names)) == len(names) >= 1


@pytest.mark.parametrize("problem", ["3/0", "sin(17°)", "x^5 = 32 + x", "x^3 + y^3 = 3, x - y^2 = 1", "0^0"])
def test_what_no_method_works_has_no_working(problem):
    assert work(read(problem)) is None


def test_a_method_that_writes_a_wrong_line_is_not_shown(monkeypatch):
    def wrong(task, board):
        board.say(Num(Fraction(1)), say("working.equations.swap"))

    task = read("2 + 3")
    assert work(task)
    monkeypatch.setattr("app.study.working.methods.numbers.calculation.write", wrong)
    assert work(task) is None
