"""Works out what is asked of a list of numbers: gcd, lcm, mean, median, mode, range, factors."""

from collections import Counter
from fractions import Fraction
from math import gcd, isqrt, lcm, prod

from app.study.answers.kinds import Answer, Several, Value, Word
from app.study.maths.tree import Num, over
from app.study.problems.tasks import Numbers
from app.study.working.solve import Unsolved


def answers_of(task: Numbers) -> list[Answer]:
    """What may be answered; each item is a full answer. Raises Unsolved."""
    listed = sorted(task.numbers)
    whole = [number.numerator for number in listed]
    middle = len(listed) // 2
    match task.what:
        case "factors":
            return [Several(tuple(_value(Fraction(n)) for n in _divisors(whole[0])))]
        case "gcd":
            return [_value(Fraction(gcd(*whole)))]
        case "lcm":
            return [_value(Fraction(lcm(*whole)))]
        case "sum":
            return [_value(sum(listed, Fraction(0)))]
        case "product":
            return [_value(prod(listed, start=Fraction(1)))]
        case "mean":
            return [_value(sum(listed, Fraction(0)) / len(listed))]
        case "range":
            return [_value(listed[-1] - listed[0])]
        case "median":
            return [_value(listed[middle] if len(listed) % 2 else (listed[middle - 1] + listed[middle]) / 2)]
        case "mode":
            counts = Counter(listed)
            most = max(counts.values())
            modes = [number for number, count in counts.items() if count == most]
            if most == 1:
                return [Word("none")]
            return [_value(modes[0])] if len(modes) == 1 else [Several(tuple(map(_value, modes)))]
    raise Unsolved


def _value(number: Fraction) -> Value:
    return Value(over(Num(Fraction(number.numerator)), Num(Fraction(number.denominator))))


def _divisors(number: int) -> list[int]:
    small = [d for d in range(1, isqrt(number) + 1) if number % d == 0]
    return sorted({*small, *(number // d for d in small)})
