"""Decimals: + −, × ÷ by ten (level 1: one place), by one digit (2), by decimals (3), larger ones (4, 5)."""

from random import Random

from app.study.curriculum.methods import columns
from app.study.curriculum.methods.decimals import moved, typed
from app.study.curriculum.notation import latex
from app.study.curriculum.phrasing import EVALUATE
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

PLACES = {1: (1, 1), 2: (1, 2), 3: (1, 2), 4: (2, 3), 5: (3, 3)}
LARGEST = {1: 20, 2: 20, 3: 50, 4: 50, 5: 90}
ADD = (
    *EVALUATE,
    "Add {a} and {b}.",
    "What is the sum of {a} and {b}?",
    "What is {a} plus {b}?",
    "{a} plus {b}",
    "Add {b} to {a}.",
)
SUBTRACT = (
    *EVALUATE,
    "Subtract {b} from {a}.",
    "What is {a} minus {b}?",
    "{a} minus {b}",
    "Take {b} away from {a}.",
    "What is the difference between {a} and {b}?",
)
MULTIPLY = (
    *EVALUATE,
    "Multiply {a} by {b}.",
    "What is {a} times {b}?",
    "{a} times {b}",
    "What is the product of {a} and {b}?",
    "Find the product of {a} and {b}.",
)
DIVIDE = (
    *EVALUATE,
    "Divide {a} by {b}.",
    "What is {a} divided by {b}?",
    "{a} divided by {b}",
    "Work out {a} divided by {b}.",
    "Share {a} equally between {b}.",
)
TEMPLATES = tuple(dict.fromkeys(ADD + SUBTRACT + MULTIPLY + DIVIDE))


def _drawn(level: int, rng: Random, places: int, largest: int) -> int:
    units = rng.randint(1, largest * 10**places - 1)
    return units if units % 10 else units + rng.randint(1, 9)


def _finished(units: int, places: int) -> str:
    exact = f"{str(units).zfill(places + 1)[:-places]}.{str(units).zfill(places + 1)[-places:]}"
    short = typed(units, places)
    line = f"{places} place{'s' * (places > 1)}: {exact}"
    return line if exact == short else f"{line}={short}"


def _sum(level: int, rng: Random) -> Problem:
    p, q = rng.randint(*PLACES[level]), rng.randint(*PLACES[level])
    a, b = _drawn(level, rng, p, LARGEST[level]), _drawn(level, rng, q, LARGEST[level])
    places = max(p, q)
    first, second = typed(a, p), typed(b, q)
    a, b = a * 10 ** (places - p), b * 10 ** (places - q)
    sign = rng.choice("+-")
    if sign == "-" and a < b:
        a, b, first, second = b, a, second, first
    lines = [f"without the point: {a}{sign}{b}", *(columns.add if sign == "+" else columns.subtract)(a, b)]
    units = a + b if sign == "+" else a - b
    how = "Line up the points, then add" if sign == "+" else "Line up the points, then subtract"
    return _problem(first, sign, second, [*lines, _finished(units, places)], how, typed(units, places))


def _by_ten(level: int, rng: Random) -> Problem:
    zeros = rng.randint(1, 2 if level < 3 else 3)
    places = rng.randint(*PLACES[level])
    number, ten = typed(_drawn(level, rng, places, LARGEST[level]), places), str(10**zeros)
    sign, side = rng.choice((("*", "right"), ("/", "left")))
    steps = moved(number, zeros, sign)
    lines = [
        f"{zeros} zero{'s' * (zeros > 1)}, {side}: {', '.join(steps)}",
        f"{number}{sign}{ten}={steps[-1]}",
    ]
    return _problem(number, sign, ten, lines, f"The point moves {side} once for each zero", steps[-1])


def _product(level: int, rng: Random) -> Problem:
    p = rng.randint(*PLACES[min(level, 3)])
    q = 0 if level == 2 else rng.randint(0, 2)
    a = rng.randint(2, {2: 199, 3: 299, 4: 999, 5: 2999}[level])
    a += a % 10 == 0
    b = rng.randint(2, 9)
    lines = [f"without the point: {a}*{b}"]
    lines += columns.multiply(a, b) if a > 9 else [f"{a}*{b}={a * b}"]
    if q:
        lines.append(f"places {p}+{q}={p + q}")
    how = "Multiply without the point, then count the places"
    finished = [*lines, _finished(a * b, p + q)]
    return _problem(typed(a, p), "*", typed(b, q) if q else str(b), finished, how, typed(a * b, p + q))


def _quotient(level: int, rng: Random) -> Problem:
    places = rng.randint(*PLACES[min(level, 3)])
    divisor = rng.randint(2, 9)
    quotient = rng.randint(2, {2: 99, 3: 199, 4: 599, 5: 1999}[level])
    while quotient * divisor % 10 == 0:  # 30 tenths are no decimal
        quotient += 1
        divisor = rng.randint(2, 9)
    a = quotient * divisor
    lines = [f"without the point: {a}/{divisor}", *columns.divide(a, divisor), _finished(quotient, places)]
    how = "Divide without the point, then put it back"
    return _problem(typed(a, places), "/", str(divisor), lines, how, typed(quotient, places))


def _problem(a: str, sign: str, b: str, lines: list[str], how: str, answer: str) -> Problem:
    text = f"{a}{sign}{b}"
    templates = {"+": ADD, "-": SUBTRACT, "*": MULTIPLY, "/": DIVIDE}[sign]
    return Problem(text, lines, rf"{how}: \({latex(text)} = ", answer, templates, {"a": a, "b": b})


def draw(level: int, rng: Random) -> Problem:
    """Two numbers, one at least a decimal, worked without the point, which is put back at the end."""
    forms = [_sum, _sum, _by_ten] if level == 1 else [_sum, _sum, _by_ten, _product, _quotient]
    return rng.choice(forms)(level, rng)


SKILL = Skill("decimals", TEMPLATES, draw)
