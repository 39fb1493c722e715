"""Logarithmic differentiation: ln of both sides, differentiated as an equation, solved for y'."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import factors, product
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Sym, bracketed, is_op, over, substituted, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Differentiate
from app.study.working.board import Board
from app.study.working.derivative_sign import derivative_of, slope_of
from app.study.working.exact_numbers import simplest
from app.study.working.kinds.calculus.derivatives import function_letter
from app.study.working.methods.calculus import derivative
from app.study.working.rules.algebra.logarithm_rules import expanded
from app.study.working.rules.terms import is_sum
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say

NAME = "logarithmic-differentiation"


def fits(task: Task) -> bool:
    """A power with the letter in base and exponent, alone or as a factor."""
    if not isinstance(task, Differentiate) or task.order != 1:
        return False
    return any(_is_variable_power(each, task.by) for each in factors_with(task.tree, task.by))


def _is_variable_power(node: Node, by: str) -> bool:
    """Whether the letter stands in its base and in its exponent."""
    return is_op(node, op.POWER) and all(by in symbols(each) for each in node.args)


def factors_with(tree: Node, by: str) -> list[Node]:
    """The factors above and below the bar in which the letter stands."""
    if is_op(tree, op.OVER):
        return [each for side in tree.args for each in factors_with(side, by)]
    row = [factor.node for factor in factors(tree)] if is_op(tree, op.TIMES) else [tree]
    return [each for each in row if by in symbols(each)]


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Differentiate)
    letter = function_letter(task)
    y, slope = Sym(letter), slope_of(letter)
    board.start(Equation(y, task.tree), say("working.derivatives.name", letter=letter))
    logarithm = Apply(op.LN, (task.tree,))
    left = Apply(op.LN, (y,))
    board.start(Equation(left, logarithm), say("working.derivatives.both-logarithms"))
    right = _by_laws(board, left, logarithm)
    says = say("working.derivatives.both-differentiated", letter=letter, by=task.by)
    board.start(Equation(over(slope, y), derivative_of(right, task.by)), says)
    found = _differentiated(board, over(slope, y), right, task.by)
    row = [factor.node for factor in factors(found)] if is_op(found, op.TIMES) else [found]
    row = [bracketed(each) if is_sum(each) else each for each in row]
    board.start(Equation(slope, _product(y, row)), say("working.derivatives.times-function", letter=letter))
    whole = bracketed(task.tree) if is_sum(task.tree) else task.tree
    end = _product(whole, row)
    board.start(Equation(slope, end), say("working.derivatives.function-back", letter=letter))
    if task.at is not None:
        put = substituted(end, {task.by: bracketed(task.at)})
        board.start(
            Equation(slope, put), say("working.derivatives.at", letter=task.by, value=to_text(task.at))
        )
        value = simplest(put)
        if value is not None and to_text(value) != to_text(put):
            board.start(Equation(slope, value), say("working.triangles.work-out"))


def _by_laws(board: Board, left: Node, logarithm: Node) -> Node:
    """The logarithm as a sum of logarithms with factors; several laws are folded into one line."""
    own = Board(logarithm)
    while (change := expanded(own.part(()))) is not None:
        own.change(change)
        last = own.steps[-1]
        own.steps[-1] = Step(last.before, last.after, last.says, last.focus, claim=Claim.BOTH)
    if not own.steps:
        raise NoRule
    after = Equation(left, own.part(()))
    if len(own.steps) == 1:
        board.start(after, own.steps[0].says)
    else:
        says = say("working.derivatives.by-logarithm-laws")
        board.write(Step(board.line, after, says, ((1,),), tuple(own.steps), Claim.STARTS))
    return own.part(())


def _differentiated(board: Board, left: Node, right: Node, by: str) -> Node:
    own = Board(derivative_of(right, by))
    derivative.write(Differentiate(right, by), own)
    found = own.part(())
    says = own.steps[0].says if len(own.steps) == 1 else say("working.curves.by-rules")
    substeps = tuple(own.steps) if len(own.steps) > 1 else ()
    board.write(Step(board.line, Equation(left, found), says, ((1,),), substeps, Claim.STARTS))
    return found


def _product(function: Node, row: list[Node]) -> Node:
    """The function times the others, numbers in front."""
    numbers = [each for each in row if rational(each) is not None]
    return product([*numbers, function, *(each for each in row if each not in numbers)])
