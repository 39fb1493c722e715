"""All factors of a number: pair by pair, until the pairs repeat."""

from math import isqrt

from app.study.answers.kinds import Several, Value
from app.study.maths.tree import times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.numbers import Numbers
from app.study.working.board import Board
from app.study.working.facts import fact
from app.study.working.methods.numbers.euclid import whole
from app.study.working.said import Said
from engine.base.sentence import Sentence, Single, say

NAME = "factor-pairs"
MOST = 10_000
_MOST_NAMED = 12  # numbers that do not go in, named one by one


def fits(task: Task) -> bool:
    """All factors of one number."""
    return isinstance(task, Numbers) and task.what == "factors" and 0 < task.numbers[0] <= MOST


def write(task: Task, board: Board) -> None:
    """Each divisor with its partner, then all of them in order."""
    assert isinstance(task, Numbers)
    number = int(task.numbers[0])
    found: list[int] = []
    missed: list[int] = []
    for divisor in range(1, isqrt(number) + 1):
        if number % divisor:
            missed.append(divisor)
            continue
        other = number // divisor
        product = times(whole(divisor), whole(other), "*")
        facts = {"divisor": divisor, "other": other, "number": number}
        says = (
            say("working.factors.pair-after", misses=_row(missed), **facts)
            if missed
            else say("working.factors.pair", **facts)
        )
        board.start(fact(whole(number), "=", product), says)
        found += {divisor, other}
        missed = []
    answer = Several(tuple(Value(whole(each)) for each in sorted(found)))
    board.start(Said(answer), _ending(number, missed))


def _ending(number: int, missed: list[int]) -> Sentence:
    if missed:
        return say("working.factors.pairs-end", misses=_row(missed), number=number)
    return say("working.factors.all-found")


def _row(numbers: list[int]) -> list[Single]:
    if len(numbers) <= _MOST_NAMED:
        return [str(each) for each in numbers]
    return [str(numbers[0]), str(numbers[1]), "…", str(numbers[-1])]
