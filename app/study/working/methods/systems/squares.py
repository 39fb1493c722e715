"""Two equations with the same square in them: the square is eliminated like a letter."""

from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Sym, minus, number, power, substituted, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import NoSolution
from app.study.working.methods.systems.one_equation import (
    difference,
    is_system,
    lifted,
    lifted_steps,
    solved,
    system,
)
from app.study.working.polynomial import Polynomial, plus, polynomial, scaled
from app.study.working.rules.terms import written
from app.study.working.step import NoRule, Step
from app.study.working.systems.lines import System, Systems
from engine.base.sentence import Fact, Sentence, say

NAME = "squares"


def fits(task: Task) -> bool:
    """Two equations in which one letter stands only as its square, with numbers before it."""
    if not is_system(task) or not isinstance(task, Solve) or len(task.equations) != 2:
        return False
    found = [polynomial(minus(*sides)) for sides in task.equations]
    return all(found) and bool(_letters([one for one in found if one], task.unknowns))


def _letters(found: list[Polynomial], letters: tuple[str, ...]) -> list[str]:
    """The letters whose square can be eliminated; the other letter alone is left."""
    return [letter for letter in letters if all(_only_square(one, letter) for one in found)]


def _only_square(one: Polynomial, letter: str) -> bool:
    holders = [monomial for monomial in one if any(name == letter for name, _ in monomial)]
    return holders == [((letter, 2),)]


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, Solve)
    found = [difference(one) for one in system(board).equations]
    names = _letters(found, task.unknowns)
    if not names or task.wanted is not None:
        raise NoRule
    letter = names[-1]
    (rest,) = (name for name in task.unknowns if name != letter)
    _eliminate(board, found, letter)
    if _only_square(difference(system(board).equations[1]), rest):
        _both_squares(board, letter, rest)
        return
    _solve_second(board, rest)
    if isinstance(board.line, NoSolution):
        return
    _for_each(board, letter, rest)


def _eliminate(board: Board, found: list[Polynomial], letter: str) -> None:
    """Subtract a multiple of the first equation from the second, so that the square is gone."""
    square = ((letter, 2),)
    factor = found[1][square] / found[0][square]
    new = plus(found[1], found[0], -factor)  # type: ignore[arg-type]
    scale = Fraction(1)
    for value in new.values():
        scale *= (scale * value).denominator
    new = scaled(new, scale)
    left = {monomial: value for monomial, value in new.items() if monomial}
    right = -new.get((), Fraction(0))
    after = Equation(written(left), written({(): right} if right else {}))
    facts: dict[str, Fact] = {"square": f"{letter}^2", "first": 1, "second": 2}
    focus = [(0, 0), (0, 1), (1, 0), (1, 1)]
    if factor == 1:
        says = say("working.systems.subtract-squares", **facts)
    elif factor == -1:
        says = say("working.systems.add-squares", **facts)
    else:
        facts["factor"] = str(-factor)
        says = say("working.systems.add-multiple", **facts)
    board.say(system(board).with_one(1, after), says, focus)


def _both_squares(board: Board, letter: str, rest: str) -> None:
    """Both letters stand only as squares: find each square, then take the roots."""
    for place, name, other in ((1, rest, ""), (0, letter, rest)):
        among = system(board)
        whole = difference(among.equations[place])
        if other:  # the square that is known is put in
            value = rational(among.equations[1].right) or Fraction(0)
            factor = whole.get(((other, 2),), Fraction(0))
            whole = {monomial: one for monomial, one in whole.items() if monomial != ((other, 2),)}
            whole = plus(whole, {(): factor * value})
            says = say("working.systems.put-square", square=f"{other}^2", value=str(value))
        else:
            says = say("working.systems.solve-for-square", square=f"{name}^2")
        value = -whole.get((), Fraction(0)) / whole[((name, 2),)]
        after = Equation(power(Sym(name), number(2)), number(value))
        if after != among.equations[place]:
            board.say(among.with_one(place, after), says, [(place, 0), (place, 1)])
        if value < 0:
            says = say("working.quadratics.square-below-zero", value=str(value))
            board.say(NoSolution(), says, [(place, 1)])
            return
    for place in (1, 0):
        line = board.line
        cases = line.cases if isinstance(line, Systems) else (system(board),)
        new = tuple(one for case in cases for one in _roots(case, place))
        says = say("working.systems.both-roots", square=to_text(cases[0].equations[place].left))
        _say(board, new, says, [])


def _roots(case: System, place: int) -> list[System]:
    one = case.equations[place]
    own = Board(one)
    solved(own, min(symbols(one.left)))
    after = lifted(own.line, place, case)
    return list(after.cases) if isinstance(after, Systems) else [after] if isinstance(after, System) else []


def _solve_second(board: Board, letter: str) -> None:
    among = system(board)
    equation = among.equations[1]
    if symbols(equation.left) != {letter}:
        raise NoRule
    own = Board(equation)
    solved(own, letter)
    says = say("working.systems.solve-one", n=2, letter=letter)
    after = lifted(own.line, 1, among)
    board.say(after, says, [(1, 0), (1, 1)], lifted_steps(own.steps, 1, among))


def _for_each(board: Board, letter: str, rest: str) -> None:
    """Put each value into the first equation and solve that for the square's letter."""
    line = board.line
    cases = line.cases if isinstance(line, Systems) else (line,) if isinstance(line, System) else ()
    put = tuple(_put(case, rest) for case in cases)
    _say(board, put, say("working.systems.put-in-each", letter=rest, n=1), [])
    found: list[System] = []
    for case in put:
        own = Board(case.equations[0])
        solved(own, letter)
        after = lifted(own.line, 0, case)
        if isinstance(after, Systems):
            found += after.cases
        elif isinstance(after, System):
            found.append(after)
    if not found:
        board.say(NoSolution(), say("working.systems.no-case"))
        return
    _say(board, tuple(found), say("working.systems.solve-each", letter=letter), [])


def _put(case: System, rest: str) -> System:
    value = case.equations[1]
    if value.left != Sym(rest):
        raise NoRule
    first = case.equations[0]
    sides = (substituted(side, {rest: value.right}) for side in (first.left, first.right))
    return case.with_one(0, Equation(*sides))


def _say(board: Board, cases: tuple[System, ...], says: Sentence, substeps: list[Step]) -> None:
    after = Systems(cases) if len(cases) > 1 else cases[0]
    if after != board.line:
        board.say(after, says, (), substeps)
