"""Foci, vertices, eccentricity, asymptotes and directrix, read off the standard form of a conic."""

from fractions import Fraction

from app.study.answers.kinds import Equation, Several, Value
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    TWO,
    Sym,
    bracketed,
    minus,
    number,
    over,
    plus,
    power,
    root,
    times,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import OfGraph
from app.study.working.board import Board
from app.study.working.known.functions.conic_graphs import shifted
from app.study.working.known.functions.conics import Central, Parabola, central, parabola
from app.study.working.known.functions.facts import ANSWER, Facts, facts, nodes
from app.study.working.known.functions.graphs import answers_of
from app.study.working.lines import Cases
from app.study.working.methods.functions.forms import central_form
from app.study.working.polynomial import Polynomial
from app.study.working.quantities import Named, Points
from app.study.working.quantities import Several as Together
from app.study.working.regions.signs import part_of
from app.study.working.rules.quantities import find, state
from app.study.working.rules.terms import written
from app.study.working.step import Claim, NoRule, Step
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence, say

NAME = "conic"
_OF_CENTRAL = {"foci", "vertices", "eccentricity", "asymptotes"}
_OF_PARABOLA = {"focus", "directrix", "eccentricity"}
A, B, C, P = map(Sym, "abcp")


def fits(task: Task) -> bool:
    """What is asked of an ellipse, a hyperbola or a parabola beside its center and its vertex."""
    return isinstance(task, OfGraph) and task.what in _OF_CENTRAL | _OF_PARABOLA and task.across != "theta"


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    assert isinstance(task, OfGraph)
    try:
        found = central(task.left, task.right, task.across, task.up)
    except Unsolved:
        if task.what in _OF_PARABOLA:
            _parabola(task, board, parabola(task.left, task.right, task.across, task.up))
            return
        raise
    if found.name == "circle":
        raise NoRule
    central_form(task, board, found)
    _central(task, board, found)


# Ellipse and hyperbola


def _central(task: OfGraph, board: Board, found: Central) -> None:
    known = facts(task)
    along = task.across if found.x_square > found.y_square else task.up
    squares = [Named(power(one, TWO), known[power(one, TWO)]) for one in (A, B)]
    key = "working.functions.ellipse-squares"
    if found.name == "hyperbola":
        key = "working.functions.hyperbola-squares"
    board.start(Together(tuple(squares)), say(key, along=along))
    if task.what in {"foci", "eccentricity"}:
        _third(board, known, found.name)
    if task.what != "foci":
        _root_of(board, known, A)
    match task.what:
        case "eccentricity":
            find(
                board,
                Sym("e"),
                (over(C, A),),
                (over(known[C][0], known[A][0]),),
                known[Sym("e")],
                say("working.functions.eccentricity"),
            )
        case "asymptotes":
            _root_of(board, known, B)
            _asymptotes(task, board, found, along)
        case _:
            _on_axis(task, board, found, along)


def _third(board: Board, known: Facts, name: str) -> None:
    """c² = a² − b², for a hyperbola a² + b², and c."""
    squares = [power(one, TWO) for one in (A, B)]
    put = [known[one][0] for one in squares]
    join = minus if name == "ellipse" else plus
    says = say("working.functions.ellipse-c" if name == "ellipse" else "working.functions.hyperbola-c")
    square = power(C, TWO)
    find(board, square, (join(*squares),), (join(*put),), known[square], says)
    _root_of(board, known, C)


def _root_of(board: Board, known: Facts, name: Sym) -> None:
    """a = √25 = 5."""
    (square,) = known[power(name, TWO)]
    says = say("working.functions.root-of-square", letter=name.name, square=to_text(square))
    find(board, name, (root(square),), (root(square),), known[name], says)


def _on_axis(task: OfGraph, board: Board, found: Central, along: str) -> None:
    values = nodes(answers_of(task)[0])
    rows = tuple(zip(values[::2], values[1::2], strict=True))
    center = f"({to_text(number(found.h))}, {to_text(number(found.k))})"
    said = {"center": center, "along": along}
    says = say("working.functions.foci-on-axis", **said)
    if task.what == "vertices":
        says = say("working.functions.vertices-on-axis", **said)
    board.start(Points(rows), says)


def _asymptotes(task: OfGraph, board: Board, found: Central, along: str) -> None:
    """y − k = ±(b/a)(x − h), then each solved for y."""
    (answer,) = answers_of(task)
    assert isinstance(answer, Several)
    cases = tuple(Equation(Sym(task.up), each.tree) for each in answer.items if isinstance(each, Value))
    said = {"slope": "b/a" if along == task.across else "a/b", "across": task.across, "up": task.up}
    if not found.h and not found.k:
        board.start(Cases(cases), say("working.functions.asymptotes", **said))
        return
    known = facts(task)
    a, b = known[A][0], known[B][0]
    slope = over(b, a) if along == task.across else over(a, b)
    exact = rational(slope)
    if exact is None:
        raise NoRule
    across, up = shifted(task.across, found.h), part_of(shifted(task.up, found.k))
    sides = [times(number(sign * exact), across, "") for sign in (1, -1)]
    moved = Cases(tuple(Equation(up, side) for side in sides))
    board.start(moved, say("working.functions.asymptotes-moved", **said))
    board.start(Cases(cases), say("working.functions.solve-each-for-up", up=task.up))


# Parabola


def _parabola(task: OfGraph, board: Board, found: Parabola) -> None:
    known = facts(task)
    if task.what == "eccentricity":
        state(board, Named(Sym("e"), known[Sym("e")]), say("working.functions.parabola-eccentricity"))
        return
    _squared_form(board, found)
    four = 1 / found.a
    says = say("working.functions.parabola-p", number=to_text(number(four)))
    find(board, P, (over(number(four), number(4)),), (over(number(four), number(4)),), known[P], says)
    upright = found.squared == task.across
    vertex = (number(found.h), number(found.k)) if upright else (number(found.k), number(found.h))
    said = {"vertex": f"({', '.join(map(to_text, vertex))})", "other": found.other}
    if task.what == "focus":
        values = known[ANSWER]
        state(board, Named(ANSWER, values, "()"), say("working.functions.parabola-focus", **said))
        return
    start, p = number(found.k), known[P][0]
    put = minus(start, bracketed(p))
    end = answers_of(task)[0]
    assert isinstance(end, Value)
    says = say("working.functions.parabola-directrix", **said)
    board.start(Equation(Sym(found.other), put), says)
    if to_text(put) != to_text(end.tree):
        board.start(Equation(Sym(found.other), end.tree), say("working.functions.subtracted"))


def _squared_form(board: Board, found: Parabola) -> None:
    """(u − h)² = 4p(v − k), the square completed where there is a term with u."""
    u, v, four = found.squared, found.other, 1 / found.a
    scaled = written({((v, 1),): four})
    if found.k:
        scaled = times(number(four), shifted(v, found.k), "")
        if abs(four) == 1:
            scaled = written({((v, 1),): four, (): -four * found.k})
    square = power(shifted(u, found.h), TWO)
    end = Equation(square, scaled)
    if _alike(board.line, end):
        return
    if not found.h:
        says = say("working.functions.square-alone", square=to_text(square))
        board.start(end, says)
        return
    half = -found.h
    ratio = found.b / found.a
    left = written({((u, 2),): Fraction(1), ((u, 1),): ratio})
    rest: Polynomial = {((v, 1),): four, (): -found.c / found.a}
    other = written({one: size for one, size in rest.items() if size})
    says = say("working.functions.square-terms-left", letter=u)
    _line(board, Equation(left, other), says)
    add = half * half
    after = Equation(plus(left, number(add)), plus(other, number(add)))
    says = say(
        "working.functions.add-square-both",
        half_of=to_text(number(ratio)),
        half=to_text(number(half)),
        square=to_text(number(add)),
    )
    _line(board, after, says)
    rest = {**rest, (): rest[()] + add}
    other = written({one: size for one, size in rest.items() if size})
    _line(board, Equation(square, other), say("working.functions.as-squares"))
    _line(board, end, say("working.functions.take-number-out", number=to_text(number(four))))


def _line(board: Board, after: Equation, says: Sentence) -> None:
    if not _alike(board.line, after):
        board.write(Step(board.line, after, says, claim=Claim.STARTS))


def _alike(line: object, other: Equation) -> bool:
    return isinstance(line, Equation) and (to_text(line.left), to_text(line.right)) == (
        to_text(other.left),
        to_text(other.right),
    )
