"""Quotients of polynomials: divided out, the denominator factorised, split into partial fractions."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, lcm

from app.study.maths import operators as op
from app.study.maths.arithmetic import power as raised
from app.study.maths.errors import NotRational
from app.study.maths.rows import Term, factors, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Node,
    Sym,
    bracketed,
    is_op,
    minus,
    number,
    over,
    plus,
    power,
    times,
)
from app.study.working.polynomial import Coefficients, coefficients, divided, product
from app.study.working.rules.calculus.unknowns import LETTERS, Finding, Piece, cofactor
from app.study.working.rules.terms import is_sum, written
from app.study.working.step import Step
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence, tuple[Step, ...]]
"""The next line, why, and what leads there."""
_MOST_DEGREE = 6
_MOST_CANDIDATES = 400


@dataclass(frozen=True)
class _Factor:
    """A factor of the denominator, and how often it stands there."""

    row: Coefficients
    times: int


def split(node: Node, by: str) -> Found | None:
    """The next line of a quotient of polynomials; None where there is nothing to be split."""
    if not is_op(node, op.OVER) or _is_completed_square(node.args[1]):
        return None
    top, bottom = coefficients(node.args[0], by), coefficients(node.args[1], by)
    if not top or not bottom or len(bottom) < 2 or max(len(top), len(bottom)) > _MOST_DEGREE + 1:
        return None
    if len(top) >= len(bottom):
        return _divided_out(node, top, bottom, by)
    found = _factors(bottom)
    return _by_factors(node, top, bottom, found, by) if found is not None else None


def _is_completed_square(node: Node) -> bool:
    """(x + b)² + c"""
    return is_op(node, op.PLUS) and is_op(node.args[0], op.POWER) and is_sum(node.args[0].args[0])


def _by_factors(
    node: Apply, top: Coefficients, bottom: Coefficients, found: tuple[Fraction, list[_Factor]], by: str
) -> Found | None:
    lead, row = found
    if len(row) == 1 and row[0].times == 1:
        return _quadratic(top, bottom, by)
    if len(row) == 1 and len(row[0].row) == 2 and len(top) == 1:
        return None  # 1/(x − 1)²: a substitution
    if not _is_factorised(node.args[1], by):
        new = _written_factors(lead, row, by)
        says = say("working.integrals.factor-below", bottom=to_text(node.args[1]), result=to_text(new))
        return over(node.args[0], new), says, ()
    return _partial(node, top, lead, row, by)


def _divided_out(node: Apply, top: Coefficients, bottom: Coefficients, by: str) -> Found:
    quotient, rest = divided(top, bottom)
    new = _written(quotient, by)
    below = node.args[1]
    if rest:
        size, minus_sign = _signed(rest, by)
        fraction = over(size, below)
        new = minus(new, fraction) if minus_sign else plus(new, fraction)
    says = say("working.integrals.divide-out", fraction=to_text(node), result=to_text(new))
    return new, says, ()


def _signed(row: Coefficients, by: str) -> tuple[Node, bool]:
    below_zero = row[-1] < 0
    return _written(tuple(-one for one in row) if below_zero else row, by), below_zero


def _written(row: Sequence[Fraction], by: str) -> Node:
    return written({((by, n),) if n else (): one for n, one in enumerate(row) if one})


def _is_factorised(node: Node, by: str) -> bool:
    """Whether it is a product of powers of linear and of irreducible quadratic factors, no two alike."""
    for factor in factors(node):
        each = factor.node
        base = each.args[0] if is_op(each, op.POWER) else each
        row = coefficients(base, by)
        if row is None or len(row) > 3 or (len(row) == 3 and _square_discriminant(row) is not None):
            return False
    return True


def _square_discriminant(row: Coefficients) -> Fraction | None:
    """The root of b² − 4ac where it is rational."""
    c, b, a = row
    value = b * b - 4 * a * c
    if value < 0:
        return None
    try:
        return raised(value, Fraction(1, 2)) if value else Fraction(0)
    except NotRational:
        return None


def _factors(row: Coefficients) -> tuple[Fraction, list[_Factor]] | None:
    """The leading number and the factors with whole coefficients; None where one is beyond these rules."""
    scale = lcm(*(one.denominator for one in row))
    whole = [int(one * scale) for one in row]
    shared = gcd(*whole) * (1 if whole[-1] > 0 else -1)
    lead = Fraction(shared, scale)
    rest: Coefficients = tuple(Fraction(one // shared) for one in whole)
    found: dict[Coefficients, int] = {}
    while len(rest) > 1:
        root = _rational_root(rest)
        if root is None:
            break
        factor = (Fraction(-root.numerator), Fraction(root.denominator))
        found[factor] = found.get(factor, 0) + 1
        rest = divided(rest, factor)[0]
    if len(rest) == 3:
        if rest[1] ** 2 - 4 * rest[0] * rest[2] >= 0:
            return None
        found[rest] = found.get(rest, 0) + 1
    elif len(rest) > 3:
        return None
    else:
        lead *= rest[0]
    return lead, [_Factor(factor, n) for factor, n in found.items()]


def _rational_root(row: Coefficients) -> Fraction | None:
    if not row[0]:
        return Fraction(0)
    first, last = abs(int(row[0])), abs(int(row[-1]))
    tops = [n for n in range(1, min(first, _MOST_CANDIDATES) + 1) if first % n == 0]
    bottoms = [n for n in range(1, min(last, _MOST_CANDIDATES) + 1) if last % n == 0]
    for bottom in bottoms:
        for top in tops:
            for value in (Fraction(top, bottom), Fraction(-top, bottom)):
                if sum(one * value**n for n, one in enumerate(row)) == 0:
                    return value
    return None


def _written_factors(lead: Fraction, row: Sequence[_Factor], by: str) -> Node:
    found: Node | None = None if lead == 1 else number(lead)
    for factor in row:
        base = _bracketed(factor.row, by)
        each = base if factor.times == 1 else power(base, number(factor.times))
        found = each if found is None else times(found, each, "")
    return found or ONE


def _bracketed(row: Coefficients, by: str) -> Node:
    node = _written(row, by)
    return node if isinstance(node, Sym) else bracketed(node)


def _partial(node: Node, top: Coefficients, lead: Fraction, row: Sequence[_Factor], by: str) -> Found | None:
    """Numbers A, B, … with top/bottom = A/(x − a) + B/(x − b) + …"""
    whole: Coefficients = (lead,)
    for factor in row:
        whole = product(whole, _power_of(factor.row, factor.times))
    pieces = [(factor, n) for factor in row for n in range(1, factor.times + 1)]
    rows = [
        (Fraction(0),) * place + divided(whole, _power_of(factor.row, n))[0]
        for factor, n in pieces
        for place in range(len(factor.row) - 1)
    ]
    values = _solved(rows, top, len(whole) - 1)
    if values is None:
        return None
    found = values
    terms: list[Term] = []
    for factor, n in pieces:
        above, values = _trimmed(values[: len(factor.row) - 1]), values[len(factor.row) - 1 :]
        if above:
            terms.append(_term(above, factor, n, by))
    new = total(terms)
    finding = Finding(node, top, _with_letters(lead, row, pieces, by), rows, found, by)
    says = say("working.integrals.partial-fractions", fraction=to_text(node), result=to_text(new))
    return new, says, finding.steps_to(new)


def _with_letters(
    lead: Fraction, row: Sequence[_Factor], pieces: Sequence[tuple[_Factor, int]], by: str
) -> list[Piece]:
    """The pieces with their unknowns, each with what its numerator is multiplied by."""
    letters = iter(letter for letter in LETTERS if letter != by)
    found: list[Piece] = []
    for factor, n in pieces:
        names = [next(letters) for _ in range(len(factor.row) - 1)]
        others = [(each.row, each.times - (n if each is factor else 0)) for each in row]
        found.append(Piece(factor.row, n, cofactor(lead, others, by), tuple(reversed(names))))
    return found


def _power_of(row: Coefficients, n: int) -> Coefficients:
    found: Coefficients = (Fraction(1),)
    for _ in range(n):
        found = product(found, row)
    return found


def _trimmed(row: list[Fraction]) -> Coefficients:
    while row and not row[-1]:
        row = row[:-1]
    return tuple(row)


def _term(above: Coefficients, factor: _Factor, n: int, by: str) -> Term:
    scale = lcm(*(one.denominator for one in above))
    whole = tuple(one * scale for one in above)
    size, below_zero = _signed(whole, by)
    base = _written(factor.row, by)
    below = base if n == 1 else power(_bracketed(factor.row, by), number(n))
    if scale != 1:
        below = times(number(scale), bracketed(below) if n == 1 and not isinstance(base, Sym) else below, "")
    return Term(over(size, below), below_zero)


def _solved(rows: Sequence[Coefficients], right: Coefficients, size: int) -> list[Fraction] | None:
    """The numbers with Σ value · row = right: Gauss's elimination, exactly."""
    table = [
        [row[place] if place < len(row) else Fraction(0) for row in rows]
        + [right[place] if place < len(right) else Fraction(0)]
        for place in range(size)
    ]
    for column in range(size):
        pivot = next((line for line in range(column, size) if table[line][column]), None)
        if pivot is None:
            return None
        table[column], table[pivot] = table[pivot], table[column]
        head = table[column][column]
        table[column] = [one / head for one in table[column]]
        for line in range(size):
            if line != column and table[line][column]:
                factor = table[line][column]
                table[line] = [a - factor * b for a, b in zip(table[line], table[column], strict=True)]
    return [line[-1] for line in table]


def _quadratic(top: Coefficients, bottom: Coefficients, by: str) -> Found | None:
    """(px + q)/(ax² + bx + c) without real roots below: the derivative above, or a square completed."""
    if len(bottom) != 3:
        return None
    c, b, a = bottom
    if len(top) == 2:
        factor = top[1] / (2 * a)
        rest = top[0] - factor * b
        if not rest:
            return None  # a substitution
        below = _written(bottom, by)
        slope = _written((b, 2 * a), by)
        first = over(slope, below) if factor == 1 else times(number(factor), over(slope, below))
        size, below_zero = _signed((rest,), by)
        second = over(size, below)
        new = minus(first, second) if below_zero else plus(first, second)
        says = say("working.integrals.derivative-above", bottom=to_text(below), slope=to_text(slope))
        return new, says, ()
    if not b:
        return None
    middle, last = b / (2 * a), c - b * b / (4 * a)
    if a != 1:
        return None
    square = power(_bracketed((middle, Fraction(1)), by), number(2))
    new = over(_written(top, by), plus(square, number(last)))
    facts = {"bottom": to_text(_written(bottom, by)), "result": to_text(plus(square, number(last)))}
    return new, say("working.integrals.complete-square", **facts), ()
