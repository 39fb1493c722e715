"""Integrals: one rule a line until no ∫ is left, then the constant."""

from collections.abc import Iterator

from app.study.maths import operators as op
from app.study.maths.rows import Term, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Apply,
    Node,
    Path,
    Sym,
    bracketed,
    is_op,
    mapped,
    negative,
    paths,
    plus,
    substituted,
    symbols,
    times,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Integrate
from app.study.working.board import Board, Change
from app.study.working.integral_sign import base_of, integrated_by, labelled_steps
from app.study.working.rules.calculus import partial_fractions, rewriting, trigonometric
from app.study.working.rules.calculus.arc_values import arc_values
from app.study.working.rules.calculus.by_parts import by_parts
from app.study.working.rules.calculus.coming_back import coming_back
from app.study.working.rules.calculus.factored import constant_part, neat
from app.study.working.rules.calculus.hints import hints
from app.study.working.rules.calculus.known_integrals import known_integral
from app.study.working.rules.calculus.odd_powers import odd_power
from app.study.working.rules.calculus.power_integrals import as_one_power
from app.study.working.rules.calculus.substitutions import absolute_is_needless, put_back, substitutions
from app.study.working.rules.terms import is_sum
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

NAME = "integral"
_DEEPEST = 4  # substitutions and parts within each other
_MOST_TRIES = 60
_MOST_ASKED = 4

Found = tuple[Node, Sentence]


def fits(task: Task) -> bool:
    """An integral without bounds."""
    return isinstance(task, Integrate) and task.bounds is None


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Integrate)
    antiderivative(board, task.by, frozenset(symbols(task.tree)))
    constant = _constant(task)
    after = plus(board.part(()), Sym(constant))
    says = say("working.integrals.add-constant", letter=constant)
    board.write(Step(board.line, after, says, claim=Claim.STARTS))


def _constant(task: Integrate) -> str:
    return next(letter for letter in ("C", "K", "D") if letter not in symbols(task.tree))


def antiderivative(board: Board, by: str, taken: frozenset[str]) -> None:
    """Work the integral on the board out, without the constant. Raises NoRule."""
    own = Board(board.part(()))
    for change in _solved(board.part(()), by, taken, 0, _Tries()):
        own.change(change)
    for step in labelled_steps(own.steps, {}):
        board.write(step)


class _Tries:
    """How many ways have been tried: the search comes to an end."""

    def __init__(self) -> None:
        self.left = _MOST_TRIES
        self.asked = 0  # of SymPy, which takes its time

    def one(self) -> None:
        """Raises NoRule when there have been too many."""
        self.left -= 1
        if self.left < 0:
            raise NoRule

    def asks(self) -> bool:
        """Whether SymPy may be asked once more."""
        self.asked += 1
        return self.asked <= _MOST_ASKED


def _solved(line: Node, by: str, taken: frozenset[str], depth: int, tries: _Tries) -> list[Change]:
    """The changes that lead from `line` to one without ∫. Raises NoRule."""
    if depth > _DEEPEST:
        raise NoRule
    board = Board(line)
    changes: list[Change] = []

    def write(change: Change) -> None:
        board.change(change)
        changes.append(change)

    while (path := _first_integral(board.part(()))) is not None:
        node = board.part(path)
        assert isinstance(node, Apply)
        found = _plain_rule(node.args[0], integrated_by(node), node)
        if found is not None:
            write(_fitted(board.part(()), path, *found))
            continue
        for change in _searched(board.part(()), path, by, taken, depth, tries):
            write(change)
    _finish(board, write)
    return changes


def _finish(board: Board, write: object) -> None:
    new = neat(board.part(()))
    if to_text(new) != to_text(board.part(())):
        write(Change((), new, say("working.integrals.tidy")))  # type: ignore[operator]
    for path, each in paths(board.part(())):
        if is_op(each, op.LN) and is_op(each.args[0], op.ABS) and absolute_is_needless(each.args[0].args[0]):
            inside = each.args[0].args[0]
            says = say("working.integrals.no-bars", inside=to_text(inside))
            write(Change((*path, 0), inside, says))  # type: ignore[operator]
            break


def _first_integral(line: Node) -> Path | None:
    return next((path for path, each in paths(line) if integrated_by(each)), None)


def _fitted(line: Node, path: Path, new: Node, says: Sentence) -> Change:
    """The change, with brackets around a sum that stands in a product or after a minus."""
    return Change(path, bracketed(new) if path and is_sum(new) and _binds(line, path) else new, says)


def _binds(line: Node, path: Path) -> bool:
    """Whether what stands at `path` is a factor, or taken away, or changes its sign."""
    from app.study.maths.tree import part

    above = part(line, path[:-1])
    if is_op(above, op.PLUS):
        return False
    return not (is_op(above, op.MINUS) and path[-1] == 0)


def _plain_rule(inner: Node, by: str, whole: Apply) -> Found | None:
    """One of the rules that need no search: known, sum, constant factor, another form."""

    def integral(node: Node) -> Apply:
        return Apply(whole.op, (node, *whole.args[1:]))

    if by not in symbols(inner):
        return known_integral(inner, by)
    row = terms(inner)
    if len(row) > 1:
        new = total(Term(integral(term.node), term.negative) for term in row)
        return new, say("working.integrals.sum")
    if is_op(inner, op.NEGATIVE):
        return negative(integral(inner.args[0])), say("working.integrals.minus")
    known = known_integral(inner, by)
    if known is not None:
        return known
    outside, inside = constant_part(inner, by)
    if outside is not None:
        says = say("working.integrals.constant-factor", factor=to_text(outside))
        return times(bracketed(outside) if is_sum(outside) else outside, integral(inside)), says
    for rule in (
        as_one_power,
        rewriting.expanded,
        rewriting.one_fraction_each,
        rewriting.joined_powers,
        trigonometric.square_completed,
    ):
        found = rule(inner, by)
        if found is not None:
            return integral(found[0]), found[1]
    return None


def _searched(
    line: Node, path: Path, by: str, taken: frozenset[str], depth: int, tries: _Tries
) -> Iterator[Change]:
    """The first of the ways that need a search which leads to the end. Raises NoRule."""
    from app.study.maths.tree import part

    node = part(line, path)
    assert isinstance(node, Apply)
    inner, letter = node.args[0], integrated_by(node)
    alone = len(terms(line)) == 1
    back = coming_back(inner, letter) if len(node.args) == 1 else None
    if back is not None:
        return _by_coming_back(line, path, node, back, alone, (by, taken, depth, tries))
    for way in _ways(node, inner, letter, taken, tries):
        tries.one()
        try:
            line_after = _in_base(way[0], node, letter)
            own = [Change((), line_after, way[1])]
            if way[3]:
                assert isinstance(line_after, Apply)
                own = [Change((0,), line_after.args[0], way[1], way[3])]
            rest = _solved(line_after, letter, taken | _letters(line_after), depth + 1, tries)
        except NoRule:
            continue
        changes = [*own, *rest]
        last = _last(node, changes)
        meaning = way[2]
        if meaning is not None:
            new = put_back(last, *meaning)
            facts = {"letter": meaning[0], "inside": to_text(meaning[1])}
            changes.append(Change((), new, say("working.integrals.put-back", **facts)))
            by_triangle = arc_values(new)
            if by_triangle is not None:
                changes.append(Change((), *by_triangle))
        return _put_in(line, path, node, changes, alone)
    raise NoRule


def _by_coming_back(
    line: Node,
    path: Path,
    node: Apply,
    back: list[Found],
    alone: bool,
    search: tuple[str, frozenset[str], int, _Tries],
) -> Iterator[Change]:
    by, taken, depth, tries = search
    changes = [Change((), new, says) for new, says in back]
    changes += _solved(back[-1][0], by, taken, depth + 1, tries)
    return _put_in(line, path, node, changes, alone)


def _put_in(line: Node, path: Path, node: Apply, changes: list[Change], alone: bool) -> Iterator[Change]:
    """The changes of the integral alone, as changes of the line; folded in where other terms stand beside."""
    if alone:
        return iter([_moved(line, path, node, changes, place) for place in range(len(changes))])
    board = Board(node)
    for change in changes:
        board.change(change)
    last = board.part(())
    says = (
        changes[0].says
        if len(changes) == 1
        else say("working.integrals.by-itself", integral=to_text(node), result=to_text(last))
    )
    new = bracketed(last) if is_sum(last) and _binds(line, path) else last
    return iter([Change(path, new, says, tuple(board.steps))])


def _letters(node: Node) -> frozenset[str]:
    from app.study.maths.tree import walk

    return frozenset(symbols(node)) | {integrated_by(each) for each in walk(node) if integrated_by(each)}


def _last(node: Node, changes: list[Change]) -> Node:
    board = Board(node)
    for change in changes:
        board.change(change)
    return board.part(())


def _moved(line: Node, path: Path, node: Node, changes: list[Change], place: int) -> Change:
    """A change of the integral as one of the line that it stands in."""
    change = changes[place]
    if not path:
        return change
    before, after = _last(node, changes[:place]), _last(node, changes[: place + 1])
    if is_sum(after) or is_sum(before):
        new = bracketed(after) if is_sum(after) and _binds(line, path) else after
        return Change(path, new, change.says, ())
    return Change((*path, *change.path), change.new, change.says, change.substeps)


Way = tuple[Node, Sentence, tuple[str, Node] | None, tuple[Step, ...]]


def _ways(node: Apply, inner: Node, by: str, taken: frozenset[str], tries: _Tries) -> Iterator[Way]:
    """The next line, why, what the new letter of a substitution means, what leads to the new integrand."""

    def integral(new: Node) -> Apply:
        return Apply(node.op, (new, *node.args[1:]))

    odd = odd_power(inner) if by in symbols(inner) else None
    if odd is not None:
        yield integral(odd[0]), odd[1], None, odd[2]
    parts = by_parts(inner, by)
    split = partial_fractions.split(inner, by)
    found = list(substitutions(inner, by, taken, base_of(node)))
    curved = [one for one in found if by in symbols(one.slope)]
    for one in curved:
        yield one.integral, one.says, (one.letter, one.meaning), ()
    if parts is not None:
        new = _with_op(parts[0], node)
        yield new, parts[1], None, ()
    if split is not None:
        yield integral(split[0]), split[1], None, split[2]
    for rule in (rewriting.by_identity, trigonometric.by_identity, trigonometric.multiplied_out):
        identity = rule(inner, by)
        if identity is not None:
            yield integral(identity[0]), identity[1], None, ()
    for one in found:
        if one not in curved:
            yield one.integral, one.says, (one.letter, one.meaning), ()
    if tries.asks():
        yield from ((*way, ()) for way in hints(inner, by, taken, base_of(node)))


def _in_base(line: Node, node: Apply, letter: str) -> Node:
    """With what a new letter stands for in the problem's own letter, where `letter` stands for something."""
    if len(node.args) == 1:
        return line

    def said(each: Node) -> Node:
        if not isinstance(each, Apply) or len(each.args) == 1 or integrated_by(each) in {"", letter}:
            return each
        return Apply(each.op, (each.args[0], substituted(each.args[1], {letter: bracketed(node.args[1])})))

    return mapped(line, said)


def _with_op(new: Node, node: Apply) -> Node:
    """The same with the sign of `node`, whose letter may stand for something."""
    if len(node.args) == 1:
        return new
    return mapped(
        new,
        lambda each: (
            Apply(node.op, (each.args[0], *node.args[1:]))
            if integrated_by(each) and isinstance(each, Apply)
            else each
        ),
    )
