"""Equations that are quadratic in something: it gets a letter of its own."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ZERO,
    Apply,
    Node,
    Sym,
    is_op,
    mapped,
    minus,
    number,
    power,
    substituted,
    symbols,
    walk,
)
from app.study.working.board import Board
from app.study.working.lines import Cases, Line, NoSolution
from app.study.working.methods.equations.quadratics import without_brackets
from app.study.working.methods.equations.ways import atoms, exponential
from app.study.working.methods.equations.ways.cases import Solves, solve_each
from app.study.working.polynomial import coefficients
from app.study.working.regions.signs import part_of
from app.study.working.rules import both_sides
from app.study.working.rules.terms import is_sum
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say

NAME = "new-letter"
_LETTERS = ("u", "t", "w")
_MOST_DEGREE = 4
_NAMED = (op.EXP, op.POWER, op.ROOT, op.LN, op.LOG, op.ABS, op.SIN, op.COS, op.TAN)


def is_one(line: Equation, letter: str) -> bool:
    """Whether some part, given a letter of its own, makes it a polynomial of degree two or more."""
    return next(_choices(line, letter), None) is not None


def lines(board: Board, letter: str, solve: Solves) -> None:
    """Raises NoRule."""
    line = both_sides.sides(board)
    choice = next(_choices(line, letter), None)
    if choice is None:
        raise NoRule
    part, after, name = choice
    put = ((name, part),)
    says = say("working.solving.name", name=name, part=to_text(without_brackets(part)))
    board.write(Step(line, after, says, ((0,), (1,)), claim=Claim.NAMED, put=put))
    solve(board, name)
    if isinstance(board.line, NoSolution):
        return
    back = _with_part(board.line, name, part)
    said = say("working.solving.name-back", name=name, part=to_text(without_brackets(part)))
    board.write(Step(board.line, back, said, claim=Claim.NAMED, put=put))
    solve_each(board, letter, solve)


def _with_part(line: Line, name: str, part: Node) -> Line:
    if isinstance(line, Equation):
        return Equation(*(_put(side, name, part) for side in (line.left, line.right)))
    if isinstance(line, Cases):
        return Cases(
            tuple(Equation(_put(one.left, name, part), _put(one.right, name, part)) for one in line.cases)
        )
    raise NoRule


def _put(side: Node, name: str, part: Node) -> Node:
    return without_brackets(part) if side == Sym(name) else substituted(side, {name: part})


def _choices(line: Equation, letter: str) -> Iterator[tuple[Node, Equation, str]]:
    """Parts that may get a letter, the equation with it, and the letter."""
    name = next(one for one in _LETTERS if one != letter)
    row = coefficients(minus(line.left, line.right), letter)
    if row is not None:
        yield from _powers(line, letter, row, name)
    for part in _parts(line, letter):
        after = Equation(*(_exchanged(side, part, name) for side in (line.left, line.right)))
        found = coefficients(minus(after.left, after.right), name)
        if found is not None and 2 < len(found) <= _MOST_DEGREE + 1:
            yield part, after, name


def _powers(
    line: Equation, letter: str, row: tuple[Fraction, ...], name: str
) -> Iterator[tuple[Node, Equation, str]]:
    """x⁴ and x²: x² gets a letter."""
    exponents = [n for n, one in enumerate(row) if one and n]
    if len(exponents) != 2 or not row[0]:
        return
    small, large = exponents
    if small < 2 or large != 2 * small or line.right != ZERO:
        return
    part = power(Sym(letter), number(small))

    def change(node: Node) -> Node:
        if node == power(Sym(letter), number(large)):
            return power(Sym(name), number(2))
        return Sym(name) if node == part else node

    after = Equation(mapped(line.left, change), ZERO)
    if symbols(after.left) == {name}:
        yield part, after, name


def _parts(line: Equation, letter: str) -> list[Node]:
    """Brackets that are squared somewhere, exponentials, roots."""
    found: list[Node] = []
    for side in (line.left, line.right):
        powers = [each for each in walk(side) if is_op(each, op.POWER) and letter in symbols(each.args[0])]
        found += [each.args[0] for each in powers if is_sum(each.args[0])]
        found += [each for each in atoms.atoms(side, letter) if is_op(each, *_NAMED)]
    return list(dict.fromkeys(found))


def _exchanged(node: Node, part: Node, name: str) -> Node:
    """With the letter for the part, and its powers for what are powers of the part."""

    if node == part:
        return Sym(name)
    n = _power_of(node, part)
    if n is not None:
        return power(Sym(name), number(n))
    if not isinstance(node, Apply):
        return node
    return replace(node, args=tuple(_exchanged(each, part, name) for each in node.args))


def _power_of(node: Node, part: Node) -> int | None:
    """The whole number n > 1 with node = part^n, for exponentials and roots; None of anything else."""
    if _is_exponential(node) and _is_exponential(part):
        ratio = _ratio(node, part)
        return int(ratio) if ratio is not None and ratio.denominator == 1 and ratio > 1 else None
    base, exponent = _as_power(part)
    own, above = _as_power(node)
    if base != own or (exponent > 0 and exponent.denominator == 1):
        return None
    ratio = above / exponent
    return int(ratio) if ratio.denominator == 1 and ratio > 1 else None


def _as_power(node: Node) -> tuple[Node, Fraction]:
    """∛x is x to the power 1/3, and x is x to the power 1."""
    if is_op(node, op.POWER, op.ROOT) and not symbols(node.args[1]):
        value = rational(node.args[1])
        if value:
            inner, above = _as_power(part_of(node.args[0]))
            if above.denominator == 1 and above > 0:
                return inner, above * (value if is_op(node, op.POWER) else 1 / value)
    return part_of(node), Fraction(1)


def _is_exponential(node: Node) -> bool:
    return is_op(node, op.POWER, op.EXP) and bool(symbols(node.args[-1]))


def _ratio(node: Node, part: Node) -> Fraction | None:
    """The number k with node = part^k, where both exponents are linear."""
    (base, above), (own, inner) = exponential.base_of(node), exponential.base_of(part)
    scale = Fraction(1) if base == own else _scale(base, own)
    letter = min(symbols(inner))
    a, b = coefficients(above, letter), coefficients(inner, letter)
    if scale is None or not a or not b or len(a) != 2 or len(b) != 2:
        return None
    ratio = scale * a[1] / b[1]
    return ratio if ratio * b[0] == scale * a[0] else None


def _scale(base: Node, own: Node) -> Fraction | None:
    """The power of `own` that `base` is: 4 is 2²."""
    a, b = rational(base), rational(own)
    if a is None or b is None or b <= 1:
        return None
    count = 0
    while a > 1 and a % b == 0:
        a, count = a / b, count + 1
    return Fraction(count) if a == 1 and count else None
