"""What the ways to solve a quadratic equation share: its standard form, a product that is 0, squares."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from math import gcd, lcm

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import factors
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ZERO,
    Apply,
    Node,
    Sym,
    is_op,
    minus,
    negative,
    number,
    over,
    plus,
    power,
    symbols,
    times,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import Cases, NoSolution
from app.study.working.methods.equations import linear
from app.study.working.polynomial import Monomial, coefficients
from app.study.working.rules import both_sides
from app.study.working.rules.surds import plain_root, simplest_root
from app.study.working.rules.terms import written
from app.study.working.step import NoRule, Step
from engine.base.sentence import say

Quadratic = tuple[int, int, int]
"""a, b, c of ax² + bx + c = 0, whole numbers, a > 0."""

_BOTH = ((0, 0), (0, 1), (1, 0), (1, 1))  # the sides of two cases


def of(task: Task) -> Quadratic | None:
    """The quadratic equation that the task is; None of any other. Its numbers have no common factor."""
    if not isinstance(task, Solve) or len(task.equations) != 1 or len(task.unknowns) != 1:
        return None
    found = coefficients(minus(*task.equations[0]), task.unknowns[0])
    if found is None or len(found) != 3:
        return None
    scale = lcm(*(one.denominator for one in found))
    whole = [int(one * scale) for one in found]
    shared = gcd(*whole) * (1 if whole[2] > 0 else -1)
    c, b, a = (one // shared for one in whole)
    return a, b, c


def discriminant(quadratic: Quadratic) -> int:
    """b² − 4ac."""
    a, b, c = quadratic
    return b * b - 4 * a * c


def to_standard(board: Board, letter: str) -> Quadratic:
    """Bring the equation on the board to ax² + bx + c = 0. Raises NoRule."""
    while linear.prepare(board):
        pass
    line = both_sides.sides(board)
    found = coefficients(minus(line.left, line.right), letter)
    if found is None or len(found) != 3:
        raise NoRule
    if line.right != ZERO:
        _all_to_the_left(board, letter)
    _whole_numbers(board, letter)
    c, b, a = (int(one) for one in coefficients(both_sides.sides(board).left, letter) or ())
    return a, b, c


def _form(row: Sequence[Fraction | int], letter: str, decimals: bool = False) -> Node:
    terms: dict[Monomial, Fraction] = {}
    for n, one in enumerate(row):
        if one:
            terms[((letter, n),) if n else ()] = Fraction(one)
    return written(terms, decimals)


def _all_to_the_left(board: Board, letter: str) -> None:
    line = both_sides.sides(board)
    row = coefficients(minus(line.left, line.right), letter) or ()
    after = Equation(_form(row, letter, board.decimals), ZERO)
    says = say("working.quadratics.all-to-the-left", right=to_text(line.right))
    board.say(after, says, [(0,), (1,)])


def _whole_numbers(board: Board, letter: str) -> None:
    """Multiply or divide by a number, so that the coefficients are whole, small, the first positive."""
    row = coefficients(both_sides.sides(board).left, letter) or ()
    scale = lcm(*(one.denominator for one in row))
    shared = gcd(*(int(one * scale) for one in row))
    sign = 1 if row[-1] > 0 else -1
    factor = Fraction(sign * scale, shared)
    after = Equation(_form([one * factor for one in row], letter), ZERO)
    if factor == 1:
        return
    if factor == -1:
        board.say(after, say("working.equations.times-minus-one"), [(0,), (1,)])
    elif factor.numerator in (1, -1):
        says = say("working.quadratics.divide-by", number=to_text(number(1 / factor)))
        board.say(after, says, [(0,), (1,)])
    else:
        board.say(after, say("working.quadratics.times", number=to_text(number(factor))), [(0,), (1,)])


# A product that is 0


def is_zero_product(task: Solve) -> bool:
    """Whether the equation is written as a product of linear factors that is 0."""
    (left, right) = task.equations[0]
    row = [factor.node for factor in factors(left)]
    letter = task.unknowns[0]
    linear_ones = [one for one in row if len(coefficients(_base(one), letter) or ()) == 2]
    if right != ZERO or any(symbols(one) for one in row if one not in linear_ones):
        return False
    return len(linear_ones) > 1 or any(is_op(one, op.POWER) for one in linear_ones)


def _base(node: Node) -> Node:
    return node.args[0] if is_op(node, op.POWER) and rational(node.args[1]) == 2 else node


def solve_product(board: Board, letter: str) -> None:
    """A product is 0 where one of its factors is: solve each. Raises NoRule."""
    line = both_sides.sides(board)
    row: list[Node] = []
    for factor in factors(line.left):
        base = _base(factor.node)
        if symbols(base) and base not in row:
            row.append(base)
    cases = tuple(Equation(without_brackets(one), ZERO) for one in row)
    if len(cases) == 1:
        board.say(cases[0], say("working.quadratics.square-is-zero"), [(0,)])
        linear.solve_for(board, letter)
        return
    board.say(Cases(cases), say("working.quadratics.one-factor-is-zero"), [(0,)])
    solve_cases(board, letter)


def solve_cases(board: Board, letter: str) -> None:
    """Solve each linear equation of the cases on the board. Raises NoRule."""
    assert isinstance(board.line, Cases)
    cases = list(board.line.cases)
    substeps: list[Step] = []
    for place, case in enumerate(cases):
        own = Board(case, decimals=board.decimals)
        linear.solve_for(own, letter)
        for step in own.steps:
            before = Cases(tuple(cases))
            assert isinstance(step.after, Equation)
            cases[place] = step.after
            focus = tuple((place, *path) for path in step.focus)
            substeps.append(Step(before, Cases(tuple(cases)), step.says, focus))
    if substeps:
        sides = [(place, side) for place in range(len(cases)) for side in (0, 1)]
        board.say(Cases(tuple(cases)), say("working.quadratics.solve-each"), sides, substeps)


# A square that is a number


def solve_square(board: Board, letter: str) -> None:
    """(px + q)² = k: roots of both sides, then the letter alone. Raises NoRule."""
    line = both_sides.sides(board)
    base, value = _base(line.left), rational(line.right)
    if value is None or base is line.left:
        raise NoRule
    base = without_brackets(base)
    if value < 0:
        board.say(
            NoSolution(), say("working.quadratics.square-below-zero", value=to_text(line.right)), [(1,)]
        )
        return
    if value == 0:
        board.say(Equation(base, ZERO), say("working.quadratics.square-is-zero"), [(0,)])
        linear.solve_for(board, letter)
        return
    sign, simple = plain_root(value), simplest_root(value)
    both = Cases((Equation(base, sign), Equation(base, negative(sign))))
    board.say(both, say("working.quadratics.both-roots", value=to_text(line.right)), [(0,), (1,)])
    if simple != sign:
        says = say("working.quadratics.simplify-root", root=to_text(sign), result=to_text(simple))
        after = Cases((Equation(base, simple), Equation(base, negative(simple))))
        board.say(after, says, [(0, 1), (1, 1)])
    if rational(simple) is not None:
        solve_cases(board, letter)
    elif base != Sym(letter):
        _root_left_alone(board, base, simple, letter)


def _root_left_alone(board: Board, base: Node, root: Node, letter: str) -> None:
    """px + q = √k: take q to the other side, then divide by p."""
    q, p = coefficients(base, letter) or ()
    if q:
        first = number(-q)
        right = plus(first, root), minus(first, root)
        left = _form((0, p), letter)
        facts = {"term": to_text(number(abs(q))), "rest": to_text(left)}
        below = say("working.equations.add", **facts)
        says = say("working.equations.subtract", **facts) if q > 0 else below
        board.say(Cases(tuple(Equation(left, one) for one in right)), says, _BOTH)
    else:
        right = root, negative(root)  # type: ignore[assignment]
    if p != 1:
        after = Cases(tuple(Equation(Sym(letter), over(one, number(p))) for one in right))
        says = say("working.equations.divide", number=to_text(number(p)), letter=letter)
        board.say(after, says, _BOTH)


def without_brackets(node: Node) -> Node:
    """The node alone, where it stood in brackets."""
    return replace(node, bracketed=False) if isinstance(node, Apply) else node


def squared(node: Node) -> Node:
    """node²."""
    return power(node, number(2))


def product(first: Node, second: Node) -> Node:
    """(first)(second); a square where they are the same."""
    return squared(first) if first == second else times(first, second, "")
