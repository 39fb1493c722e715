"""Graphs: intercepts, slope of an equation, axis, vertex and extreme value."""

from dataclasses import replace

from app.study.answers.kinds import Answer, Equation
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    TWO,
    ZERO,
    Sym,
    bracketed,
    negative,
    number,
    over,
    substituted,
    symbols,
    times,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import OfGraph
from app.study.working.board import Board
from app.study.working.kinds.functions import zero_of
from app.study.working.known.functions.facts import ANSWER, facts, nodes
from app.study.working.known.functions.graphs import answers_of, explicit, turning
from app.study.working.lines import Cases, EveryNumber, NoSolution
from app.study.working.methods.equations.table import METHODS as EQUATIONS
from app.study.working.quantities import Named, Points, Said, Several
from app.study.working.rules.quantities import find, operations, state
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import say

NAME = "graph"
_VERTEX = {"vertex", "axis", "axis-and-vertex", "vertex-x", "vertex-y", "minimum", "maximum", "extremum"}


def fits(task: Task) -> bool:
    """Intercepts, slope, axis, vertex."""
    return isinstance(task, OfGraph) and task.what in {
        "x-intercepts", "y-intercept", "slope", "slope-and-intercept", "slope-intercept", *_VERTEX,
    }  # fmt: skip


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, OfGraph)
    if task.what in _VERTEX:
        _vertex(task, board)
    elif task.what == "x-intercepts":
        _across(task, board)
    elif task.what == "y-intercept":
        _up(task, board)
    else:
        _slope(task, board)


def _across(task: OfGraph, board: Board) -> None:
    """0 in the place of y, and the equation solved by its own methods."""
    equation = zero_of(task)
    ((left, right),) = equation.equations
    says = say("working.functions.up-zero", across=task.across, up=task.up)
    start = Equation(right, left) if left == ZERO else Equation(left, right)
    solved = equation.__class__(((start.left, start.right),), equation.unknowns)
    board.write(Step(board.line, start, says, claim=Claim.STARTS))
    if not _is_solved(start, task.across):
        for method in EQUATIONS:
            if method.fits(solved):
                own = Board(start)
                try:
                    method.write(solved, own)
                except NoRule:
                    continue
                for step in own.steps:
                    board.write(step)
                break
        else:
            raise NoRule
    if isinstance(board.line, NoSolution):
        board.write(
            Step(board.line, Said("none"), say("working.functions.intercepts-points"), claim=Claim.STARTS)
        )
        return
    if isinstance(board.line, EveryNumber):
        raise NoRule
    _points(task, board)


def _is_solved(line: Equation, letter: str) -> bool:
    return line.left == Sym(letter) and not symbols(line.right)


def _points(task: OfGraph, board: Board) -> None:
    """The points at the end, as many as the last line has solutions."""
    values = nodes(_as_points(task))
    rows = tuple(zip(values[::2], values[1::2], strict=True))
    found = len(board.line.cases) if isinstance(board.line, Cases) else 1
    if found != len(rows):
        raise NoRule
    says = say("working.functions.intercepts-points")
    board.write(Step(board.line, Points(rows), says, claim=Claim.STARTS))


def _as_points(task: OfGraph) -> Answer:
    return answers_of(replace(task, shape="point"))[0]


def _up(task: OfGraph, board: Board) -> None:
    formula = explicit(task)
    values = nodes(answers_of(task)[0])
    if task.left != Sym(task.up):
        says = say("working.functions.solve-for-up", up=task.up)
        board.write(Step(board.line, Equation(Sym(task.up), formula), says, claim=Claim.STARTS))
    put = substituted(formula, {task.across: ZERO})
    says = say("working.functions.across-zero", across=task.across, up=task.up)
    after = Equation(Sym(task.up), put)
    board.write(Step(board.line, after, says, claim=Claim.STARTS))
    steps = operations(put, values[-1])
    if steps:
        says = (
            steps[0].says if len(steps) == 1 else say("working.functions.work-out", value=to_text(values[-1]))
        )
        end = Equation(Sym(task.up), values[-1])
        board.write(Step(board.line, end, says, ((1,),), claim=Claim.STARTS))
    if len(values) == 2:
        state(board, Named(ANSWER, values, "()"), say("working.functions.intercepts-points"))


def _slope(task: OfGraph, board: Board) -> None:
    known = facts(task)
    if Sym("m") not in known:
        board.write(
            Step(board.line, Said("undefined"), say("working.functions.upright-graph"), claim=Claim.STARTS)
        )
        return
    formula = explicit(task)
    if task.left != Sym(task.up) or to_text(task.right) != to_text(formula):
        says = say("working.functions.solve-for-up", up=task.up)
        board.write(Step(board.line, Equation(Sym(task.up), formula), says, claim=Claim.STARTS))
    if task.what == "slope-intercept":
        return
    says = say("working.functions.slope-read", across=task.across)
    if task.what == "slope":
        state(board, Named(Sym("m"), known[Sym("m")]), says)
        return
    both = Several((Named(Sym("m"), known[Sym("m")]), Named(Sym("P"), (ZERO, known[Sym("b")][0]), "()")))
    board.write(Step(board.line, both, says, claim=Claim.STARTS))


def _vertex(task: OfGraph, board: Board) -> None:
    known = facts(task)
    a, b = Sym("a"), Sym("b")
    if a not in known or task.left != Sym(task.up):
        raise NoRule
    h, k = turning(task)[1:]
    (number_a,), (number_b,) = known[a], known[b]
    says = say("working.functions.axis", a=to_text(number_a), b=to_text(number_b), across=task.across)
    formula = negative(over(b, times(TWO, a, "")))
    put = negative(over(bracketed(number_b), times(TWO, bracketed(number_a), "*")))
    find(board, Sym("h"), (formula,), (put,), (number(h),), says)
    if task.what == "axis":
        end = Equation(Sym(task.across), number(h))
        board.write(Step(board.line, end, say("working.functions.axis-line"), claim=Claim.STARTS))
        return
    if task.what == "vertex-x":
        return
    height = substituted(task.right, {task.across: bracketed(number(h))})
    find(board, Sym("k"), (height,), (height,), (number(k),), say("working.functions.height"))
    if task.what in {"minimum", "maximum", "extremum"}:
        key = "working.functions.opens-up" if turning(task)[0] > 0 else "working.functions.opens-down"
        state(board, Named(Sym("k"), (number(k),)), say(key))
        return
    if task.what != "vertex-y":
        state(board, Named(ANSWER, known[ANSWER], "()"), say("working.functions.vertex"))
