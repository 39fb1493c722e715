"""Expressions that are as simple as they can be: that is said, and brackets that change nothing left out."""

from math import gcd

from app.study.maths import operators as op
from app.study.maths.rows import factors, terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, Sym, is_op, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.polynomial import polynomial
from app.study.working.rules.algebra.needless_brackets import has_needless_brackets, without_brackets
from app.study.working.rules.algebra.power_rows import unbracketed
from app.study.working.rules.algebra.quotients import cancelled, factors_of, quotient_of
from app.study.working.step import NoRule
from engine.base.sentence import Sentence, say

NAME = "simplest"
_PAIR = 2


def fits(task: Task) -> bool:
    """A sum of different terms, or a fraction in lowest terms, to be simplified."""
    if not isinstance(task, Evaluate) or task.what != "simplify" or not symbols(task.tree):
        return False
    return _why(without_brackets(task.tree)) is not None


def write(task: Task, board: Board) -> None:
    """One line, which says that there is nothing to do. Raises NoRule."""
    assert isinstance(task, Evaluate)
    plain = without_brackets(task.tree)
    says = _why(plain)
    if says is None:
        raise NoRule
    if has_needless_brackets(task.tree):
        board.change(Change((), plain, say("working.simplest.brackets", result=to_text(plain))))
    else:
        board.say(board.part(()), says, [()])


def _why(node: Node) -> Sentence | None:
    """Why nothing can be done; None where something can, or where that is not known."""
    found = polynomial(node)
    if found is not None:
        row = terms(node)
        if len(row) != len(found) or not all(_is_plain(term.node) for term in row):
            return None
        if len(row) == _PAIR and any(is_op(term.node, op.OVER) for term in row):
            return None  # x/3 + 2/3 is wanted as one fraction
        key = "working.simplest.sum" if len(row) > 1 else "working.simplest.term"
        return say(key, expression=to_text(node))
    whole = quotient_of(node)
    if not is_op(node, op.OVER) or not all(map(_is_plain_side, (whole.top, whole.bottom))):
        return None
    try:
        left = cancelled(factors_of(whole.top), factors_of(whole.bottom))
    except NoRule:
        return None
    if left.factors or left.by != 1 or left.bottom.number < 0:
        return None
    return say("working.simplest.fraction", expression=to_text(node))


def _is_plain_side(node: Node) -> bool:
    """Whether a side of a bar is a term, a sum of different terms, or a product of such sums."""
    row = [unbracketed(factor.node) for factor in factors(node)]
    if len(row) == 1:
        return _is_plain_sum(row[0])
    if len({to_text(each) for each in row}) < len(row):
        return False
    return _is_plain(node) or all(_is_plain_sum(each) for each in row)


def _is_plain_sum(node: Node) -> bool:
    found, row = polynomial(node), terms(node)
    return bool(found) and len(found or ()) == len(row) and all(_is_plain(term.node) for term in row)


def _is_plain(node: Node) -> bool:
    """Whether a term is a number in front of different letters with their powers, or that over a number."""
    if is_op(node, op.OVER):
        top, bottom = node.args
        found = polynomial(top)
        if not isinstance(bottom, Num) or not found or not _is_plain(top):
            return False
        (size,) = found.values()
        return size.denominator == bottom.value.denominator == 1 and gcd(int(size), int(bottom.value)) == 1
    row = [factor.node for factor in factors(node)]
    first, *others = row
    if isinstance(first, Num):
        if not others:
            return first.value != 0
        row = others if first.value not in {0, 1} else [first]
    names = [_letter(each) for each in row]
    return "" not in names and len(set(names)) == len(names)


def _letter(node: Node) -> str:
    """The letter of a power, or a letter alone; "" of anything else."""
    if isinstance(node, Sym):
        return node.name
    if is_op(node, op.POWER):
        base, exponent = node.args
        whole = isinstance(exponent, Num) and exponent.value.denominator == 1 and exponent.value > 1
        return base.name if isinstance(base, Sym) and whole else ""
    return ""
