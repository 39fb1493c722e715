"""The set that an answer describes is worked out to its ends."""

import pytest
import sympy
from mpmath import mp

from app.study.answers.number_line import ALL, NotASet
from app.study.answers.number_sets import from_sympy, pieces, solved_form
from app.study.answers.reading import readings
from app.study.marking.compare import compare
from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


def ends(text: str) -> list[tuple[float, bool, float, bool]]:
    found = pieces(readings(text)[0])
    return [(float(low.at), low.closed, float(high.at), high.closed) for low, high in found]


INF = float("inf")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x > 3", [(3, False, INF, False)]),
        ("2x + 1 ≤ 7", [(-INF, False, 3, True)]),
        ("-2x < 6", [(-3, False, INF, False)]),
        ("1 ≤ x < 2", [(1, True, 2, False)]),
        ("x ≠ 0", [(-INF, False, 0, False), (0, False, INF, False)]),
        ("x ≠ ±1", [(-INF, False, -1, False), (-1, False, 1, False), (1, False, INF, False)]),
        ("x^2 < 4", [(-2, False, 2, False)]),
        ("x < 1 or x > 2", [(-INF, False, 1, False), (2, False, INF, False)]),
        ("x > 1 and x < 2", [(1, False, 2, False)]),
        ("{1, 2}", [(1, True, 1, True), (2, True, 2, True)]),
        ("no solution", []),
        ("x < x + 1", [(-INF, False, INF, False)]),
        ("x < x", []),
    ],
)
def test_the_ends_are_those_of_the_set(text, expected):
    assert ends(text) == expected


@pytest.mark.parametrize("text", ["y > 2x + 1", "5 cm", "(3, 1]", "yes"])
def test_what_is_no_set_of_numbers_is_refused(text):
    with pytest.raises(NotASet):
        pieces(readings(text)[0])


def test_a_solved_form_says_where_the_letter_lies():
    assert solved_form(readings("x > 3")[0])
    assert solved_form(readings("1 < x < 3")[0])
    assert not solved_form(readings("2x > 6")[0])
    assert not solved_form(readings("x < 1 or 2x > 6")[0])


def test_the_sets_of_sympy_are_read():
    one, two = sympy.Integer(1), sympy.Integer(2)
    assert from_sympy(sympy.S.EmptySet) == []
    assert from_sympy(sympy.S.Reals) == ALL
    [(low, high)] = from_sympy(sympy.Interval(one, sympy.oo))
    assert (low.at, low.closed, high.at, high.closed) == (1, True, mp.inf, False)
    assert len(from_sympy(sympy.Union(sympy.Interval(0, one), sympy.FiniteSet(two)))) == 2
    assert len(from_sympy(sympy.Complement(sympy.S.Reals, sympy.FiniteSet(one, two)))) == 3
    with pytest.raises(NotASet):
        from_sympy(sympy.S.Integers)


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        ("Solve 1 - 9p <= 31.", r"p \ge -\frac{10}{3}"),
        ("Solve 4x + 14 < -3x + 17", "x < 3/7"),
        ("Solve 7g - 4 >= -28", r"g \ge -\frac{24}{7}"),
        ("Solve x^2 < 2", r"-\sqrt{2} < x < \sqrt{2}"),
        ("Solve 3x^2 - 1 > 0", r"x < -\frac{1}{\sqrt{3}} \text{ or } x > \frac{1}{\sqrt{3}}"),
    ],
)
def test_an_end_that_no_decimal_writes_is_still_the_same_end(problem, answer):
    assert judge(problem, answer).verdict is Verdict.CORRECT


def test_ends_that_are_near_are_not_the_same():
    assert judge("Solve 3x < 1", "x < 0.3333333333").verdict is Verdict.WRONG
    assert compare("x > 1/3", "x > 333333333333/1000000000000").verdict is Verdict.WRONG
