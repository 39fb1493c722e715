"""Writes how a quantity is found: its formula, the numbers put in, the value."""

from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, symbols
from app.study.working.board import Board, Change
from app.study.working.lines import part
from app.study.working.quantities import Named
from app.study.working.rules.alike import all_at_once
from app.study.working.rules.order import next_operation
from app.study.working.rules.surds import simplest_root
from app.study.working.rules.terms import collected, multiplied_out
from app.study.working.rules.values import value_of
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

MOST_OPERATIONS = 25


def state(board: Board, line: Named, says: Sentence) -> None:
    """Write a line that follows from the problem itself."""
    board.write(Step(board.line, line, says, claim=Claim.STARTS))


def find(
    board: Board,
    name: Node,
    formula: tuple[Node, ...],
    put: tuple[Node, ...],
    value: tuple[Node, ...],
    says: Sentence,
    *,
    brackets: str = "",
) -> None:
    """name = formula, then with its numbers, then worked out. What would stand twice is left out."""
    lines = [Named(name, row, brackets) for row in (formula, put, value)]
    if lines[0] != lines[1]:
        state(board, lines[0], says)
        says = say("working.functions.put-in")
    if lines[1] == lines[2] or all(map(_written_alike, put, value)):
        state(board, lines[2], says)
        return
    state(board, lines[1], says)
    work_out(board, lines[2])


def _written_alike(a: Node, b: Node) -> bool:
    return a == b and to_text(a) == to_text(b)


def work_out(board: Board, end: Named) -> None:
    """Work the values of the last line out to those of `end`, each operation a substep."""
    line = board.line
    assert isinstance(line, Named)
    for place, (value, wanted) in enumerate(zip(line.values, end.values, strict=True)):
        steps = operations(value, wanted)
        if not steps:
            if to_text(value) != to_text(wanted):
                raise NoRule
            continue
        says = steps[0].says if len(steps) == 1 else say("working.functions.work-out", value=to_text(wanted))
        before = board.line
        assert isinstance(before, Named)
        row = (*before.values[:place], part(steps[-1].after, ()), *before.values[place + 1 :])
        after = Named(before.name, row, before.brackets)
        board.write(Step(before, after, says, ((place,),), tuple(steps) if len(steps) > 1 else ()))


def operations(tree: Node, wanted: Node) -> list[Step]:
    """One operation after the other, from `tree` to `wanted`. Raises NoRule."""
    board = Board(tree)
    while to_text(board.part(())) != to_text(wanted):
        line = board.part(())
        if len(board.steps) > MOST_OPERATIONS:
            raise NoRule
        change = _expanded(line) if symbols(line) else all_at_once(line) or next_operation(line)
        if change is None:
            change = _last(line, wanted)
        board.change(change)
    return board.steps


def _expanded(line: Node) -> Change | None:
    found = multiplied_out(line)
    if found is not None:
        return Change((), found[0], found[1])
    new = collected(line)
    if new is None:
        return None
    return Change((), new, say("working.algebra.collect", terms=to_text(line), result=to_text(new)))


def _last(line: Node, wanted: Node) -> Change:
    """A root in simplest form, or the value in the form that is wanted. Raises NoRule."""
    from app.study.maths import operators as op
    from app.study.maths.tree import TWO, is_op

    if is_op(line, op.ROOT) and line.args[1] == TWO:
        inside = value_of(line.args[0])
        if inside is not None and inside > 0 and to_text(simplest_root(inside)) == to_text(wanted):
            return Change(
                (),
                wanted,
                say("working.quadratics.simplify-root", root=to_text(line), result=to_text(wanted)),
            )
    raise NoRule
