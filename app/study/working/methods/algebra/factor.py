"""Sums as products: the common factor first, then patterns, pairs of numbers, groups, roots."""

from dataclasses import dataclass, replace

from app.study.maths import operators as op
from app.study.maths.rows import factors, terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, is_op, number, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.board import Board, Change
from app.study.working.polynomial import polynomial
from app.study.working.rules.algebra import common_brackets
from app.study.working.rules.algebra.factored import factored, product
from app.study.working.rules.algebra.factoring import UNIT, Move, Piece, moves
from app.study.working.rules.algebra.grouping import by_grouping
from app.study.working.rules.algebra.linear_factors import by_root
from app.study.working.rules.algebra.monomials import Term, as_polynomial, terms_of
from app.study.working.rules.algebra.monomials import times as multiplied
from app.study.working.rules.terms import collected, is_sum, multiplied_out
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "factor"


def fits(task: Task) -> bool:
    """A polynomial to be factorised."""
    if not isinstance(task, Evaluate) or task.what != "factor" or not symbols(task.tree):
        return False
    return polynomial(task.tree) is not None


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Evaluate)
    factorise(board)
    if not board.steps:
        says = say("working.factoring.prime", expression=to_text(task.tree))
        board.say(board.part(()), says, [()])


def factorise(board: Board) -> None:
    """Write the polynomial on the board as a product, as far as rational numbers go. Raises NoRule."""
    tree = board.part(())
    found = common_brackets.taken_out(tree)
    if found is not None:
        bracket, rest, says = found
        state = _Product(board, UNIT, [_piece(bracket), _piece(rest)])
        state.write(says)
        state.collect()
    else:
        state = _beginning(board)
    while state.step():
        pass


@dataclass
class _Product:
    """The product on the board: a single term in front, and factors."""

    board: Board
    front: Term
    pieces: list[Piece]

    def node(self, place: int = -1, inside: Node | None = None) -> Node:
        """The whole as it is written, `inside` standing in the place of one factor."""
        row = [
            (inside if inside is not None and at == place else each.node, each.n)
            for at, each in enumerate(self.pieces)
        ]
        return product(as_polynomial(self.front), row)

    def write(self, says: object, place: int = -1, inside: Node | None = None) -> None:
        self.board.change(Change((), self.node(place, inside), says))  # type: ignore[arg-type]

    def step(self) -> bool:
        """Factor the first factor that can be; False when none can."""
        for place, each in enumerate(self.pieces):
            lines = moves(_row(each)) or _longer(each)
            if lines:
                self._apply(place, lines)
                return True
            if sum(n for _, n in factored(each.found).factors) > 1:
                raise NoRule
        return False

    def _apply(self, place: int, lines: list[Move]) -> None:
        for line in lines:
            if line.pieces:
                old = self.pieces[place]
                new = [replace(one, n=one.n * old.n) for one in line.pieces]
                for _ in range(old.n):
                    self.front = multiplied(self.front, line.front)
                self.pieces[place : place + 1] = new
                self._join()
                self.write(line.says)
            elif line.node is not None and line.node != self.pieces[place].node:
                self.write(line.says, place, line.node)

    def _join(self) -> None:
        """Equal factors become a power."""
        joined: list[Piece] = []
        for each in self.pieces:
            same = next((at for at, one in enumerate(joined) if one.found == each.found), None)
            if same is None:
                joined.append(each)
            else:
                joined[same] = replace(joined[same], n=joined[same].n + each.n)
        self.pieces = joined

    def collect(self) -> None:
        """Multiply out and collect within a factor where that is to be done first."""
        for place, each in enumerate(self.pieces):
            line = each.node
            while (out := multiplied_out(line)) is not None:
                line, says, _ = out
                self.write(says, place, line)
            tidy = collected(line)
            if tidy is not None:
                facts = {"terms": to_text(line), "result": to_text(tidy)}
                self.write(say("working.algebra.collect", **facts), place, tidy)
                line = tidy
            if not symbols(line):
                raise NoRule
            self.pieces[place] = replace(each, node=line)


def _row(each: Piece) -> list[Term]:
    """The terms, the highest powers first; with several letters in the order in which they are written."""
    several = len({name for one in each.found for name, _ in one}) > 1
    return (_as_written(each.node) if several else None) or terms_of(each.found)


def _longer(each: Piece) -> list[Move]:
    row = _as_written(each.node) or terms_of(each.found)
    return by_grouping(row) or by_root(each.found)


def _as_written(node: Node) -> list[Term] | None:
    """The terms in their order; None where one is no single term."""
    row = []
    for term in terms(node):
        found = polynomial(term.node)
        if found is None or len(found) != 1:
            return None
        ((letters, value),) = found.items()
        row.append((-value if term.negative else value, letters))
    return row


def _piece(node: Node, n: int = 1) -> Piece:
    found = polynomial(node)
    if found is None:
        raise NoRule
    return Piece(found, node, n)


def _beginning(board: Board) -> _Product:
    """A product as it stands, or a sum with its terms collected."""
    tree = board.part(())
    row = _as_written(tree)
    if row is not None and len(row) == 4 and collected(tree) is not None:
        lines = by_grouping(row)  # x² - x + 4x - 4 is written so that it can be grouped
        if lines:
            state = _Product(board, UNIT, [_piece(tree)])
            state._apply(0, lines)
            return state
    if not is_sum(tree):
        return _of_product(board, tree)
    while (out := multiplied_out(board.part(()))) is not None:
        line, says, which = out
        board.change(Change((), line, says, focus=terms(board.part(()))[which].path))
    tidy = collected(board.part(()))
    if tidy is not None and to_text(tidy) != to_text(board.part(())):
        facts = {"terms": to_text(board.part(())), "result": to_text(tidy)}
        board.change(Change((), tidy, say("working.algebra.collect", **facts)))
    line = board.part(())
    if not symbols(line) or not is_sum(line):
        return _of_product(board, line)
    return _Product(board, UNIT, [_piece(line)])


def _of_product(board: Board, tree: Node) -> _Product:
    front, pieces = UNIT, []
    for factor in factors(tree):
        base, n = factor.node, 1
        if is_op(base, op.POWER) and is_sum(base.args[0]):
            n = next((k for k in range(2, 13) if base.args[1] == number(k)), 0)
            base = base.args[0]
        found = polynomial(base)
        if found is None or not n or not found:
            raise NoRule
        if len(found) == 1 and n == 1:
            ((letters, value),) = found.items()
            front = multiplied(front, (value, letters))
        else:
            pieces.append(Piece(found, base, n))
    return _Product(board, front, pieces)
