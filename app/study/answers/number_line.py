"""Sets of real numbers: disjoint intervals with exact ends, made from whatever way an answer writes them."""

from dataclasses import dataclass
from fractions import Fraction

from mpmath import mp

from app.study.answers.kinds import Answer, Inequality, Interval, Region, Several, Value, Word
from app.study.answers.regions import infinite
from app.study.maths import numeric
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Sym, Unreadable, both_signs, has, minus, symbols

_FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "≠": "≠", "=": "="}
_SAME = mp.mpf(10) ** -20
_DIGITS = 40


class NotASet(Exception):
    """The answer is no set of real numbers that can be worked out here."""


@dataclass(frozen=True)
class End:
    """An end of an interval: its value (mpmath, ±inf too), and whether it belongs to the set."""

    at: numeric.Number
    closed: bool


Piece = tuple[End, End]
Pieces = list[Piece]
_INF = mp.inf
ALL: Pieces = [(End(-_INF, False), End(_INF, False))]


def pieces(answer: Answer) -> Pieces:
    """The set as disjoint intervals in order, their ends to _DIGITS digits. Raises NotASet."""
    with mp.workdps(_DIGITS):
        return _pieces(answer)


def _pieces(answer: Answer) -> Pieces:
    match answer:
        case Word("none"):
            return []
        case Word("all-reals" | "infinite"):
            return ALL
        case Interval(low, high, low_closed, high_closed):
            return _interval(_end(low, low_closed), _end(high, high_closed))
        case Inequality():
            return _inequality(answer)
        case Value(tree):
            return [(End(at, True), End(at, True)) for at in (_number(part) for part in both_signs(tree))]
        case Several(items, brackets) if brackets in {"{}", ""}:
            return united([piece for item in items for piece in _pieces(item)])
        case Region(parts, how):
            found = [_pieces(part) for part in parts]
            if how == "or":
                return united([piece for part in found for piece in part])
            whole = ALL
            for part in found:
                whole = intersected(whole, part)
            return whole
    raise NotASet


def same(a: Pieces, b: Pieces) -> bool:
    """Whether two sets are equal."""
    return len(a) == len(b) and all(
        _equal(x.at, y.at) and x.closed == y.closed
        for p, q in zip(a, b, strict=True)
        for x, y in zip(p, q, strict=True)
    )


def ends_only_differ(a: Pieces, b: Pieces) -> bool:
    """Whether the sets have the same ends and differ in which of them belong."""
    return len(a) == len(b) and all(
        _equal(x.at, y.at) for p, q in zip(a, b, strict=True) for x, y in zip(p, q, strict=True)
    )


def united(found: Pieces) -> Pieces:
    """The union, in order, with touching intervals joined."""
    result: Pieces = []
    for low, high in sorted(found, key=lambda piece: (piece[0].at, not piece[0].closed)):
        if result:
            last_low, last_high = result[-1]
            touching = _equal(low.at, last_high.at) and (low.closed or last_high.closed)
            if touching or (low.at < last_high.at and not _equal(low.at, last_high.at)):
                if _equal(high.at, last_high.at):
                    result[-1] = last_low, End(last_high.at, last_high.closed or high.closed)
                elif high.at > last_high.at:
                    result[-1] = last_low, high
                continue
        result.append((low, high))
    return result


def intersected(a: Pieces, b: Pieces) -> Pieces:
    """The intersection, in order."""
    result: Pieces = []
    for low_a, high_a in a:
        for low_b, high_b in b:
            low = _tighter(low_a, low_b, max(low_a.at, low_b.at))
            high = _tighter(high_a, high_b, min(high_a.at, high_b.at))
            if (low.at < high.at and not _equal(low.at, high.at)) or (
                _equal(low.at, high.at) and low.closed and high.closed
            ):
                result.append((low, high))
    return sorted(result, key=lambda piece: piece[0].at)


def solved_form(answer: Answer) -> bool:
    """Whether an inequality says plainly where its letter lies: x > 3, not 2x > 6."""
    if isinstance(answer, Region):
        return all(solved_form(part) for part in answer.parts)
    if not isinstance(answer, Inequality):
        return True
    letters = [side for side in answer.sides if symbols(side)]
    return len(letters) == 1 and isinstance(letters[0], Sym)


def _tighter(a: End, b: End, at: numeric.Number) -> End:
    if _equal(a.at, b.at):
        return End(at, a.closed and b.closed)
    return a if a.at == at else b


def _equal(a: numeric.Number, b: numeric.Number) -> bool:
    if mp.isinf(a) or mp.isinf(b):
        return bool(a == b)
    return bool(abs(a - b) <= _SAME * max(1, abs(a), abs(b)))


def _interval(low: End, high: End) -> Pieces:
    if _equal(low.at, high.at):
        return [(low, high)] if low.closed and high.closed else []
    if low.at > high.at:
        raise NotASet
    return [(low, high)]


def _number(node: Node) -> numeric.Number:
    if infinite(node):
        return _INF * infinite(node)
    if symbols(node):
        raise NotASet
    try:
        number = numeric.value(node)
    except numeric.OutsideDomain as error:
        raise NotASet from error
    if not numeric.is_real(number):
        raise NotASet
    return mp.re(number)


def _end(node: Node, closed: bool) -> End:
    at = _number(node)
    return End(at, closed and not mp.isinf(at))


def _inequality(answer: Inequality) -> Pieces:
    if any(has(side, "pm", "plus-minus") for side in answer.sides):
        if answer.relations != ("≠",):
            raise NotASet
        left, right = answer.sides
        return intersected(*(_single(left, "≠", side) for side in both_signs(right)))
    whole = ALL
    for left, relation, right in zip(answer.sides, answer.relations, answer.sides[1:], strict=False):
        whole = intersected(whole, _single(left, relation, right))
    return whole


def _single(left: Node, relation: str, right: Node) -> Pieces:
    names = symbols(left) | symbols(right)
    if len(names) != 1:
        raise NotASet
    if symbols(right) and not symbols(left):
        left, right, relation = right, left, _FLIPPED[relation]
    if isinstance(left, Sym) and not symbols(right):
        return _half_line(_number(right), relation)
    linear = _linear(minus(left, right), names.pop())
    if linear is not None:
        slope, at_zero = linear
        if slope == 0:
            holds = {
                "<": at_zero < 0,
                ">": at_zero > 0,
                "<=": at_zero <= 0,
                ">=": at_zero >= 0,
                "≠": at_zero != 0,
            }
            return ALL if holds[relation] else []
        root = -at_zero / slope
        at = mp.mpf(root.numerator) / root.denominator
        return _half_line(at, relation if slope > 0 else _FLIPPED[relation])
    return _solved(left, relation, right)


def _half_line(at: numeric.Number, relation: str) -> Pieces:
    below, above = End(-_INF, False), End(_INF, False)
    match relation:
        case "<" | "<=":
            return [(below, End(at, relation == "<="))]
        case ">" | ">=":
            return [(End(at, relation == ">="), above)]
        case "≠":
            return [(below, End(at, False)), (End(at, False), above)]
    raise NotASet


def _linear(node: Node, name: str) -> tuple[Fraction, Fraction] | None:
    """Slope and value at 0 of a function that four points say is linear; None for others."""
    values = [rational(node, {name: Fraction(x)}) for x in (0, 1, -7, 1009, Fraction(1, 3))]
    if any(value is None for value in values):
        return None
    at_zero, at_one, *others = (value for value in values if value is not None)
    slope = at_one - at_zero
    expected = [at_zero + slope * Fraction(x) for x in (-7, 1009, Fraction(1, 3))]
    return (slope, at_zero) if others == expected else None


def _solved(left: Node, relation: str, right: Node) -> Pieces:
    """SymPy's solution of a harder inequality."""
    import sympy

    from app.study.maths.to_sympy import symbol, to_sympy

    name = next(iter(symbols(left) | symbols(right)))
    kinds = {"<": sympy.Lt, ">": sympy.Gt, "<=": sympy.Le, ">=": sympy.Ge, "≠": sympy.Ne}
    try:
        claim = kinds[relation](to_sympy(left), to_sympy(right))
        if claim in (True, sympy.true):
            return ALL
        if claim in (False, sympy.false):
            return []
        found = sympy.solve_univariate_inequality(claim, symbol(name), relational=False)
    except (Unreadable, NotImplementedError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise NotASet from error
    return from_sympy(found)


def from_sympy(found: object) -> Pieces:
    """The pieces of a SymPy set. Raises NotASet for what is no finite union of intervals and points."""
    import sympy

    if isinstance(found, sympy.Union):
        return united([piece for part in found.args for piece in from_sympy(part)])
    if found is sympy.S.EmptySet:
        return []
    if found is sympy.S.Reals or found == sympy.Interval(-sympy.oo, sympy.oo):
        return ALL
    if isinstance(found, sympy.FiniteSet):
        return sorted(
            ((End(at, True), End(at, True)) for at in map(_mp, found)), key=lambda piece: piece[0].at
        )
    if isinstance(found, sympy.Interval):
        low, high = _mp(found.start), _mp(found.end)
        return [
            (
                End(low, not found.left_open and not mp.isinf(low)),
                End(high, not found.right_open and not mp.isinf(high)),
            )
        ]
    if isinstance(found, sympy.Complement) and isinstance(found.args[1], sympy.FiniteSet):
        holes = [piece for point in found.args[1] for piece in [_half_line(_mp(point), "≠")]]
        whole = from_sympy(found.args[0])
        for hole in holes:
            whole = intersected(whole, hole)
        return whole
    raise NotASet


def _mp(number: object) -> numeric.Number:
    import sympy

    if number == sympy.oo:
        return _INF
    if number == -sympy.oo:
        return -_INF
    value = sympy.N(number, 45)
    if not value.is_real:
        raise NotASet
    return mp.mpf(str(value)) if not value.is_Rational else mp.mpf(int(value.p)) / int(value.q)
