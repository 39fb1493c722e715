"""The least common multiple of two numbers (level 1: to 12, 2: to 20, 3: to 40), from their gcd."""

from random import Random

from app.study.curriculum.methods import euclid
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.numbers import multiplication

LARGEST = {1: 12, 2: 20, 3: 40, 4: 60, 5: 99}
TEMPLATES = (
    "Find the least common multiple of {a} and {b}.",
    "What is the lowest common multiple of {a} and {b}?",
    "Find the LCM of {a} and {b}.",
    "lcm({a}, {b})",
    "What is the LCM of {a} and {b}?",
    "LCM of {a} and {b}",
    "Work out the lowest common multiple of {a} and {b}.",
    "What is the smallest number that both {a} and {b} divide?",
    "Find the smallest common multiple of {a} and {b}.",
    "Calculate the lcm of {a} and {b}.",
    "What's the smallest multiple that {a} and {b} share?",
    "Determine the least common multiple of {a} and {b}.",
    "lowest common multiple of {a} and {b}",
    "Find the first number that is in both the {a} and the {b} times table.",
    "Find lcm({a}, {b}).",
    "What is the least common denominator of fractions with denominators {a} and {b}?",
    "A bus comes every {a} minutes, a tram every {b}. Both are here now. When is that so again?",
    "Two lights flash every {a} and every {b} seconds. After how many seconds do they flash together again?",
)


def draw(level: int, rng: Random) -> Problem:
    """Two different numbers, of which one has at most nine times the common divisor."""
    while True:  # about one draw in three takes too many divisions or too large a factor
        a, b = rng.sample(range(2 if level < 3 else 4, LARGEST[level] + 1), 2)
        lines, divisor = euclid.divisions(a, b)
        large, small = max(a, b), min(a, b)
        times = small // divisor
        if times <= 9 and len(lines) <= 3:
            break
    lines += [f"gcd {divisor}, {small}/{divisor}={times}", f"{large}*{times}"]
    lines += multiplication.working(large, times) if times > 1 else [f"{large}*1={large}"]
    answer = str(large * times)
    because = rf"Divide {small} by the common divisor {divisor} and multiply: \({large} \times {times} = "
    return Problem(f"lcm({a},{b})", lines, because, answer, TEMPLATES, {"a": str(a), "b": str(b)})


SKILL = Skill("least common multiple", TEMPLATES, draw)
