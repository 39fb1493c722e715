"""A whole number as a product of primes: the smallest prime split off again and again."""

from app.study.maths.tree import Node, Num
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board
from app.study.working.methods.numbers.euclid import whole
from app.study.working.methods.numbers.prime_factors import MOST, as_powers, primes_of, product_of
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "factor-tree"


def fits(task: Task) -> bool:
    """A whole number that is to be written as a product of primes."""
    return (
        isinstance(task, Evaluate)
        and task.what in {"primes", "factor"}
        and isinstance(task.tree, Num)
        and task.tree.value.denominator == 1
        and 1 < task.tree.value <= MOST
    )


def write(task: Task, board: Board) -> None:
    """Split off the smallest prime until the rest is prime; equal primes as powers. Raises NoRule."""
    assert isinstance(task, Evaluate)
    assert isinstance(task.tree, Num)
    primes = primes_of(int(task.tree.value))
    row = [prime for prime, count in primes.items() for _ in range(count)]
    if len(row) == 1:
        raise NoRule
    rest, done = int(task.tree.value), list[Node]()
    for prime in row[:-1]:
        number, rest = rest, rest // prime
        done.append(whole(prime))
        says = say("working.factors.split", prime=prime, number=number, rest=rest)
        board.say(product_of([*done, whole(rest)]), says)
    powers = as_powers(primes)
    if len(primes) < len(row):
        board.say(powers, say("working.factors.as-powers"))
