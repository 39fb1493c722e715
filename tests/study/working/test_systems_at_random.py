"""Random systems, inequalities and matrices: a proven working, and its end checked by other means."""

from fractions import Fraction

import pytest

from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Assignments, Matrix, Several, Value, Word
from app.study.answers.reading import readings
from app.study.curriculum import SKILLS, Phrasings
from app.study.marking.compare import compare
from app.study.maths import numeric
from app.study.maths.exact import rational
from app.study.maths.tree import substituted
from app.study.problems.asked_form import asked
from app.study.problems.reading import read
from app.study.problems.tasks.arrays import EvaluateArray
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.working.proof.proven import proven
from app.study.working.step import MOST_STEPS
from app.study.working.systems.row_space import determinant
from app.study.working.work import METHODS, work

QUICK, FULL = 10, 300


def number(rng, largest=9):
    return rng.choice([one for one in range(-largest, largest + 1) if one])


def two_letters(rng):
    a, b, c, d = (number(rng, 6) for _ in range(4))
    x, y = rng.randint(-6, 6), rng.randint(-6, 6)
    return f"{a}x + ({b})y = {a * x + b * y}, {c}x + ({d})y = {c * x + d * y}"


def three_letters(rng):
    rows = [[rng.randint(-3, 3), number(rng, 3), rng.randint(-3, 3)] for _ in range(3)]
    at = [rng.randint(-4, 4) for _ in range(3)]
    sides = [
        " + ".join(f"({a}){name}" for a, name in zip(row, "xyz", strict=True))
        + f" = {sum(a * b for a, b in zip(row, at, strict=True))}"
        for row in rows
    ]
    return ", ".join(sides)


def curve(rng):
    a, b, c = number(rng, 2), rng.randint(-4, 4), rng.randint(-5, 5)
    return f"y = {a}x^2 + ({b})x + ({c}), y = {number(rng, 4)}x + ({rng.randint(-6, 6)})"


def linear_inequality(rng):
    sign = rng.choice(["<", ">", "<=", ">="])
    return f"{number(rng)}x + ({number(rng)}) {sign} {rng.randint(-3, 3)}x + ({number(rng)})"


def compound_inequality(rng):
    how = rng.choice(["and", "or"])
    return f"{number(rng)}x + {rng.randint(1, 9)} < {number(rng)} {how} {number(rng)}x >= {number(rng)}"


def between(rng):
    low = rng.randint(-9, 5)
    return f"{low} < {number(rng)}x + ({number(rng)}) <= {low + rng.randint(1, 12)}"


def absolute_inequality(rng):
    sign = rng.choice(["<", ">", "<=", ">="])
    return f"{rng.randint(1, 3)}|{number(rng, 4)}x + ({number(rng)})| + ({number(rng)}) {sign} {number(rng)}"


def quadratic_inequality(rng):
    sign = rng.choice(["<", ">", "<=", ">="])
    return f"{number(rng, 3)}x^2 + ({number(rng)})x + ({rng.randint(-9, 9)}) {sign} {rng.randint(-3, 3)}"


def rational_inequality(rng):
    sign = rng.choice(["<", ">", "<=", ">="])
    return f"({number(rng, 4)}x + ({number(rng)}))/(x + ({number(rng)})) {sign} {rng.randint(-3, 3)}"


def matrix(rng, side):
    return [[rng.randint(-5, 6) for _ in range(side)] for _ in range(side)]


def determinant_of(rng):
    return f"Find the determinant of {matrix(rng, rng.choice([2, 3]))}"


def product(rng):
    return f"A = {matrix(rng, 2)}, B = {matrix(rng, 2)}. Find {number(rng, 4)}A + ({number(rng, 4)})B."


@pytest.mark.parametrize(
    ("kind", "at_least"),
    [
        (two_letters, 1),
        (three_letters, 0.95),
        (curve, 0.97),
        (linear_inequality, 1),
        (compound_inequality, 1),
        (between, 1),
        (absolute_inequality, 1),
        (quadratic_inequality, 1),
        (rational_inequality, 0.97),
        (determinant_of, 1),
        (product, 1),
    ],
)
def test_random_tasks_have_a_proven_working(kind, at_least, rng, full, figure):
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
        check(task, working.answer, problem)
    figure(f"{kind.__name__}: {found} of {count} random tasks are worked")
    assert found >= at_least * count


def check(task, answer, problem):
    """The answer by numbers put into what was written, which shares nothing with the proof."""
    if isinstance(task, SolveInequality):
        check_region(task, answer)
    elif isinstance(task, EvaluateArray):
        if isinstance(answer, Value):
            (rows,) = [one.rows for one in readings(problem.partition(" of ")[2]) if isinstance(one, Matrix)]
            assert rational(answer.tree) == determinant([[rational(one) for one in row] for row in rows])
    elif answer != Word("none") and answer != Word("infinite"):
        for one in answer.items if isinstance(answer, Several) else (answer,):
            assert isinstance(one, Assignments)
            values = {name: value.tree for name, value in one.values}
            for left, right in task.equations:
                sides = [numeric.value(substituted(side, values)) for side in (left, right)]
                assert abs(sides[0] - sides[1]) < 1e-20


def check_region(task, answer):
    pieces = number_sets.pieces(answer)
    for place in range(-60, 61):
        at = Fraction(place, 4) + Fraction(1, 97)
        inside = bool(number_line.intersected([number_line.point(at.numerator / at.denominator)], pieces))
        assert inside is holds(task.region, at)


def holds(region, at):
    parts = getattr(region, "parts", (region,))
    each = []
    for part in parts:
        values = [rational(side, {"x": at}) for side in part.sides]
        compared = [
            eval(f"a {relation} b", {"a": a, "b": b})
            for a, relation, b in zip(values, part.relations, values[1:], strict=False)
        ]
        each.append(all(compared))
    return any(each) if getattr(region, "how", "and") == "or" else all(each)


@pytest.mark.parametrize("skill", ["inequalities", "simultaneous equations"])
@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
def test_exercises_of_the_curriculum_have_a_working_with_their_answer(skill, level, rng, full, figure):
    count, found, read_ones = (20 if full else 3) * 2, 0, 0
    for _ in range(count):
        exercise = SKILLS[skill].exercise(level, rng, Phrasings.ALL)
        task = read(exercise.question)
        if task is None:
            continue
        read_ones += 1
        working = work(task, form=asked(exercise.question))
        if working is not None:
            found += 1
            assert len(working.steps) <= MOST_STEPS
            assert agrees(working.answer, exercise.answer)
    figure(f"{skill}, level {level}: {found} of {read_ones} exercises that are read have a working")
    assert read_ones >= 0.9 * count
    assert found >= 0.98 * read_ones


def agrees(answer, text):
    from app.study.answers.printing import printed

    return compare(printed(answer).final, text).verdict in {"correct", "other-form"}


@pytest.mark.parametrize("name", ["elimination", "substitution", "gauss", "cramer"])
def test_other_ways_lead_to_the_same_end(name, rng, full):
    for _ in range(FULL if full else QUICK):
        task = read(two_letters(rng))
        if not any(name == one.NAME and one.fits(task) for one in METHODS):
            continue
        one, other = work(task, name), work(task)
        assert one is not None
        assert other is not None
        assert one.answer == other.answer
