"""Expressions with trigonometric functions of letters made simpler by identities; identities proven."""

from functools import partial

from app.study.answers.kinds import Equation, Word
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, Apply, Node, symbols, walk
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.trigonometry import ProveIdentity
from app.study.working.board import Board
from app.study.working.lines import replaced
from app.study.working.methods.trigonometry.exact_value import FUNCTIONS
from app.study.working.methods.trigonometry.search import Way, same_form, search, size
from app.study.working.rules.exact_values import next_value
from app.study.working.rules.tidying import tidied
from app.study.working.rules.trigonometry.moves import done
from app.study.working.said import Said
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

NAME = "identities"
_VERBS = {"evaluate", "simplify"}
_TO_SIMPLIFY, _TO_PROVE = 5, 12  # expressions that are followed at a time
_SHORT = 5  # nothing that is simpler is worth looking for


def fits(task: Task) -> bool:
    """An expression with trigonometric functions of letters; an identity."""
    if isinstance(task, ProveIdentity):
        return True
    if not isinstance(task, Evaluate) or task.what not in _VERBS or not symbols(task.tree):
        return False
    functions = [each for each in walk(task.tree) if isinstance(each, Apply) and each.name in FUNCTIONS]
    return any(map(symbols, functions))


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    if isinstance(task, ProveIdentity):
        _prove(task, board)
        return
    while (change := next_value(board.part(()))) is not None:
        board.change(change)
    start = board.part(())
    found = search(start, lambda node: size(node) <= _SHORT, _TO_SIMPLIFY)
    best, way = min(found, key=lambda one: (size(one[0]), len(one[1])))
    if size(best) < size(start):
        for line, says in _lines(start, way):
            board.say(line, says, [()])
    if not board.steps:
        raise NoRule


def _lines(start: Node, way: Way) -> list[tuple[Node, Sentence]]:
    """The lines below `start`, each made tidy where it has to be."""
    found: list[tuple[Node, Sentence]] = []
    line = start
    for move in way:
        first = tidied(line)
        if to_text(first) != to_text(line):
            found.append((first, say("working.trig.tidy")))
        line = done(first, move)
        line = tidied(line) if move.new == ONE else line
        found.append((line, move.says))
    last = tidied(line)
    if to_text(last) != to_text(line):
        found.append((last, say("working.trig.tidy")))
    return found


def _prove(task: ProveIdentity, board: Board) -> None:
    """One side becomes the other, the longer one first; or both become the same. Raises NoRule."""
    sides = (task.left, task.right)
    order = sorted((0, 1), key=lambda side: -size(sides[side]))
    for side in order:
        goal = same_form(tidied(sides[1 - side]))
        found = search(sides[side], partial(_has_form, goal), _TO_PROVE)
        if same_form(found[-1][0]) == goal:
            _write(board, side, _lines(sides[side], found[-1][1]))
            _end(task, board, side)
            return
    _meet(task, board)


def _has_form(goal: str, node: Node) -> bool:
    return same_form(node) == goal


def _meet(task: ProveIdentity, board: Board) -> None:
    ways = [
        {same_form(node): way for node, way in reversed(search(side, lambda _: False, _TO_PROVE))}
        for side in (task.left, task.right)
    ]
    shared = sorted(ways[0].keys() & ways[1].keys(), key=lambda one: len(ways[0][one]) + len(ways[1][one]))
    if not shared:
        raise NoRule
    for side, found in enumerate(ways):
        _write(board, side, _lines((task.left, task.right)[side], found[shared[0]]))
    _end(task, board, 0)


def _write(board: Board, side: int, lines: list[tuple[Node, Sentence]]) -> None:
    for new, says in lines:
        after = replaced(board.line, (side,), new)
        board.write(Step(board.line, after, says, ((side,),), claim=Claim.BOTH))


def _end(task: ProveIdentity, board: Board, side: int) -> None:
    """Both sides in one order, and what that proves."""
    line = board.line
    assert isinstance(line, Equation)
    if line.left != line.right:
        other = line.right if side == 0 else line.left
        after = replaced(line, (side,), other)
        board.write(Step(line, after, say("working.trig.same-order"), ((side,),), claim=Claim.BOTH))
    board.start(Said(Word("proven")), say("working.trig.both-the-same"))
