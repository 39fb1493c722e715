"""A fraction with letters in lowest terms."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.rows import factors
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ZERO,
    Node,
    Path,
    bracketed,
    is_op,
    negative,
    part,
    replaced,
    symbols,
)
from app.study.working.board import Board, Change
from app.study.working.methods.algebra.factoring_parts import (
    factor_all,
    unbracketed,
)
from app.study.working.polynomial import polynomial, scaled
from app.study.working.rules.algebra.quotients import (
    Cancelled,
    cancelled,
    cancelling,
    factors_of,
    is_factored,
    of_factors,
    quotient_of,
)
from app.study.working.rules.terms import is_sum, written
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
    _turn_opposites(board, path, found)
    if found.factors or found.by != 1:
        if result != board.part(path):
            board.change(Change(path, result, cancelling(found)))
    elif bottom.number < 0 and not path and result != board.part(path):
        board.change(Change(path, result, say("working.rational.minus-in-front")))
    elif _is_repeated(whole.top) or _is_repeated(whole.bottom):
        board.change(Change(path, result, say("working.rational.equal-factors")))


def _turn_opposites(board: Board, path: Path, found: Cancelled) -> None:
    """Write y - x as -(x - y) where x - y is what cancels, so that what is cancelled stands there."""
    whole = board.part(path)
    at = (0,) if is_op(whole, op.NEGATIVE) else ()
    if not is_op(part(whole, at), op.OVER):
        return
    for place in (0, 1):
        for factor in factors(part(whole, (*at, place))):
            turned = _opposite_of_one(factor.node, found)
            if turned is not None:
                facts = {"before": to_text(unbracketed(factor.node)), "after": to_text(turned)}
                says = say("working.rational.opposite", **facts)
                inside = (*at, place, *factor.path)
                new = bracketed(turned) if factor.path else turned
                board.change(Change(path, replaced(whole, inside, new), says, focus=(*path, *inside)))
                return


def _opposite_of_one(node: Node, found: Cancelled) -> Node | None:
    """The sum as minus a factor that cancels; None where it is no factor's opposite."""
    own = polynomial(node) if is_sum(node) else None
    for one, times in found.factors:
        if times == 1 and len(one) > 1 and own == scaled(dict(one), Fraction(-1)):
            return negative(bracketed(written(dict(one))))
    return None


def _is_repeated(node: Node) -> bool:
    """Whether a product has two numbers as factors, or two powers of the same."""
    row = [factor.node for factor in factors(node)]
    bases = [unbracketed(one.args[0] if is_op(one, op.POWER) else one) for one in row if symbols(one)]
    return len(set(bases)) < len(bases) or len(row) - len(bases) > 1


def _without_double_minus(node: Node) -> Node:
    if is_op(node, op.NEGATIVE) and is_op(node.args[0], op.NEGATIVE):
        return node.args[0].args[0]
    return node
