"""Numbers of ways as they are written: factorials, choices, orders, products."""

from math import prod

from app.study.maths import operators as op
from app.study.maths.operators import OPERATORS
from app.study.maths.tree import Apply, Node, number, times
from app.study.problems.described.chance.events import number as counted
from app.study.problems.tasks.chance import Count

NUMBER_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
WAYS = (
    r"(?:how many|in how many|find the number of|what is the number of)(?: different| distinct| possible)* "
)
CAN = r"(?: can be| are| is| could be| may be)"
THERE = r"(?: are there| are possible| is possible| can there be| exist| do you have)?"


def whole(text: str) -> int:
    """A number in figures or words; 0 of anything else."""
    return counted(text) or 0


def factorial(n: int) -> Node:
    """n!"""
    return Apply(op.FACTORIAL, (number(n),))


def choose(n: int, k: int) -> Node:
    """k of n, in no order."""
    return Apply(OPERATORS["binom"], (number(n), number(k)))


def arrange(n: int, k: int) -> Node:
    """k of n, in order."""
    return Apply(OPERATORS["npr"], (number(n), number(k)))


def product_of(counts: list[int]) -> Count | None:
    """One of each kind; None of too many."""
    if not counts or prod(counts) > 10**15:
        return None
    tree: Node = number(counts[0])
    for each in counts[1:]:
        tree = times(tree, number(each), "*")
    return Count("choices", tree)
