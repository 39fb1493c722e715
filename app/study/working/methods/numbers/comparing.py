"""Which of several numbers is the largest, or all in order: in one form, so that they can be compared."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from math import lcm

from app.study.answers.kinds import Several, Value, Word
from app.study.maths.approximate import approximate
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Num, negative
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.numbers import Compare, Order, Pick
from app.study.working.board import Board
from app.study.working.facts import Fact, fact
from app.study.working.rules.values import fraction
from app.study.working.said import Said
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "compare"
MOST = 6  # numbers
_MOST_PLACES = 4


def fits(task: Task) -> bool:
    """The largest or the smallest of a few numbers, or all of them in order."""
    return isinstance(task, Compare) or (isinstance(task, Pick | Order) and 2 <= len(task.among) <= MOST)


def write(task: Task, board: Board) -> None:
    """The numbers in one form, their order, and what is asked. Raises NoRule."""
    assert isinstance(task, Pick | Order | Compare)
    if isinstance(task, Compare):
        _write_sign(task, board)
        return
    sizes = compare(board, task.among)
    if isinstance(task, Order):
        pairs = sorted(zip(sizes, task.among, strict=True), key=lambda each: each[0], reverse=task.descending)
        answer = Several(tuple(Value(tree) for _, tree in pairs))
        board.start(Said(answer), say("working.compare.in-order"))
        return
    best = max(sizes) if task.largest else min(sizes)
    if sizes.count(best) > 1:
        board.start(Said(Word("equal")), say("working.compare.equal"))
        return
    tree = task.among[sizes.index(best)]
    rule = "working.compare.largest" if task.largest else "working.compare.smallest"
    board.start(tree, say(rule, number=to_text(tree)))


def _write_sign(task: Compare, board: Board) -> None:
    first, second = compare(board, [task.left, task.right])
    if first == second:
        board.start(Said(Word("equal")), say("working.compare.equal"))
        return
    sign = "<" if first < second else ">"
    facts = {"left": to_text(task.left), "right": to_text(task.right), "sign": sign}
    board.start(fact(task.left, sign, task.right), say("working.compare.so", **facts))


def compare(board: Board, trees: Sequence[Node]) -> list[Fraction]:
    """Write each number in the form that all can be compared in, and their order; gives their sizes."""
    sizes = [rational(tree) for tree in trees]
    if None in sizes:
        return _by_digits(board, trees)
    exact = [size for size in sizes if size is not None]
    forms = _common_form(trees, exact)
    for tree, form in zip(trees, forms, strict=True):
        if tree != form:
            board.start(fact(tree, "=", form), say("working.compare.write-as", number=to_text(tree),
                                                 form=to_text(form)))  # fmt: skip
    _in_a_row(board, forms, exact)
    return exact


def _common_form(trees: Sequence[Node], sizes: Sequence[Fraction]) -> list[Node]:
    """All as decimals with the same places where none is a fraction; else over a common denominator."""
    places = [_places(size) for size in sizes]
    fractions = any(not isinstance(_bare(tree), Num) for tree in trees)
    if not fractions and None not in places:
        most = max(each for each in places if each is not None)
        return [_decimal(size, most) for size in sizes]
    bottom = lcm(*(size.denominator for size in sizes))
    if bottom > 100_000:
        raise NoRule
    if bottom == 1:
        return [_decimal(size, 0) for size in sizes]
    return [fraction(int(size * bottom), bottom) if size else Num(Fraction(0)) for size in sizes]


def _bare(tree: Node) -> Node:
    return tree.args[0] if isinstance(tree, Apply) and len(tree.args) == 1 else tree


def _places(size: Fraction) -> int | None:
    return next((n for n in range(_MOST_PLACES + 6) if (size * 10**n).denominator == 1), None)


def _decimal(size: Fraction, places: int) -> Node:
    number = Num(abs(size), places or None)
    return negative(number) if size < 0 else number


def _by_digits(board: Board, trees: Sequence[Node]) -> list[Fraction]:
    """Numbers with roots or π: by their decimals."""
    sizes = [approximate(tree) for tree in trees]
    if any(size is None for size in sizes):
        raise NoRule
    exact = [size for size in sizes if size is not None]
    for places in range(2, _MOST_PLACES + 1):
        rounded = [Fraction(round(size * 10**places), 10**places) for size in exact]
        if len(set(rounded)) == len(set(exact)):
            break
    else:
        raise NoRule
    forms = [_decimal(size, places) for size in rounded]
    for tree, form in zip(trees, forms, strict=True):
        if rational(tree) is None or tree != form:
            sign = "=" if rational(tree) == rational(form) and rational(tree) is not None else "≈"
            board.start(fact(tree, sign, form), say("working.compare.write-as", number=to_text(tree),
                                                  form=to_text(form)))  # fmt: skip
    _in_a_row(board, forms, rounded)
    return exact


def _in_a_row(board: Board, forms: Sequence[Node], sizes: Sequence[Fraction]) -> None:
    row = sorted(zip(sizes, forms, strict=True), key=lambda each: each[0])
    signs = tuple("=" if one[0] == other[0] else "<" for one, other in pairwise(row))
    board.start(Fact(tuple(form for _, form in row), signs), say("working.compare.row"))
