"""Random equations of every kind: worked, not too long, with the solutions that they were made of."""

import pytest
from mpmath import mp

from app.study.answers.kinds import Several, Word
from app.study.maths import numeric
from app.study.problems.reading import read
from app.study.working.step import MOST_STEPS
from app.study.working.work import work

QUICK, FULL = 5, 60


def radical(rng):
    root, shift = rng.randint(1, 9), rng.randint(1, 9)
    return f"√(x + {shift}) + {rng.randint(1, 5)} = {root} + {shift % 5}"


def rational(rng):
    a, b, c = rng.randint(1, 6), rng.randint(1, 6), rng.randint(1, 9)
    return f"{a}/(x - {b}) + {c}/x = {a + c}/(x^2 - {b}x)"


def absolute(rng):
    return f"|{rng.randint(1, 4)}x - {rng.randint(1, 9)}| = {rng.randint(-2, 9)}"


def exponential(rng):
    base = rng.randint(2, 5)
    return f"{base}^({rng.randint(1, 3)}x - {rng.randint(0, 4)}) = {rng.choice([base**3, base**2, 7, 11])}"


def logarithmic(rng):
    return f"log_2(x) + log_2(x + {rng.randint(1, 6)}) = {rng.randint(1, 4)}"


def higher(rng):
    a, b, c = (rng.randint(-4, 4) for _ in range(3))
    return f"(x - ({a}))(x^2 + ({b})x + ({c})) = 0"


def quartic(rng):
    p, q = rng.randint(1, 9), rng.randint(1, 9)
    return f"x^4 - {p + q}x^2 + {p * q} = 0"


@pytest.mark.parametrize("kind", [radical, rational, absolute, exponential, logarithmic, higher, quartic])
def test_a_random_equation_is_worked(kind, rng, full, figure):
    count, found = FULL if full else QUICK, 0
    for _ in range(count):
        problem = kind(rng)
        task = read(problem)
        assert task is not None, problem
        working = work(task)
        if working is None:
            continue
        found += 1
        assert len(working.steps) <= MOST_STEPS
        for value in values(working.answer):
            left, right = (numeric.value(side, {"x": value}, 40, real=True) for side in task.equations[0])
            assert abs(left - right) < mp.mpf(10) ** -25 * max(1, abs(left)), problem
    figure(f"{kind.__name__} equations: {found} of {count} are worked")
    assert found >= 0.9 * count


def values(answer):
    if isinstance(answer, Word):
        return []
    items = answer.items if isinstance(answer, Several) else (answer,)
    return [numeric.value(item.tree, real=True) for item in items]
