"""The greatest common divisor of two numbers by Euclid's divisions (level 1: to 60, 2: to 100, 3: to 150)."""

from random import Random

from app.study.curriculum.methods import euclid
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

LARGEST = {1: 60, 2: 100, 3: 150, 4: 300, 5: 600}
DIVISOR = {1: (2, 10), 2: (2, 15), 3: (2, 25), 4: (4, 40), 5: (6, 60)}
TEMPLATES = (
    "Find the greatest common divisor of {a} and {b}.",
    "What is the highest common factor of {a} and {b}?",
    "Find the HCF of {a} and {b}.",
    "gcd({a}, {b})",
    "What is the GCF of {a} and {b}?",
    "GCD of {a} and {b}",
    "Find the greatest common factor of {a} and {b}.",
    "What is the largest number that divides both {a} and {b}?",
    "Work out the highest common factor of {a} and {b}.",
    "hcf of {a} and {b}",
    "What is the greatest common factor of {a} and {b}?",
    "Calculate the gcd of {a} and {b}.",
    "Find the largest common factor of {a} and {b}.",
    "What's the biggest number that goes into both {a} and {b}?",
    "Determine the greatest common divisor of {a} and {b}.",
    "What is the HCF of {a} and {b}?",
    "Find gcd({a}, {b}).",
    "Which is the largest factor that {a} and {b} share?",
    "{a} apples and {b} pears go into equal bags with none left over. What is the largest number of bags?",
    "Ropes of {a} m and {b} m are cut into equal pieces with no waste. How many metres is a piece at most?",
)


def draw(level: int, rng: Random) -> Problem:
    """Two different numbers with a common divisor, sometimes only 1."""
    while True:  # few draws take too many divisions
        divisor = 1 if rng.random() < 0.1 else rng.randint(*DIVISOR[level])
        most = max(3, LARGEST[level] // divisor)
        a, b = (divisor * factor for factor in rng.sample(range(1 if divisor > 3 else 2, most + 1), 2))
        lines, found = euclid.divisions(a, b)
        if len(lines) <= 4:
            break
    because = rf"Divide, then divide by what is left, until nothing is left: \(\gcd({a}, {b}) = "
    parts = {"a": str(a), "b": str(b)}
    return Problem(f"gcd({a},{b})", [*lines, f"gcd {found}"], because, str(found), TEMPLATES, parts)


SKILL = Skill("greatest common divisor", TEMPLATES, draw)
