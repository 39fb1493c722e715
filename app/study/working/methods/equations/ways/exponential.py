"""Equations with the letter in an exponent: the same base on both sides, or a logarithm of both."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from math import gcd

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import Term, factors, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Const,
    Node,
    bracketed,
    is_op,
    number,
    over,
    power,
    symbols,
    times,
)
from app.study.working.board import Board
from app.study.working.implication.rewriting import SIDE
from app.study.working.lines import NoSolution
from app.study.working.methods.equations import gathering
from app.study.working.methods.equations.ways import atoms
from app.study.working.methods.equations.ways.cases import Solves
from app.study.working.polynomial import polynomial
from app.study.working.rules import both_sides
from app.study.working.rules.terms import is_sum
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say

NAME = "exponential"
E = Const("e")
_TEN = 10


def is_one(line: Equation, letter: str) -> bool:
    """Whether its parts that are no polynomials are powers with the letter in the exponent alone."""
    found = atoms.of_equation(line, letter)
    return bool(found) and all(_is_exponential(each, letter) for each in found)


def _is_exponential(node: Node, letter: str) -> bool:
    if is_op(node, op.EXP):
        return True
    return is_op(node, op.POWER) and letter in symbols(node.args[1]) and not symbols(node.args[0])


def base_of(node: Node) -> tuple[Node, Node]:
    """Base and exponent of an exponential."""
    assert isinstance(node, Apply)
    return (E, node.args[0]) if node.op is op.EXP else (node.args[0], node.args[1])


def lines(board: Board, letter: str, solve: Solves) -> None:
    """Raises NoRule."""
    line = both_sides.sides(board)
    found = atoms.of_equation(line, letter)
    if _same_base(board, letter):
        solve(board, letter)
        return
    if len(found) == 1:
        stands_alone = line.left == found[0] and letter not in symbols(line.right)
        if not stands_alone and not atoms.alone(board, found[0]):
            return
        if _is_not_positive(board):
            return
        if not _same_base(board, letter):
            _logarithm(board)
        solve(board, letter)
        return
    _logarithm_of_both(board, letter, found)


def _is_not_positive(board: Board) -> bool:
    line = both_sides.sides(board)
    value = None if symbols(line.right) else rational(line.right)
    if value is None or value > 0:
        return False
    says = say("working.solving.power-not-positive", power=to_text(line.left), value=to_text(line.right))
    board.say(NoSolution(), says, [(1,)])
    return True


def _logarithm(board: Board) -> None:
    """a^u = c is u = ln c / ln a; with base e and 10 u = ln c and u = log c."""
    line = both_sides.sides(board)
    if not (is_op(line.left, op.POWER, op.EXP)) or symbols(line.right):
        raise NoRule
    base, exponent = base_of(line.left)
    facts = {"exponent": to_text(_plain_node(exponent))}
    if base == E:
        value: Node = Apply(op.LN, (line.right,))
        says = say("working.solving.natural-logarithm", value=to_text(value), **facts)
    elif rational(base) == _TEN:
        value = Apply(op.LOG, (line.right,))
        says = say("working.solving.common-logarithm", value=to_text(value), **facts)
    else:
        value = over(Apply(op.LN, (line.right,)), Apply(op.LN, (base,)))
        says = say(
            "working.solving.logarithm-over-logarithm", value=to_text(value), base=to_text(base), **facts
        )
    board.say(Equation(_plain_node(exponent), value), says, [(0,), (1,)])


def _plain(node: Apply) -> Node:
    return replace(node, bracketed=False)


# The same base


def _same_base(board: Board, letter: str) -> bool:
    """Write both sides as powers of one number, and compare the exponents; False where that cannot be."""
    line = both_sides.sides(board)
    base = _common_base(line)
    if base is None:
        return False
    left, right = _exponent(line.left, base), _exponent(line.right, base)
    if left is None or right is None or letter not in symbols(left) | symbols(right):
        return False
    node = number(base) if base != 0 else E
    after = Equation(power(node, bracketed(left)), power(node, bracketed(right)))
    if after != line:
        board.say(after, say("working.solving.same-base", base=to_text(node)), [(0,), (1,)])
    board.say(Equation(left, right), say("working.solving.equal-exponents"), [(0,), (1,)])
    return True


def _common_base(line: Equation) -> int | None:
    """The number that all bases on both sides are powers of; 0 stands for e. None where there is none."""
    bases = {each for side in (line.left, line.right) for each in _bases(side)}
    if not bases or None in bases:
        return None
    if bases == {0}:
        return 0
    whole = [one for one in bases if one]
    if 0 in bases or not whole:
        return None
    roots = {_smallest_base(one) for one in whole}
    return roots.pop() if len(roots) == 1 else None


def _smallest_base(value: int) -> int:
    """9 → 3, 64 → 2, 6 → 6."""
    shared, rest, prime = 0, value, 2
    while rest > 1 and prime * prime <= value:
        count = 0
        while rest % prime == 0:
            rest, count = rest // prime, count + 1
        shared = gcd(shared, count) if count else shared
        prime += 1
    if rest > 1:
        shared = gcd(shared, 1)
    return round(value ** (1 / shared)) if shared > 1 else value


def _bases(node: Node) -> Iterator[int | None]:
    """The numbers that a product is made of; None for what is no number or power."""
    for factor in factors(node):
        each = factor.node
        if is_op(each, op.OVER):
            yield from _bases(each.args[0])
            yield from _bases(each.args[1])
        elif is_op(each, op.POWER, op.EXP) and symbols(each):
            base, _ = base_of(each)
            if base == E:
                yield 0
            else:
                yield from _bases(base)
        elif is_op(each, op.ROOT, op.POWER):
            yield from _bases(each.args[0])
        else:
            value = rational(each) if not symbols(each) else None
            if value is None or value <= 0:
                yield 0 if each == E else None
                continue
            for one in (value.numerator, value.denominator):
                if one > 1:
                    yield one


def _exponent(node: Node, base: int) -> Node | None:
    """The exponent u with node = base^u; None where there is none."""
    row: list[Term] = []
    for factor in factors(node):
        found = _exponent_of_factor(factor.node, base)
        if found is None:
            return None
        if found != ZERO:
            row.append(Term(found))
    return _sum(row)


def _sum(row: list[Term]) -> Node:
    signed = [
        Term(term.node.args[0], not term.negative) if is_op(term.node, op.NEGATIVE) else term for term in row
    ]
    return total(
        Term(bracketed(term.node), True) if term.negative and is_sum(term.node) else term for term in signed
    )


def _exponent_of_factor(node: Node, base: int) -> Node | None:
    if is_op(node, op.OVER):
        above, below = _exponent(node.args[0], base), _exponent(node.args[1], base)
        if above is None or below is None:
            return None
        if below == ZERO:
            return above
        return _sum([*([Term(above)] if above != ZERO else []), Term(below, True)])
    if is_op(node, op.POWER, op.EXP) and symbols(node):
        inner, exponent = base_of(node)
        scale = _power_of(inner, base)
        if scale is None:
            return None
        return _plain_node(exponent) if scale == 1 else _scaled(scale, exponent)
    scale = _power_of(node, base)
    return None if scale is None else number(scale)


def _scaled(scale: Fraction, exponent: Node) -> Node:
    if scale == -1 and not is_sum(exponent):
        return times(number(-1), exponent)
    return times(number(scale), bracketed(exponent), "")


def _plain_node(node: Node) -> Node:
    return _plain(node) if isinstance(node, Apply) else node


def _power_of(node: Node, base: int) -> Fraction | None:
    """The rational number k with node = base^k."""
    if base == 0:
        if node == E:
            return Fraction(1)
        if is_op(node, op.POWER) and node.args[0] == E:
            return rational(node.args[1])
        return Fraction(0) if node == ONE else None
    if is_op(node, op.ROOT):
        inner, index = _power_of(node.args[0], base), rational(node.args[1])
        return inner / index if inner is not None and index else None
    value = rational(node)
    if value is None or value <= 0:
        return None
    size, count = max(value, 1 / value), 0
    while size > 1 and size % base == 0:
        size, count = size / base, count + 1
    if size != 1:
        return None
    return Fraction(count if value >= 1 else -count)


# Different bases


def _logarithm_of_both(board: Board, letter: str, found: list[Node]) -> None:
    """2^u = 3^v: the logarithm of both sides, u ln 2 = v ln 3, which is linear."""
    line = both_sides.sides(board)
    if {line.left, line.right} != set(found) or len(found) != 2:
        raise NoRule
    sides = []
    for side in (line.left, line.right):
        base, exponent = base_of(side)
        log = Apply(op.LN, (base,))
        if polynomial(exponent) is None:
            raise NoRule
        sides.append(exponent if base == E else times(bracketed(exponent), log))
    after = Equation(*sides)
    board.write(
        Step(
            line,
            after,
            say("working.solving.logarithm-of-both"),
            ((0,), (1,)),
            claim=Claim.BOTH,
            through=Apply(op.LN, (SIDE,)),
        )
    )
    parts = list(dict.fromkeys(each for side in sides for each in atoms.constants(side)))
    atoms.as_letters(board, parts, lambda own, _: gathering.solve_for(own, letter))
