"""Is the answer right? Fractions, decimals, percentages, ratios."""

import math
import re
from fractions import Fraction

from app.study.curriculum import Exercise
from tests.study.curriculum.arithmetic import check_number, from_latex, value


def check_percentage(exercise: Exercise) -> None:
    percent, number = map(int, exercise.problem.split("% of "))
    assert Fraction(percent * number, 100) == from_latex(exercise.answer)


def check_order(exercise: Exercise) -> None:
    asked = [Fraction(f) for f in re.findall(r"\d+/\d+", exercise.problem)]
    given = [from_latex(f) for f in exercise.answer.split(", ")]
    how = exercise.problem.split()[0]
    assert given == {"order": sorted(asked), "larger": [max(asked)], "smaller": [min(asked)]}[how]
    assert len(set(asked)) == len(asked)


def check_mixed(exercise: Exercise) -> None:
    asked = re.sub(r"(\d+)_(\d+)\|(\d+)", r"(\1+\2/\3)", exercise.problem)
    whole, fraction = re.fullmatch(r"(\d*)(\\frac.*)?", exercise.answer).groups()
    assert from_latex(whole or "0") + from_latex(fraction or "0") == value(asked)
    if re.fullmatch(r"\d+_\d+\|\d+", exercise.problem):
        assert not whole  # it became an improper fraction
    else:
        assert not fraction or from_latex(fraction) < 1


def check_change(exercise: Exercise) -> None:
    a, b = (Fraction(n) for n in re.findall(r"\d+", exercise.problem))
    match exercise.problem.split()[:3]:
        case "increase", "from", _:
            assert exercise.answer == rf"{(b - a) / a * 100}\%"
        case "decrease", "from", _:
            assert exercise.answer == rf"{(a - b) / a * 100}\%"
        case "increase", _, "by":
            assert Fraction(exercise.answer) == a * (100 + b) / 100
        case "decrease", _, "by":
            assert Fraction(exercise.answer) == a * (100 - b) / 100
        case other:
            raise AssertionError(other)


def check_percentage_of_whole(exercise: Exercise) -> None:
    a, b = (Fraction(n) for n in re.findall(r"\d+", exercise.problem))
    assert exercise.answer == rf"{a / b * 100}\%"


def check_reverse_percentage(exercise: Exercise) -> None:
    percent, number = (Fraction(n) for n in re.findall(r"\d+", exercise.problem))
    known = (
        100 + percent
        if "more" in exercise.problem
        else 100 - percent
        if "less" in exercise.problem
        else percent
    )
    assert Fraction(exercise.answer) * known / 100 == number


def check_ratio(exercise: Exercise) -> None:
    verb, *asked = re.findall(r"^\w+|\d+", exercise.problem)
    asked = list(map(int, asked))
    if verb == "simplify":
        given = list(map(int, exercise.answer.split(" : ")))
        assert math.gcd(*given) == 1
        assert len({Fraction(a, b) for a, b in zip(asked, given, strict=True)}) == 1
    else:
        total, *parts = asked
        given = list(map(int, exercise.answer.split(", ")))
        assert sum(given) == total
        assert len({Fraction(a, b) for a, b in zip(given, parts, strict=True)}) == 1


def check_proportion(exercise: Exercise) -> None:
    a, b, c = map(int, re.findall(r"\d+", exercise.problem))
    assert int(exercise.answer) * a == b * c


CHECKS = {
    "comparing fractions": check_order,
    "mixed numbers": check_mixed,
    "fractions": check_number,
    "ratios": check_ratio,
    "proportion": check_proportion,
    "decimals": check_number,
    "percentage change": check_change,
    "one number as a percentage of another": check_percentage_of_whole,
    "reverse percentage": check_reverse_percentage,
    "percentages": check_percentage,
}
OTHER_NUMBERS: set[str] = set()
