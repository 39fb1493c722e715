"""Is the answer right? Stories."""

import re

from app.study.curriculum import Exercise
from tests.study.curriculum.arithmetic import numbers, value

CURRENCIES = {"dollars": "$", "pounds": "£", "euros": "€"}


def check_story(exercise: Exercise) -> None:
    answer = re.fullmatch(r"(\d+)(?:\\text\{ (\S+)\})?", exercise.answer)
    assert answer
    assert int(answer[1]) == value(exercise.problem)
    assert not set(numbers(exercise.problem)) - set(numbers(exercise.question))
    unit = answer[2]
    if unit in CURRENCIES:
        assert unit in exercise.question or CURRENCIES[unit] in exercise.question
    elif unit:
        assert {"km/h": "speed", "hours": "per hour"}.get(unit, unit.removesuffix("s")) in exercise.question


CHECKS = {f"{count}-step word problems": check_story for count in ("one", "two", "three")}
OTHER_NUMBERS = set(CHECKS)  # some tell a number that does not matter
