"""A parameter eliminated: one equation solved for it and put into the other, or cos² + sin² = 1."""

from collections.abc import Callable

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.rows import factors, product, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Const,
    Node,
    Sym,
    bracketed,
    is_op,
    mapped,
    minus,
    negative,
    over,
    plus,
    power,
    root,
    substituted,
    symbols,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.curves import Eliminate
from app.study.working.board import Board
from app.study.working.known.parameters import PAIRS, scaled_function
from app.study.working.polynomial import polynomial
from app.study.working.rules.terms import is_sum, written
from app.study.working.rules.tidying import tidied
from app.study.working.step import NoRule
from engine.base.sentence import Sentence, say

NAME = "eliminate-parameter"
_MOST_STEPS = 6

Undone = tuple[Node, Node, Sentence]
"""What is left on the side of the parameter, the other side, and why."""


def fits(task: Task) -> bool:
    """A curve with a parameter that is to be eliminated."""
    return isinstance(task, Eliminate)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Eliminate)
    if not task.solved_for and _by_squares(task, board):
        return
    for name, inner, outer, other in _orders(task):
        own = Board(board.line)
        try:
            _by_substitution(own, task.by, (name, outer), (other, inner))
        except NoRule:
            continue
        for step in own.steps:
            board.write(step)
        return
    raise NoRule


def _orders(task: Eliminate) -> list[tuple[str, Node, Node, str]]:
    """What is solved for, and by which equation: the one that is linear in the parameter first."""
    rows = [("y", task.x, task.y, "x"), ("x", task.y, task.x, "y")]
    rows = [row for row in rows if task.solved_for in {"", row[0]}]
    return sorted(rows, key=lambda row: not _is_linear(row[1]))


def _is_linear(node: Node) -> bool:
    found = polynomial(node)
    return found is not None and all(sum(n for _, n in monomial) <= 1 for monomial in found)


def _by_substitution(board: Board, by: str, wanted: tuple[str, Node], given: tuple[str, Node]) -> None:
    (name, outer), (other, inner) = wanted, given
    value = _solved(board, by, inner, Sym(other))
    put = substituted(outer, {by: value if isinstance(value, Sym) else bracketed(value)})
    says = say("working.parameter.put-in", letter=by, value=to_text(value), name=name)
    board.start(Equation(Sym(name), put), says)
    new = _simpler(put)
    if to_text(new) != to_text(put):
        board.start(Equation(Sym(name), new), say("working.parameter.tidy"))


def _solved(board: Board, by: str, left: Node, right: Node) -> Node:
    """The parameter by the other letter, one operation undone a line. Raises NoRule."""
    for _ in range(_MOST_STEPS):
        if left == Sym(by):
            return right
        found = _undone(left, right, by)
        if found is None:
            raise NoRule
        left, right, says = found
        right = tidied(right) if polynomial(right) is not None else right
        board.start(Equation(left, right), says)
    raise NoRule


def _undone(left: Node, right: Node, by: str) -> Undone | None:
    """The outermost operation undone on both sides."""
    row = terms(left)
    if len(row) > 1:
        return _without_terms(left, right, by)
    if row[0].negative:
        return row[0].node, negative(_in_brackets(right)), say("working.parameter.change-signs")
    if is_op(left, op.TIMES):
        return _without_factors(left, right, by)
    if is_op(left, op.OVER):
        return _without_fraction(left, right, by)
    return _inverse(left, right, by) if isinstance(left, Apply) else None


def _without_terms(left: Node, right: Node, by: str) -> Undone | None:
    moving = [term for term in terms(left) if by in symbols(term.node)]
    rest = [term._replace(negative=not term.negative) for term in terms(left) if term not in moving]
    if len(moving) != 1 or not rest:
        return None
    new = total([*terms(right), *rest])
    return total(moving), new, say("working.parameter.take-away", value=to_text(total(moving)))


def _without_factors(left: Node, right: Node, by: str) -> Undone | None:
    row = [factor.node for factor in factors(left)]
    moving = [each for each in row if by in symbols(each)]
    size = product(each for each in row if each not in moving)
    if len(moving) != 1 or len(row) < 2:
        return None
    says = say("working.parameter.divide", factor=to_text(size))
    return moving[0], over(_in_brackets(right), size), says


def _without_fraction(left: Node, right: Node, by: str) -> Undone | None:
    assert isinstance(left, Apply)
    top, bottom = left.args
    if by not in symbols(bottom):
        return (
            top,
            product([bottom, _in_brackets(right)]),
            say("working.parameter.times", factor=to_text(bottom)),
        )
    if by in symbols(top):
        return None
    return bottom, over(top, _in_brackets(right)), say("working.parameter.turn-over")


def _inverse(left: Apply, right: Node, by: str) -> Undone | None:
    if is_op(left, op.POWER) and left.args[0] == Const("e"):
        return left.args[1], Apply(op.LN, (right,)), say("working.parameter.logarithm")
    if is_op(left, op.EXP):
        return left.args[0], Apply(op.LN, (right,)), say("working.parameter.logarithm")
    if is_op(left, op.LN):
        return left.args[0], power(Const("e"), right), say("working.parameter.exponential")
    if is_op(left, op.ROOT) and left.args[1] == TWO:
        return left.args[0], power(_in_brackets(right), TWO), say("working.parameter.square")
    if not is_op(left, op.POWER) or by in symbols(left.args[1]):
        return None
    n = rational(left.args[1])
    if n is None or n.denominator != 1 or n < 3 or n % 2 == 0:
        return None
    return left.args[0], root(right, left.args[1]), say("working.parameter.root", index=to_text(left.args[1]))


def _in_brackets(node: Node) -> Node:
    return bracketed(node) if is_sum(node) else node


def _simpler(node: Node) -> Node:
    """A linear result collected; e^(n ln x) as x^n."""
    found = polynomial(node)
    if found is not None and _is_linear(node):
        return written(found)
    new = _without_logarithms(node)
    return tidied(new) if new != node else new


def _without_logarithms(node: Node) -> Node:
    def plain(each: Node) -> Node:
        if not is_op(each, op.POWER) or each.args[0] != Const("e"):
            return each
        row = [factor.node for factor in factors(each.args[1])]
        logarithms = [one for one in row if is_op(one, op.LN)]
        if len(logarithms) != 1 or any(symbols(one) for one in row if one not in logarithms):
            return each
        (logarithm,) = logarithms
        assert isinstance(logarithm, Apply)
        rest = [one for one in row if one not in logarithms]
        inside = logarithm.args[0]
        return power(_in_brackets(inside), product(rest)) if rest else inside

    return mapped(node, plain)


def _by_squares(task: Eliminate, board: Board) -> bool:
    """(x/a)² + (y/b)² = 1 for a cosine and a sine; whether it fits."""
    found = [scaled_function(each, task.by) for each in (task.x, task.y)]
    first, second = found
    if first is None or second is None or first[1].args != second[1].args:
        return False
    pair = (first[1].name, second[1].name)
    sign = PAIRS.get(pair)
    if sign is None or {first[2], second[2]} != {1}:
        return False
    sides: dict[str, Node] = {}
    for name, (factor, function, _, shift) in (("x", first), ("y", second)):
        inner = minus(Sym(name), shift) if rational(shift) != 0 else Sym(name)
        side: Node = inner if factor == ONE else over(_in_brackets(inner), factor)
        sides[function.name] = side
        says = say("working.parameter.function-alone", function=to_text(function), name=name)
        board.start(Equation(Apply(function.op, function.args), side), says)
    one, other = sign
    squares = [power(Apply(OPERATORS[each], first[1].args), TWO) for each in (one, other)]
    join: Callable[[Node, Node], Node] = plus if {one, other} == {"sin", "cos"} else minus
    board.start(Equation(join(*squares), ONE), say("working.parameter.identity"))
    ends = [
        power(bracketed(sides[each]) if isinstance(sides[each], Apply) else sides[each], TWO) for each in sign
    ]
    board.start(Equation(join(*ends), ONE), say("working.parameter.squares-in"))
    return True
