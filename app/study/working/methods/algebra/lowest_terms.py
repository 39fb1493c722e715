"""A fraction with letters in lowest terms."""

from app.study.maths import operators as op
from app.study.maths.rows import factors
from app.study.maths.tree import (
    ZERO,
    Node,
    Path,
    is_op,
    negative,
    symbols,
)
from app.study.working.board import Board, Change
from app.study.working.methods.algebra.factoring_parts import (
    factor_all,
    unbracketed,
)
from app.study.working.polynomial import polynomial
from app.study.working.rules.algebra.quotients import (
    cancelled,
    cancelling,
    factors_of,
    is_factored,
    of_factors,
    quotient_of,
)
from engine.base.sentence import say


def to_lowest_terms(board: Board, path: Path) -> None:
    """Cancel what stands above and below the bar."""
    whole = quotient_of(board.part(path))
    if polynomial(whole.top) == {}:
        board.change(Change(path, ZERO, say("working.numbers.zero-divided")))
        return
    top, bottom = factors_of(whole.top), factors_of(whole.bottom)
    found = cancelled(top, bottom)
    result = of_factors(found.top, found.bottom)
    result = negative(result) if whole.minus else result
    result = _without_double_minus(result)
    if (found.factors or found.by != 1) and not (
        is_factored(whole.top, top) and is_factored(whole.bottom, bottom)
    ):
        factor_all(board, path)
    if found.factors or found.by != 1:
        if result != board.part(path):
            board.change(Change(path, result, cancelling(found)))
    elif bottom.number < 0 and not path and result != board.part(path):
        board.change(Change(path, result, say("working.rational.minus-in-front")))
    elif _is_repeated(whole.top) or _is_repeated(whole.bottom):
        board.change(Change(path, result, say("working.rational.equal-factors")))


def _is_repeated(node: Node) -> bool:
    """Whether a product has two numbers as factors, or two powers of the same."""
    row = [factor.node for factor in factors(node)]
    bases = [unbracketed(one.args[0] if is_op(one, op.POWER) else one) for one in row if symbols(one)]
    return len(set(bases)) < len(bases) or len(row) - len(bases) > 1


def _without_double_minus(node: Node) -> Node:
    if is_op(node, op.NEGATIVE) and is_op(node.args[0], op.NEGATIVE):
        return node.args[0].args[0]
    return node
