"""The domain of a function: what each part of its formula needs, each solved, then all of it together."""

from dataclasses import replace
from functools import reduce

from app.study.answers.kinds import Inequality, Interval, Region, Several
from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, ZERO, Node, Sym, is_op, symbols, walk
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import OfFunction
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.working.board import Board
from app.study.working.known.functions.natural_domain import conditions
from app.study.working.lines import EveryNumber, Line, NoSolution, shown
from app.study.working.methods.inequalities import absolute, linear, sign_table
from app.study.working.methods.inequalities.as_equations import is_solved
from app.study.working.methods.inequalities.ending import solved_line
from app.study.working.methods.inequalities.polynomial_side import to_factors
from app.study.working.polynomial import coefficients
from app.study.working.regions.conditions import NotExact
from app.study.working.regions.exact_set import EVERYWHERE, as_intervals, ends, set_of
from app.study.working.regions.lines import Compound, Intervals, Statement, Within
from app.study.working.regions.signs import part_of, parts
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence, say

NAME = "domain"


def fits(task: Task) -> bool:
    """The domain of a function."""
    return isinstance(task, OfFunction) and task.what == "domain"


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, OfFunction)
    to_domain(board, task)
    line = board.line
    if isinstance(line, Inequality | Compound):
        board.say(_intervals(line, task.function.letter), say("working.inequalities.interval"))


def to_domain(board: Board, task: OfFunction) -> None:
    """Until one line says where the function has a value. Raises NoRule."""
    function, letter = task.function, task.function.letter
    found = conditions(function.tree)
    if not found:
        board.start(EVERYWHERE, _everywhere(function.tree))
        return
    needs = reduce(_and, [_need(each, function.tree) for each in found])
    says = say("working.domain.needs", needs=needs)
    if len(found) == 1:
        board.start(found[0], says)
        _solve_on(board, letter)
        if isinstance(board.line, EveryNumber):
            board.line = EVERYWHERE
            board.steps[-1] = replace(board.steps[-1], after=EVERYWHERE)
        return
    board.start(Compound(tuple(found), "and"), says)
    _solve_each(board, letter)
    _together(board, letter)


def _and(first: Sentence, second: Sentence) -> Sentence:
    return say("working.inequalities.and", first=first, second=second)


def _everywhere(tree: Node) -> Sentence:
    if coefficients(tree, next(iter(symbols(tree)), "x")) is not None:
        return say("working.domain.polynomial")
    return say("working.domain.everywhere")


def _need(one: Inequality, tree: Node) -> Sentence:
    """What a part of the formula asks for."""
    inner, relation = one.sides[0], one.relations[0]
    text = to_text(inner)
    if one.sides[1] == ONE:
        return _of_logarithm(text, relation)
    below = [part_of(each.args[0]) for each in walk(tree) if is_op(each, op.LN, op.LOG)]
    match relation:
        case ">=":
            return say("working.domain.root", inner=text)
        case "≠":
            return say("working.domain.denominator", inner=text)
    if inner in below:
        return say("working.domain.logarithm", inner=text)
    return say("working.domain.root-below", inner=text)


def _of_logarithm(inner: str, relation: str) -> Sentence:
    """A logarithm is 0 where 1 stands in it."""
    match relation:
        case "≠":
            return say("working.domain.logarithm-not-zero", inner=inner)
        case ">=":
            return say("working.domain.logarithm-not-negative", inner=inner)
    return say("working.domain.logarithm-positive", inner=inner)


# Each condition


def _solve_on(board: Board, letter: str) -> None:
    """Solve the one inequality on the board. Raises NoRule."""
    line = board.line
    assert isinstance(line, Inequality)
    if is_solved(line, letter):
        return
    task = SolveInequality(line)
    if line.relations == ("≠",):
        _not_zero(board, letter)
        return
    for method in (linear, absolute, sign_table):
        if method.fits(task):
            method.write(task, board)
            break
    if isinstance(board.line, Intervals):
        raise NoRule


def _not_zero(board: Board, letter: str) -> None:
    """A denominator: each of its factors must not be 0."""
    line = board.line
    assert isinstance(line, Inequality)
    row = coefficients(line.sides[0], letter)
    if row is None or line.sides[1] != ZERO:
        linear.solve_on(board, letter)
        return
    if len(row) > 2:
        to_factors(board, letter)
    line = board.line
    if not isinstance(line, Inequality):
        return
    factors = [one for one in dict.fromkeys(map(_base, parts(line.sides[0]))) if letter in symbols(one)]
    if len(factors) > 1 or factors != [part_of(line.sides[0])]:
        apart = tuple(Inequality((one, ZERO), ("≠",)) for one in factors)
        after: Line = Compound(apart, "and") if len(apart) > 1 else apart[0]
        board.say(after, say("working.domain.each-factor", product=to_text(line.sides[0])), [(0,)])
    _solve_factors(board, letter)


def _base(node: Node) -> Node:
    return part_of(node.args[0] if is_op(node, op.POWER) else node)


def _solve_factors(board: Board, letter: str) -> None:
    line = board.line
    if isinstance(line, Compound):
        _solve_each(board, letter)
        return
    assert isinstance(line, Inequality)
    row = coefficients(line.sides[0], letter) or ()
    if len(row) == 2:
        linear.solve_on(board, letter)
        return
    if len(row) == 3 and row[1] ** 2 - 4 * row[0] * row[2] < 0:
        to_factors(board, letter)
        return
    if len(row) != 3:
        raise NoRule
    left_out = tuple(Inequality((Sym(letter), one), ("≠",)) for one in ends(set_of(line, letter)))
    says = say("working.domain.not-at-roots", side=to_text(line.sides[0]))
    board.say(Compound(left_out, "and"), says, [(0,)])


def _solve_each(board: Board, letter: str) -> None:
    """Each of the conditions, one line for each that is not solved yet. Raises NoRule."""
    place = 0
    while isinstance(line := board.line, Compound) and place < len(line.statements):
        one = line.statements[place]
        if isinstance(one, Inequality):
            own = Board(one)
            _solve_on(own, letter)
            if isinstance(own.line, Compound) and own.line.how == "or":
                within = Within(letter, _intervals(own.line, letter))
                own.say(within, say("working.inequalities.interval"))
            place += _put(board, line, place, own)
        else:
            place += 1


def _put(board: Board, line: Compound, place: int, own: Board) -> int:
    """What one condition became, in its place; how many statements stand there now."""
    if not own.steps:
        return 1
    found, steps = own.line, tuple(own.steps)
    says = steps[0].says if len(steps) == 1 else say("working.domain.solve", condition=_text(steps[0].before))
    if isinstance(found, NoSolution):
        board.say(found, says, [(place, 0)])
        return 1
    if isinstance(found, EveryNumber):
        rest = (*line.statements[:place], *line.statements[place + 1 :])
        board.say(rest[0] if len(rest) == 1 else Compound(rest, line.how), says, [(place, 0)])
        return 0
    if not isinstance(found, Statement):
        raise NoRule
    after = Compound((*line.statements[:place], found, *line.statements[place + 1 :]), line.how)
    if len(steps) == 1:
        board.say(after, says, [(place, 0)])
    else:
        board.say(after, says, [(place,)], steps)
    return 1


def _text(line: Line) -> str:
    return str(shown(line).text)


def _together(board: Board, letter: str) -> None:
    """Where all of the solved conditions hold."""
    line = board.line
    if not isinstance(line, Compound):
        return
    if all(isinstance(one, Inequality) and one.relations == ("≠",) for one in _flat(line)):
        return
    found = solved_line(line, letter)
    if found == line:
        return
    says = say("working.domain.overlap")
    if isinstance(found, NoSolution):
        says = say("working.inequalities.no-overlap")
    board.say(found, says)


def _flat(line: Compound) -> list[Statement]:
    return [
        one
        for each in line.statements
        for one in (_flat(each) if isinstance(each, Compound) and each.how == line.how else [each])
    ]


def _intervals(line: Line, letter: str) -> Intervals:
    """The same numbers in interval notation. Raises NoRule."""
    try:
        found = as_intervals(set_of(line, letter))
    except (NotExact, Unsolved) as error:
        raise NoRule from error
    pieces = found.parts if isinstance(found, Region) else (found,)
    return Intervals(tuple(one for one in pieces if isinstance(one, Interval | Several)))
