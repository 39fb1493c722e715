"""Inequalities solved with a table of signs."""

import pytest

from tests.study.working.worked import lines


@pytest.mark.parametrize(
    ("problem", "first", "last"),
    [
        ("x^2 - 3x - 28 <= 0", "(x + 4)(x - 7) ≤ 0", "-4 ≤ x ≤ 7"),
        ("-x^2 + 4x + 1 >= 0", "x^2 - 4x - 1 ≤ 0", "2 - √5 ≤ x ≤ 2 + √5"),
        ("x^3 > 4x", "x^3 - 4x > 0", "-2 < x < 0 or x > 2"),
        ("(2x + 1)/(x - 4) <= 1", "(2x + 1)/(x - 4) - 1 ≤ 0", "-5 ≤ x < 4"),
        ("5/(x^2 - 7x + 10) < 0", "5/((x - 5)(x - 2)) < 0", "2 < x < 5"),
        ("1/x < 2", "1/x - 2 < 0", "x < 0 or x > 1/2"),
        ("x^2 - 3x + 7 > 0", "every number is a solution", "every number is a solution"),
        ("x^2 + 4 < 0", "no solution", "no solution"),
        ("x^2 > 9. Write it in interval notation", "x^2 - 9 > 0", "(-∞, -3) ∪ (3, ∞)"),
    ],
)
def test_from_the_first_line_to_the_solution(problem, first, last):
    from app.study.problems.asked_form import asked
    from app.study.problems.reading import read
    from app.study.working.work import work
    from tests.study.working.worked import texts

    working = work(read(problem), form=asked(problem))
    assert working is not None
    found = texts(working.steps)
    assert (found[0], found[-1]) == (first, last)


def test_the_table_stands_before_the_solution():
    assert lines("(x - 8)/(x + 5) >= 0")[0].startswith("signs around -5, 8: x - 8: - - - 0 +")
