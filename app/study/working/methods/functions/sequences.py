"""Sequences: terms by a formula or a rule, the next term, the nth term, sums."""

import itertools
from fractions import Fraction

from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Node,
    Sym,
    bracketed,
    minus,
    number,
    over,
    plus,
    power,
    root,
    substituted,
    times,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.sequences import (
    ByTwoTerms,
    OfSequence,
    RecursiveTerms,
    TermsOf,
)
from app.study.working.board import Board
from app.study.working.known.functions import progressions, sequences
from app.study.working.known.functions.answers import fractions
from app.study.working.known.functions.facts import ANSWER, Facts, facts
from app.study.working.known.functions.progressions import Progression
from app.study.working.quantities import Named
from app.study.working.rules.quantities import find, state
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Fact, say

NAME = "sequence"
N, A, D, R = Sym("n"), Sym("a_1"), Sym("d"), Sym("r")
MOST_TERMS = 6


def fits(task: Task) -> bool:
    """Any of sequences."""
    return isinstance(task, OfSequence | ByTwoTerms | TermsOf | RecursiveTerms)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    try:
        known = facts(task)
        match task:
            case TermsOf():
                _terms(task, board, known)
            case RecursiveTerms():
                _recursive(task, board, known)
            case OfSequence():
                _of_sequence(task, board, known)
            case ByTwoTerms():
                _by_two(task, board, known)
    except Unsolved as error:
        raise NoRule from error


def named(n: int) -> Sym:
    """a_n with its number."""
    return Sym(f"a_{n}")


def _find(board: Board, known: Facts, name: Sym, formula: Node, put: Node, key: str, **said: Fact) -> None:
    find(board, name, (formula,), (put,), known[name], say(key, **said))


# By a formula or a rule


def _terms(task: TermsOf, board: Board, known: Facts) -> None:
    for n in task.places:
        put = substituted(task.formula, {task.index: bracketed(number(n))})
        _find(board, known, named(n), put, put, "working.functions.term-by-formula", n=n)
    _all(task.places, board, known)


def _all(places: tuple[int, ...], board: Board, known: Facts) -> None:
    if len(places) > 1:
        state(board, Named(ANSWER, known[ANSWER]), say("working.functions.terms-listed"))


def _recursive(task: RecursiveTerms, board: Board, known: Facts) -> None:
    last = max(task.places)
    if last <= len(task.first):
        for n in task.places:
            state(board, Named(named(n), known[named(n)]), say("working.functions.term-given"))
    if last - len(task.first) > MOST_TERMS + 2:
        raise NoRule
    for n in range(len(task.first) + 1, last + 1):
        put = {task.index: number(n)} | {
            f"p{back}": bracketed(known[named(n - back)][0]) for back in (1, 2) if n > back
        }
        value = substituted(task.rule, put)
        _find(board, known, named(n), value, value, "working.functions.term-by-rule")
    _all(task.places, board, known)


# Of a row


def _of_sequence(task: OfSequence, board: Board, known: Facts) -> None:
    terms = fractions(task.terms)
    if task.what == "next":
        _next(task, board, known, terms)
        return
    try:
        found = sequences.either(terms, "geometric" if task.what == "ratio" else task.kind)
    except Unsolved:
        if task.what != "formula":
            raise
        raise NoRule from None
    _step(task, board, known, found)
    if task.what in {"difference", "ratio"}:
        return
    _further(task.what, task.n, board, known, found)
    if task.what == "sum":
        _sum(task, board, known, found)


def _step(task: OfSequence, board: Board, known: Facts, found: Progression) -> None:
    """The difference or the ratio, from the first two terms; the others have the same."""
    second, first = (bracketed(term) for term in (task.terms[1], task.terms[0]))
    if found.kind == "arithmetic":
        _find(
            board, known, D, minus(named(2), A), minus(task.terms[1], first), "working.functions.difference"
        )
    else:
        _find(board, known, R, over(named(2), A), over(second, first), "working.functions.ratio")


def _next(task: OfSequence, board: Board, known: Facts, terms: list[Fraction]) -> None:
    name = named(len(terms) + 1)
    try:
        found = progressions.progression(terms)
    except Unsolved:
        _other_pattern(task, board, known, terms)
        return
    _step(task, board, known, found)
    (step,) = known[D if found.kind == "arithmetic" else R]
    if found.kind == "arithmetic":
        put = plus(task.terms[-1], bracketed(step))
        _find(board, known, name, plus(named(len(terms)), D), put, "working.functions.next-arithmetic")
    else:
        put = times(task.terms[-1], bracketed(step), "*")
        _find(board, known, name, times(named(len(terms)), R, "*"), put, "working.functions.next-geometric")


def _other_pattern(task: OfSequence, board: Board, known: Facts, terms: list[Fraction]) -> None:
    name, last = named(len(terms) + 1), task.terms[-1]
    differences = [b - a for a, b in itertools.pairwise(terms)]
    second = {b - a for a, b in itertools.pairwise(differences)}
    if len(second) == 1:
        step = differences[-1] + second.pop()
        put = plus(last, bracketed(number(step)))
        _find(
            board,
            known,
            name,
            put,
            put,
            "working.functions.next-differences",
            difference=to_text(number(step)),
        )
        return
    put = plus(task.terms[-2], bracketed(last))
    _find(board, known, name, put, put, "working.functions.next-sum")


def _further(what: str, n: int, board: Board, known: Facts, found: Progression) -> None:
    """The nth term, by number or as a formula, or several terms."""
    step = bracketed(number(found.step))
    arithmetic = found.kind == "arithmetic"
    if what in {"term", "formula"}:
        name, place = (named(n), number(n)) if what == "term" else (Sym("a_n"), N)
        formula = _nth(A, D if arithmetic else R, N, arithmetic)
        put = _nth(number(found.first), step, place, arithmetic)
        if what == "formula":
            _formula(board, known, formula, put, arithmetic)
        else:
            key = "working.functions.nth-arithmetic" if arithmetic else "working.functions.nth-geometric"
            _find(board, known, name, formula, put, key)
    elif what == "terms":
        for m in range(2, n + 1):
            known[named(m)] = (number(found.term(m)),)
        each = say(
            "working.functions.next-arithmetic-each"
            if arithmetic
            else "working.functions.next-geometric-each"
        )
        state(board, Named(ANSWER, known[ANSWER]), each)


def _nth(first: Node, step: Node, n: Node, arithmetic: bool) -> Node:
    back = bracketed(minus(n, number(1)))
    return plus(first, times(back, step, "*")) if arithmetic else times(first, power(step, back), "*")


def _formula(board: Board, known: Facts, formula: Node, put: Node, arithmetic: bool) -> None:
    key = "working.functions.nth-arithmetic" if arithmetic else "working.functions.nth-geometric"
    name = Sym("a_n")
    state(board, Named(name, (formula,)), say(key))
    state(board, Named(name, (put,)), say("working.functions.put-in"))
    if to_text(put) != to_text(known[name][0]):
        state(board, Named(name, known[name]), say("working.functions.tidy"))


def _sum(task: OfSequence, board: Board, known: Facts, found: Progression) -> None:
    first, step = number(found.first), bracketed(number(found.step))
    if not task.n and task.last is None:
        infinite_sum(board, known, first, step)
        return
    n = task.n
    if task.last is not None:
        (last,) = fractions([task.last])
        n = found.number_of(last)
        if found.kind == "arithmetic":
            put = plus(over(minus(task.last, bracketed(first)), step), number(1))
            formula = plus(over(minus(named(n), A), D), number(1))
            _find(board, known, N, formula, put, "working.functions.count-terms")
        else:
            state(board, Named(N, (number(n),)), say("working.functions.count-geometric", n=n))
    finite_sum(board, known, found, n)


def finite_sum(board: Board, known: Facts, found: Progression, n: int) -> None:
    """S_n by the formula of its kind."""
    name, first = Sym(f"S_{n}"), number(found.first)
    if found.kind == "arithmetic":
        if named(n) not in known or n > 1:
            known = known | {named(n): (number(found.term(n)),)}
            put = _nth(first, bracketed(number(found.step)), number(n), True)
            _find(board, known, named(n), _nth(A, D, N, True), put, "working.functions.nth-arithmetic")
        formula = over(times(N, bracketed(plus(A, named(n))), ""), number(2))
        put = over(times(number(n), bracketed(plus(first, bracketed(number(found.term(n))))), "*"), number(2))
        _find(board, known, name, formula, put, "working.functions.sum-arithmetic")
        return
    one, r = number(1), bracketed(number(found.step))
    if found.step == 1:
        raise NoRule
    formula = over(times(A, bracketed(minus(one, power(R, N))), ""), minus(one, R))
    put = over(times(bracketed(first), bracketed(minus(one, power(r, number(n)))), "*"), minus(one, r))
    _find(board, known, name, formula, put, "working.functions.sum-geometric")


def infinite_sum(board: Board, known: Facts, first: Node, step: Node) -> None:
    """a_1/(1 − r)."""
    one = number(1)
    _find(
        board,
        known,
        Sym("S"),
        over(A, minus(one, R)),
        over(first, minus(one, step)),
        "working.functions.sum-infinite",
    )


# By two of its values


def _by_two(task: ByTwoTerms, board: Board, known: Facts) -> None:
    found = sequences.by_terms(task)
    arithmetic = task.kind == "arithmetic"
    name = D if arithmetic else R
    if task.step is None:
        (n, first), (m, second) = task.known
        if arithmetic:
            put = over(minus(second, bracketed(first)), minus(number(m), number(n)))
            formula = over(minus(named(m), named(n)), minus(number(m), number(n)))
            _find(
                board, known, D, formula, put, "working.functions.step-arithmetic", n=n, m=m, times=abs(m - n)
            )
        else:
            _ratio(task, board, known)
    if task.what in {"difference", "ratio"}:
        return
    (place, value), *_ = task.known
    if place != 1:
        (step,) = known[name]
        back = number(place - 1)
        if arithmetic:
            put = minus(value, times(back, bracketed(step), "*"))
            _find(
                board,
                known,
                A,
                minus(named(place), times(back, D, "*")),
                put,
                "working.functions.first-term",
                n=place,
            )
        else:
            put = over(value, power(bracketed(step), back))
            _find(
                board,
                known,
                A,
                over(named(place), power(R, back)),
                put,
                "working.functions.first-term",
                n=place,
            )
        if task.what == "term" and task.n == 1:
            return
    if task.what == "sum":
        finite_sum(board, known, found, task.n)
    elif task.what in {"sum-to-infinity", "sum-of-series"}:
        infinite_sum(board, known, number(found.first), bracketed(number(found.step)))
    else:
        _further(task.what, task.n, board, known, found)


def _ratio(task: ByTwoTerms, board: Board, known: Facts) -> None:
    (n, first), (m, second) = task.known
    top, bottom = (second, first) if m > n else (first, second)
    between: Node = over(bracketed(top), bracketed(bottom))
    between = root(between, number(abs(m - n))) if abs(m - n) > 1 else between
    _find(
        board,
        known,
        R,
        between,
        between,
        "working.functions.step-geometric",
        n=min(n, m),
        m=max(n, m),
        times=abs(m - n),
    )
