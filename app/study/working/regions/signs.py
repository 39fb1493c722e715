"""The table of signs of an inequality's factors, made and checked exactly."""

from collections.abc import Iterable
from dataclasses import replace

from app.study.answers.kinds import Inequality
from app.study.maths import operators as op
from app.study.maths.rows import factors
from app.study.maths.tree import Apply, Node, Sym, is_op, symbols
from app.study.working.regions.conditions import Atom, critical, defined_sign, holds
from app.study.working.regions.exact_set import ends, exact_set
from app.study.working.regions.lines import SignTable
from app.study.working.regions.points import Point, all_roots, between

Row = tuple[Node, tuple[str, ...]]


def table_of(of: Inequality, letter: str) -> SignTable:
    """The table of an inequality with 0 on its right. Raises NotExact, and Unsolved for nameless ends."""
    left, _ = of.sides
    atom = Atom(left, "=", of.sides[1])
    found = exact_set(atom, letter)
    points = _places(found.points, between(list(found.points)))
    nodes = list(dict.fromkeys(part_of(each) for each in parts(left) if letter in symbols(each)))
    rows: list[Row] = [(node, _signs(node, letter, points)) for node in nodes]
    if nodes != [left]:
        rows.append((left, _signs(left, letter, points)))
    return SignTable(of, tuple(ends(found)), tuple(rows))


def _places(points: Iterable[Point], gaps: Iterable[Point]) -> list[Point]:
    """Gaps and points in turn."""
    row, rest = [], list(points)
    for at, gap in enumerate(gaps):
        row.append(gap)
        if at < len(rest):
            row.append(rest[at])
    return row


def parts(node: Node) -> list[Node]:
    """The factors above and below the bar."""
    if is_op(node, op.OVER):
        return [*parts(node.args[0]), *parts(node.args[1])]
    if is_op(node, op.NEGATIVE):
        return parts(node.args[0])
    return [factor.node for factor in factors(node)]


def part_of(node: Node) -> Node:
    """A factor without its brackets."""
    return replace(node, bracketed=False) if isinstance(node, Apply) else node


def _signs(node: Node, letter: str, points: Iterable[Point]) -> tuple[str, ...]:
    return tuple(_SIGNS[defined_sign(node, letter, point)] for point in points)


_SIGNS = {1: "+", 0: "0", -1: "-", None: ""}


def is_true(table: SignTable, letter: str) -> bool:
    """Whether every point and every sign of the table is right. Raises NotExact."""
    roots = all_roots(critical(Atom(table.of.sides[0], "=", table.of.sides[1]), letter))
    if len(roots) != len(table.points):
        return False
    for node, root in zip(table.points, roots, strict=True):
        if not holds(Atom(Sym(letter), "=", node), letter, root):
            return False
    places = _places(roots, between(roots))
    return all(signs == _signs(node, letter, places) for node, signs in table.rows)
