"""The binomial theorem: one term of an expansion, or all of them."""

from math import comb

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Apply,
    Node,
    Sym,
    bracketed,
    is_op,
    negative,
    number,
    plus,
    power,
    symbols,
    times,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.sequences import BinomialTerm
from app.study.working.board import Board
from app.study.working.known.functions.facts import facts
from app.study.working.known.functions.functions import simplest
from app.study.working.known.functions.sequences import which
from app.study.working.polynomial import polynomial
from app.study.working.quantities import Named
from app.study.working.rules.quantities import state
from app.study.working.rules.terms import written
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "binomial"
MOST_POWER = 12
T, C = Sym("T"), Sym("c")


def fits(task: Task) -> bool:
    """A term of (a + b)^n, or (a + b)^n to be expanded with n ≥ 3."""
    if isinstance(task, BinomialTerm):
        return True
    return isinstance(task, Evaluate) and task.what == "expand" and _parts(task.tree) is not None


def _parts(tree: Node) -> tuple[Node, Node, int] | None:
    if not is_op(tree, op.POWER) or not is_op(tree.args[0], op.PLUS, op.MINUS) or symbols(tree.args[1]):
        return None
    inner, exponent = tree.args[0], rational(tree.args[1])
    assert isinstance(inner, Apply)
    if exponent is None or exponent.denominator != 1 or not 3 <= exponent <= MOST_POWER:
        return None
    a, b = inner.args
    if any(len(polynomial(side) or ()) != 1 for side in (a, b)):
        return None
    return a, negative(b) if inner.op is op.MINUS else b, int(exponent)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    if isinstance(task, BinomialTerm):
        _term(task, board)
        return
    assert isinstance(task, Evaluate)
    found = _parts(task.tree)
    if found is None:
        raise NoRule
    a, b, n = found
    row = [comb(n, k) for k in range(n + 1)]
    line = _sum([_product(a, b, n, k) for k in range(n + 1)])
    board.say(line, say("working.functions.binomial-theorem", n=n, row=list(row)), [()])
    result = polynomial(task.tree)
    if result is None:
        raise NoRule
    board.say(written(result), say("working.functions.binomial-each"), [()])


def _product(a: Node, b: Node, n: int, k: int) -> Node:
    tree: Node | None = number(comb(n, k)) if 0 < k < n else None
    for base, exponent in ((a, n - k), (b, k)):
        if exponent:
            each = power(bracketed(base), number(exponent)) if exponent > 1 else bracketed(base)
            tree = each if tree is None else times(tree, each, "")
    assert tree is not None
    return tree


def _sum(terms: list[Node]) -> Node:
    total = terms[0]
    for term in terms[1:]:
        total = plus(total, term)
    return total


def _term(task: BinomialTerm, board: Board) -> None:
    known, k = facts(task), which(task)
    state(board, Named(T, (_product_as_is(task, k),)), say("working.functions.binomial-term", k=k))
    worked = (
        [number(comb(task.n, k)), simplest(power(bracketed(task.a), number(task.n - k)))]
        if k < task.n
        else []
    )
    worked += [simplest(power(bracketed(task.b), number(k)))] if k else []
    line: Node = worked[0]
    for each in worked[1:]:
        line = times(line, bracketed(each), "*")
    facts_said = {"n": task.n, "k": k, "value": comb(task.n, k)}
    state(board, Named(T, (line,)), say("working.functions.binomial-values", **facts_said))
    if to_text(line) != to_text(known[T][0]):
        state(board, Named(T, known[T]), say("working.functions.binomial-multiply"))
    if task.only_coefficient:
        state(board, Named(C, known[C]), say("working.functions.coefficient"))


def _product_as_is(task: BinomialTerm, k: int) -> Node:
    return _choose(task.a, task.b, task.n, k)


def _choose(a: Node, b: Node, n: int, k: int) -> Node:
    tree: Node = Apply(OPERATORS["binom"], (number(n), number(k)))
    for base, exponent in ((a, n - k), (b, k)):
        tree = times(tree, power(bracketed(base), number(exponent)), "")
    return tree


def only_term(board: Board, tree: Node, of: Node) -> bool:
    """Write the term of a binomial's power that holds the letters `of`; False of anything else."""
    found, wanted = _parts(tree), polynomial(of)
    if found is None or not wanted:
        return False
    a, b, n = found
    ways = [(k, polynomial(_choose(a, b, n, k)) or {}) for k in range(n + 1)]
    fitting = [k for k, one in ways if one.keys() == wanted.keys()]
    if len(fitting) != 1:
        return False
    (k,) = fitting
    says = say("working.functions.binomial-with", n=n, k=k, of=to_text(of))
    board.start(_choose(a, b, n, k), says)
    powers = [polynomial(power(bracketed(base), number(m))) for base, m in ((a, n - k), (b, k)) if m]
    row = [number(comb(n, k)), *(written(one) for one in powers if one)]
    line = row[0]
    for each in row[1:]:
        line = times(line, bracketed(each) if is_op(each, op.NEGATIVE) else each, "*")
    facts_said = {"n": n, "k": k, "value": comb(n, k)}
    board.say(line, say("working.functions.binomial-values", **facts_said), [()])
    result = polynomial(tree)
    assert result is not None
    (letters,) = wanted
    board.say(written({letters: result[letters]}), say("working.functions.binomial-multiply"), [()])
    return True
