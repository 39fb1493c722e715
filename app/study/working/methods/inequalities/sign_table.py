"""Quadratic, higher and rational inequalities: 0 on the right, factors left, a table of their signs."""

from fractions import Fraction
from math import gcd, lcm

import sympy

from app.study.answers.kinds import Inequality
from app.study.maths import operators as op
from app.study.maths.rows import factors, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Node,
    bracketed,
    is_op,
    minus,
    number,
    over,
    power,
    symbols,
    times,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.working.board import Board
from app.study.working.lines import EveryNumber, NoSolution, shown
from app.study.working.methods.equations.factorise import factorised
from app.study.working.methods.inequalities.as_equations import FLIPPED, is_solved
from app.study.working.methods.inequalities.ending import finish, letter_of, solved_line
from app.study.working.polynomial import Coefficients, coefficients, common, divided, product
from app.study.working.regions.conditions import NotExact
from app.study.working.regions.lines import SignTable
from app.study.working.regions.signs import table_of
from app.study.working.rules.terms import written
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Fact, Single, say

NAME = "sign-table"
MOST_DEGREE = 5


def fits(task: Task) -> bool:
    """One inequality whose sides are polynomials or fractions of polynomials, not linear."""
    letter = letter_of(task)
    if not letter or not isinstance(task, SolveInequality) or not isinstance(task.region, Inequality):
        return False
    if len(task.region.sides) != 2 or task.region.relations[0] not in FLIPPED:
        return False
    if any(is_op(each, op.ABS) for side in task.region.sides for each in _all(side)):
        return False
    return not is_solved(task.region, letter)


def _all(node: Node) -> list[Node]:
    return [node, *(each for one in getattr(node, "args", ()) for each in _all(one))]


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    letter = letter_of(task)
    if coefficients(minus(*_line(board).sides), letter) is not None:
        _polynomial(board, letter)
    else:
        _rational(board, letter)
    if isinstance(board.line, NoSolution | EveryNumber):
        return
    _table(board, letter)
    _read_off(board, letter)
    finish(board, letter)


def _line(board: Board) -> Inequality:
    assert isinstance(board.line, Inequality)
    return board.line


def _node(row: Coefficients, letter: str) -> Node:
    return written({((letter, n),) if n else (): one for n, one in enumerate(row) if one})


# A polynomial


def _polynomial(board: Board, letter: str) -> None:
    """Bring it to a product of factors, or decide it at once."""
    line = _line(board)
    row = coefficients(minus(*line.sides), letter) or ()
    if not 3 <= len(row) <= MOST_DEGREE + 1:
        raise NoRule
    if line.sides[1] == ZERO and _is_product(line.sides[0], letter):
        return
    _to_the_left(board, row, letter)
    row = _whole(board, letter)
    if len(row) == 3 and row[1] ** 2 - 4 * row[0] * row[2] < 0:
        _never_zero(board, row)
        return
    _factor(board, row, letter)


def _is_product(node: Node, letter: str) -> bool:
    """Whether it is written as a product, or a power, of linear factors."""
    found = factors(node)
    linear = [coefficients(_base(one.node), letter) for one in found]
    return all(row is not None and len(row) <= 2 for row in linear) and (
        len(found) > 1 or is_op(node, op.POWER)
    )


def _base(node: Node) -> Node:
    return node.args[0] if is_op(node, op.POWER) else node


def _to_the_left(board: Board, row: Coefficients, letter: str) -> None:
    line = _line(board)
    after = Inequality((_node(row, letter), ZERO), line.relations)
    if after == line:
        return
    says = say("working.quadratics.all-to-the-left", right=to_text(line.sides[1]))
    if line.sides[1] == ZERO:
        says = say(
            "working.algebra.collect", terms=to_text(line.sides[0]), result=to_text(after.sides[0])
        )  # fmt: skip
    board.say(after, says, [(0,), (1,)])


def _whole(board: Board, letter: str) -> Coefficients:
    """Whole coefficients without a common factor, the first positive."""
    line = _line(board)
    row = coefficients(line.sides[0], letter) or ()
    scale = lcm(*(one.denominator for one in row))
    shared = gcd(*(int(one * scale) for one in row))
    factor = Fraction(scale, shared) * (1 if row[-1] > 0 else -1)
    if factor == 1:
        return row
    new = tuple(one * factor for one in row)
    relation = line.relations[0] if factor > 0 else FLIPPED[line.relations[0]]
    facts = {"number": to_text(number(factor if factor.denominator == 1 else 1 / factor))}
    if factor == -1:
        says = say("working.inequalities.times-minus-one")
    elif factor.denominator == 1:
        says = say("working.quadratics.times", **facts)
        if factor < 0:
            says = say("working.inequalities.times-negative", **facts)
    else:
        facts = {"number": to_text(number(1 / factor))}
        says = say("working.quadratics.divide-by", **facts)
        if factor < 0:
            says = say("working.inequalities.divide-by-negative", **facts)
    board.say(Inequality((_node(new, letter), ZERO), (relation,)), says, [(0,), (1,)])
    return new


def _never_zero(board: Board, row: Coefficients) -> None:
    """A quadratic with a negative discriminant is positive everywhere."""
    line = _line(board)
    c, b, a = row
    value = b * b - 4 * a * c
    facts = {"left": to_text(line.sides[0]), "discriminant": to_text(number(value))}
    if line.relations[0] in {">", ">=", "≠"}:
        board.say(EveryNumber(), say("working.inequalities.positive-always", **facts), [(0,)])
    else:
        board.say(NoSolution(), say("working.inequalities.positive-never", **facts), [(0,)])


def _factor(board: Board, row: Coefficients, letter: str) -> None:
    """Write the left side as a product; a quadratic as in an equation, a higher one by its roots."""
    line = _line(board)
    if len(row) == 3 and row[0]:
        for node, says in factorised(tuple(int(one) for one in row[::-1]), letter):  # type: ignore[arg-type]
            board.say(Inequality((node, ZERO), line.relations), says, [(0,)])
        return
    found = product_of(row, letter)
    if found is not None:
        says = say("working.inequalities.factors", left=to_text(line.sides[0]), result=to_text(found))
        board.say(Inequality((found, ZERO), line.relations), says, [(0,)])


def product_of(row: Coefficients, letter: str) -> Node | None:
    """The polynomial as a product of factors with whole coefficients; None when it is no product."""
    x = sympy.Symbol("x")
    whole = sympy.Poly([sympy.Rational(c.numerator, c.denominator) for c in reversed(row)], x)
    content, found = whole.factor_list()
    if len(found) == 1 and found[0][1] == 1:
        return None
    node: Node | None = None if content == 1 else number(Fraction(int(content.p), int(content.q)))
    found.sort(key=lambda each: (each[0].degree(), each[0].eval(0) != 0, each[0].eval(0)))
    check: Coefficients = (Fraction(int(content.p), int(content.q)),)
    for factor, times_over in found:
        p = tuple(Fraction(int(c.p), int(c.q)) for c in reversed(factor.all_coeffs()))
        for _ in range(times_over):
            check = product(check, p)
        base = _node(p, letter)
        one: Node = bracketed(base) if len(p) > 1 and p[0] else base
        one = power(one, number(times_over)) if times_over > 1 else one
        node = one if node is None else times(node, one, "")
    return node if check == row else None


# A fraction


def _rational(board: Board, letter: str) -> None:
    line = _line(board)
    top, bottom, parts = _one_fraction(minus(*line.sides), letter)
    if not 2 <= len(bottom) <= MOST_DEGREE or len(top) > MOST_DEGREE:
        raise NoRule
    if line.sides[1] != ZERO:
        says = say("working.inequalities.zero-right", right=to_text(line.sides[1]))
        left = minus(line.sides[0], _in_sum(line.sides[1]))
        board.say(Inequality((left, ZERO), line.relations), says, [(0,), (1,)])
    if len(parts) > 1 or not is_op(line.sides[0], op.OVER):
        shown_top = total(parts)
        left = over(shown_top, _bottom(bottom, letter))
        says = say("working.inequalities.one-fraction", bottom=to_text(_bottom(bottom, letter)))
        board.say(Inequality((left, ZERO), line.relations), says, [(0,)])
        new = over(_node(top, letter), _bottom(bottom, letter))
        facts = {"terms": to_text(shown_top), "result": to_text(_node(top, letter))}
        if new != left:
            board.say(
                Inequality((new, ZERO), line.relations), say("working.algebra.collect", **facts), [(0, 0)]
            )
    if not top:
        raise NoRule
    _factor_both(board, top, bottom, letter)


def _in_sum(node: Node) -> Node:
    return bracketed(node) if len(terms(node)) > 1 or is_op(node, op.NEGATIVE) else node


def _bottom(row: Coefficients, letter: str) -> Node:
    return _node(row, letter)


def _one_fraction(node: Node, letter: str):  # type: ignore[no-untyped-def]  # top, bottom, the parts of the top
    """The sum as one fraction: numerator and denominator, and the numerator as it stands at first."""
    rows = []
    for term in terms(node):
        top, bottom = _fraction(term.node, letter)
        if top or len(terms(node)) == 1:
            rows.append((term, top, bottom))
    below: Coefficients = (Fraction(1),)
    for _, _, bottom in rows:
        below = _least(below, bottom)
    parts = []
    whole: Coefficients = ()
    for term, top, bottom in rows:
        factor, rest = divided(below, bottom)
        if rest:
            raise NoRule
        parts.append(term._replace(node=_times(_node(top, letter), _node(factor, letter))))
        new = product(top, factor)
        whole = _sum(whole, new, -1 if term.negative else 1)
    return whole, below, parts


def _times(a: Node, b: Node) -> Node:
    if b == ONE:
        return bracketed(a) if len(terms(a)) > 1 else a
    if a == ONE:
        return bracketed(b)
    return times(bracketed(a) if len(terms(a)) > 1 else a, bracketed(b) if len(terms(b)) > 1 else b, "")


def _fraction(node: Node, letter: str) -> tuple[Coefficients, Coefficients]:
    if is_op(node, op.OVER) and symbols(node.args[1]):
        top, bottom = (coefficients(each, letter) for each in node.args)
    else:
        top, bottom = coefficients(node, letter), (Fraction(1),)
    if top is None or not bottom:
        raise NoRule
    return top, bottom


def _least(a: Coefficients, b: Coefficients) -> Coefficients:
    """The least common multiple of two denominators."""
    shared = common(a, b)
    if len(shared) < 2:
        return product(a, b)
    shared = tuple(one / shared[-1] for one in shared)
    return product(a, divided(b, shared)[0])


def _sum(a: Coefficients, b: Coefficients, sign: int) -> Coefficients:
    size = max(len(a), len(b))
    row = [
        (a[at] if at < len(a) else 0) + sign * (b[at] if at < len(b) else Fraction(0)) for at in range(size)
    ]
    while row and not row[-1]:
        row.pop()
    return tuple(map(Fraction, row))


def _factor_both(board: Board, top: Coefficients, bottom: Coefficients, letter: str) -> None:
    line = _line(board)
    left = line.sides[0]
    if not is_op(left, op.OVER):
        raise NoRule
    new = []
    for row, node in zip((top, bottom), left.args, strict=True):
        if len(row) < 3 or _is_product(node, letter):
            new.append(node)
        else:
            new.append(product_of(row, letter) or node)
    after = over(new[0], new[1])
    if after != left:
        says = say("working.inequalities.factors-fraction")
        board.say(Inequality((after, ZERO), line.relations), says, [(0,)])


# The table


def _table(board: Board, letter: str) -> None:
    line = _line(board)
    try:
        table = table_of(line, letter)
    except (NotExact, Unsolved) as error:
        raise NoRule from error
    if not table.points:
        raise NoRule
    names: list[Single] = [to_text(point) for point in table.points]
    facts: dict[str, Fact] = {"left": to_text(line.sides[0]), "points": names}
    says = say("working.inequalities.signs", **facts)
    if any(isinstance(each, Apply) and each.op is op.ROOT for point in table.points for each in _all(point)):
        says = say("working.inequalities.signs-by-formula", **facts)
    elif is_op(line.sides[0], op.OVER):
        says = say("working.inequalities.signs-of-fraction", **facts)
    board.say(table, says, [(0,)])


def _read_off(board: Board, letter: str) -> None:
    """Which parts of the number line have the sign that is asked for."""
    table = board.line
    of = _inequality(table)
    found = solved_line(of, letter)
    wanted = "positive" if of.relations[0] in {">", ">="} else "negative"
    facts = {"inequality": str(shown(of).text)}
    if of.relations[0] == "≠":
        says = say("working.inequalities.read-not-zero", **facts)
    elif isinstance(found, NoSolution):
        says = say("working.inequalities.read-none", **facts)
    elif isinstance(found, EveryNumber):
        says = say("working.inequalities.read-all", **facts)
    elif wanted == "positive":
        says = say("working.inequalities.read-positive", **facts)
        if of.relations[0] == ">=":
            says = say("working.inequalities.read-positive-or-zero", **facts)
    else:
        says = say("working.inequalities.read-negative", **facts)
        if of.relations[0] == "<=":
            says = say("working.inequalities.read-negative-or-zero", **facts)
    board.say(found, says)


def _inequality(table: object) -> Inequality:
    assert isinstance(table, SignTable)
    return table.of
