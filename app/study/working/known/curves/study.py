"""A curve studied by the signs of a derivative: where it is 0 or missing, and its sign in each gap."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from mpmath import mp

from app.study.answers.kinds import Inequality, Several, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.errors import OutsideDomain, TooLarge
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import to_sympy
from app.study.maths.to_text import to_text
from app.study.maths.tree import ZERO, Node, Sym, bracketed, has, is_op, substituted, symbols
from app.study.problems.tasks.equations import Solve
from app.study.working.exact_numbers import simplest
from app.study.working.known.calculus import derivative
from app.study.working.known.functions.natural_domain import conditions
from app.study.working.known.solve import solutions
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails

Bounds = tuple[Node, Node] | None
_WITHIN = 23  # places in a gap at which the sign is looked at
_FAR = (mp.mpf(10) ** -6, mp.mpf("0.01"), mp.mpf("0.3"), mp.mpf("1.7"), 5, 17, 43, 91)
_NO_VALUE = (OutsideDomain, TooLarge, ZeroDivisionError)


@dataclass(frozen=True)
class Place:
    """A place at which a derivative is 0 (`is_zero`) or has no value; `height` is the curve's own, if any."""

    at: Node
    is_zero: bool
    height: Node | None


@dataclass(frozen=True)
class Study:
    """`slope` is the derivative, `signs` its sign in each gap around the places: 1, −1; 0 off the domain."""

    slope: Node
    places: tuple[Place, ...]
    signs: tuple[int, ...]


def study(tree: Node, by: str, order: int = 1, bounds: Bounds = None) -> Study:
    """The signs of the derivative of that order. Raises Unsolved."""
    if symbols(tree) != {by} or has(tree, op.ABS):
        raise Unsolved
    slope = derivative(tree, by, order)
    zeros = _zeros(slope.args[0] if is_op(slope, op.OVER) else slope, by, bounds)
    zeros = [at for at in zeros if _value(slope, by, _real(at)) is not None]
    missing = [at for part in (tree, slope) for at in _edges(part, by, bounds)]
    places = _in_order([*zeros, *missing])
    if bounds is not None:
        low, high = map(_real, bounds)
        places = [at for at in places if low < _real(at) < high]
    signs = tuple(_signs(tree, slope, by, _gaps(places, bounds)))
    return Study(slope, tuple(_place(tree, slope, by, at) for at in places), signs)


def _real(node: Node) -> Any:
    return mp.re(numeric.value(node, digits=30, real=True))


def _zeros(slope: Node, by: str, bounds: Bounds) -> list[Node]:
    if not symbols(slope):
        return []
    within = None if bounds is None else Inequality((bounds[0], Sym(by), bounds[1]), ("<=", "<="))
    found = solutions(Solve(((slope, ZERO),), (by,), within))[0]
    if found == Word("none"):
        return []
    items = found.items if isinstance(found, Several) else (found,)
    trees = [item.tree for item in items if isinstance(item, Value)]
    if len(trees) != len(items) or any(map(symbols, trees)):
        raise Unsolved
    return trees


def _edges(part: Node, by: str, bounds: Bounds) -> Iterator[Node]:
    """The ends of where it has a value, and its gaps."""
    if not symbols(part):
        return
    for one in conditions(part):
        left, right = one.sides
        if right != ZERO or symbols(left) != {by}:
            raise Unsolved
        yield from _zeros(left, by, bounds)


def _in_order(places: Sequence[Node]) -> list[Node]:
    row: list[Node] = []
    for at in sorted(places, key=_real):
        if not row or _real(at) - _real(row[-1]) > mp.mpf(10) ** -20:
            row.append(exactly(at))
    return row


def exactly(node: Node) -> Node:
    """A number as simply as it goes: with exact values of functions, where SymPy knows them."""
    best = simplest(node) or node
    with unsolved_where_sympy_fails():
        found = from_sympy(to_sympy(node))
        found = simplest(found) or found
        close = abs(_real(found) - _real(node)) <= mp.mpf(10) ** -25 * (1 + abs(_real(node)))
        return found if close and len(to_text(found)) < len(to_text(best)) else best


def _place(tree: Node, slope: Node, by: str, at: Node) -> Place:
    return Place(at, _value(slope, by, _real(at)) is not None, height(tree, by, at))


def height(tree: Node, by: str, at: Node) -> Node | None:
    """The value of the curve at a place, as simply as it goes; None where it has none."""
    if _value(tree, by, _real(at)) is None:
        return None
    return exactly(substituted(tree, {by: bracketed(at)}))


def _value(tree: Node, by: str, at: Any) -> Any:
    try:
        return mp.re(numeric.value(tree, {by: at}, 30, real=True))
    except _NO_VALUE:
        return None


def _gaps(places: Sequence[Node], bounds: Bounds) -> list[list[Any]]:
    """Numbers in each gap around the places."""
    ends = [_real(at) for at in places]
    if bounds is not None:
        ends = [_real(bounds[0]), *ends, _real(bounds[1])]
        return [_inside(*pair) for pair in pairwise(ends)]
    if not ends:
        return [[each * sign for each in _FAR for sign in (1, -1)]]
    return [
        [ends[0] - each for each in _FAR],
        *(_inside(*pair) for pair in pairwise(ends)),
        [ends[-1] + each for each in _FAR],
    ]


def _inside(low: Any, high: Any) -> list[Any]:
    return [low + (high - low) * (2 * n + 1) / (2 * _WITHIN) for n in range(_WITHIN)]


def _signs(tree: Node, slope: Node, by: str, gaps: Sequence[Sequence[Any]]) -> Iterator[int]:
    for gap in gaps:
        heights = {_value(tree, by, at) is not None for at in gap}
        if heights == {False}:
            yield 0
            continue
        slopes = [_value(slope, by, at) for at in gap]
        signs = {int(mp.sign(each)) for each in slopes if each is not None}
        if heights != {True} or None in slopes or len(signs) != 1 or 0 in signs:
            raise Unsolved
        yield signs.pop()


def turning_points(found: Study, *, of_height: bool = True) -> list[tuple[Place, bool]]:
    """The places at which the sign changes, and whether from + to −.

    Raises Unsolved at an end of the domain, where books differ on what an extremum is (`of_height`).
    """
    row: list[tuple[Place, bool]] = []
    for place, (before, after) in zip(found.places, pairwise(found.signs), strict=True):
        if place.height is None:
            continue
        if not before or not after:
            if of_height:
                raise Unsolved
        elif before != after:
            row.append((place, before > 0))
    return row
