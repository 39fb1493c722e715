"""Solves the equation on a board by the way that fits it, and makes a method of each way."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from types import ModuleType

from app.study.answers.kinds import Equation
from app.study.maths.tree import Sym, mapped, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.methods.equations import (
    common_factor,
    factorise,
    formula,
    gathering,
    linear,
    literal,
    square_roots,
)
from app.study.working.methods.equations.checking import finish
from app.study.working.methods.equations.ways import (
    absolute,
    atoms,
    exponential,
    higher,
    logarithmic,
    radical,
    rational,
    substitution,
)
from app.study.working.rules import both_sides
from app.study.working.step import NoRule

WAYS: tuple[ModuleType, ...] = (rational, absolute, substitution, radical, logarithmic, exponential, higher)
"""Modules with a NAME, `is_one(line, letter)`, and `lines(board, letter, solve)`, which raises NoRule."""
MOST_DEPTH = 5
_QUADRATIC = (square_roots, common_factor, factorise, formula)


def solve(board: Board, letter: str, depth: int = 0) -> None:
    """Solve the equation on the board, whatever it is. Raises NoRule."""
    line = both_sides.sides(board)
    if depth > MOST_DEPTH:
        raise NoRule
    if line.left == Sym(letter) and letter not in symbols(line.right) and not both_sides.polynomials(board):
        return
    task = Solve(((line.left, line.right),), (letter,))
    if linear.fits(task):
        linear.solve_for(board, letter)
        return
    if _has_constants(line, letter):
        _with_constants(board, letter)
        return
    for module in _QUADRATIC:
        if module.fits(task) and _taken(board, partial(module.write, task)):
            return
    for way in WAYS:
        if way.is_one(line, letter) and _taken(board, partial(_lines, way, letter=letter, depth=depth)):
            return
    raise NoRule


def _has_constants(line: Equation, letter: str) -> bool:
    """Whether irrational numbers stand in it, and it would be linear without them."""
    parts = [*atoms.constants(line.left), *atoms.constants(line.right)]
    names = {part: Sym(f"c_{place}") for place, part in enumerate(dict.fromkeys(parts))}
    sides = [mapped(side, lambda each: names.get(each, each)) for side in (line.left, line.right)]
    return bool(parts) and _becomes_linear(Equation(*sides), letter)


def _becomes_linear(line: Equation, letter: str) -> bool:
    """Whether it is linear, perhaps once both sides are multiplied by its one denominator."""
    own = Board(line)
    try:
        literal.out_of_denominators(own, letter)
    except NoRule:
        return False
    return gathering.is_linear(both_sides.sides(own), letter)


def _with_constants(board: Board, letter: str) -> None:
    line = both_sides.sides(board)
    parts = list(dict.fromkeys([*atoms.constants(line.left), *atoms.constants(line.right)]))
    atoms.as_letters(board, parts, lambda own, _: _gathered(own, letter))


def _gathered(board: Board, letter: str) -> None:
    line = both_sides.sides(board)
    if linear.fits(Solve(((line.left, line.right),), (letter,))):
        linear.solve_for(board, letter)
    else:
        literal.out_of_denominators(board, letter)
        gathering.solve_for(board, letter)


def _lines(way: ModuleType, board: Board, letter: str, depth: int) -> None:
    way.lines(board, letter, lambda own, name: solve(own, name, depth + 1))


def _taken(board: Board, lines: Callable[[Board], None]) -> bool:
    """Whether `lines` find their way; then they are on the board."""
    own = Board(board.line, decimals=board.decimals)
    try:
        lines(own)
    except NoRule:
        return False
    for step in own.steps:
        board.write(step)
    return True


@dataclass(frozen=True)
class Method:
    """A way as a method of `work`."""

    way: ModuleType

    @property
    def NAME(self) -> str:  # noqa: N802  as the modules of methods have it
        """The way's name."""
        return str(self.way.NAME)

    def fits(self, task: Task) -> bool:
        """One equation in one letter, of the way's kind."""
        if not isinstance(task, Solve) or len(task.equations) != 1 or len(task.unknowns) != 1:
            return False
        return bool(self.way.is_one(Equation(*task.equations[0]), task.unknowns[0]))

    def write(self, task: Task, board: Board) -> None:
        """Solve, check, and choose what is asked for. Raises NoRule."""
        assert isinstance(task, Solve)
        _lines(self.way, board, task.unknowns[0], 0)
        finish(task, board)


METHODS = tuple(map(Method, WAYS))
