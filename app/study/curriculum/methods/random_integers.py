"""Numbers of the size a level asks for."""

from random import Random


def with_digits(rng: Random, fewest: int, most: int) -> int:
    """A positive number whose count of digits is even-handed between `fewest` and `most`."""
    digits = rng.randint(fewest, most)
    return rng.randint(10 ** (digits - 1) if digits > 1 else 1, 10**digits - 1)
