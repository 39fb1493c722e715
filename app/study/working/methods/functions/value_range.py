"""The range of a function: what its one part takes, then the same done to all sides as the function does."""

from app.study.answers.kinds import Equation, Inequality, Value
from app.study.maths import operators as op
from app.study.maths.rows import Term, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import ZERO, Node, Sym, is_op, minus, number, over, plus, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import OfFunction, OfGraph
from app.study.working.board import Board
from app.study.working.known.functions.graphs import turning
from app.study.working.known.functions.ranges import Core, core_of, left_out, range_of
from app.study.working.methods.functions import graphs
from app.study.working.polynomial import coefficients
from app.study.working.regions.exact_set import EVERYWHERE
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence, say

NAME = "range"
UP = Sym("y")


def fits(task: Task) -> bool:
    """The range of a function that is no number."""
    if not isinstance(task, OfFunction) or task.what != "range" or task.function.letter == UP.name:
        return False
    try:
        return not isinstance(range_of(task.function), Value)
    except Unsolved:
        return False


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, OfFunction)
    tree, letter = task.function.tree, task.function.letter
    row = coefficients(tree, letter)
    if row is not None and len(row) % 2 == 0:
        says = say("working.range.linear") if len(row) == 2 else say("working.range.odd-degree")
        board.start(EVERYWHERE, says)
        return
    try:
        core = core_of(tree, letter)
    except Unsolved:
        if row is None:
            _divide(board, tree, letter)
        else:
            _by_vertex(board, tree, letter)
        return
    if not core.relation:
        board.start(EVERYWHERE, say("working.range.every-value", part=to_text(core.part)))
        return
    _bound(board, core)


def _bound(board: Board, core: Core) -> None:
    """part ≥ 0, then with its factor, then with what is added."""
    relation = core.relation
    board.start(Inequality((core.part, ZERO), (relation,)), _why(core))
    side: Node = core.part
    if core.factor != 1:
        side = total([Term(_times(abs(core.factor), core.part), core.factor < 0)])
        facts = {"factor": to_text(number(core.factor))}
        says = say("working.range.times", **facts)
        if core.factor < 0 and relation != "≠":
            says = say("working.range.times-negative", **facts)
        board.start(Inequality((side, ZERO), (core.said,)), says)
    if core.shift:
        shift = number(abs(core.shift))
        side = plus(side, shift) if core.shift > 0 else minus(side, shift)
        says = say("working.range.add", shift=to_text(shift))
        if core.shift < 0:
            says = say("working.range.subtract", shift=to_text(shift))
        board.start(Inequality((side, number(core.shift)), (core.said,)), says)
    board.start(Inequality((UP, number(core.shift)), (core.said,)), say("working.range.every-such"))


def _times(size: object, part: Node) -> Node:
    if size == 1:
        return part
    return times(number(size), part, "*" if is_op(part, op.POWER, op.OVER) else "")  # type: ignore[arg-type]


def _why(core: Core) -> Sentence:
    part = to_text(core.part)
    match core.relation:
        case ">":
            return say("working.range.power-positive", part=part)
        case "≠":
            return say("working.range.fraction-not-zero", part=part)
    if is_op(core.part, op.ABS):
        return say("working.range.bars", part=part)
    if is_op(core.part, op.ROOT):
        return say("working.range.root", part=part)
    return say("working.range.square", part=part)


def _by_vertex(board: Board, tree: Node, letter: str) -> None:
    """The height of the vertex, and the way the parabola opens."""
    task = OfGraph("vertex-y", UP, tree, letter, UP.name)
    board.start(Equation(UP, tree), say("working.range.name-value"))
    graphs.write(task, board)
    a, _, k = turning(task)
    says = say("working.range.opens-up") if a > 0 else say("working.range.opens-down")
    board.start(Inequality((UP, number(k)), (">=" if a > 0 else "<=",)), says)


def _divide(board: Board, tree: Node, letter: str) -> None:
    """(2x + 1)/(x − 3) = 2 + 7/(x − 3), which takes every value but 2."""
    try:
        out = left_out(tree, letter)
    except Unsolved as error:
        raise NoRule from error
    assert is_op(tree, op.OVER)
    top, bottom = (coefficients(side, letter) for side in tree.args)
    if not top or not bottom:
        raise NoRule
    rest = top[0] - out * bottom[0]
    part = over(number(rest), tree.args[1])
    whole = plus(number(out), part)
    if rest < 0:
        whole = minus(number(out), over(number(-rest), tree.args[1]))
    if not out:
        whole = part
    board.start(
        Equation(UP, whole),
        say("working.range.divide", top=to_text(tree.args[0]), bottom=to_text(tree.args[1])),
    )
    facts = {"part": to_text(part)}
    board.start(Inequality((part, ZERO), ("≠",)), say("working.range.fraction-not-zero", **facts))
    board.start(Inequality((UP, number(out)), ("≠",)), say("working.range.every-such"))
