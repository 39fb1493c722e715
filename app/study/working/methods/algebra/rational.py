"""Fractions with letters: reduced, multiplied, divided, added, from the inside outwards."""

from collections.abc import Iterable
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import Term, factors, product, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Node,
    Path,
    bracketed,
    is_op,
    number,
    over,
    power,
    symbols,
    times,
    walk,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.methods.algebra.factoring_parts import (
    factor_all,
    unbracketed,
)
from app.study.working.methods.algebra.fraction_sums import add, in_brackets
from app.study.working.methods.algebra.lowest_terms import to_lowest_terms
from app.study.working.polynomial import polynomial
from app.study.working.rules.algebra.factored import (
    Factored,
    polynomial_of,
)
from app.study.working.rules.algebra.quotients import (
    bar,
    factors_of,
    quotient_of,
)
from app.study.working.rules.terms import collected, is_sum, written
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "rational"
_VERBS = {"evaluate", "simplify", "powers", "expand", "quotient"}
_WHOLE = {op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.OVER, op.POWER}


def fits(task: Task) -> bool:
    """An expression with letters and a bar, or a negative exponent, made of + − × ÷ and whole powers.

    A product of polynomials whose fractions are numbers, (x + 3/4)(x − 3/4), is multiplied out instead.
    """
    if not isinstance(task, Evaluate) or task.what not in _VERBS:
        return False
    if is_op(task.tree, op.TIMES, op.POWER) and polynomial(task.tree) is not None:
        return False
    return bool(symbols(task.tree)) and _has_bar(task.tree) and all(map(_is_rational, walk(task.tree)))


def _is_rational(node: Node) -> bool:
    if not isinstance(node, Apply):
        return True
    if node.op is op.POWER:
        exponent = rational(node.args[1]) if not symbols(node.args[1]) else None
        return exponent is not None and exponent.denominator == 1
    return node.op in _WHOLE


def _has_bar(node: Node) -> bool:
    return any(is_op(each, op.OVER) or _exponent(each) < 0 for each in walk(node))


def _exponent(node: Node) -> Fraction:
    value = rational(node.args[1]) if is_op(node, op.POWER) else None
    return Fraction(1) if value is None else value


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Evaluate)
    if task.what == "quotient":
        _by_single_term(board)
    else:
        reduce(board, ())
    line = board.part(())
    if polynomial(line) is not None and not _has_bar(line):
        tidy = collected(line)
        if tidy is not None and is_op(line, op.NEGATIVE) and is_sum(line.args[0]):
            says = say("working.algebra.minus-bracket", bracket=to_text(bracketed(line.args[0])))
            board.change(Change((), tidy, says))
        elif tidy is not None and is_sum(line):
            facts = {"terms": to_text(line), "result": to_text(tidy)}
            board.change(Change((), tidy, say("working.algebra.collect", **facts)))
    if not board.steps:
        raise NoRule


def _by_single_term(board: Board) -> None:
    """A sum over a single term: each term over it, in lowest terms."""
    whole = quotient_of(board.part(()))
    row = terms(whole.top)
    if len(row) == 1 or whole.minus:
        reduce(board, ())
        return
    below = unbracketed(whole.bottom)
    minus = factors_of(below).number < 0
    positive = written(polynomial_of(without_sign(factors_of(below))))
    split = total(Term(over(term.node, positive), term.negative is not minus) for term in row)
    key = "working.rational.each-term-minus" if minus else "working.rational.each-term"
    board.change(Change((), split, say(key, divisor=to_text(below))))
    for place in range(len(row)):
        to_lowest_terms(board, terms(board.part(()))[place].path)


def without_sign(found: Factored) -> Factored:
    """The same with a positive number."""
    return Factored(abs(found.number), found.factors)


def reduce(board: Board, path: Path) -> None:
    """Make one fraction in lowest terms of the part at `path`, or a polynomial. Raises NoRule."""
    node = board.part(path)
    if not _has_bar(node):
        return
    if is_op(node, op.NEGATIVE):
        reduce(board, (*path, 0))
    elif is_op(node, op.PLUS, op.MINUS):
        for term in terms(node):
            reduce(board, (*path, *term.path))
        add(board, path)
    elif is_op(node, op.TIMES):
        for factor in factors(node):
            reduce(board, (*path, *factor.path))
        _multiply(board, path)
    elif is_op(node, op.OVER):
        reduce(board, (*path, 0))
        reduce(board, (*path, 1))
        _divide(board, path)
    elif is_op(node, op.POWER):
        _power(board, path)
    else:
        raise NoRule


def _is_bar(node: Node) -> bool:
    return quotient_of(node).bottom != ONE


def _power(board: Board, path: Path) -> None:
    node = board.part(path)
    assert isinstance(node, Apply)
    base, n = node.args[0], _exponent(node)
    if n < 0:
        inner = quotient_of(base)
        turned = bar(inner.bottom, unbracketed(inner.top)) if is_op(base, op.OVER) else over(ONE, base)
        new: Node = turned if n == -1 else power(bracketed(turned), number(-n))
        if not is_op(base, op.OVER):
            new = over(ONE, base if n == -1 else power(base, number(-n)))
            new = over(ONE, unbracketed(new.args[1]))
        board.change(Change(path, new, say("working.rational.negative-exponent", power=to_text(node))))
        reduce(board, path)
        return
    reduce(board, (*path, 0))
    inner = quotient_of(board.part((*path, 0)))
    if inner.bottom == ONE:
        return
    above, below = (power(in_brackets(one), number(n)) for one in (inner.top, inner.bottom))
    minus = inner.minus and n % 2 == 1
    says = say("working.rational.power", power=to_text(board.part(path)))
    board.change(Change(path, bar(above, below, minus), says))
    to_lowest_terms(board, path)


# Products and quotients


def _divide(board: Board, path: Path) -> None:
    node = board.part(path)
    assert isinstance(node, Apply)
    top, bottom = node.args
    if not _is_bar(top) and not _is_bar(bottom):
        to_lowest_terms(board, path)
        return
    divisor = quotient_of(bottom)
    turned = bar(unbracketed(divisor.bottom), unbracketed(divisor.top), divisor.minus)
    if divisor.bottom == ONE:
        turned = bar(ONE, unbracketed(divisor.top), divisor.minus)
    says = say("working.rational.reciprocal", divisor=to_text(bottom), reciprocal=to_text(turned))
    board.change(Change(path, times(_factor_of_product(top), _factor_of_product(turned), "*"), says))
    _multiply(board, path)


def _factor_of_product(node: Node) -> Node:
    return bracketed(node) if is_sum(node) or is_op(node, op.NEGATIVE) else node


def _multiply(board: Board, path: Path) -> None:
    """Factor what stands above and below, write one bar, cancel."""
    node = board.part(path)
    row = [quotient_of(factor.node) for factor in factors(node)]
    if all(one.bottom == ONE for one in row):
        return
    factor_all(board, path)
    row = [quotient_of(factor.node) for factor in factors(board.part(path))]
    minus = sum(one.minus for one in row) % 2 == 1
    above = _row(unbracketed(one.top) for one in row if one.top != ONE)
    below = _row(unbracketed(one.bottom) for one in row if one.bottom != ONE)
    board.change(Change(path, bar(above, below, minus), say("working.rational.one-bar")))
    to_lowest_terms(board, path)


def _row(nodes: Iterable[Node]) -> Node:
    """A product whose factors are no products."""
    flat = [factor.node for one in nodes for factor in factors(one)]
    return product(bracketed(one) if is_sum(one) else one for one in flat)
