"""Random whole numbers with as many digits as a level asks for."""

from random import Random


def with_digits(rng: Random, fewest: int, most: int) -> int:
    """A positive number; each count of digits from `fewest` to `most` is equally likely."""
    digits = rng.randint(fewest, most)
    return rng.randint(10 ** (digits - 1) if digits > 1 else 1, 10**digits - 1)
