"""Numbers as products of primes."""

from app.study.problems.reading import read
from app.study.working.work import work
from tests.study.working.worked import lines


def test_the_smallest_prime_is_split_off_again_and_again():
    assert lines("Write 84 as a product of primes") == [
        "2 × 42",
        "2 × 2 × 21",
        "2 × 2 × 3 × 7",
        "2^2 × 3 × 7",
    ]
    assert lines("Find the prime factorisation of 30") == ["2 × 15", "2 × 3 × 5"]


def test_a_prime_needs_no_tree():
    assert work(read("Write 31 as a product of primes")) is None
