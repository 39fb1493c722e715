"""The rules for 0/0 at a point: factorise and cancel, the conjugate, one fraction."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    ZERO,
    Node,
    bracketed,
    is_op,
    mapped,
    minus,
    negative,
    over,
    power,
    symbols,
    times,
)
from app.study.problems.tasks.calculus import Limit
from app.study.working.polynomial import Coefficients, coefficients, divided, polynomial
from app.study.working.polynomial import plus as added
from app.study.working.rules.calculus.factored import Powers, as_powers, plain, written_powers
from app.study.working.rules.calculus.limit_parts import (
    INFINITY,
    Found,
    goes_to,
    is_infinite,
    of_limit,
    parts_of,
    row_written,
)
from app.study.working.rules.terms import is_sum, written
from engine.base.sentence import say


def factor_cancelled(task: Limit) -> Found | None:
    """(x − a) stands above and below: it is cancelled."""
    parts = parts_of(task)
    if parts is None:
        return None
    above, below = map(as_powers, parts)
    if above is None or below is None:
        return None
    shared = [base for base in above.powers if base in below.powers and task.by in symbols(base)]
    shared = [base for base in shared if above.powers[base] > 0 and below.powers[base] > 0]
    if not shared:
        return None
    new = written_powers(above.times(below, -1))
    says = say("working.limits.cancel", factor=to_text(shared[0]), result=to_text(new))
    return of_limit(new, task), says


def factored(task: Limit) -> Found | None:
    """Numerator and denominator are polynomials that are 0 at a: x − a is a factor of both."""
    parts, a = parts_of(task), rational(task.to)
    if parts is None or a is None:
        return None
    rows = [coefficients(each, task.by) for each in parts]
    factor = (Fraction(-a.numerator), Fraction(a.denominator))
    if not all(_is_zero_at(row, a) for row in rows):
        return None
    front = row_written(factor, task.by)
    above, below = (_with_factor(front, divided(row, factor)[0], task.by) for row in rows if row is not None)
    facts = {"top": to_text(parts[0]), "bottom": to_text(parts[1]), "factor": to_text(front)}
    facts |= {"letter": task.by, "value": to_text(task.to)}
    return of_limit(over(above, below), task), say("working.limits.factor", **facts)


def _is_zero_at(row: Coefficients | None, a: Fraction) -> bool:
    """Whether it is a polynomial with the letter that is 0 at a."""
    return row is not None and len(row) > 1 and not sum(one * a**n for n, one in enumerate(row))


def _with_factor(front: Node, rest: Coefficients, by: str) -> Node:
    """front · rest"""
    size, other = bracketed(front) if is_sum(front) else front, row_written(rest, by)
    return size if other == ONE else times(size, bracketed(other) if is_sum(other) else other, "")


def conjugate(task: Limit) -> Found | None:
    """A difference of roots is 0 at the point: above and below are multiplied by the sum."""
    parts = parts_of(task)
    if parts is None or is_infinite(task.to):
        return None
    for place in (0, 1):
        found = _squares_of(parts[place], task)
        if found is None:
            continue
        other, simple = found
        rest = parts[1 - place]
        beside = bracketed(rest) if is_sum(rest) else rest
        product = bracketed(other) if rest == ONE else times(beside, bracketed(other), "")
        new = over(simple, product) if place == 0 else over(product, simple)
        facts = {"conjugate": to_text(other), "square": to_text(simple), "part": to_text(parts[place])}
        return of_limit(new, task), say("working.limits.conjugate", **facts)
    return None


def conjugate_far_out(task: Limit) -> Found | None:
    """√u − v where both grow beyond all bounds: as a fraction over the sum."""
    row = terms(task.tree)
    if not is_infinite(task.to) or len(row) != 2 or not row[1].negative:
        return None
    if not all(goes_to(term.node, task) == INFINITY for term in row):
        return None
    found = _sum_and_squares(task.tree, task)
    if found is None:
        return None
    other, simple = found
    says = say("working.limits.conjugate-far-out", conjugate=to_text(other), square=to_text(simple))
    return of_limit(over(bracketed(simple) if is_sum(simple) else simple, bracketed(other)), task), says


def _squares_of(node: Node, task: Limit) -> tuple[Node, Node] | None:
    """Of a − b with a root in it that goes to 0: a + b, and a² − b²."""
    return _sum_and_squares(node, task) if goes_to(node, task) == ZERO else None


def _sum_and_squares(node: Node, task: Limit) -> tuple[Node, Node] | None:
    row = terms(node)
    if len(row) != 2 or row[0].negative or not any(_is_square_root(term.node, task.by) for term in row):
        return None
    squares = [square for term in row if (square := _square(term.node)) is not None]
    if len(squares) != 2:
        return None
    difference = polynomial(minus(squares[0], bracketed(squares[1])))
    if difference is None:
        return None
    return total([row[0], row[1]._replace(negative=not row[1].negative)]), written(difference)


def _is_square_root(node: Node, by: str) -> bool:
    return is_op(node, op.ROOT) and node.args[1] == TWO and by in symbols(node)


def _square(node: Node) -> Node | None:
    if is_op(node, op.ROOT):
        return node.args[0] if node.args[1] == TWO else None
    found = polynomial(node)
    return power(bracketed(node), TWO) if found is not None else None


def common_factor(task: Limit) -> Found | None:
    """A polynomial above or below that has x − a in it, beside something else: it is factorised."""
    parts, a = parts_of(task), rational(task.to)
    both = [as_powers(each) for each in parts] if parts is not None else []
    if parts is None or a is None or not all(both):
        return None
    factor = (Fraction(-a.numerator), Fraction(a.denominator))
    front = row_written(factor, task.by)
    for place, (found, other) in enumerate((both, both[::-1])):
        base = _with_root_at(found, other, front, a, task.by)
        if base is None:
            continue
        product = _with_factor(front, divided(coefficients(base, task.by) or (), factor)[0], task.by)
        new_part = _exchanged(parts[place], base, product)
        if new_part is None:
            continue
        new = over(new_part, parts[1]) if place == 0 else over(parts[0], new_part)
        return of_limit(new, task), say(
            "working.limits.factor-one", before=to_text(base), after=to_text(product)
        )
    return None


def _with_root_at(
    found: Powers | None, other: Powers | None, front: Node, a: Fraction, by: str
) -> Node | None:
    """A polynomial among the factors that is 0 at a, where the other part has x − a as a factor."""
    if found is None or other is None or front not in other.powers:
        return None
    for base, n in found.powers.items():
        row = coefficients(base, by)
        if n == 1 and row is not None and len(row) > 2 and _is_zero_at(row, a):
            return base
    return None


def _exchanged(node: Node, old: Node, new: Node) -> Node | None:
    if plain(node) == old:
        return new
    if is_op(node, op.TIMES):
        for place, each in enumerate(node.args):
            if plain(each) == old:
                row = list(node.args)
                row[place] = new
                return times(row[0], row[1], "")
    return None


def one_fraction(task: Limit) -> Found | None:
    """A difference of fractions above: one bar, then one quotient."""
    parts = parts_of(task)
    if parts is None:
        return None
    row = terms(parts[0])
    if len(row) != 2 or not all(is_op(term.node, op.OVER) for term in row):
        return None
    (a, b), (c, d) = ((term.node.args[0], term.node.args[1]) for term in row)  # type: ignore[union-attr]
    sign = -1 if row[0].negative is not row[1].negative else 1
    first, second = (
        polynomial(times(bracketed(a), bracketed(d))),
        polynomial(times(bracketed(c), bracketed(b))),
    )
    if first is None or second is None:
        return None
    top = written(added(first, second, sign))
    if row[0].negative:
        top = negative(bracketed(top) if is_sum(top) else top)
    product = polynomial(times(bracketed(b), bracketed(d)))
    together = product is not None and len(product) == 1
    below = written(product) if product and together else times(bracketed(b), bracketed(d), "")
    rest = bracketed(parts[1]) if is_sum(parts[1]) else parts[1]
    new = over(top, times(below, rest, ""))
    return of_limit(new, task), say(
        "working.limits.one-fraction", before=to_text(parts[0]), after=to_text(over(top, below))
    )


def without_bars(task: Limit) -> Found | None:
    """|u| is u or −u on the side from which the point is approached."""
    if not task.side:
        return None
    changed: list[tuple[Node, Node]] = []

    def opened(each: Node) -> Node:
        if not is_op(each, op.ABS):
            return each
        end = goes_to(over(each.args[0], each), task)
        value = rational(end) if end is not None else None
        if value not in (1, -1):
            return each
        inner = each.args[0]
        new = bracketed(inner) if value == 1 else bracketed(negative(bracketed(inner)))
        changed.append((each, new))
        return new

    new = mapped(task.tree, opened)
    if not changed:
        return None
    says = say("working.limits.bars", before=to_text(changed[0][0]), after=to_text(changed[0][1]))
    return of_limit(new, task), says
