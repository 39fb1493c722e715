"""Sums whose terms are of different kinds: each worked by the way that fits it, then like terms together."""

from collections import Counter
from types import ModuleType

from app.study.maths import operators as op
from app.study.maths.rows import Term, factors, terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Num, Path, bracketed, is_op, symbols, walk
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.lines import part
from app.study.working.methods.algebra import expand, logarithms, powers, radicals, rational
from app.study.working.methods.algebra.positive import assume_positive
from app.study.working.methods.numbers import calculation, surds
from app.study.working.rules.algebra.like_terms import collected
from app.study.working.rules.terms import is_sum, multiplied_out
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "term-by-term"
_WAYS: tuple[ModuleType, ...] = (calculation, surds, powers, radicals, logarithms, rational, expand)


def fits(task: Task) -> bool:
    """A sum with letters, to be simplified."""
    if not isinstance(task, Evaluate) or task.what not in {"evaluate", "simplify"}:
        return False
    return is_sum(task.tree) and bool(symbols(task.tree))


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Evaluate)
    for term in terms(task.tree):
        if not _is_number_times_power(term.node):
            _work(board, term, task.what)
    while (found := multiplied_out(board.part(()))) is not None:
        new, says, which = found
        board.change(Change((), new, says, focus=terms(board.part(()))[which].path))
    line = board.part(())
    result = collected(line)
    if result is not None:
        facts = {"terms": to_text(line), "result": to_text(result)}
        board.change(Change((), result, say("working.algebra.collect", **facts)))
        if not is_sum(result):
            _work(board, Term(result), task.what)
    if not board.steps:
        raise NoRule
    assume_positive(board)


def _is_number_times_power(node: Node) -> bool:
    """4·2^x, which is to stay so for its like terms."""
    row = [factor.node for factor in factors(node)]
    return len(row) == 2 and isinstance(row[0], Num) and is_op(row[1], op.POWER)


def _work(board: Board, term: Term, what: str) -> None:
    """Work one term out by the first way that leads to an end, in its place on the board."""
    own = Evaluate(term.node, what)
    for way in _WAYS:
        if not way.fits(own):
            continue
        apart = Board(term.node, form=board.form)
        try:
            way.write(own, apart)
        except NoRule:
            continue
        if _made_of(part(apart.line, ())) == _made_of(term.node):
            return  # the same in another order
        for step in apart.steps:
            after = part(step.after, ())
            if after != step.before:
                focus = _focus(step.focus, term.path) if not step.substeps else None
                change = Change(term.path, _in_place(after, term), step.says, step.substeps, focus)
                board.change(change)
        return


def _made_of(node: Node) -> Counter[str]:
    """The numbers, letters and operators in it."""
    return Counter(each.name if isinstance(each, Apply) else to_text(each) for each in walk(node))


def _focus(found: tuple[Path, ...], path: Path) -> Path | None:
    return (*path, *found[0]) if len(found) == 1 else None


def _in_place(node: Node, term: Term) -> Node:
    """A sum in brackets where it is taken away, or added behind others; so is a minus behind a sign."""
    plain = isinstance(node, Apply) and is_op(node, op.PLUS, op.MINUS, op.NEGATIVE)
    first = not term.negative and not any(term.path)
    return bracketed(node) if plain and not first else node
