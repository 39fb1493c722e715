"""Improper integrals: a bound that is ∞, or a place without a value, is approached by a limit."""

from app.study.answers.kinds import Value
from app.study.maths import operators as op
from app.study.maths.rows import Term, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ZERO,
    Apply,
    Const,
    Node,
    Sym,
    bracketed,
    is_op,
    minus,
    negative,
    plus,
    substituted,
    symbols,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Integrate, Limit
from app.study.working.board import Board, Change
from app.study.working.continuity import is_continuous
from app.study.working.exact_numbers import simplest
from app.study.working.integral_sign import difference_between, integral_between, integral_of
from app.study.working.known.integrals.divergence import number_of, poles
from app.study.working.known.limits import limit as known_limit
from app.study.working.limit_sign import limit_in, limit_of
from app.study.working.methods.calculus import definite, limit
from app.study.working.methods.calculus.integral import antiderivative
from app.study.working.quantities import Said
from app.study.working.rules.calculus.factored import neat
from app.study.working.rules.exact_values import work_out
from app.study.working.rules.terms import is_sum
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "improper-integral"
INFINITY = Const("oo")
_LETTERS = "tbsr"


def fits(task: Task) -> bool:
    """An integral to infinity, or to a place where the function has no value."""
    if not isinstance(task, Integrate) or task.bounds is None or symbols(task.tree) != {task.by}:
        return False
    if any(map(symbols, task.bounds)):
        return False
    return bool(_open_ends(task)) or any(pole not in task.bounds for pole in poles(task))


def _open_ends(task: Integrate) -> list[int]:
    """Which bounds are to be approached: 0 the lower one, 1 the upper one."""
    assert task.bounds is not None
    return [place for place, end in enumerate(task.bounds) if _is_infinite(end) or _is_edge(task, place)]


def _is_infinite(end: Node) -> bool:
    return end in (INFINITY, negative(INFINITY))


def _is_edge(task: Integrate, place: int) -> bool:
    """Whether the function is not continuous at the bound itself, though it is a little beside it."""
    assert task.bounds is not None
    if any(map(_is_infinite, task.bounds)):
        return any(to_text(pole) == to_text(task.bounds[place]) for pole in poles(task))
    low, high = map(number_of, task.bounds)
    if low >= high:
        return False
    at, step = (low, (high - low) / 64) if place == 0 else (high, (low - high) / 64)
    ends = sorted((at, at + step))
    beside = sorted((at + step / 64, at + step))
    return not is_continuous(task.tree, task.by, *ends) and is_continuous(task.tree, task.by, *beside)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    _write(task, board, whole=True)


def _write(task: Task, board: Board, *, whole: bool) -> None:
    """`whole`: the problem's own integral, not a part of it."""
    assert isinstance(task, Integrate)
    assert task.bounds is not None
    inner = [pole for pole in poles(task) if pole not in task.bounds]
    if inner or len(_open_ends(task)) == 2:
        _in_two(task, board, inner[0] if inner else ZERO)
        return
    _to_a_limit(task, board)
    if _is_infinite(board.part(())) and whole:
        board.start(Said("divergent"), say("working.integrals.diverges"))


def _to_a_limit(task: Integrate, board: Board) -> None:
    """One bound moves."""
    assert task.bounds is not None
    (place,) = _open_ends(task)
    letter = next(each for each in _LETTERS if each not in symbols(task.tree) | {task.by})
    low, high = task.bounds
    to, t = task.bounds[place], Sym(letter)
    side = "" if _is_infinite(to) else ("+" if place == 0 else "-")
    bounds = (t, high) if place == 0 else (low, t)
    line = limit_of(integral_between(task.tree, task.by, *bounds), letter, to, side)
    board.change(Change((), line, say("working.integrals.improper", place=to_text(to), letter=letter)))
    _antiderivative(task, board, bounds)
    area = board.part((0, 0))
    upper, lower = (_at(area, task.by, bound) for bound in (bounds[1], bounds[0]))
    facts = {"letter": task.by, "low": to_text(bounds[0]), "high": to_text(bounds[1])}
    board.change(Change((0,), minus(upper, lower), say("working.integrals.bounds", **facts)))
    _simplified_end(board, task, place, upper, lower)
    _limit(board)


def _simplified_end(board: Board, task: Integrate, place: int, upper: Node, lower: Node) -> None:
    """The end that is a number worked out, and the two ends put together."""
    fixed = lower if place == 1 else upper
    value = simplest(fixed)
    if value is None:
        raise NoRule
    moving = upper if place == 1 else lower
    first, second = (moving, value) if place == 1 else (value, moving)
    bare = Apply(second.op, second.args, second.sign) if isinstance(second, Apply) else second
    new = neat(minus(first, bracketed(bare) if is_sum(bare) or is_op(bare, op.NEGATIVE) else bare))
    if to_text(new) != to_text(board.part((0,))):
        board.change(Change((0,), new, say("working.integrals.tidy")))


def _limit(board: Board) -> None:
    """By the rules for limits; or each term by itself, where every one has a limit. Raises NoRule."""
    found = limit_in(board.part(()))
    assert found is not None
    own = Board(board.part(()))
    try:
        limit.write(found, own)
    except NoRule:
        _term_by_term(board, found)
        return
    for step in own.steps:
        board.write(step)


def _term_by_term(board: Board, task: Limit) -> None:
    row, facts = [], []
    for term in terms(task.tree):
        try:
            value = known_limit(Limit(term.node, task.by, task.to, task.side))
        except Unsolved as error:
            raise NoRule from error
        if not isinstance(value, Value):
            raise NoRule
        row.append(Term(value.tree, term.negative and value.tree != ZERO))
        if symbols(term.node):
            facts.append(f"{to_text(term.node)} → {to_text(value.tree)}")
    says = say("working.limits.each-term", letter=task.by, to=to_text(task.to), facts=", ".join(facts))
    infinite = [each for each in row if _is_infinite(each.node)]
    if len(infinite) > 1:
        raise NoRule
    if infinite:
        (one,) = infinite
        below = (one.node != INFINITY) is not one.negative
        board.change(Change((), negative(INFINITY) if below else INFINITY, says))
        return
    board.change(Change((), total(row), says))
    work_out(board, ())


def _antiderivative(task: Integrate, board: Board, bounds: tuple[Node, Node]) -> None:
    own = Board(integral_of(task.tree, task.by))
    antiderivative(own, task.by, frozenset(symbols(task.tree)))
    area = own.part(())
    inside = Board(board.part((0,)))
    steps = tuple(definite.between(own.steps, inside, Integrate(task.tree, task.by, bounds)))
    says = say("working.integrals.antiderivative", function=to_text(task.tree), result=to_text(area))
    board.change(Change((0,), difference_between(area, task.by, *bounds), says, steps))


def _at(area: Node, by: str, bound: Node) -> Node:
    new = substituted(area, {by: bracketed(bound)})
    return bracketed(new) if is_sum(new) or is_op(new, op.NEGATIVE) else new


def _in_two(task: Integrate, board: Board, at: Node) -> None:
    """Divided at a place between; each part by itself."""
    assert task.bounds is not None
    low, high = task.bounds
    parts = [Integrate(task.tree, task.by, each) for each in ((low, at), (at, high))]
    line = plus(*(integral_between(task.tree, task.by, *each.bounds) for each in parts if each.bounds))
    board.change(Change((), line, say("working.integrals.divide", place=to_text(at))))
    for place, part in enumerate(parts):
        node = board.part((place,))
        own = Board(node)
        if fits(part):
            _write(part, own, whole=False)
        else:
            definite.write(part, own)
        value = own.part(())
        says = say("working.integrals.by-itself", integral=to_text(node), result=to_text(value))
        if _is_infinite(value):
            _one_part_is_enough(board, own)
            return
        new = bracketed(value) if is_sum(value) or is_op(value, op.NEGATIVE) else value
        board.change(Change((place,), new, says, tuple(own.steps)))
    work_out(board, ())


def _one_part_is_enough(board: Board, part: Board) -> None:
    board.start(part.steps[0].before, say("working.integrals.one-part"))
    for step in part.steps:
        board.write(step)
    board.start(Said("divergent"), say("working.integrals.diverges"))
