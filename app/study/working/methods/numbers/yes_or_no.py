"""Whether a claim about numbers holds: prime, divisible, even, larger; by facts that decide it."""

from functools import singledispatch

from app.study.answers.kinds import Word
from app.study.maths import operators as op
from app.study.maths.arithmetic import is_prime
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, is_op, plus, power, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.claims import (
    Compared,
    Divisible,
    Even,
    HoldsAt,
    More,
    OfKind,
    Prime,
    Progression,
)
from app.study.problems.tasks.numbers import YesNo
from app.study.working.board import Board
from app.study.working.facts import fact
from app.study.working.lines import part
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.methods.numbers.classifying import classify
from app.study.working.methods.numbers.comparing import compare
from app.study.working.methods.numbers.euclid import whole
from app.study.working.methods.numbers.putting_in import put_in, steady
from app.study.working.said import Said
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "decide"
_SMALLEST = 2  # below 4 there is nothing to try
_PRIMES_AT_MOST = 37  # a number that needs more of them is not tried one by one


def fits(task: Task) -> bool:
    """A claim of which the kind is known."""
    return isinstance(task, YesNo) and task.claim is not None


def write(task: Task, board: Board) -> None:
    """The facts, then yes or no. Raises NoRule."""
    assert isinstance(task, YesNo)
    _decide(task.claim, board)


@singledispatch
def _decide(claim: object, board: Board) -> None:
    raise NoRule


@_decide.register
def _(claim: Prime, board: Board) -> None:
    n = claim.n
    if n < 2:
        rule = "working.factors.one-not-composite" if claim.composite else "working.factors.one-is-not"
        board.start(Said(Word("no")), say(rule, number=n))
        return
    bound = next((p for p in range(2, _PRIMES_AT_MOST + 1) if p * p > n), 0)
    if not bound and not any(n % p == 0 for p in range(2, _PRIMES_AT_MOST)):
        raise NoRule
    if bound > _SMALLEST:
        says = say("working.factors.only-primes-to", next=bound, number=n)
        board.start(fact(power(whole(bound), whole(2)), ">", whole(n)), says)
    for p in filter(is_prime, range(2, bound or _PRIMES_AT_MOST)):
        if _divided(n, p, board):
            rule = "working.factors.composite" if claim.composite else "working.factors.is-not-prime"
            board.start(Said(Word("yes" if claim.composite else "no")), say(rule, number=n, prime=p))
            return
    _is_prime(claim, bound, board)


def _is_prime(claim: Prime, bound: int, board: Board) -> None:
    if claim.composite:
        board.start(Said(Word("no")), say("working.factors.not-composite", number=claim.n))
    elif bound > _SMALLEST:
        board.start(Said(Word("yes")), say("working.factors.is-prime", next=bound, number=claim.n))
    else:
        board.start(Said(Word("yes")), say("working.factors.is-two-or-three", number=claim.n))


def _divided(n: int, p: int, board: Board) -> bool:
    """Whether the prime goes into n; both are written."""
    other, rest = divmod(n, p)
    product = times(whole(p), whole(other), "*")
    if rest:
        says = say("working.factors.does-not-divide", prime=p, number=n, rest=rest)
        board.start(fact(whole(n), "=", plus(product, whole(rest))), says)
        return False
    board.start(
        fact(whole(n), "=", product), say("working.factors.does-divide", prime=p, number=n, other=other)
    )
    return True


@_decide.register
def _(claim: Divisible, board: Board) -> None:
    times_in, rest = divmod(claim.n, claim.by)
    product = times(whole(times_in), whole(claim.by), "*")
    facts = {"number": claim.n, "divisor": claim.by}
    right = plus(product, whole(rest)) if rest else product
    board.start(fact(whole(claim.n), "=", right), say(
        "working.factors.divide-with-rest", times=times_in, product=times_in * claim.by, rest=rest, **facts
    ))  # fmt: skip
    if rest:
        board.start(Said(Word("no")), say("working.factors.something-left", rest=rest, **facts))
    else:
        board.start(Said(Word("yes")), say("working.factors.nothing-left", **facts))


@_decide.register
def _(claim: Even, board: Board) -> None:
    half, rest = divmod(claim.n, 2)
    double = times(whole(2), whole(half), "*")
    says = say("working.factors.odd" if rest else "working.factors.even", number=claim.n)
    board.start(fact(whole(claim.n), "=", plus(double, whole(1)) if rest else double), says)
    board.start(Said(Word("yes" if (rest == 1) is claim.odd else "no")), says)


@_decide.register
def _(claim: OfKind, board: Board) -> None:
    classify(claim, board)


@_decide.register
def _(claim: HoldsAt, board: Board) -> None:
    holds = put_in(claim, board)
    says = say("working.solving.all-hold") if holds else say("working.solving.one-fails")
    board.start(Said(Word("yes" if holds else "no")), says)


@_decide.register
def _(claim: Progression, board: Board) -> None:
    holds = steady(claim, board)
    if claim.kind == "arithmetic":
        says = say("working.functions.is-arithmetic" if holds else "working.functions.not-arithmetic")
    else:
        says = say("working.functions.is-geometric" if holds else "working.functions.not-geometric")
    board.start(Said(Word("yes" if holds else "no")), says)


@_decide.register
def _(claim: More, board: Board) -> None:
    a, b = rational(claim.left), rational(claim.right)
    if a is None or b is None:
        raise NoRule
    compare(board, [_worked_out(claim.left, board), _worked_out(claim.right, board)])
    sign = ">" if a > b else "<" if a < b else "="
    holds = a > b
    facts = {"left": to_text(claim.left), "right": to_text(claim.right), "sign": sign}
    board.start(Said(Word("yes" if holds else "no")), say("working.compare.so", **facts))


@_decide.register
def _(claim: Compared, board: Board) -> None:
    sides = [_worked_out(side, board) for side in (claim.left, claim.right)]
    a, b = map(rational, sides)
    if a is None or b is None:
        raise NoRule
    if sides[0] != sides[1]:
        compare(board, sides)
    holds = {"=": a == b, "≠": a != b, "<=": a <= b, ">=": a >= b}[claim.sign]
    sign = {"<=": "≤", ">=": "≥"}.get(claim.sign, claim.sign)
    statement = f"{to_text(claim.left)} {sign} {to_text(claim.right)}"
    if holds and sides[0] == sides[1]:
        says = say("working.compare.both-the-same", statement=statement, value=to_text(sides[0]))
    else:
        says = say("working.compare.true" if holds else "working.compare.false", statement=statement)
    board.start(Said(Word("yes" if holds else "no")), says)


def _worked_out(side: Node, board: Board) -> Node:
    """The value of a side, worked out on the board where it is a calculation; what it is where it is none."""
    if isinstance(side, Num) or is_op(side, op.OVER, op.NEGATIVE, op.MIXED):
        return side
    own = Board(side)
    try:
        calculate(own)
    except NoRule:
        return side
    for step in own.steps:
        before, after = part(step.before, ()), part(step.after, ())
        board.start(fact(before, "=", after), step.says)
    return part(own.line, ())
