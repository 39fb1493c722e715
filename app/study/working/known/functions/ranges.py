"""The values that a function takes: what its one part takes, times a number, plus a number."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from app.study.answers.kinds import Answer, Inequality, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import (
    Apply,
    Node,
    Sym,
    bracketed,
    is_op,
    mapped,
    number,
    substituted,
    symbols,
    walk,
)
from app.study.problems.tasks.functions import Definition, OfGraph
from app.study.working.known.functions.answers import value
from app.study.working.known.functions.graphs import turning
from app.study.working.polynomial import coefficients, polynomial
from app.study.working.unsolved import Unsolved

_SAMPLES = [Fraction(n, 3) for n in range(-30, 31)]


@dataclass(frozen=True)
class Core:
    """f = factor·part + shift; the part takes every number that is `relation` 0, "" for all."""

    part: Node
    factor: Fraction
    shift: Fraction
    relation: str

    @property
    def said(self) -> str:
        """How the values of f compare with the shift."""
        return self.relation if self.factor > 0 else {">=": "<=", ">": "<"}.get(self.relation, self.relation)


def core_of(tree: Node, letter: str) -> Core:
    """The part that holds the letter. Raises Unsolved where there is none of a known kind."""
    for part, relation in _parts(tree, letter):
        outside = polynomial(_exchanged(tree, part))
        if outside is None or not set(outside) <= {(("w_", 1),), ()}:
            continue
        factor, shift = outside.get((("w_", 1),), Fraction(0)), outside.get((), Fraction(0))
        if factor:
            return Core(part, factor, shift, relation)
    raise Unsolved


def _exchanged(tree: Node, part: Node) -> Node:
    return mapped(tree, lambda node: Sym("w_") if node == part else node)


def _parts(tree: Node, letter: str) -> Iterator[tuple[Node, str]]:
    """Parts of something linear, which takes every number, and how they compare with 0."""
    for each in walk(tree):
        if not isinstance(each, Apply) or not symbols(each):
            continue
        if is_op(each, op.ABS) and _is_linear(each.args[0], letter):
            yield each, ">="
        elif is_op(each, op.LN, op.LOG) and _is_linear(each.args[0], letter):
            yield each, ""
        elif is_op(each, op.ROOT) and _is_linear(each.args[0], letter):
            yield from _of_index(each, rational(each.args[1]))
        elif is_op(each, op.OVER) and not symbols(each.args[0]) and _is_linear(each.args[1], letter):
            yield each, "≠"
        elif is_op(each, op.POWER, op.EXP):
            yield from _of_power(each, letter)


def _of_index(each: Node, index: Fraction | None) -> Iterator[tuple[Node, str]]:
    if index is not None and index.denominator == 1 and index > 0:
        yield each, "" if index % 2 else ">="


def _of_power(each: Apply, letter: str) -> Iterator[tuple[Node, str]]:
    above = each.args[-1]
    if symbols(above):
        size = rational(each.args[0]) if is_op(each, op.POWER) else None
        is_base = not is_op(each, op.POWER) or not symbols(each.args[0])
        if _is_linear(above, letter) and is_base and (size is None or (size > 0 and size != 1)):
            yield each, ">"
        return
    exponent = rational(above)
    if exponent is not None and exponent.denominator == 1 and _is_linear(each.args[0], letter):
        yield from _of_index(each, exponent)


def _is_linear(node: Node, letter: str) -> bool:
    found = coefficients(node, letter)
    return found is not None and len(found) == 2


def range_of(function: Definition) -> Answer:
    """The values that the function takes. Raises Unsolved where no rule here knows."""
    found = _range_of(function)
    if not _is_confirmed(function, found):
        raise Unsolved
    return found


def _range_of(function: Definition) -> Answer:
    tree, letter = function.tree, function.letter
    row = coefficients(tree, letter)
    if row is not None and len(row) <= 1:
        return value(row[0] if row else 0)
    if row is not None and len(row) % 2 == 0:
        return Word("all-reals")
    try:
        core = core_of(tree, letter)
    except Unsolved:
        return _of_quadratic(tree, letter) if row is not None else _of_fraction(tree, letter)
    return Inequality((Sym("y"), number(core.shift)), (core.said,)) if core.said else Word("all-reals")


def _of_quadratic(tree: Node, letter: str) -> Answer:
    a, _, k = turning(OfGraph("vertex", Sym("y_"), tree, letter, "y_"))
    return Inequality((Sym("y"), number(k)), (">=" if a > 0 else "<=",))


def left_out(tree: Node, letter: str) -> Fraction:
    """The one value that (ax + b)/(cx + d) does not take. Raises Unsolved for another fraction."""
    if not is_op(tree, op.OVER):
        raise Unsolved
    top, bottom = (coefficients(side, letter) for side in tree.args)
    if not top or not bottom or len(bottom) != 2 or len(top) != 2:
        raise Unsolved
    (b, a), (d, c) = top, bottom
    if a * d == b * c:
        raise Unsolved
    return a / c


def _of_fraction(tree: Node, letter: str) -> Answer:
    return Inequality((Sym("y"), number(left_out(tree, letter))), ("≠",))


_COMPARED: dict[str, Callable[[Any, Any], bool]] = {
    ">=": lambda a, b: a >= b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    "<": lambda a, b: a < b,
    "≠": lambda a, b: a != b,
}


def _is_confirmed(function: Definition, answer: Answer) -> bool:
    """Whether values of the function, worked out in numbers, are all among those that are said."""
    if not isinstance(answer, Inequality):
        return True
    edge = numeric.value(answer.sides[1], real=True)
    holds = _COMPARED[answer.relations[0]]
    for at in _SAMPLES:
        put = substituted(function.tree, {function.letter: bracketed(number(at))})
        try:
            found = numeric.value(put, real=True)
        except numeric.OutsideDomain:
            continue
        if not holds(found, edge):
            return False
    return True
