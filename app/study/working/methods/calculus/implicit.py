"""An equation in x and y differentiated as it stands, a rule at a time, and solved for y'."""

from dataclasses import replace

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.rows import Term, factors, product, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    ZERO,
    Node,
    Path,
    Sym,
    bracketed,
    is_op,
    minus,
    negative,
    number,
    over,
    paths,
    symbols,
    times,
    walk,
)
from app.study.working.board import Board, Change
from app.study.working.derivative_sign import (
    depending,
    derivative_of,
    differentiated_by,
    slope_of,
    without_dependence,
)
from app.study.working.rules.algebra.inner_fractions import cleared
from app.study.working.rules.algebra.quotients import cancelled, cancelling, factors_of, of_factors
from app.study.working.rules.both_sides import sides
from app.study.working.rules.derivatives import differentiated
from app.study.working.rules.terms import is_sum
from app.study.working.rules.tidying import positive_first, tidied, tidying
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say

_MOST_COMMON = 60


def differentiate_explicit(board: Board, right: Node, x: str, y: str) -> Node:
    """y' = d/dx of the right side, worked out below; what y' is. Raises NoRule."""
    board.start(Equation(slope_of(y), derivative_of(right, x)), say("working.curves.differentiate"))
    work_out_derivatives(board, x)
    return sides(board).right


def differentiate_implicit(board: Board, left: Node, right: Node, x: str, y: str) -> Node:
    """Both sides differentiated, solved for y'; what y' is. Raises NoRule."""
    own = slope_of(y)
    marked = (derivative_of(depending(side, y, x), x) for side in (left, right))
    board.start(Equation(*marked), say("working.curves.both-sides", letter=y, by=x))
    work_out_derivatives(board, x)
    bottom, top = _gathered(board, own)
    if bottom == ONE:
        return top
    return _divided_by(board, top, bottom, own)


def _gathered(board: Board, own: Sym) -> tuple[Node, Node]:
    """The line as bottom · y' = top. Raises NoRule."""
    line = sides(board)
    (rest, slopes), (other, others) = _parts(line.left, own), _parts(line.right, own)
    spread = Equation(total(rest + _by(slopes, own)), total(other + _by(others, own)))
    if any(_has_in_sum(side, own) for side in (line.left, line.right)):
        board.start(spread, say("working.curves.multiply-out", slope=own.name))
    factor = slopes + _minus(others)
    apart = Equation(total(_by(factor, own)), total(other + _minus(rest)))
    if not _alike(apart, spread):
        board.start(apart, say("working.curves.gather", slope=own.name))
    bottom, top = tidied(total(factor)), positive_first(tidied(apart.right))
    if equal(bottom, ZERO).outcome is not Outcome.DIFFERENT:
        raise NoRule
    together = Equation(_times_slope(bottom, own), top)
    if not _alike(together, apart):
        board.start(together, say("working.curves.factor-out", slope=own.name))
    return bottom, top


def _alike(a: Equation, b: Equation) -> bool:
    return to_text(a.left) == to_text(b.left) and to_text(a.right) == to_text(b.right)


def _divided_by(board: Board, top: Node, bottom: Node, own: Sym) -> Node:
    """y' = top / bottom, as simple as it goes."""
    slope: Node = over(top, bottom)
    board.start(Equation(own, slope), say("working.curves.divide", factor=to_text(bottom)))
    found = cleared(slope)
    if found is not None:
        slope, says = found
        board.start(Equation(own, slope), says)
        top, bottom = slope.args if is_op(slope, op.OVER) else (slope, ONE)
    reduced = _reduced(board, top, bottom)
    simple = reduced or _cancelled(top, bottom)
    if reduced is None and to_text(simple) != to_text(slope):
        cancels = to_text(_turned(simple)[0]) != to_text(_turned(slope)[0])
        says = say("working.curves.cancel" if cancels else "working.curves.minus-in-front")
        board.start(Equation(own, simple), says)
    return simple


def _reduced(board: Board, top: Node, bottom: Node) -> Node | None:
    """Factors that stand above and below the bar cancelled; None where there are none but numbers."""
    try:
        found = cancelled(factors_of(top), factors_of(bottom))
    except NoRule:
        return None
    if not found.factors:
        return None
    slope = of_factors(found.top, found.bottom)
    assert isinstance(board.line, Equation)
    board.start(Equation(board.line.left, slope), cancelling(found))
    return slope


def work_out_derivatives(board: Board, by: str) -> None:
    """The line with no d/dx left, the rules folded in. Raises NoRule."""
    own = Board(sides(board))
    for side in (0, 1):
        while (place := _innermost(own.part((side,)))) is not None:
            found = differentiated(own.part((side, *place, 0)), by)
            if found is None:
                raise NoRule
            own.change(Change((side, *place), *found))
    line = sides(own)
    after = Equation(*(tidied(without_dependence(each)) for each in (line.left, line.right)))
    if any(to_text(a) != to_text(b) for a, b in ((after.left, line.left), (after.right, line.right))):
        own.say(after, tidying(minus(line.left, line.right)))
    else:
        own.steps[-1] = replace(own.steps[-1], after=after)
    steps = tuple(replace(step, claim=Claim.BOTH) for step in own.steps)
    if len(steps) == 1:
        board.start(after, steps[0].says)
    else:
        says = say("working.curves.work-out", by=by)
        board.write(Step(board.line, after, says, substeps=steps, claim=Claim.STARTS))


def _innermost(node: Node) -> Path | None:
    for path, each in paths(node):
        if differentiated_by(each) and not any(map(differentiated_by, list(walk(each))[1:])):
            return path
    return None


def _parts(node: Node, slope: Sym) -> tuple[list[Term], list[Term]]:
    """The terms without y', and what stands beside y' in the others. Raises NoRule."""
    rest: list[Term] = []
    beside: list[Term] = []
    for term in terms(node):
        if slope.name not in symbols(term.node):
            if rational(term.node) != 0:
                rest.append(term)
            continue
        without, factor = _of_term(term.node, slope)
        for row, found in ((rest, without), (beside, factor)):
            row += [
                each._replace(node=_lowest(tidied(each.node)), negative=each.negative is not term.negative)
                for each in found
            ]
    return rest, beside


def _lowest(node: Node) -> Node:
    """A fraction of single terms with what stands above and below cancelled."""
    if not is_op(node, op.OVER) or any(map(is_sum, node.args)):
        return node
    try:
        found = cancelled(*map(factors_of, node.args))
    except NoRule:
        return node
    return of_factors(found.top, found.bottom)


def _of_term(node: Node, slope: Sym) -> tuple[list[Term], list[Term]]:
    """The same of one term, which holds y'. Raises NoRule."""
    if node == slope:
        return [], [Term(ONE)]
    if is_sum(node) or is_op(node, op.NEGATIVE):
        return _parts(node, slope)
    if is_op(node, op.OVER) and slope.name not in symbols(node.args[1]):
        without, factor = _of_term(node.args[0], slope)
        return _over(without, node.args[1]), _over(factor, node.args[1])
    row = [factor.node for factor in factors(node)]
    inside = [each for each in row if slope.name in symbols(each)]
    if len(row) < 2 or len(inside) != 1:
        raise NoRule
    without, factor = _of_term(inside[0], slope)
    others = [each for each in row if each is not inside[0]]
    return _times(without, others), _times(factor, others)


def _over(row: list[Term], bottom: Node) -> list[Term]:
    return [term._replace(node=over(term.node, bottom)) for term in row]


def _times(row: list[Term], others: list[Node]) -> list[Term]:
    return [term._replace(node=product(others if term.node == ONE else [*others, term.node])) for term in row]


def _by(row: list[Term], slope: Sym) -> list[Term]:
    return [term._replace(node=_times_slope(term.node, slope)) for term in row]


def _times_slope(node: Node, slope: Sym) -> Node:
    if node == ONE:
        return slope
    if is_op(node, op.NEGATIVE) and not is_sum(node.args[0]):
        return negative(_times_slope(node.args[0], slope))
    return tidied(times(node, slope)) if not is_sum(node) else times(bracketed(node), slope, "")


def _minus(row: list[Term]) -> list[Term]:
    return [term._replace(negative=not term.negative) for term in row]


def _has_in_sum(node: Node, slope: Sym) -> bool:
    """Whether y' stands in brackets or in a numerator with other terms."""
    return any(
        is_sum(each) and slope.name in symbols(each)
        for term in terms(node)
        if slope.name in symbols(term.node)
        for each in walk(term.node)
    )


def _cancelled(top: Node, bottom: Node) -> Node:
    """The fraction with the largest common number cancelled, and a minus in front of it."""
    for n in range(_MOST_COMMON, 1, -1):
        above, below = _divided(top, n), _divided(bottom, n)
        if above is not None and below is not None:
            top, bottom = above, below
            break
    simple = top if rational(bottom) == 1 else over(top, bottom)
    turned, minus = _turned(simple)
    return negative(turned) if minus else turned


def _turned(node: Node) -> tuple[Node, bool]:
    """The fraction without a minus that all terms above or below have; whether one is left in front."""
    top, bottom = node.args if is_op(node, op.OVER) else (node, ONE)
    minus = False
    both = []
    for side in (top, bottom):
        row = terms(side)
        if all(term.negative for term in row):
            side, minus = total(_minus(row)), not minus
        both.append(side)
    above, below = both
    return (above if below == ONE else over(above, below)), minus


def _divided(node: Node, n: int) -> Node | None:
    """The sum with each term divided by n; None where a term's number is no multiple."""
    row: list[Term] = []
    for term in terms(node):
        parts = [factor.node for factor in factors(term.node)]
        value = rational(parts[0])
        if value is None or value % n:
            return None
        rest = ([number(value / n)] if value != n or len(parts) == 1 else []) + parts[1:]
        row.append(Term(product(rest), term.negative))
    return total(row)
