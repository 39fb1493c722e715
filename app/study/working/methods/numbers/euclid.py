"""The greatest common divisor by Euclid's divisions: the larger number gives way to what it leaves."""

from fractions import Fraction

from app.study.maths.operators import OPERATORS
from app.study.maths.tree import Apply, Node, Num
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.numbers import Numbers
from app.study.working.board import Board
from app.study.working.step import Step
from engine.base.sentence import say

NAME = "euclid"
MOST = 6  # numbers


def fits(task: Task) -> bool:
    """The greatest common divisor of a few whole numbers."""
    return isinstance(task, Numbers) and task.what == "gcd" and are_counts(task)


def are_counts(task: Numbers) -> bool:
    """Whether the numbers are whole, positive, and not many."""
    return 2 <= len(task.numbers) <= MOST and all(each.denominator == 1 and each > 0 for each in task.numbers)


def write(task: Task, board: Board) -> None:
    """Of the first two numbers, then of the result and the next."""
    assert isinstance(task, Numbers)
    numbers = [int(each) for each in task.numbers]
    while len(numbers) > 2:
        a, b, *rest = numbers
        steps = divisions(a, b)
        (found,) = _values(steps[-1].after)
        says = say("working.factors.two-first", result=found)
        board.say(gcd_of(found, *rest), says, ((0,), (1,)))
        numbers = [found, *rest]
    for step in divisions(*numbers):
        board.write(step)


def divisions(a: int, b: int) -> list[Step]:
    """The steps from gcd(a, b) to the number."""
    steps: list[Step] = []
    while True:
        large, small = max(a, b), min(a, b)
        before = gcd_of(a, b)
        times, rest = divmod(large, small)
        if not rest:
            after: Node = whole(small)
            steps.append(Step(before, after, say("working.factors.divides", large=large, small=small)))
            return steps
        facts = {"large": large, "small": small, "times": times, "rest": rest}
        steps.append(Step(before, gcd_of(small, rest), say("working.factors.euclid", **facts)))
        a, b = small, rest


def gcd_of(*numbers: int) -> Node:
    """gcd(a, b, …)."""
    return Apply(OPERATORS["gcd"], tuple(map(whole, numbers)))


def whole(number: int) -> Num:
    """A whole number as an expression."""
    return Num(Fraction(number))


def _values(line: object) -> list[int]:
    assert isinstance(line, Num)
    return [int(line.value)]
