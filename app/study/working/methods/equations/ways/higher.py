"""Equations of higher degree: a pure power, a common factor, rational roots taken out one by one."""

from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths import arithmetic
from app.study.maths import operators as op
from app.study.maths.errors import NotRational
from app.study.maths.exact import rational
from app.study.maths.rows import factors
from app.study.maths.to_text import to_text
from app.study.maths.tree import ZERO, Node, Sym, is_op, minus, negative, number, power, root, symbols
from app.study.working.board import Board
from app.study.working.lines import Cases, NoSolution
from app.study.working.methods.equations import factored, linear
from app.study.working.methods.equations.factored import Factored
from app.study.working.methods.equations.quadratics import without_brackets
from app.study.working.methods.equations.ways import atoms
from app.study.working.methods.equations.ways.cases import Solves, solve_each
from app.study.working.polynomial import Coefficients, coefficients, divided
from app.study.working.rules import both_sides
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Fact, say

NAME = "higher-degree"
_LEAST, _MOST = 3, 8
_TERMS_OF_A_POWER = 2


def is_one(line: Equation, letter: str) -> bool:
    """A polynomial equation of degree three or more, or a product of such polynomials that is 0."""
    row = coefficients(minus(line.left, line.right), letter)
    return row is not None and _LEAST <= len(row) - 1 <= _MOST


def lines(board: Board, letter: str, solve: Solves) -> None:
    """Raises NoRule."""
    line = both_sides.sides(board)
    if line.right == ZERO and _is_product(line.left, letter):
        _each_factor(board, letter, solve)
        return
    row = coefficients(minus(line.left, line.right), letter) or ()
    if sum(1 for one in row if one) == _TERMS_OF_A_POWER and row[0]:
        _pure_power(board, letter, len(row) - 1)
        return
    row = _to_standard(board, letter)
    _take_out_roots(board, letter, row)
    _each_factor(board, letter, solve)


def _is_product(node: Node, letter: str) -> bool:
    row = [factor.node for factor in factors(node) if letter in symbols(factor.node)]
    return len(row) > 1 or (len(row) == 1 and is_op(row[0], op.POWER) and not isinstance(row[0].args[0], Sym))


def _to_standard(board: Board, letter: str) -> Coefficients:
    """0 on the right, whole coefficients without a common divisor, the first positive."""
    while linear.prepare(board):
        pass
    line = both_sides.sides(board)
    row = coefficients(minus(line.left, line.right), letter) or ()
    if line.right != ZERO:
        after = Equation(factored.as_node(row, letter), ZERO)
        says = say("working.quadratics.all-to-the-left", right=to_text(line.right))
        board.say(after, says, [(0,), (1,)])
    scale, simple = factored.primitive(row)
    if scale == -1:
        board.say(
            Equation(factored.as_node(simple, letter), ZERO),
            say("working.equations.times-minus-one"),
            [(0,), (1,)],
        )
    elif scale != 1:
        says = say("working.quadratics.divide-by", number=to_text(number(scale)))
        board.say(Equation(factored.as_node(simple, letter), ZERO), says, [(0,), (1,)])
    return simple


def _pure_power(board: Board, letter: str, n: int) -> None:
    """a·x^n + c = d: the power alone, then the nth root."""
    x = Sym(letter)
    atoms.as_letters(board, [power(x, number(n))], lambda own, names: linear.solve_for(own, names[0]))
    line = both_sides.sides(board)
    value = rational(line.right)
    if line.left != power(x, number(n)) or value is None:
        raise NoRule
    facts: dict[str, Fact] = {"n": n, "value": to_text(number(value))}
    if n % 2:
        board.say(Equation(x, _root(value, n)), say("working.solving.odd-root", n=n), [(0,), (1,)])
    elif value < 0:
        board.say(NoSolution(), say("working.solving.even-power-below-zero", **facts), [(1,)])
    else:
        found = _root(value, n)
        cases = Cases((Equation(x, found), Equation(x, negative(found))))
        board.say(cases, say("working.solving.even-root", **facts), [(0,), (1,)])


def _root(value: Fraction, n: int) -> Node:
    try:
        return number(arithmetic.root(value, Fraction(n)))
    except NotRational:
        if value < 0:
            return negative(root(number(-value), number(n)))
        return root(number(value), number(n))


def _take_out_roots(board: Board, letter: str, row: Coefficients) -> None:
    """A power of the letter first, then (x − r) for a rational root r, until what is left is quadratic."""
    done: dict[Coefficients, int] = {}
    rest = row
    x: Coefficients = (Fraction(0), Fraction(1))
    if not rest[0]:
        count = next(n for n, one in enumerate(rest) if one)
        rest, done[x] = rest[count:], count
        front = Sym(letter) if count == 1 else power(Sym(letter), number(count))
        product = _product(done, rest, letter)
        says = say("working.solving.letter-out", factor=to_text(front), result=to_text(product))
        board.say(Equation(product, ZERO), says, [(0,)])
    while len(rest) - 1 >= _LEAST:
        found = factored.rational_root(rest)
        if found is None:
            raise NoRule
        one: Coefficients = (Fraction(-found.numerator), Fraction(found.denominator))
        rest = divided(rest, one)[0]
        done[one] = done.get(one, 0) + 1
        product = _product(done, rest, letter)
        facts: dict[str, Fact] = {
            "root": to_text(number(found)),
            "factor": to_text(factored.as_node(one, letter)),
            "quotient": to_text(factored.as_node(rest, letter)),
        }
        says = say("working.solving.root-out", letter=letter, **facts)
        board.say(Equation(product, ZERO), says, [(0,)])


def _product(done: dict[Coefficients, int], rest: Coefficients, letter: str) -> Node:
    powers = dict(done)
    if len(rest) > 1:
        powers[rest] = powers.get(rest, 0) + 1
    return factored.as_product(Factored(Fraction(1), tuple(powers.items())), letter)


def _each_factor(board: Board, letter: str, solve: Solves) -> None:
    """A product is 0 where one of its factors is."""
    line = both_sides.sides(board)
    bases: list[Node] = []
    for factor in factors(line.left):
        node = factor.node
        if is_op(node, op.POWER) and letter not in symbols(node.args[1]):
            node = node.args[0]
        if letter in symbols(node) and node not in bases:
            bases.append(node)
    cases = tuple(Equation(without_brackets(each), ZERO) for each in bases)
    if len(cases) == 1:
        board.write(Step(line, cases[0], say("working.quadratics.square-is-zero"), ((0,),), claim=Claim.SAME))
        solve(board, letter)
        return
    board.say(Cases(cases), say("working.quadratics.one-factor-is-zero"), [(0,)])
    solve_each(board, letter, solve)
