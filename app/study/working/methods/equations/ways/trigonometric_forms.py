"""Equations with several functions of an angle: brought to one of them, or to a product that is 0."""

from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.rows import terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    ZERO,
    Apply,
    Node,
    Num,
    Sym,
    bracketed,
    mapped,
    minus,
    power,
    substituted,
    times,
)
from app.study.working.board import Board
from app.study.working.lines import Cases
from app.study.working.methods.equations.ways import atoms, two_functions
from app.study.working.methods.equations.ways.cases import solve_each
from app.study.working.polynomial import Polynomial, polynomial, scaled
from app.study.working.rules import both_sides
from app.study.working.rules.algebra.factored import factored, node_of
from app.study.working.rules.terms import is_sum, written
from app.study.working.step import NoRule
from engine.base.sentence import say

_FUNCTIONS = (op.SIN, op.COS)
_MOST_FACTORS = 3


def one_function(board: Board, letter: str) -> None:
    """Sines and cosines of one angle, or of its double: one function is left, or one in each case.

    Raises NoRule.
    """
    _single_angles(board, letter)
    found = _functions(board, letter)
    if len(found) == 2 and two_functions.squares_of_tangent(board, found):
        return
    if len(found) == 2 and _has_one_angle(found):
        if {each.op for each in found} == set(_FUNCTIONS):
            if two_functions.of_one_angle(board, found[0].args[0]):
                return
            _one_by_pythagoras(board, list(found))
        found = _functions(board, letter)
    if len(found) == 2 and _has_one_angle(found):
        _as_product(board, letter, list(found))
    elif len(found) == 2 and two_functions.of_two_angles(board, found):
        return
    elif len(found) != 1:
        raise NoRule


def _functions(board: Board, letter: str) -> list[Apply]:
    return [each for each in atoms.of_equation(both_sides.sides(board), letter) if isinstance(each, Apply)]


def _has_one_angle(found: list[Apply]) -> bool:
    return len({to_text(each.args[0]) for each in found}) == 1


def _single_angles(board: Board, letter: str) -> None:
    """Sin 2x = 2 sin x cos x, and cos 2x by the function that stands beside it, where x stands beside 2x."""
    row = [each for each in atoms.of_equation(both_sides.sides(board), letter) if isinstance(each, Apply)]
    for each in row:
        if each.op not in _FUNCTIONS:
            continue
        half = _half(each.args[0])
        beside = [one.op for one in row if half is not None and to_text(one.args[0]) == to_text(half)]
        if half is None or not beside:
            continue
        new = _doubled(each.op, half, op.SIN in beside)
        says = say("working.trig.double-angle", before=to_text(each), after=to_text(new))
        _exchange(board, each, new, says)


def _doubled(function: op.Op, half: Node, with_sine: bool) -> Node:
    """Sin 2x in both functions of x; cos 2x in the one that stands beside it."""
    sine, cosine = Apply(op.SIN, (half,)), Apply(op.COS, (half,))
    if function is op.SIN:
        return times(times(TWO, sine), cosine)
    if with_sine:
        return minus(ONE, times(TWO, power(sine, TWO)))
    return minus(times(TWO, power(cosine, TWO)), ONE)


def _half(inside: Node) -> Node | None:
    row = polynomial(inside)
    if not row or any(value.denominator != 1 or value % 2 for value in row.values()):
        return None
    return written(scaled(row, Fraction(1, 2)))


def _exchange(board: Board, old: Node, new: Node, says: object) -> None:
    line = both_sides.sides(board)
    inside = bracketed(new) if is_sum(new) else new

    def change(node: Node) -> Node:
        return inside if node == old else node

    board.say(Equation(mapped(line.left, change), mapped(line.right, change)), says, [(0,), (1,)])  # type: ignore[arg-type]


def _one_by_pythagoras(board: Board, found: list[Node]) -> None:
    """Cos² as 1 − sin² where the cosine stands in squares only; sin² the same way."""
    line = both_sides.sides(board)
    whole = minus(line.left, bracketed(line.right))
    for place, (own, other) in enumerate((found, found[::-1])):
        row = _in_letters(whole, {own: "F", other: "G"})
        exponents = {dict(one).get("F", 0) for one in row}
        if exponents <= {0, 2} and 2 in exponents:
            new = minus(ONE, power(other, TWO))
            square = power(own, TWO)
            says = say("working.trig.pythagoras", before=to_text(square), after=to_text(new))
            _exchange(board, square, new, says)
            return
        if place:
            return


def _in_letters(node: Node, names: dict[Node, str]) -> Polynomial:
    """The polynomial in two functions. Raises NoRule where it is none."""

    def change(each: Node) -> Node:
        return Sym(names[each]) if each in names else each

    row = polynomial(mapped(node, change))
    if not row or any(name not in names.values() for one in row for name, _ in one):
        raise NoRule
    return row


def _as_product(board: Board, letter: str, found: list[Node]) -> None:
    """Everything on one side, factored; one of the factors is 0, each with one function. Raises NoRule."""
    line = both_sides.sides(board)
    names = {each: f"F_{place}" for place, each in enumerate(found)}
    back: dict[str, Node] = {name: each for each, name in names.items()}
    row = _in_letters(minus(line.left, bracketed(line.right)), names)
    if line.right != ZERO:
        moved = total([*terms(line.left), *(t._replace(negative=not t.negative) for t in terms(line.right))])
        facts = {"term": to_text(line.right), "rest": "0"}
        board.say(Equation(moved, ZERO), say("working.trig.all-left", **facts), [(0,), (1,)])
    product = factored(row)
    pieces = [dict(one) for one, _ in product.factors]
    if not 1 < len(pieces) <= _MOST_FACTORS or any(len(_letters(piece)) != 1 for piece in pieces):
        raise NoRule
    result = substituted(node_of(product), back)
    board.say(Equation(result, ZERO), say("working.trig.factored-left", product=to_text(result)), [(0,)])
    cases = Cases(tuple(Equation(substituted(written(piece), back), ZERO) for piece in pieces))
    board.say(cases, say("working.quadratics.one-factor-is-zero"), [(0,)])
    solve_each(board, letter, _case)


def _letters(piece: Polynomial) -> set[str]:
    return {name for one in piece for name, _ in one}


def _case(board: Board, letter: str) -> None:
    """A factor with one function is solved for that. Raises NoRule."""
    line = both_sides.sides(board)
    (function,) = atoms.of_equation(line, letter)
    if line.left != function or not isinstance(line.right, Num):
        atoms.alone(board, function)
