"""Compound inequalities: the same done to all three sides, or each solved and the solutions put together."""

from dataclasses import replace
from fractions import Fraction
from math import lcm

from app.study.answers.kinds import Inequality
from app.study.maths.exact import rational
from app.study.maths.rows import Term, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, number, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.working.board import Board
from app.study.working.lines import EveryNumber, Line, NoSolution, shown
from app.study.working.methods.inequalities import linear
from app.study.working.methods.inequalities.as_equations import FLIPPED
from app.study.working.methods.inequalities.ending import finish, letter_of, solved_line
from app.study.working.polynomial import Coefficients, coefficients
from app.study.working.regions.lines import Compound
from app.study.working.rules.terms import has_decimals, written
from app.study.working.step import NoRule, Step
from engine.base.sentence import say

NAME = "compound-inequality"


def fits(task: Task) -> bool:
    """Two or more linear inequalities with “and” or “or”, or one with three sides."""
    letter = letter_of(task)
    if not letter or not isinstance(task, SolveInequality):
        return False
    if isinstance(task.region, Inequality):
        parts = _pairs(task.region)
        return len(parts) > 1 and all(linear.is_linear(one, letter) for one in parts)
    return all(isinstance(one, Inequality) and _is_linear(one, letter) for one in task.region.parts)


def _is_linear(one: Inequality, letter: str) -> bool:
    return all(linear.is_linear(pair, letter) for pair in _pairs(one))


def _pairs(one: Inequality) -> tuple[Inequality, ...]:
    """a < b < c as a < b and b < c."""
    return tuple(
        Inequality((left, right), (relation,))
        for left, relation, right in zip(one.sides, one.relations, one.sides[1:], strict=False)
    )


def write(task: Task, board: Board) -> None:
    """Until one line says where the letter lies. Raises NoRule."""
    letter = letter_of(task)
    if isinstance(board.line, Inequality):
        if _is_chain(board.line, letter):
            solve_chain(board, letter)
        else:
            board.say(Compound(_pairs(board.line), "and"), say("working.inequalities.two-inequalities"))
    if isinstance(board.line, Compound):
        solve_each(board, letter)
        put_together(board, letter)
    finish(board, letter)


# Three sides


def _is_chain(line: Inequality, letter: str) -> bool:
    """Whether the letter stands in the middle of three sides only, and both signs point the same way."""
    if len(line.sides) != 3 or any(symbols(side) for side in line.sides[::2]):
        return False
    return len({relation[0] for relation in line.relations}) == 1 and line.relations[0][0] in "<>"


def solve_chain(board: Board, letter: str) -> None:
    """Bring the letter in the middle to stand alone. Raises NoRule."""
    line = board.line
    if not isinstance(line, Inequality):
        raise NoRule
    decimals = has_decimals(*line.sides)
    _tidy(board, letter, decimals)
    _without_fractions(board, letter, decimals)
    c, k = _linear(board, letter)
    if c:
        _shift(board, letter, c, decimals)
    if k != 1:
        _divide(board, letter, k, decimals)
    _small_to_large(board)


def _sides(board: Board) -> Inequality:
    assert isinstance(board.line, Inequality)
    return board.line


def _linear(board: Board, letter: str) -> Coefficients:
    found = coefficients(_sides(board).sides[1], letter)
    if found is None or len(found) != 2:
        raise NoRule
    return found


def _numbers(board: Board) -> tuple[Fraction, Fraction]:
    low, high = (rational(side) for side in _sides(board).sides[::2])
    if low is None or high is None:
        raise NoRule
    return low, high


def _node(value: Fraction, decimals: bool) -> Node:
    return written({(): value} if value else {}, decimals)


def _middle(row: Coefficients, letter: str, decimals: bool) -> Node:
    return written({((letter, n),) if n else (): value for n, value in enumerate(row) if value}, decimals)


def _tidy(board: Board, letter: str, decimals: bool) -> None:
    """Expand and collect what is not yet a sum of a multiple of the letter and a number."""
    line = _sides(board)
    new = (
        _node(_numbers(board)[0], decimals),
        _middle(_linear(board, letter), letter, decimals),
        _node(_numbers(board)[1], decimals),
    )
    row = _linear(board, letter)
    swapped = _swapped(row, letter, decimals)
    if line.sides[1] in {new[1], swapped}:
        return
    if any(one.denominator != 1 for one in row) and not decimals:
        return  # the next step clears the fractions
    says = say("working.algebra.collect", terms=to_text(line.sides[1]), result=to_text(new[1]))
    board.say(replace(line, sides=(line.sides[0], new[1], line.sides[2])), says, [(1,)])


def _swapped(row: Coefficients, letter: str, decimals: bool) -> Node:
    """5 − 2x, the number first."""
    number_first = Term(_node(abs(row[0]), decimals), row[0] < 0)
    term = Term(_middle((Fraction(0), abs(row[1])), letter, decimals), row[1] < 0)
    return total([number_first, term])


def _without_fractions(board: Board, letter: str, decimals: bool) -> None:
    row = _linear(board, letter)
    factor = lcm(*(one.denominator for one in row))
    if factor == 1 or decimals:
        return
    low, high = _numbers(board)
    sides = (
        _node(low * factor, False),
        _middle(tuple(one * factor for one in row), letter, False),
        _node(high * factor, False),
    )
    board.say(
        replace(_sides(board), sides=sides),
        say("working.inequalities.all-times", number=factor),
        [(0,), (1,), (2,)],
    )


def _shift(board: Board, letter: str, c: Fraction, decimals: bool) -> None:
    low, high = _numbers(board)
    _, k = _linear(board, letter)
    rest = _middle((Fraction(0), k), letter, decimals)
    sides = (_node(low - c, decimals), rest, _node(high - c, decimals))
    facts = {"number": to_text(_node(abs(c), decimals)), "rest": to_text(rest)}
    says = say("working.inequalities.all-minus", **facts)
    if c < 0:
        says = say("working.inequalities.all-plus", **facts)
    board.say(replace(_sides(board), sides=sides), says, [(0,), (1,), (2,)])


def _divide(board: Board, letter: str, k: Fraction, decimals: bool) -> None:
    low, high = _numbers(board)
    line = _sides(board)
    sides = (_node(low / k, decimals), Sym(letter), _node(high / k, decimals))
    relations = tuple(FLIPPED[one] for one in line.relations) if k < 0 else line.relations
    facts = {"number": to_text(number(k)), "letter": letter}
    says = say("working.inequalities.all-divided", **facts)
    if k < 0:
        says = say("working.inequalities.all-divided-negative", **facts)
    board.say(Inequality(sides, relations), says, [(0,), (1,), (2,)])


def _small_to_large(board: Board) -> None:
    line = _sides(board)
    low, high = _numbers(board)
    if line.relations[0][0] == ">":
        turned = Inequality(line.sides[::-1], tuple(FLIPPED[one] for one in line.relations[::-1]))
        board.say(turned, say("working.inequalities.small-to-large"), [(0,), (1,), (2,)])
        low, high = high, low
    if low > high or (low == high and set(_sides(board).relations) != {"<="}):
        says = say("working.inequalities.empty-chain", chain=str(shown(_sides(board)).text))
        board.say(NoSolution(), says, [(0,), (2,)])


# Several inequalities


def solve_each(board: Board, letter: str) -> None:
    """Solve every inequality of the line, as the steps below one. Raises NoRule."""
    line = board.line
    assert isinstance(line, Compound)
    statements: list[Line] = list(line.statements)
    substeps: list[Step] = []
    for place, one in enumerate(line.statements):
        if not isinstance(one, Inequality):
            raise NoRule
        own = Board(one)
        if len(one.sides) == 3 and _is_chain(one, letter):
            solve_chain(own, letter)
        else:
            linear.solve_on(own, letter)
        for step in own.steps:
            if not isinstance(step.after, Inequality):
                raise NoRule
            before = _compound(statements, line.how)
            statements[place] = step.after
            focus = tuple((place, *path) for path in step.focus)
            substeps.append(Step(before, _compound(statements, line.how), step.says, focus))
    if substeps:
        sides = [(place, at) for place, one in enumerate(line.statements) for at in range(len(_of(one)))]
        board.say(_compound(statements, line.how), say("working.inequalities.solve-each"), sides, substeps)


def _of(one: object) -> tuple[Node, ...]:
    assert isinstance(one, Inequality)
    return one.sides


def _compound(statements: list[Line], how: str) -> Compound:
    return Compound(tuple(one for one in statements if isinstance(one, Inequality)), how)


def put_together(board: Board, letter: str) -> None:
    """One line for what the solved inequalities say together. Raises NoRule."""
    line = board.line
    assert isinstance(line, Compound)
    found = solved_line(line, letter)
    if found == line:
        return
    says = say("working.inequalities.overlap" if line.how == "and" else "working.inequalities.united")
    if isinstance(found, NoSolution):
        says = say("working.inequalities.no-overlap")
    elif isinstance(found, EveryNumber):
        says = say("working.inequalities.cover-all")
    if line.how == "and" and not isinstance(found, NoSolution | EveryNumber):
        says = say("working.inequalities.overlap")
    board.say(found, says)
