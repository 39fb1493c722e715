"""Substitution: one equation says what a letter is, and that is put into the other."""

from dataclasses import replace
from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, minus, number, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import NoSolution, shown
from app.study.working.methods.systems.one_equation import (
    difference,
    finish,
    is_linear,
    is_system,
    isolate,
    lifted,
    lifted_steps,
    put_into,
    solved,
    system,
)
from app.study.working.methods.systems.values import work_out
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.rules.terms import has_decimals, written
from app.study.working.step import NoRule, Step
from app.study.working.systems.lines import Infinite, System, Systems
from engine.base.sentence import Fact, say

NAME = "substitution"


def fits(task: Task) -> bool:
    """Two polynomial equations in two letters, one of which can be solved for a letter without a fraction."""
    if not is_system(task) or not isinstance(task, Solve) or len(task.equations) != 2:
        return False
    if len(task.unknowns) != 2 or any(polynomial(minus(*sides)) is None for sides in task.equations):
        return False
    choice = _choice([Equation(*sides) for sides in task.equations], task.unknowns)
    return choice is not None and (choice[2] == 0 or not is_linear(task) or choice[2] == 1)


def _choice(equations: list[Equation], letters: tuple[str, ...]) -> tuple[int, str, int] | None:
    """The equation and the letter it is solved for, and the effort: 0 where it is solved already.

    Only a letter that stands alone in its equation, not squared and without another letter beside it.
    """
    found: list[tuple[int, int, int, str]] = []
    for place, one in enumerate(equations):
        whole = difference(one)
        for letter in letters:
            if one.left == Sym(letter) and letter not in symbols(one.right):
                found.append((0, _degree(whole), place, letter))
            elif _stands_alone(whole, letter):
                size = abs(whole[((letter, 1),)])
                effort = 1 if size == 1 else 2
                found.append((effort, _degree(whole), place, letter))
    if not found:
        return None
    effort, _, place, letter = min(found)
    return place, letter, effort


def _degree(whole: Polynomial) -> int:
    return max(sum(n for _, n in one) for one in whole) if whole else 0


def _stands_alone(whole: Polynomial, letter: str) -> bool:
    holders = [one for one in whole if any(name == letter for name, _ in one)]
    return holders == [((letter, 1),)]


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    choice = _choice(list(system(board).equations), task.unknowns)
    if choice is None:
        raise NoRule
    place, letter, _ = choice
    other = 1 - place
    (rest,) = (name for name in task.unknowns if name != letter)
    isolate(board, place, letter)
    value = system(board).equations[place].right
    put_into(board, other, letter, value, place)
    solve_in_place(board, other, rest, place)
    if isinstance(board.line, NoSolution | Infinite):
        return
    put_back(board, place, rest, other)
    if isinstance(board.line, System):
        finish(task, board)
    elif task.wanted is not None:
        raise NoRule


def solve_in_place(board: Board, place: int, letter: str, source: int) -> None:
    """Solve the equation in one letter, which may be no equation any more, or have several solutions."""
    among = system(board)
    equation = among.equations[place]
    whole = difference(equation)
    if set(whole) <= {()}:
        _decided(board, place, source, bool(whole))
        return
    own = Board(equation, decimals=has_decimals(equation.left, equation.right))
    solved(own, letter)
    if not own.steps:
        return
    says = say("working.systems.solve-one", n=place + 1, letter=letter)
    if len(own.steps) == 1:
        says = own.steps[0].says
    substeps = lifted_steps(own.steps, place, among)
    board.say(lifted(own.line, place, among), says, [(place, 0), (place, 1)], substeps)


def _decided(board: Board, place: int, source: int, never: bool) -> None:
    """No letter is left: the equation holds always or never."""
    among = system(board)
    one = among.equations[place]
    numbers = Equation(written(_numbers(one.left)), written(_numbers(one.right)))
    if symbols(one.left) or symbols(one.right):  # the letters go when it is tidied up
        whole = difference(one)
        value = whole.get((), Fraction(0))
        numbers = Equation(written({(): value} if value else {}), number(0))
    if numbers != one:
        board.say(
            among.with_one(place, numbers), say("working.equations.work-out-both"), [(place, 0), (place, 1)]
        )  # fmt: skip
    facts: dict[str, Fact] = {"n": place + 1, "equation": str(shown(numbers).text)}
    if never:
        board.say(NoSolution(), say("working.systems.never", **facts), [(place, 0), (place, 1)])
        return
    kept = system(board).equations[source]
    board.say(System((kept,)), say("working.systems.always", **facts), [(place, 0), (place, 1)])
    board.say(Infinite((kept,)), say("working.systems.infinitely-many", equation=str(shown(kept).text)))


def _numbers(node: Node) -> Polynomial:
    return polynomial(node) or {}


def put_back(board: Board, place: int, letter: str, source: int) -> None:
    """Put each value of the letter into the equation at `place`, and work it out. Raises NoRule."""
    line = board.line
    if isinstance(line, System):
        put_into(board, place, letter, line.equations[source].right, source)
        _work_out(board, place)
        return
    if not isinstance(line, Systems):
        raise NoRule
    after, worked = [], []
    substeps: list[Step] = []
    for case in line.cases:
        own = Board(case)
        put_into(own, place, letter, case.equations[source].right, source)
        after.append(own.line)
    cases = Systems(tuple(one for one in after if isinstance(one, System)))
    facts: dict[str, Fact] = {"letter": letter, "n": place + 1}
    if cases != line:
        board.say(cases, say("working.systems.put-in-each", **facts), _focus(line, place))
    for case in cases.cases:
        own = Board(case)
        _work_out(own, place)
        worked.append(own.line)
    done = Systems(tuple(one for one in worked if isinstance(one, System)))
    if done != cases:
        says = say("working.quadratics.work-out-each")
        board.say(done, says, [(at, place, 1) for at in range(len(cases.cases))], substeps)


def _focus(line: Systems, place: int) -> list[tuple[int, ...]]:
    return [(at, place, 1) for at in range(len(line.cases))]


def _work_out(board: Board, place: int) -> None:
    """Work out the right side of the equation at `place`, one operation a line below it."""
    among = system(board)
    equation = among.equations[place]
    own = Board(equation.right)
    work_out(own)
    if not own.steps:
        return
    assert not isinstance(own.line, Equation)
    after = among.with_one(place, replace(equation, right=own.line))  # type: ignore[arg-type]
    says = say("working.systems.work-out", letter=to_text(equation.left))
    if len(own.steps) == 1:
        says = own.steps[0].says
    board.say(after, says, [(place, 1)], own.steps)
