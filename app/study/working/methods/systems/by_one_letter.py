"""Substitution where all other letters are said by one: x + y + z = 72 with y = x + 1 and z = x + 2."""

from app.study.answers.kinds import Equation
from app.study.maths.tree import Node, Sym, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import NoSolution
from app.study.working.methods.systems.one_equation import finish, put_into, system
from app.study.working.methods.systems.substitution import put_back, solve_in_place
from app.study.working.step import NoRule
from app.study.working.systems.lines import Infinite, System

NAME = "substitution"


def fits(task: Task) -> bool:
    """Three equations or more, of which all but one say a letter by the same other letter."""
    return _places(task) is not None


def _places(task: Task) -> tuple[int, str] | None:
    """The one equation, and the letter that all others are said by."""
    if not isinstance(task, Solve) or task.domain is not None:
        return None
    if not 3 <= len(task.equations) == len(task.unknowns):
        return None
    said = [place for place, sides in enumerate(task.equations) if _says(*sides)]
    others = set(range(len(task.equations))) - set(said)
    names, letters = (_letters(task, said, side) for side in (0, 1))
    if len(others) != 1 or len(letters) != 1 or len(names) != len(said):
        return None
    return (others.pop(), letters.pop()) if names | letters == set(task.unknowns) else None


def _letters(task: Solve, places: list[int], side: int) -> set[str]:
    return set().union(*(symbols(task.equations[place][side]) for place in places))


def _says(left: Node, right: Node) -> bool:
    return isinstance(left, Sym) and left.name not in symbols(right) and bool(symbols(right))


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    found = _places(task)
    if found is None:
        raise NoRule
    one, letter = found
    others = [place for place in range(len(system(board).equations)) if place != one]
    for place in others:
        said = system(board).equations[place]
        put_into(board, one, _name(said), said.right, place)
    solve_in_place(board, one, letter, others[0])
    if isinstance(board.line, NoSolution | Infinite):
        raise NoRule
    for place in others:
        put_back(board, place, letter, one)
    if not isinstance(board.line, System):
        raise NoRule
    finish(task, board)


def _name(said: Equation) -> str:
    if not isinstance(said.left, Sym):
        raise NoRule
    return said.left.name
