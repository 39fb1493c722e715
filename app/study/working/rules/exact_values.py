"""Values of functions at numbers that are known exactly, and numbers with roots and π worked out."""

from dataclasses import replace

from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Const,
    Node,
    Path,
    bracketed,
    is_op,
    part,
    paths,
    replaced,
    symbols,
)
from app.study.working.angles import special_value
from app.study.working.board import Board, Change
from app.study.working.exact_numbers import exact, written
from app.study.working.rules.operation_reasons import reason
from app.study.working.rules.order import next_operation
from app.study.working.rules.terms import is_sum
from app.study.working.rules.values import value_of
from app.study.working.step import NoRule, Step
from engine.base.sentence import Sentence, say

PI = Const("pi")
_E = Const("e")
_MOST_OPERATIONS = 30


def work_out(board: Board, path: Path) -> None:
    """Work the number at `path` out: known values a line each, the rest in one. Raises NoRule."""
    while (change := next_value(board.part(path))) is not None:
        board.change(_moved(change, path))
    node = board.part(path)
    if value_of(node) is not None and next_operation(node) is None:
        return
    new, steps = worked_out(node)
    if to_text(new) == to_text(node):
        return
    if path and (is_sum(new) or is_op(new, op.NEGATIVE)):
        new_in_place = bracketed(new)
        steps = () if steps and steps[-1].after != new_in_place else steps
    else:
        new_in_place = new
    says = (
        steps[0].says
        if len(steps) == 1
        else say("working.exact.work-out", before=to_text(node), after=to_text(new))
    )
    board.change(Change(path, new_in_place, says, steps if len(steps) > 1 else ()))


def work_out_folded(board: Board, path: Path) -> None:
    """The same in one line, with what leads to it folded in. Raises NoRule."""
    node = board.part(path)
    own = Board(_unbracketed(node))
    work_out(own, ())
    if not own.steps:
        return
    new = own.part(())
    if path and (is_sum(new) or is_op(new, op.NEGATIVE)):
        new = bracketed(new)
    if len(own.steps) == 1:
        board.change(Change(path, new, own.steps[0].says, own.steps[0].substeps))
        return
    says = say("working.exact.work-out", before=to_text(_unbracketed(node)), after=to_text(new))
    board.change(Change(path, new, says, tuple(own.steps)))


def _unbracketed(node: Node) -> Node:
    return replace(node, bracketed=False) if isinstance(node, Apply) else node


def _moved(change: Change, path: Path) -> Change:
    focus = None if change.focus is None else (*path, *change.focus)
    return Change((*path, *change.path), change.new, change.says, change.substeps, focus)


def next_value(node: Node) -> Change | None:
    """The first function in the number whose value is known, with its value."""
    for path, each in paths(node):
        if isinstance(each, Apply) and not symbols(each):
            found = known_value(each)
            if found is not None:
                new, says = found
                size = bracketed(new) if path and (is_op(new, op.NEGATIVE) or is_sum(new)) else new
                return Change(path, size, says)
    return None


def known_value(node: Apply) -> tuple[Node, Sentence] | None:
    """The exact value of sin(π/6), arctan 1, ln 1, e^0, and why; None of anything else."""
    found = special_value(node)
    if found is not None:
        return found
    if node.op is op.LN and rational(node.args[0]) == 1:
        return ZERO, say("working.exact.ln-of-one")
    if node.op is op.LN and node.args[0] == _E:
        return ONE, say("working.exact.ln-of-e")
    if node.op is op.LN and is_op(node.args[0], op.POWER) and node.args[0].args[0] == _E:
        return node.args[0].args[1], say("working.exact.ln-of-power", exponent=to_text(node.args[0].args[1]))
    if is_op(node, op.POWER) and node.args[0] == _E and is_op(node.args[1], op.LN):
        return node.args[1].args[0], say("working.exact.e-to-ln", number=to_text(node.args[1].args[0]))
    if is_op(node, op.POWER) and node.args[0] == _E and rational(node.args[1]) == 0:
        return ONE, say("working.exact.e-to-zero")
    return None


def worked_out(node: Node) -> tuple[Node, tuple[Step, ...]]:
    """The number worked out, one operation after the other. Raises NoRule."""
    found = exact(node)
    if found is None:
        raise NoRule
    last = written(found)
    if equal(node, last).outcome is not Outcome.EQUAL:
        raise NoRule
    return last, _one_by_one(node, last)


def _one_by_one(node: Node, last: Node) -> tuple[Step, ...]:
    """The operations from the inside out; none where they do not lead to `last` itself."""
    steps: list[Step] = []
    line = node
    for _ in range(_MOST_OPERATIONS):
        found = _next(line)
        if found is None:
            break
        path, new = found
        if path and (is_sum(new) or is_op(new, op.NEGATIVE)):
            new = bracketed(new)
        after = replaced(line, path, new)
        operation = part(line, path)
        assert isinstance(operation, Apply)
        steps.append(Step(line, after, reason(operation, new), (path,)))
        line = after
    if steps and to_text(line) != to_text(last):
        steps.append(
            Step(line, last, say("working.exact.operation", before=to_text(line), after=to_text(last)))
        )
    return tuple(steps)


def _next(line: Node) -> tuple[Path, Node] | None:
    """The innermost operation that gives something else."""
    for path, each in sorted(paths(line), key=lambda one: -len(one[0])):
        if not isinstance(each, Apply) or any(_is_open(argument) for argument in each.args):
            continue
        found = exact(each)
        if found is None:
            continue
        new = written(found)
        if (
            to_text(new) != to_text(each)
            and _weight(new) <= _weight(each) + 2
            and not _same_fraction(each, new)
        ):
            return path, new
    return None


def _same_fraction(first: Node, second: Node) -> bool:
    """√2/2 however it is written."""
    return to_text(bracketed(first)) == to_text(bracketed(second))


def _is_open(_node: Node) -> bool:
    return False


def _weight(node: Node) -> int:
    return 1 + sum(map(_weight, node.args)) if isinstance(node, Apply) else 1
