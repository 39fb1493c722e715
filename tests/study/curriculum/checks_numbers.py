"""Is the answer right? Skills about numbers."""

import math
import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from app.study.curriculum import Exercise
from tests.study.curriculum.arithmetic import check_number, value


def check_division(exercise: Exercise) -> None:
    a, b = map(int, exercise.problem.split("/"))
    quotient, _, remainder = exercise.answer.partition(r"\text{ remainder }")
    assert int(quotient) * b + int(remainder or 0) == a
    assert 0 <= int(remainder or 0) < b
    assert remainder != "0"


def check_rounded(exercise: Exercise) -> None:
    number, _, place = exercise.problem.partition(" to ")
    exact = Decimal(number)
    if "significant" in place:
        exponent = exact.adjusted() - int(place.split()[0]) + 1
    elif "decimal" in place:
        exponent = -int(place.split()[0])
    else:
        exponent = 0 if "whole" in place else len(place.split()[-1]) - 1
    expected = exact.quantize(Decimal(1).scaleb(exponent), ROUND_HALF_UP)
    assert Decimal(exercise.answer) == expected
    if "." in exercise.answer and "significant" not in place:
        assert Decimal(exercise.answer).as_tuple().exponent == exponent


def check_factors(exercise: Exercise) -> None:
    found = list(map(int, re.findall(r"\d+", exercise.problem)))
    if len(found) == 2:
        assert exercise.answer == (r"\text{no}" if found[1] % found[0] else r"\text{yes}")
    else:
        divisors = [d for d in range(1, found[0] + 1) if found[0] % d == 0]
        assert exercise.answer == ", ".join(map(str, divisors))


def is_prime(n: int) -> bool:
    return n > 1 and all(n % d for d in range(2, n))


def check_primes(exercise: Exercise) -> None:
    (n,) = map(int, re.findall(r"\d+", exercise.problem))
    if exercise.problem.startswith("is "):
        assert exercise.answer == (r"\text{yes}" if is_prime(n) else r"\text{no}")
        return
    powers = [part.strip("}").split("^{") for part in exercise.answer.split(r" \times ")]
    assert all(is_prime(int(prime)) for prime, *_ in powers)
    assert math.prod(int(prime) ** int(*power or (1,)) for prime, *power in powers) == n


def check_gcd(exercise: Exercise) -> None:
    assert int(exercise.answer) == math.gcd(*map(int, re.findall(r"\d+", exercise.problem)))


def check_lcm(exercise: Exercise) -> None:
    assert int(exercise.answer) == math.lcm(*map(int, re.findall(r"\d+", exercise.problem)))


METRE, GRAM, LITRE = Fraction(1), Fraction(1), Fraction(1, 1000)
SIZES = {
    "mm": METRE / 1000, "cm": METRE / 100, "m": METRE, "km": 1000 * METRE,
    "mg": GRAM / 1000, "g": GRAM, "kg": 1000 * GRAM, "t": 10**6 * GRAM,
    "ml": LITRE / 1000, "cl": LITRE / 100, "l": LITRE,
}  # fmt: skip


def size(unit: str) -> Fraction:
    name, _, power = unit.partition("^")
    return SIZES[name] ** int(power or 1)


def check_units(exercise: Exercise) -> None:
    number, source, target = re.fullmatch(r"(\S+) (\S+) in (\S+)", exercise.problem).groups()
    given = re.fullmatch(r"(\S+) \\text\{ (\w+)\}(\^\d)?", exercise.answer)
    assert target == given[2] + (given[3] or "")
    assert Fraction(given[1]) * size(target) == Fraction(number) * size(source)
    assert not re.search(r"\.\d*0$", given[1])


def minutes_of(text: str) -> int:
    """Minutes of a clock time since midnight, or of `3 h 35 min`."""
    text = re.sub(r"\\text\{ (\w+)\}", r"\1", text)
    if clock := re.fullmatch(r"(\d+):(\d\d)(?: (am|pm))?", text):
        hour = int(clock[1])
        if clock[3]:
            assert 1 <= hour <= 12
            hour = hour % 12 + (12 if clock[3] == "pm" else 0)
        return hour * 60 + int(clock[2])
    hours, minutes = re.fullmatch(r"(?:(\d+) h)? ?(?:(\d+) min)?", text).groups()
    return int(hours or 0) * 60 + int(minutes or 0)


def check_time(exercise: Exercise) -> None:
    given, problem = minutes_of(exercise.answer), exercise.problem
    if found := re.fullmatch(r"from (\S+) to (\S+)", problem):
        assert given == minutes_of(found[2]) - minutes_of(found[1])
    elif found := re.fullmatch(r"(\S+) ([+-]) (.+)", problem):
        span = minutes_of(found[3])
        assert given == minutes_of(found[1]) + (span if found[2] == "+" else -span)
        assert 0 <= given < 24 * 60
    else:
        assert given == minutes_of(problem.partition(" in ")[0])
        halved = r"\text{ am}" in exercise.answer or r"\text{ pm}" in exercise.answer
        assert halved == problem.endswith("in 12 h")
        assert not problem.endswith("in min") or "h" not in exercise.answer


def check_powers(exercise: Exercise) -> None:
    def root(found: re.Match[str]) -> str:
        degree = {"sqrt": 2, "cbrt": 3}[found[1]]
        return str(next(n for n in range(1, 200) if n**degree == int(found[2])))

    assert int(exercise.answer) == value(re.sub(r"(sqrt|cbrt)\((\d+)\)", root, exercise.problem))


CHECKS = {
    "addition": check_number,
    "subtraction": check_number,
    "multiplication": check_number,
    "division": check_division,
    "order of operations": check_number,
    "negative numbers": check_number,
    "rounding": check_rounded,
    "factors": check_factors,
    "primes": check_primes,
    "greatest common divisor": check_gcd,
    "least common multiple": check_lcm,
    "units": check_units,
    "time": check_time,
    "powers and roots": check_powers,
}
OTHER_NUMBERS = {"rounding", "time", "units", "powers and roots"}
