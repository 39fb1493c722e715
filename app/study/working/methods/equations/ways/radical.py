"""Equations with roots: the root alone, both sides raised to its power, and a check at the end."""

from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    TWO,
    Apply,
    Node,
    bracketed,
    is_op,
    minus,
    number,
    plus,
    power,
    symbols,
    times,
)
from app.study.working.board import Board
from app.study.working.implication.rewriting import SIDE
from app.study.working.lines import NoSolution
from app.study.working.methods.equations import linear
from app.study.working.methods.equations.quadratics import without_brackets
from app.study.working.methods.equations.ways import atoms
from app.study.working.methods.equations.ways.cases import Solves
from app.study.working.rules import both_sides
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

NAME = "radical"
_MOST = 2
_MOST_POWER = 5


def is_one(line: Equation, letter: str) -> bool:
    """Whether its parts that are no polynomials are roots, or powers with fractions as exponents."""
    found = atoms.of_equation(line, letter)
    return 0 < len(found) <= _MOST and all(_index(each) is not None for each in found)


def _index(node: Node) -> Fraction | None:
    """The exponent of a root or a fractional power: 1/2 of a square root; None of anything else."""
    if not is_op(node, op.ROOT, op.POWER) or symbols(node.args[1]):
        return None
    value = rational(node.args[1])
    if node.op is op.ROOT:
        value = 1 / value if value else None
    good = value is not None and value > 0 and 1 < value.denominator <= _MOST_POWER
    return value if good and value is not None and value.numerator <= _MOST_POWER else None


def lines(board: Board, letter: str, solve: Solves) -> None:
    """Raises NoRule."""
    for _ in range(_MOST + 1):
        line = both_sides.sides(board)
        found = atoms.of_equation(line, letter)
        if not found:
            break
        if len(found) > 1 and {line.left, line.right} != set(found):
            _first_alone(board, found)
        elif len(found) == 1 and not atoms.alone(board, found[0]):
            return
        if _is_below_zero(board):
            return
        _raise(board, letter)
    solve(board, letter)


def _first_alone(board: Board, found: list[Node]) -> None:
    def write(own: Board, names: list[str]) -> None:
        linear.solve_for(own, names[0])

    atoms.as_letters(board, found, write)


def _is_below_zero(board: Board) -> bool:
    """No even root is negative."""
    line = both_sides.sides(board)
    index = _index(line.left)
    value = None if symbols(line.right) else rational(line.right)
    if index is None or value is None or value >= 0:
        return False
    if index.denominator % 2 and index.numerator % 2:
        return False
    says = say("working.solving.root-below-zero", root=to_text(line.left), value=to_text(line.right))
    board.say(NoSolution(), says, [(1,)])
    return True


def _raise(board: Board, letter: str) -> None:
    line = both_sides.sides(board)
    index = _index(line.left)
    if index is None:
        raise NoRule
    n = index.denominator
    inside = _inside(line.left, index)
    other = _index(line.right)
    if other is not None and other.denominator == n:
        right = _inside(line.right, other)
    else:
        right = power(bracketed(line.right), number(n))
    after = Equation(inside, right)
    key = {2: say("working.solving.square-both"), 3: say("working.solving.cube-both")}
    plain = key.get(n) if index.numerator == 1 else None
    says = plain or say("working.solving.power-both", n=n)
    claim = Claim.BOTH if n % 2 else Claim.ADDS
    board.write(Step(line, after, says, ((0,), (1,)), claim=claim, through=power(SIDE, number(n))))
    _square_written_out(board, letter)
    if not symbols(both_sides.sides(board).right):
        linear.prepare(board)


def _inside(node: Node, index: Fraction) -> Node:
    assert isinstance(node, Apply)
    inner = node.args[0]
    return without_brackets(inner) if index.numerator == 1 else power(inner, number(index.numerator))


def _square_written_out(board: Board, letter: str) -> None:
    """(a + √b)² is a² + 2a√b + b."""
    line = both_sides.sides(board)
    right = line.right
    roots = list(dict.fromkeys(atoms.atoms(right, letter)))
    if not roots or not is_op(right, op.POWER) or right.args[1] != TWO or len(roots) != 1:
        return
    (root,) = roots
    row = terms(without_brackets(right.args[0]))
    with_root = [term for term in row if root in (term.node, *_factors(term.node))]
    others = [term for term in row if term not in with_root]
    if len(with_root) != 1 or not others:
        raise NoRule
    rest = total(others)
    (term,) = with_root
    size = rational_factor(term.node, root)
    inner = bracketed(_inside(root, _index(root) or Fraction(1, 2)))
    twice = times(TWO, bracketed(rest))
    last = inner if size == 1 else times(power(number(size), TWO), inner)
    middle = times(twice if size == 1 else times(twice, number(size)), root, "")
    join = minus if term.negative else plus
    after = Equation(line.left, plus(join(power(bracketed(rest), TWO), middle), last))
    board.say(after, _of_square(right, after.right, minus=term.negative), [(1,)])


def _of_square(square: Node, result: Node, *, minus: bool) -> Sentence:
    facts = {"square": to_text(square), "result": to_text(result)}
    if minus:
        return say("working.solving.square-of-difference", **facts)
    return say("working.solving.square-of-sum", **facts)


def _factors(node: Node) -> tuple[Node, ...]:
    return node.args if is_op(node, op.TIMES) else ()


def rational_factor(node: Node, root: Node) -> Fraction:
    """The number before the root. Raises NoRule where something else stands there."""
    if node == root:
        return Fraction(1)
    values = [rational(each) for each in _factors(node) if each != root]
    if len(values) != 1 or values[0] is None:
        raise NoRule
    return values[0]
