"""Divisors counted by the exponents of the primes, multiples, places, other bases, Roman numerals."""

from collections.abc import Sequence
from functools import reduce

from app.study.answers.kinds import Several, Value, Word
from app.study.maths.roman import from_roman, roman_parts
from app.study.maths.tree import Node, bracketed, number, plus, power, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.numerals import (
    DivisorCount,
    FromBase,
    FromRoman,
    InBase,
    Multiples,
    PlaceValue,
    Roman,
)
from app.study.working.board import Board
from app.study.working.facts import fact
from app.study.working.known.numerals import decimal, digits_in, place_value
from app.study.working.methods.numbers.prime_factors import as_powers, primes_of, product_of
from app.study.working.said import Said
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "numerals"
MOST_LINES = 13
_KINDS = (DivisorCount, Multiples, PlaceValue, InBase, FromBase, Roman, FromRoman)


def fits(task: Task) -> bool:
    """A whole number and how it is written."""
    return isinstance(task, _KINDS)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    match task:
        case DivisorCount(n):
            _divisors(n, board)
        case Multiples(n, count):
            row = [number(n * each) for each in range(1, count + 1)]
            board.start(Said(Several(tuple(map(Value, row)))), say("working.numerals.multiples", n=n))
        case PlaceValue(digit):
            _place(task, digit, board)
        case InBase(n, base):
            _to_base(n, base, board)
        case FromBase(digits, base):
            _from_base(digits, base, board)
        case Roman(n):
            _roman(n, board)
        case FromRoman(numeral):
            _from_roman(numeral, board)


def _divisors(n: int, board: Board) -> None:
    primes = primes_of(n)
    if len(primes) > 1 or n not in primes:
        board.start(fact(number(n), "=", as_powers(primes)), say("working.numerals.primes"))
    factors = [bracketed(plus(number(count), number(1))) for count in primes.values()]
    total = number(reduce(lambda so_far, count: so_far * (count + 1), primes.values(), 1))
    board.start(fact(product_of(list(factors)), "=", total), say("working.numerals.exponents"))
    board.start(total, say("working.numerals.divisors"))


def _place(task: PlaceValue, digit: int, board: Board) -> None:
    value = place_value(task)
    says = say("working.numerals.place", digit=digit)
    board.start(fact(times(number(digit), decimal(value / digit), "*"), "=", decimal(value)), says)
    board.start(decimal(value), say("working.numerals.worth"))


def _to_base(n: int, base: int, board: Board) -> None:
    digits = digits_in(n, base)
    if len(digits) > MOST_LINES:
        raise NoRule
    rest = n
    while rest:
        quotient, digit = divmod(rest, base)
        line = plus(times(number(base), number(quotient), "*"), number(digit))
        board.start(fact(number(rest), "=", line), say("working.numerals.divide", base=base, digit=digit))
        rest = quotient
    board.start(Said(Value(number(int(digits)))), say("working.numerals.upwards"))


def _sum(nodes: Sequence[Node]) -> Node:
    return reduce(plus, nodes)


def _from_base(digits: str, base: int, board: Board) -> None:
    terms = [
        times(number(int(digit)), power(number(base), number(place)), "*")
        for place, digit in zip(range(len(digits) - 1, -1, -1), digits, strict=True)
        if digit != "0"
    ]
    total = number(int(digits, base))
    if not terms:
        raise NoRule
    board.start(fact(_sum(terms), "=", total), say("working.numerals.powers", base=base))
    board.start(total, say("working.numerals.in-tens"))


def _roman(n: int, board: Board) -> None:
    parts = roman_parts(n)
    row = ", ".join(f"{size} = {text}" for size, text in parts)
    if len(parts) > 1:
        board.start(
            fact(number(n), "=", _sum([number(size) for size, _ in parts])), say("working.numerals.split")
        )
    board.start(Said(Word("".join(text for _, text in parts))), say("working.numerals.signs", row=row))


def _from_roman(numeral: str, board: Board) -> None:
    n = from_roman(numeral)
    if n is None:
        raise NoRule
    parts = roman_parts(n)
    row = ", ".join(f"{text} = {size}" for size, text in parts)
    if len(parts) > 1:
        says = say("working.numerals.signs", row=row)
        board.start(fact(_sum([number(size) for size, _ in parts]), "=", number(n)), says)
    board.start(number(n), say("working.numerals.in-tens"))
