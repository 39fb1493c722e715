"""Linear systems as rows."""

from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.working.systems import row_space
from tests.study.working.worked import tree


def rows(*texts):
    found = [Equation(*map(tree, text.split("="))) for text in texts]
    return row_space.rows(found, ("x", "y"))


def test_read_and_solved():
    assert rows("2x + y = 5", "x = y + 1") == ((2, 1, 5), (1, -1, 1))
    assert row_space.solution(rows("2x + y = 5", "x = y + 1")) == (2, 1)
    assert row_space.solution(rows("x + y = 1", "2x + 2y = 2")) is None
    assert rows("xy = 1", "x = 2") is None


def test_the_same_solutions():
    first = rows("x + y = 3", "x - y = 1")
    assert row_space.same_solutions(first, rows("2x = 4", "x + y = 3"))
    assert not row_space.same_solutions(first, rows("2x = 4"))
    assert not row_space.same_solutions(first, rows("2x = 4", "x + y = 4"))
    never = rows("x + y = 1", "x + y = 2")
    assert row_space.same_solutions(never, rows("0 = 1"))
    assert not row_space.same_solutions(never, first)


def test_determinants_by_elimination():
    def value(*matrix):
        return row_space.determinant([list(map(Fraction, row)) for row in matrix])

    assert value((0, 2), (3, 4)) == -6
    assert value((1, 2), (2, 4)) == 0
    assert value((5, 1, -1), (2, 3, 1), (3, -6, 3)) == 93
