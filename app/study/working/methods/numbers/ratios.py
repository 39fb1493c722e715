"""A ratio in lowest terms: both parts divided by what they have in common."""

from math import gcd

from app.study.answers.kinds import Ratio
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.numbers import SimplifyRatio
from app.study.working.board import Board
from app.study.working.methods.numbers.euclid import whole
from app.study.working.methods.numbers.prime_factors import MOST, primes_of
from app.study.working.said import Said
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "cancel"
_IN_STEPS = 12  # a larger common divisor is found prime by prime


def fits(task: Task) -> bool:
    """A ratio of whole numbers that can be cancelled."""
    return isinstance(task, SimplifyRatio) and max(task.parts) <= MOST


def write(task: Task, board: Board) -> None:
    """Divide by the greatest common divisor; prime by prime where it is large. Raises NoRule."""
    assert isinstance(task, SimplifyRatio)
    parts, shared = task.parts, gcd(*task.parts)
    if shared == 1:
        raise NoRule
    divisors = [shared]
    if shared > _IN_STEPS:
        divisors = [prime**count for prime, count in primes_of(shared).items()]
    for divisor in divisors:
        parts = tuple(part // divisor for part in parts)
        board.say(Said(Ratio(tuple(map(whole, parts)))), say("working.ratios.divide", divisor=divisor))
