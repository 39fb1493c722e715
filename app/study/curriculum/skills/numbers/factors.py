"""All factors of a number (level 1: to 40, 2: to 70, 3: to 100), and if one number divides another."""

from random import Random

from app.study.curriculum.methods import columns
from app.study.curriculum.methods.random_integers import with_digits
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

LARGEST = {1: 40, 2: 70, 3: 100, 4: 110, 5: 119}
DIGITS = {1: (2, 2), 2: (2, 3), 3: (3, 3), 4: (4, 4), 5: (5, 5)}
LIST = (
    "Find all the factors of {n}.",
    "List the factors of {n}.",
    "What are the factors of {n}?",
    "factors of {n}",
    "Write down all the factors of {n}.",
    "List all factors of {n}.",
    "Which numbers are factors of {n}?",
    "Find the factors of {n}.",
    "Give all the factors of {n}.",
    "What are all the divisors of {n}?",
    "List the divisors of {n}.",
    "Find every factor of {n}.",
    "Which whole numbers divide {n} exactly?",
    "Can you list all the factors of {n}?",
    "Name all the factors of {n}.",
    "What numbers go into {n}?",
)
DIVIDES = (
    "Is {d} a factor of {n}?",
    "Is {n} divisible by {d}?",
    "Does {d} divide {n}?",
    "Is {n} a multiple of {d}?",
    "Does {d} go into {n} exactly?",
    "Is {d} a divisor of {n}?",
    "Can {n} be divided by {d} without a remainder?",
    "Can {n} be shared equally among {d} people?",
    "Tell me whether {n} is divisible by {d}.",
    "Check if {d} is a factor of {n}.",
    "Is {n} in the {d} times table?",
    "Does {n} divide evenly by {d}?",
)
TEMPLATES = LIST + DIVIDES


def _list(level: int, rng: Random) -> Problem:
    n = rng.choice(
        [n for n in range(6, LARGEST[level] + 1) if n not in (96, 108)]
    )  # their lists are too long
    lines, small = [], []
    d = 1
    while d * d <= n:
        product = n // d * d
        lines.append(f"{d}*{n // d}={product} {'yes' if product == n else 'no'}")
        small += [d] if product == n else []
        d += 1
    lines.append(f"{d}*{d}={d * d} stop")
    answer = ", ".join(map(str, sorted({*small, *(n // d for d in small)})))
    because = rf"Try each number in turn and keep the pairs that multiply to {n}. The factors are \("
    return Problem(f"factors of {n}", [*lines, answer], because, answer, LIST, {"n": str(n)})


def _divides(level: int, rng: Random) -> Problem:
    d = rng.randint(2, 9)
    n = max(with_digits(rng, *DIGITS[level]), 2 * d)
    n -= n % d if rng.random() < 0.5 else 0
    remainder = n % d
    answer = r"\text{no}" if remainder else r"\text{yes}"
    left = f"left {remainder}, so no" if remainder else "left 0, so yes"
    because = rf"Divide {n} by {d} and look at what is left, {remainder}: \("
    lines = [*columns.divide(n, d), left]
    return Problem(f"does {d} divide {n}", lines, because, answer, DIVIDES, {"n": str(n), "d": str(d)})


def draw(level: int, rng: Random) -> Problem:
    """Factors to list by trying each number, or one division to look at."""
    return (_list if rng.random() < 0.6 else _divides)(level, rng)


SKILL = Skill("factors", TEMPLATES, draw)
