"""Greatest common divisor and least common multiple by the primes that the numbers are made of."""

from app.study.maths.operators import OPERATORS
from app.study.maths.tree import Apply, Node, power, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.numbers import Numbers
from app.study.working.board import Board
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.methods.numbers.euclid import are_counts, whole
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "prime-factors"
MOST = 10**7  # larger numbers are not taken apart by trial


def fits(task: Task) -> bool:
    """gcd or lcm of a few whole numbers."""
    return (
        isinstance(task, Numbers)
        and task.what in {"gcd", "lcm"}
        and are_counts(task)
        and max(task.numbers) <= MOST
        and min(task.numbers) > 1
    )


def write(task: Task, board: Board) -> None:
    """Each number as a product of primes; then the primes that count. Raises NoRule."""
    assert isinstance(task, Numbers)
    apart = [primes_of(int(each)) for each in task.numbers]
    products = Apply(OPERATORS[task.what], tuple(map(as_powers, apart)))
    if products != board.line:
        board.say(products, say("working.factors.prime-factors"))
    every = sorted({prime for each in apart for prime in each})
    pick = min if task.what == "gcd" else max
    taken = {prime: count for prime in every if (count := pick(each.get(prime, 0) for each in apart))}
    if not taken:
        board.say(whole(1), say("working.factors.no-common-prime"))
        return
    rule = "working.factors.common-primes" if task.what == "gcd" else "working.factors.all-primes"
    board.say(as_powers(taken), say(rule))
    if len(board.steps) == 0:
        raise NoRule
    calculate(board)


def primes_of(number: int) -> dict[int, int]:
    """Its primes and how often each divides it, by trial."""
    found: dict[int, int] = {}
    divisor = 2
    while divisor * divisor <= number:
        while number % divisor == 0:
            found[divisor] = found.get(divisor, 0) + 1
            number //= divisor
        divisor += 1
    if number > 1:
        found[number] = found.get(number, 0) + 1
    return found


def as_powers(primes: dict[int, int]) -> Node:
    """2^2 × 3 × 5."""
    return product_of([whole(prime) if count == 1 else power(whole(prime), whole(count))
                       for prime, count in primes.items()])  # fmt: skip


def product_of(factors: list[Node]) -> Node:
    """The product of one or more factors, each with its ×."""
    found = factors[0]
    for factor in factors[1:]:
        found = times(found, factor, "*")
    return found
