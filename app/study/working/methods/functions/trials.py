"""So many successes in trials that do not depend on each other: one term of the binomial after the other."""

from math import comb

from app.study.answers.kinds import Value
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, bracketed, minus, number, plus, power, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.statistics import Trials
from app.study.working.board import Board
from app.study.working.known.functions.normal import PLACES, rounded
from app.study.working.known.functions.statistics import FACTS, counts, is_long, probability
from app.study.working.quantities import Named
from app.study.working.rules.quantities import find, operations, state
from app.study.working.said import Said
from app.study.working.step import NoRule
from engine.base.sentence import Sentence, say

NAME = "chance"
MOST_TERMS = 4
P, Q = Sym("p"), Sym("q")


def fits(task: Task) -> bool:
    """A probability of so many successes."""
    return isinstance(task, Trials)


def write(task: Task, board: Board) -> None:
    """The chance of a failure, each count of successes, their sum. Raises NoRule, Unsolved."""
    assert isinstance(task, Trials)
    row, opposite = counts(task)
    if len(row) > MOST_TERMS:
        raise NoRule
    known = FACTS[Trials](task)
    put = minus(number(1), bracketed(known[P][0]))
    find(board, Q, (minus(number(1), P),), (put,), known[Q], say("working.chance.failure"))
    end = Sym("P")
    if opposite:
        state(board, Named(end, (minus(number(1), Sym("R")),)), say("working.chance.rest"))
    alone = len(row) == 1
    for k in row:
        name = (Sym("R") if opposite else end) if alone else Sym(f"P_{k}")
        _term(board, task, name, k)
    if not alone:
        names: Node = Sym(f"P_{row[0]}")
        values = bracketed(known[names][0])
        for k in row[1:]:
            names = plus(names, Sym(f"P_{k}"))
            values = plus(values, bracketed(known[Sym(f"P_{k}")][0]))
        _found(board, Sym("R") if opposite else end, names, values, say("working.chance.add-counts"), task)
    if opposite:
        put = minus(number(1), bracketed(known[Sym("R")][0]))
        _found(board, end, put, put, say("working.chance.all-but"), task)
    if is_long(known[end][0]):
        about = Value(number(rounded(probability(task)), PLACES), approximate=True)
        board.start(Said(about), say("working.chance.to-places", places=PLACES))


def _term(board: Board, task: Trials, name: Sym, k: int) -> None:
    known = FACTS[Trials](task)
    n, p, q = task.count, known[P][0], known[Q][0]
    ways = comb(n, k)
    letters, put = _product(ways, P, k, Q, n - k), _product(ways, bracketed(p), k, bracketed(q), n - k)
    says = say("working.chance.trials", n=n, k=k, ways=ways)
    _found(board, name, letters, put, says, task)


def _product(ways: int, p: Node, k: int, q: Node, rest: int) -> Node:
    """ways · p^k · q^rest, without factors that are 1."""
    factors = [number(ways)] if ways > 1 else []
    factors += [_power(one, exponent) for one, exponent in ((p, k), (q, rest)) if exponent]
    tree = factors[0]
    for factor in factors[1:]:
        tree = times(tree, factor, "*")
    return tree


def _power(base: Node, exponent: int) -> Node:
    return base if exponent == 1 else power(base, number(exponent))


def _found(board: Board, name: Sym, letters: Node, put: Node, says: Sentence, task: Trials) -> None:
    """The formula, its numbers put in, its value, one operation after the other."""
    value = FACTS[Trials](task)[name][0]
    if letters != put:
        state(board, Named(name, (letters,)), says)
        says = say("working.functions.put-in")
    state(board, Named(name, (put,)), says)
    try:
        steps = operations(put, value)
    except NoRule:
        steps = []
    says = steps[0].says if len(steps) == 1 else say("working.functions.work-out", value=to_text(value))
    board.say(Named(name, (value,)), says, [(0,)], steps if len(steps) > 1 else ())
