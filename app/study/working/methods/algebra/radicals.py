"""Roots with letters: simplified, multiplied, divided, collected, taken out of denominators."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import factors, terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Node,
    Path,
    bracketed,
    has,
    is_op,
    negative,
    over,
    symbols,
    times,
    walk,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.methods.algebra.positive import assume_positive
from app.study.working.methods.algebra.sums_under_roots import reduce_with_names, sums_under_roots
from app.study.working.rules.algebra import root_rules, surd_terms
from app.study.working.rules.algebra.power_rows import unbracketed
from app.study.working.rules.algebra.surd_terms import Surd, collected, single, sum_node, surds_of
from app.study.working.rules.terms import is_sum, multiplied_out
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "radicals"
_VERBS = {"evaluate", "simplify", "rationalise", "expand", "powers", "quotient"}
_PARTS = {op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.OVER, op.ROOT, op.POWER}


def fits(task: Task) -> bool:
    """An expression with letters and roots of single terms."""
    if not isinstance(task, Evaluate) or task.what not in _VERBS or not symbols(task.tree):
        return False
    applied = [each for each in walk(task.tree) if isinstance(each, Apply)]
    return has(task.tree, op.ROOT) and all(each.op in _PARTS for each in applied)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Evaluate)
    if sums_under_roots(task.tree):
        reduce_with_names(board, reduce)
    else:
        reduce(board, ())
    if not board.steps:
        says = say("working.radicals.nothing-to-do", expression=to_text(task.tree))
        board.say(board.part(()), says, [()])
    assume_positive(board)


def reduce(board: Board, path: Path) -> None:
    """Make the part at `path` a sum of terms with different simple roots, or a fraction. Raises NoRule."""
    node = board.part(path)
    if not has(node, op.ROOT) or not isinstance(node, Apply):
        return
    if node.op is op.NEGATIVE:
        reduce(board, (*path, 0))
    elif node.op in {op.PLUS, op.MINUS}:
        for term in terms(node):
            reduce(board, (*path, *term.path))
        _collect(board, path)
    elif node.op is op.TIMES:
        for factor in factors(node):
            reduce(board, (*path, *factor.path))
        _multiply(board, path)
    elif node.op is op.OVER:
        _divide(board, path)
    elif node.op is op.ROOT:
        _simplify_root(board, path)
    else:
        _power(board, path)


def _power(board: Board, path: Path) -> None:
    node = board.part(path)
    assert isinstance(node, Apply)
    reduce(board, (*path, 0))
    node = board.part(path)
    assert isinstance(node, Apply)
    base = node.args[0]
    if is_sum(base) and rational(node.args[1]) == 2:
        twice = times(bracketed(base), bracketed(base), "")
        says = say("working.algebra.power-as-product", power=to_text(node))
        board.change(Change(path, twice, says))
        _multiply(board, path)
        return
    new = _signed(single(node))
    if to_text(new) != to_text(unbracketed(node)):
        board.change(Change(path, new, say("working.radicals.power-of-root", power=to_text(node))))


def _signed(one: Surd) -> Node:
    node = surd_terms.surd_node(one)
    return negative(node) if one.size < 0 else node


def _simplify_root(board: Board, path: Path) -> None:
    node = board.part(path)
    assert isinstance(node, Apply)
    if is_op(node.args[0], op.OVER):
        _root_of_quotient(board, path)
        return
    found = root_rules.simplified(node)
    if found is not None:
        new, says, substeps = found
        board.change(Change(path, new, says, substeps))


def _root_of_quotient(board: Board, path: Path) -> None:
    """Cancel under the root; then the root of the quotient is the quotient of the roots."""
    node = board.part(path)
    assert isinstance(node, Apply)
    lowest = _signed(single(node.args[0]))
    if lowest != node.args[0] and to_text(lowest) != to_text(node.args[0]):
        says = say("working.radicals.cancel-under-root")
        board.change(Change((*path, 0), lowest, says))
        node = board.part(path)
        assert isinstance(node, Apply)
        if not is_op(lowest, op.OVER):
            _simplify_root(board, path)
            return
    inner = node.args[0]
    if not is_op(inner, op.OVER):
        raise NoRule
    above, below = (Apply(op.ROOT, (each, node.args[1])) for each in inner.args)
    says = say("working.radicals.root-of-quotient", root=to_text(node))
    board.change(Change(path, over(above, below), says))
    _divide(board, path)


# Products


def _multiply(board: Board, path: Path) -> None:
    node = board.part(path)
    row = [factor.node for factor in factors(node)]
    if sum(has(each, op.ROOT) for each in row) == 0:
        _without_roots(board, path)
        return
    if any(is_op(each, op.OVER) for each in row):
        above = [each.args[0] if is_op(each, op.OVER) else each for each in row]
        below = [each.args[1] for each in row if is_op(each, op.OVER)]
        new = over(_product(above), _product(below))
        board.change(Change(path, new, say("working.rational.one-bar")))
        _divide(board, path)
        return
    if any(len(surds_of(each)) > 1 for each in row):
        _multiply_out(board, path)
        return
    _multiply_terms(board, path, row)


def _multiply_terms(board: Board, path: Path, row: list[Node]) -> None:
    """The factors are single terms: √a·√a is a; roots of one index under one sign."""
    twice = root_rules.twice_the_same(row)
    if twice is not None:
        board.change(Change(path, *twice))
        _multiply(board, path)
        return
    if root_rules.has_different_indices(row):
        _with_exponents(board, path)
        return
    found = root_rules.multiplied(row)
    if found is not None:
        board.change(Change(path, *found))
    line = unbracketed(board.part(path))
    result = _signed(single(line))
    if to_text(result) != to_text(line):
        says = root_rules.simplified_in(line) or say("working.radicals.order")
        board.change(Change(path, result, says))


def _with_exponents(board: Board, path: Path) -> None:
    """√a·∛a = a^(1/2)·a^(1/3) = a^(5/6), which is a root of the index 6."""
    node = board.part(path)
    one = single(node)
    as_powers = root_rules.with_exponents(node)
    board.change(Change(path, as_powers, say("working.radicals.as-exponents")))
    together = root_rules.power_of(one)
    facts = {"result": to_text(together)}
    board.change(Change(path, together, say("working.radicals.add-exponents", **facts)))
    result = _signed(one)
    if to_text(result) != to_text(together):
        board.change(Change(path, result, say("working.radicals.as-root", result=to_text(result))))


def _without_roots(board: Board, path: Path) -> None:
    """A product that no root is left in: x·x³ is x⁴."""
    node = board.part(path)
    if any(is_sum(factor.node) or is_op(factor.node, op.OVER) for factor in factors(node)):
        return
    result = _signed(single(node))
    if to_text(result) != to_text(node):
        facts = {"terms": to_text(node), "result": to_text(result)}
        board.change(Change(path, result, say("working.algebra.powers-together", **facts)))


def _product(row: list[Node]) -> Node:
    found: Node | None = None
    for each in row:
        whole = bracketed(each) if is_sum(each) else each
        found = whole if found is None else times(found, whole, "" if found != ONE else None)
    assert found is not None
    return found


def _multiply_out(board: Board, path: Path) -> None:
    node = board.part(path)
    row = surds_of(node)
    brackets = [to_text(bracketed(factor.node)) for factor in factors(node) if is_sum(factor.node)]
    says = say("working.radicals.multiply-out", brackets=list(brackets))
    board.change(Change(path, _in_place(board, path, sum_node(row)), says))
    _collect(board, path)


def _in_place(board: Board, path: Path, new: Node) -> Node:
    """A sum in brackets where it stands in a product or behind a minus."""
    return bracketed(new) if path and is_sum(new) else new


# Sums


def _collect(board: Board, path: Path) -> None:
    while any(is_sum(term.node) for term in terms(board.part(path))):
        out = multiplied_out(board.part(path))
        if out is None:
            break
        new, says, _ = out
        board.change(Change(path, _in_place(board, path, new), says))
    node = board.part(path)
    row = surd_terms.row_of(node)
    if row is None:
        return
    found = collected(one for one, _ in row)
    if len(found) < len(row):
        new = sum_node(found)
        facts = {"terms": to_text(node), "result": to_text(new)}
        board.change(Change(path, _in_place(board, path, new), say("working.radicals.collect", **facts)))


# Quotients


def _divide(board: Board, path: Path) -> None:
    node = board.part(path)
    assert isinstance(node, Apply)
    joined = root_rules.under_one_root(node)
    if joined is not None:
        says = say("working.radicals.under-one-root")
        board.change(Change(path, joined, says))
        _simplify_root(board, path)
        return
    reduce(board, (*path, 0))
    reduce(board, (*path, 1))
    _rationalise(board, path)
    _cancel(board, path)


def _rationalise(board: Board, path: Path) -> None:
    """Multiply above and below by what takes the root out of the denominator."""
    node = board.part(path)
    assert isinstance(node, Apply)
    top, bottom = node.args
    if not has(bottom, op.ROOT):
        return
    by, key = root_rules.rationalising(bottom)
    multiplied = over(root_rules.beside(top, by), root_rules.beside(bottom, by))
    board.change(Change(path, multiplied, say(key, factor=to_text(by))))
    above, below = (sum_node(collected(surds_of(each))) for each in multiplied.args)
    new = above if below == ONE else over(above, below)
    board.change(Change(path, new, say("working.radicals.work-out-both")))


def _cancel(board: Board, path: Path) -> None:
    node = board.part(path)
    if not is_op(node, op.OVER):
        return
    top, bottom = node.args
    row = surds_of(top)
    try:
        below = single(bottom)
    except NoRule:
        return
    if len(row) == 1:
        new = _signed(single(node))
        if to_text(new) != to_text(node):
            board.change(Change(path, new, say("working.radicals.cancel")))
        return
    shared = surd_terms.common_number(row, below.size)
    if shared > 1:
        part = Surd(Fraction(1, shared))
        above = sum_node([one.times(part) for one in row])
        rest = below.times(part)
        new = above if rest == surd_terms.ONE_SURD else over(above, surd_terms.surd_node(rest))
        new = negative(new) if rest.size < 0 else new
        board.change(Change(path, new, say("working.rational.cancel-number", number=shared)))
