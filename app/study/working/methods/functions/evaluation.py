"""Values of functions: put in from the inside out, then worked out."""

from app.study.maths import operators as op
from app.study.maths.operators import own_function
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Node,
    Path,
    bracketed,
    is_op,
    paths,
    replaced,
    substituted,
    symbols,
    times,
    walk,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import EvaluateFunctions
from app.study.working.board import Board, Change
from app.study.working.known.functions.functions import simplest
from app.study.working.lines import part
from app.study.working.polynomial import polynomial
from app.study.working.rules.order import next_operation
from app.study.working.rules.terms import collected, multiplied_out
from app.study.working.rules.values import value_of
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

NAME = "put-in"
MOST_FOLDED = 25
MOST_IN_LINE = 3  # more operations fold into one line


def fits(task: Task) -> bool:
    """Any value or formula of functions."""
    return isinstance(task, EvaluateFunctions)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, EvaluateFunctions)
    while (path := _innermost(board.part(()))) is not None:
        _put_in(task, board, path)
        new = _place_of(board.part(()), path)
        if not symbols(board.part(new)) or is_op(board.part(()), op.PLUS, op.MINUS, op.TIMES, op.OVER):
            _work_out_part(board, new)
    _finish(board)


def _innermost(node: Node) -> Path | None:
    """The first call that has no other in it."""
    for path, each in paths(node):
        if _is_call(each) and not any(map(_is_call, list(walk(each))[1:])):
            return path
    return None


def _is_call(node: Node) -> bool:
    return isinstance(node, Apply) and node.name.endswith("()") and node.op is own_function(node.name[:-2])


def _place_of(node: Node, path: Path) -> Path:
    return path


def _put_in(task: EvaluateFunctions, board: Board, path: Path) -> None:
    call = board.part(path)
    assert isinstance(call, Apply)
    definition = next(each for each in task.definitions if own_function(each.name) is call.op)
    (place,) = call.args
    new: Node = substituted(definition.tree, {definition.letter: bracketed(place)})
    if path:
        new = bracketed(new)
    says = say(
        "working.functions.put-in-function",
        name=definition.name,
        letter=definition.letter,
        value=to_text(place),
        formula=to_text(definition.tree),
    )
    _write(board, path, new, says)


def _write(board: Board, path: Path, new: Node, says: Sentence, substeps: tuple[Step, ...] = ()) -> None:
    before = board.part(())
    after = replaced(before, path, new)
    board.write(Step(before, after, says, (path,), substeps, Claim.PUT))


def _work_out_part(board: Board, path: Path) -> None:
    """The part at `path` worked out: a number, or a sum of different terms; its operations one a line."""
    steps = simplified(board.part(path))
    if len(steps) <= MOST_IN_LINE:
        for step in steps:
            _write(board, path, _inside(part(step.after, ()), path), step.says)
    else:
        end = part(steps[-1].after, ())
        says = say("working.functions.work-out", value=to_text(end))
        _write(board, path, _inside(end, path), says, tuple(steps))


def simplified(node: Node) -> list[Step]:
    """One operation after the other, until none is left. Raises NoRule."""
    own = Board(node)
    while (change := _next(own.part(()))) is not None:
        own.change(change)
        if len(own.steps) > MOST_FOLDED:
            raise NoRule
    return own.steps


def _inside(node: Node, path: Path) -> Node:
    return bracketed(node) if path and value_of(node) is None else node


def _next(node: Node) -> Change | None:
    if not symbols(node):
        return next_operation(node)
    if is_op(node, op.OVER) and symbols(node.args[1]):
        return _in_fraction(node)
    found = multiplied_out(node)
    if found is not None:
        return Change((), found[0], found[1])
    if polynomial(node) is None:
        return None
    new = collected(node)
    if new is None or to_text(new) == to_text(node):
        return None
    return Change((), new, say("working.algebra.collect", terms=to_text(node), result=to_text(new)))


def _in_fraction(node: Apply) -> Change | None:
    """The numerator made a sum of different terms, then the denominator cancelled where it is a factor."""
    top, bottom = node.args
    if is_op(top, op.TIMES) and top.args[0] == bottom:
        return Change((), simplest(node), say("working.functions.cancel", factor=to_text(bottom)))
    found = _next(top)
    if found is not None:
        return Change((0, *found.path), found.new, found.says)
    whole = simplest(node)
    if polynomial(whole) is None or polynomial(top) is None:
        return None
    factored = times(bottom, bracketed(whole), "")
    if whole == ONE or polynomial(top) == {}:
        return Change((), whole, say("working.functions.cancel", factor=to_text(bottom)))
    return Change((0,), factored, say("working.functions.take-out", factor=to_text(bottom)))


def _finish(board: Board) -> None:
    _work_out_part(board, ())
    line = board.part(())
    if not symbols(line) and value_of(line) is None and next_operation(line) is not None:
        raise NoRule
