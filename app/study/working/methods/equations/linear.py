"""Linear equations: fractions cleared, brackets multiplied out, terms collected, the letter left alone."""

from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, minus, number, over, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import EveryNumber, NoSolution
from app.study.working.methods.equations.checking import finish
from app.study.working.polynomial import Polynomial, polynomial, scaled
from app.study.working.rules import both_sides
from app.study.working.rules.terms import written
from app.study.working.rules.values import plain
from app.study.working.step import NoRule
from engine.base.sentence import say

NAME = "linear"


def fits(task: Task) -> bool:
    """One equation that is linear in its unknown, which numbers alone stand beside."""
    if not isinstance(task, Solve) or len(task.equations) != 1 or len(task.unknowns) != 1:
        return False
    left, right = task.equations[0]
    found = polynomial(minus(left, right))
    (letter,) = task.unknowns
    return found is not None and all(_is_plain(one, letter) for one in found if _holds(one, letter))


def _holds(monomial: tuple[tuple[str, int], ...], letter: str) -> bool:
    return any(name == letter for name, _ in monomial)


def _is_plain(monomial: tuple[tuple[str, int], ...], letter: str) -> bool:
    return monomial == ((letter, 1),)


def write(task: Task, board: Board) -> None:
    """Until the letter stands alone. Raises NoRule."""
    assert isinstance(task, Solve)
    (letter,) = task.unknowns
    solve_for(board, letter)
    finish(task, board)
    if not board.steps and isinstance(board.line, Equation):
        says = say("working.equations.already-solved", letter=letter, value=to_text(board.line.right))
        board.say(board.line, says, [(0,)])


def solve_for(board: Board, letter: str) -> None:
    """Bring the letter of a linear equation to stand alone. Raises NoRule."""
    while not is_solved(board, letter):
        if not (prepare(board) or _isolate(board, letter)):
            raise NoRule


def prepare(board: Board) -> bool:
    """One step towards two sides that are sums of different terms; False when they are."""
    return both_sides.clear_fractions(board) or both_sides.expand(board) or both_sides.collect(board)


def is_solved(board: Board, letter: str) -> bool:
    """Whether the letter stands alone, or the equation is known to hold always or never."""
    if isinstance(board.line, EveryNumber | NoSolution):
        return True
    line = both_sides.sides(board)
    alone = line.left == Sym(letter) and letter not in symbols(line.right)
    return alone and (bool(symbols(line.right)) or _is_lowest(line.right))


def _is_lowest(node: Node) -> bool:
    found = polynomial(node)
    value = found.get((), Fraction(0)) if found is not None else None
    return value is not None and node in (number(value), plain(value))


def _isolate(board: Board, letter: str) -> bool:
    found = both_sides.polynomials(board)
    if found is None:
        return False
    left, right = found
    for one in right:
        if _holds(one, letter) and not _is_plain(one, letter):  # x² on both sides
            _move_letter(board, {one: right[one]})
            return True
    a, c = (side.get(((letter, 1),), Fraction(0)) for side in found)
    if a == c == 0:
        return _without_letter(board, left, right, letter)
    if a and c:
        _move_letter(board, {((letter, 1),): min(c, a)})
        return True
    if not a:
        if set(right) == {((letter, 1),)} or len(left) > 1 or symbols_of(left):
            both_sides.swap(board)
            return True
        return _move_constant(board, right, letter)
    return _move_constant(board, left, letter) or _divide(board, letter, a, right)


def symbols_of(found: Polynomial) -> set[str]:
    """The letters of a polynomial."""
    return {name for one in found for name, _ in one}


def _move_letter(board: Board, moved: Polynomial) -> None:
    term = to_text(written({one: abs(value) for one, value in moved.items()}, board.decimals))
    both_sides.move(
        board,
        moved,
        (say("working.equations.subtract-letter", term=term), say("working.equations.add-letter", term=term)),
    )


def _move_constant(board: Board, side: Polynomial, letter: str) -> bool:
    """Move the first term without the letter; False when there is none."""
    others = {one: value for one, value in side.items() if not _holds(one, letter)}
    if not others:
        return False
    one = max(others, key=lambda monomial: (len(monomial), monomial))
    rest = written({one: value for one, value in side.items() if _holds(one, letter)}, board.decimals)
    facts = {"term": to_text(written({one: abs(others[one])}, board.decimals)), "rest": to_text(rest)}
    says = say("working.equations.subtract", **facts), say("working.equations.add", **facts)
    both_sides.move(board, {one: others[one]}, says)
    return True


def _divide(board: Board, letter: str, a: Fraction, right: Polynomial) -> bool:
    if a == 1:
        return False
    answer = written(scaled(right, 1 / a), board.decimals)
    if symbols_of(right) and a != -1 and len(right) > 1:
        top = both_sides.sides(board).right if a > 0 else written(scaled(right, Fraction(-1)), board.decimals)
        answer = over(top, written({(): abs(a)}, board.decimals))
    both_sides.divide(board, a, answer, Sym(letter))
    return True


def _without_letter(board: Board, left: Polynomial, right: Polynomial, letter: str) -> bool:
    if symbols_of(left) or symbols_of(right):
        return False
    line = both_sides.sides(board)
    facts = {"equation": f"{to_text(line.left)} = {to_text(line.right)}", "letter": letter}
    if left == right:
        board.say(EveryNumber(), say("working.equations.always", **facts), [(0,), (1,)])
    else:
        board.say(NoSolution(), say("working.equations.never", **facts), [(0,), (1,)])
    return True
