"""Is the answer right? Data, chance, counting."""

import itertools
import re
import statistics
from fractions import Fraction

from app.study.curriculum import Exercise
from tests.study.curriculum.arithmetic import from_latex, numbers


def check_average(exercise: Exercise) -> None:
    kind, listed = exercise.problem.split(": ")
    given = numbers(listed)
    answer = Fraction(exercise.answer)
    match kind:
        case "mean":
            assert answer == statistics.mean(given)
        case "median":
            assert answer == statistics.median(given)
        case "mode":
            assert [answer] == statistics.multimode(given)
        case "range":
            assert answer == max(given) - min(given)
        case _:
            mean, count = map(int, re.findall(r"\d+", kind))
            assert len(given) + 1 == count
            assert statistics.mean([*given, answer]) == mean


def check_probability(exercise: Exercise) -> None:
    problem = exercise.problem
    if problem.startswith("not: "):
        shown = problem.removeprefix("not: ")
        if "%" in shown:
            assert exercise.answer == rf"{100 - int(shown[:-1])}\%"
        else:
            assert from_latex(exercise.answer) == 1 - Fraction(shown)
        return
    assert from_latex(exercise.answer) == _likelihood(problem)


def _likelihood(problem: str) -> Fraction:
    """By listing every outcome."""
    if ", die " in problem:
        what, sides = problem.split(", die ")
        return Fraction(sum(_right(what, face) for face in range(1, int(sides) + 1)), int(sides))
    event, _, contents = problem.partition(": " if "replacement" in problem else " of ")
    things = [colour for count, colour in re.findall(r"(\d+) (\w+)", contents) for _ in range(int(count))]
    if "replacement" not in problem:
        wanted = event.removeprefix("not ").split(" or ")
        good = sum((thing in wanted) != event.startswith("not ") for thing in things)
        return Fraction(good, len(things))
    named = re.findall(r"(?:are|is) (\w+)", event)
    first, second = named * 2 if len(named) == 1 else named
    draw = itertools.permutations if "without" in event else lambda of, n: itertools.product(of, repeat=n)
    pairs = list(draw(things, 2))
    return Fraction(sum(pair == (first, second) for pair in pairs), len(pairs))


def _right(what: str, face: int) -> bool:
    limit = int((re.findall(r"\d+", what) or ["0"])[0])
    if "even" in what or "odd" in what:
        return face % 2 == ("odd" in what)
    if "prime" in what:
        return face in {2, 3, 5, 7, 11, 13, 17, 19}
    if "greater" in what:
        return face > limit
    if "less" in what:
        return face < limit
    if "more" in what:
        return face >= limit
    return face % limit == 0 if "multiple" in what else face == limit


def check_counting(exercise: Exercise) -> None:
    ways = 1
    for part in exercise.problem.split("*"):
        kind = re.fullmatch(r"(\d+)(?:([CP])(\d+)|(!))?", part)
        assert kind
        things = range(int(kind[1]))
        if kind[4]:
            ways *= sum(1 for _ in itertools.permutations(things))
        elif kind[2]:
            pick = itertools.combinations if kind[2] == "C" else itertools.permutations
            ways *= sum(1 for _ in pick(things, int(kind[3])))
        else:
            ways *= len(things)
    assert int(exercise.answer) == ways


CHECKS = {
    "averages": check_average,
    "probability": check_probability,
    "combinations and permutations": check_counting,
}
OTHER_NUMBERS = {"averages", "probability"}  # how many they are, and that dice begin at 1
