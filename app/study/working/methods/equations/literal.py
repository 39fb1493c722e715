"""Formulas solved for one of their letters: what is done to the letter is undone, the last first."""

from collections.abc import Callable
from dataclasses import replace

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import factors, product
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Const,
    Node,
    Sym,
    bracketed,
    is_op,
    minus,
    negative,
    number,
    over,
    plus,
    power,
    root,
    symbols,
    times,
    walk,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board, Change
from app.study.working.implication.rewriting import SIDE
from app.study.working.lines import Cases
from app.study.working.methods.equations import gathering, literal_quadratics
from app.study.working.methods.equations.checking import finish
from app.study.working.methods.equations.ways import atoms
from app.study.working.methods.equations.ways.cases import solve_each
from app.study.working.methods.equations.ways.logarithmic import base_of
from app.study.working.polynomial import polynomial
from app.study.working.rules import both_sides
from app.study.working.rules.algebra import monomials
from app.study.working.rules.algebra.inner_fractions import cleared
from app.study.working.rules.algebra.monomials import as_polynomial, terms_of
from app.study.working.rules.terms import is_sum, written
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

NAME = "formula-for-a-letter"
_MOST = 12


def fits(task: Task) -> bool:
    """One equation with other letters beside the one it is solved for."""
    if not isinstance(task, Solve) or len(task.equations) != 1 or len(task.unknowns) != 1:
        return False
    left, right = task.equations[0]
    letters = symbols(left) | symbols(right)
    return task.unknowns[0] in letters and len(letters) > 1


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    (letter,) = task.unknowns
    solve_for(board, letter)
    _clear_inner_fractions(board, letter)
    _put_back(board, letter)
    finish(task, board)


def solve_for(board: Board, letter: str) -> None:
    """Undo one operation after the other while the letter stands once; else gather its terms."""
    line = both_sides.sides(board)
    if _times_it_stands(line, letter) > 1:
        out_of_denominators(board, letter)
        _gathered(board, letter)
        return
    if letter in symbols(line.right):
        both_sides.swap(board)
    for _ in range(_MOST):
        line = both_sides.sides(board)
        if line.left == Sym(letter):
            return
        if not isinstance(line.left, Apply):
            raise NoRule
        rule = _RULES.get(line.left.op)
        if rule is None:
            raise NoRule
        rule(board, line.left, letter)
        if isinstance(board.line, Cases):
            return
    raise NoRule


def _gathered(board: Board, letter: str) -> None:
    """Its terms gathered, or by the quadratic formula; numbers such as π are taken along as letters."""
    line = both_sides.sides(board)
    every = [each for side in (line.left, line.right) for each in walk(side)]
    parts = list(dict.fromkeys(each for each in every if isinstance(each, Const)))

    def write(own: Board, _names: list[str]) -> None:
        if literal_quadratics.is_one(both_sides.sides(own), letter):
            literal_quadratics.solve_for(own, letter)
        else:
            gathering.solve_for(own, letter)

    if parts:
        atoms.as_letters(board, parts, write)
    else:
        write(board, [])


def _clear_inner_fractions(board: Board, letter: str) -> None:
    line = board.line
    if isinstance(line, Equation) and line.left == Sym(letter):
        found = cleared(line.right)
        if found is not None:
            board.change(Change((1,), *found))


def _times_it_stands(line: Equation, letter: str) -> int:
    return sum(each == Sym(letter) for side in (line.left, line.right) for each in walk(side))


def out_of_denominators(board: Board, letter: str) -> None:
    """Multiply by the one denominator that holds the letter or other letters."""
    line = both_sides.sides(board)
    below = list(
        dict.fromkeys(
            each.args[1]
            for side in (line.left, line.right)
            for each in walk(side)
            if is_op(each, op.OVER) and symbols(each.args[1])
        )
    )
    if not below:
        return
    if len(below) > 1:
        raise NoRule
    (by,) = below
    sides = [_multiplied(side, by) for side in (line.left, line.right)]
    by = _plain(by)
    says = say("working.solving.multiply-by", factor=to_text(by))
    if letter in symbols(by):
        board.write(Step(line, Equation(*sides), says, ((0,), (1,)), claim=Claim.ADDS, by=by))
    else:
        _both(board, Equation(*sides), times(SIDE, by), says)


def _put_back(board: Board, letter: str) -> None:
    """Where solutions may have come in, the one that is found is put back. Raises NoRule."""
    adding = [step for step in board.steps if step.may_add and step.by is not None]
    if adding:
        by = adding[0].by
        assert by is not None
        says = say("working.solving.put-back-letters", letter=letter, by=to_text(by))
        board.write(Step(board.line, board.line, says, claim=Claim.KEPT))


def _multiplied(side: Node, by: Node) -> Node:
    if is_op(side, op.OVER) and side.args[1] == by:
        return _plain(side.args[0])
    return times(_grouped(side), _grouped(by), "")


def _both(board: Board, after: Equation, through: Node, says: Sentence, claim: Claim = Claim.BOTH) -> None:
    board.write(Step(board.line, after, says, ((0,), (1,)), claim=claim, through=through))


def _grouped(node: Node) -> Node:
    return bracketed(node) if is_sum(node) else node


def _plain(node: Node) -> Node:
    return replace(node, bracketed=False) if isinstance(node, Apply) else node


def _sum(board: Board, left: Apply, letter: str) -> None:
    """a + b = c: the part without the letter goes to the other side."""
    line = both_sides.sides(board)
    first, second = left.args
    if letter in symbols(first):
        subtracts = left.op is op.PLUS
        join = minus if subtracts else plus
        after = Equation(_plain(first), join(line.right, _grouped(second)))
        _moved(board, after, second, first, subtracts=subtracts)
        return
    rest = second if left.op is op.PLUS else negative(_grouped(second))
    if is_op(first, op.NEGATIVE):
        after = Equation(_plain(rest), plus(line.right, first.args[0]))
        _moved(board, after, first.args[0], rest, subtracts=False)
        return
    after = Equation(_plain(rest), minus(line.right, _grouped(first)))
    _moved(board, after, first, rest, subtracts=True)


def _moved(board: Board, after: Equation, term: Node, rest: Node, *, subtracts: bool) -> None:
    facts = {"term": to_text(_plain(term)), "rest": to_text(_plain(rest))}
    below = say("working.equations.add", **facts)
    says = say("working.equations.subtract", **facts) if subtracts else below
    board.say(after, says, [(0,), (1,)])


def _negative(board: Board, left: Apply, letter: str) -> None:
    line = both_sides.sides(board)
    right = line.right
    if is_op(right, op.MINUS) and not is_sum(right.args[1]):
        new: Node = minus(right.args[1], _grouped(right.args[0]))
    elif is_op(right, op.NEGATIVE):
        new = right.args[0]
    else:
        new = negative(_grouped(right))
    board.say(Equation(_plain(left.args[0]), new), say("working.equations.times-minus-one"), [(0,), (1,)])


def _product(board: Board, left: Apply, letter: str) -> None:
    """Fractions first: multiply by their denominators; then divide by all other factors together."""
    line = both_sides.sides(board)
    row = [factor.node for factor in factors(left)]
    below = [each.args[1] for each in row if is_op(each, op.OVER)]
    if below:
        by = product(below)
        above = [each.args[0] if is_op(each, op.OVER) else each for each in row]
        kept = [each for each in above if each != ONE] or [ONE]
        after = Equation(_joined(kept), _joined([*below, line.right]))
        _both(board, after, times(SIDE, by), say("working.solving.multiply-by", factor=to_text(by)))
        return
    others = [each for each in row if letter not in symbols(each)]
    own = [each for each in row if letter in symbols(each)]
    by = _joined(others)
    says = say("working.solving.divide-by-letters", factor=to_text(by), letter=to_text(_joined(own)))
    _both(board, Equation(_plain(_joined(own)), over(_plain(line.right), by)), over(SIDE, by), says)


def _joined(row: list[Node]) -> Node:
    found: Node | None = None
    for each in row:
        one = _grouped(each)
        found = one if found is None else times(found, one, "")
    return ONE if found is None else found


def _quotient(board: Board, left: Apply, letter: str) -> None:
    line = both_sides.sides(board)
    above, below = left.args
    facts = say("working.solving.multiply-by", factor=to_text(_plain(below)))
    if letter in symbols(below):
        after = Equation(_joined([line.right, below]), _plain(above))
        _both(board, after, times(SIDE, _grouped(below)), facts)
        return
    _both(board, Equation(_plain(above), _joined([below, line.right])), times(SIDE, _grouped(below)), facts)


def _power(board: Board, left: Apply, letter: str) -> None:
    line = both_sides.sides(board)
    base, exponent = left.args
    if letter in symbols(exponent):
        if letter in symbols(base):
            raise NoRule
        _exponent(board, base, exponent)
        return
    n = rational(exponent)
    if n is None or n.denominator != 1 or n < 2:
        raise NoRule
    found = root(_plain(line.right), number(n))
    inner = _plain(base)
    if n % 2:
        says = say("working.solving.odd-root", n=int(n))
        _both(board, Equation(inner, found), root(SIDE, number(n)), says)
        return
    value = (n == 2 and _whole_root(line.right)) or found
    cases = Cases((Equation(inner, value), Equation(inner, negative(value))))
    says = say("working.solving.root-of-letters", value=to_text(line.right), letter=to_text(inner))
    board.say(cases, says, [(0,), (1,)])
    if inner != Sym(letter):
        solve_each(board, letter, solve_for)


def _whole_root(node: Node) -> Node | None:
    """The term whose square it is; None where it is the square of none."""
    found = polynomial(node)
    if not found or len(found) > 1:
        return None
    (one,) = terms_of(found)
    term = monomials.root(one, 2)
    return written(as_polynomial(term)) if term is not None else None


def _exponent(board: Board, base: Node, exponent: Node) -> None:
    line = both_sides.sides(board)
    log = Apply(op.LN, (_plain(line.right),))
    value: Node = log if base == Const("e") else over(log, Apply(op.LN, (base,)))
    facts = {"exponent": to_text(exponent), "value": to_text(value)}
    if base == Const("e"):
        says = say("working.solving.natural-logarithm", **facts)
    else:
        says = say("working.solving.logarithm-over-logarithm", base=to_text(base), **facts)
    board.say(Equation(_plain(exponent), value), says, [(0,), (1,)])


def _root(board: Board, left: Apply, letter: str) -> None:
    line = both_sides.sides(board)
    inner, index = left.args
    n = rational(index)
    if n is None or letter in symbols(index):
        raise NoRule
    key = {2: say("working.solving.square-root-away"), 3: say("working.solving.cube-both")}
    says = key.get(int(n)) or say("working.solving.power-both", n=int(n))
    after = Equation(_plain(inner), power(_grouped(line.right), index))
    _both(board, after, power(SIDE, index), says)


def _logarithm(board: Board, left: Apply, letter: str) -> None:
    line = both_sides.sides(board)
    base, inner = base_of(left), left.args[0]
    facts = {"base": to_text(base), "exponent": to_text(line.right), "inner": to_text(inner)}
    after = Equation(_plain(inner), power(base, _grouped(line.right)))
    board.say(after, say("working.solving.as-power", **facts), [(0,), (1,)])


_RULES: dict[op.Op, Callable[[Board, Apply, str], None]] = {
    op.PLUS: _sum,
    op.MINUS: _sum,
    op.NEGATIVE: _negative,
    op.TIMES: _product,
    op.OVER: _quotient,
    op.POWER: _power,
    op.ROOT: _root,
    op.LN: _logarithm,
    op.LOG: _logarithm,
}
