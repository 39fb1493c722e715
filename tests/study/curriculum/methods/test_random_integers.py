"""Numbers of as many digits as a level asks for."""

from app.study.curriculum.methods.random_integers import with_digits


def test_each_count_of_digits_comes_as_often(rng):
    found = [len(str(with_digits(rng, 1, 4))) for _ in range(8000)]
    assert set(found) == {1, 2, 3, 4}
    assert all(1700 < found.count(digits) < 2300 for digits in (1, 2, 3, 4))
