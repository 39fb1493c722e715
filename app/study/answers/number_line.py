"""Sets of real numbers as disjoint intervals in order, with exact ends: united, intersected, compared."""

from dataclasses import dataclass

from mpmath import mp

from app.study.maths import numeric

_SAME = mp.mpf(10) ** -20
INFINITY = mp.inf


class NotASet(Exception):
    """The answer is no set of real numbers that can be worked out here."""


@dataclass(frozen=True)
class End:
    """An end of an interval: its value (mpmath, ±inf too), and whether it belongs to the set."""

    at: numeric.Number
    closed: bool


Piece = tuple[End, End]
Pieces = list[Piece]
ALL: Pieces = [(End(-INFINITY, False), End(INFINITY, False))]


def end(at: numeric.Number, closed: bool) -> End:
    """An end; infinity belongs to no set."""
    return End(at, closed and not mp.isinf(at))


def interval(low: End, high: End) -> Pieces:
    """What lies between two ends. Raises NotASet where they are in the wrong order."""
    if _equal(low.at, high.at):
        return [(low, high)] if low.closed and high.closed else []
    if low.at > high.at:
        raise NotASet
    return [(low, high)]


def point(at: numeric.Number) -> Piece:
    """One number."""
    return End(at, True), End(at, True)


def half_line(at: numeric.Number, relation: str) -> Pieces:
    """The numbers that are <, <=, >, >= or ≠ `at`. Raises NotASet for another relation."""
    below, above = End(-INFINITY, False), End(INFINITY, False)
    match relation:
        case "<" | "<=":
            return [(below, End(at, relation == "<="))]
        case ">" | ">=":
            return [(End(at, relation == ">="), above)]
        case "≠":
            return [(below, End(at, False)), (End(at, False), above)]
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
    for piece in sorted(found, key=lambda piece: (piece[0].at, not piece[0].closed)):
        if result and _touch(result[-1], piece):
            result[-1] = result[-1][0], _farther(result[-1][1], piece[1])
        else:
            result.append(piece)
    return result


def _touch(first: Piece, second: Piece) -> bool:
    """Whether no number lies between two pieces, of which the first begins first."""
    low, high = second[0], first[1]
    if _equal(low.at, high.at):
        return low.closed or high.closed
    return bool(low.at < high.at)


def _farther(a: End, b: End) -> End:
    if _equal(a.at, b.at):
        return End(a.at, a.closed or b.closed)
    return b if b.at > a.at else a


def intersected(a: Pieces, b: Pieces) -> Pieces:
    """The intersection, in order."""
    result: Pieces = []
    for low_a, high_a in a:
        for low_b, high_b in b:
            low = _tighter(low_a, low_b, max(low_a.at, low_b.at))
            high = _tighter(high_a, high_b, min(high_a.at, high_b.at))
            if not _is_empty(low, high):
                result.append((low, high))
    return sorted(result, key=lambda piece: piece[0].at)


def _is_empty(low: End, high: End) -> bool:
    if _equal(low.at, high.at):
        return not (low.closed and high.closed)
    return bool(low.at > high.at)


def _tighter(a: End, b: End, at: numeric.Number) -> End:
    if _equal(a.at, b.at):
        return End(at, a.closed and b.closed)
    return a if a.at == at else b


def _equal(a: numeric.Number, b: numeric.Number) -> bool:
    if mp.isinf(a) or mp.isinf(b):
        return bool(a == b)
    return bool(abs(a - b) <= _SAME * max(1, abs(a), abs(b)))
