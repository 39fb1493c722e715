"""The proof that expressions with matrices are equal."""

from app.study.maths.arrays import matrix, vector
from app.study.maths.tree import number, plus, times
from app.study.working.proof.arrays import PROVER, same_arrays


def of(*rows):
    return matrix([list(map(number, row)) for row in rows])


def test_entry_by_entry():
    a, b = of((1, 2), (3, 4)), of((0, 1), (1, 0))
    assert same_arrays(plus(a, b), of((1, 3), (4, 4)))
    assert not same_arrays(plus(a, b), of((1, 3), (4, 5)))
    assert not same_arrays(times(a, b), times(b, a))
    assert not same_arrays(a, vector(map(number, (1, 2, 3, 4))))
    assert not same_arrays(plus(a, of((1,))), a)


def test_numbers_alone_are_none_of_its_business():
    assert not PROVER.same(number(1), number(1), "")
