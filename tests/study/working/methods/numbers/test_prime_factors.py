"""gcd and lcm by primes."""

import math

from app.study.working.methods.numbers.prime_factors import primes_of
from tests.study.working.worked import lines


def test_every_prime_as_often_as_it_is_needed():
    assert lines("lcm(12, 18)") == ["lcm(2^2 × 3, 2 × 3^2)", "2^2 × 3^2", "4 × 3^2", "4 × 9", "36"]
    assert lines("gcd(12, 18)", "prime-factors")[-1] == "6"
    assert lines("gcd(8, 15)", "prime-factors")[-1] == "1"


def test_primes_multiply_to_the_number(rng):
    for _ in range(50):
        n = rng.randint(2, 5000)
        assert math.prod(prime**count for prime, count in primes_of(n).items()) == n
