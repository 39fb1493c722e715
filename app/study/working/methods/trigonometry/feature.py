"""Features of waves and angles: the formula with its numbers, worked out."""

from fractions import Fraction

from app.study.maths.to_text import to_text
from app.study.maths.tree import minus, number, symbols
from app.study.maths.wave import wave
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.trigonometry import AngleFact, Sinusoid
from app.study.working.angles import angle, has_degrees, over_pi, quadrant, reference
from app.study.working.board import Board
from app.study.working.known.trigonometry import formula
from app.study.working.rules.exact_values import work_out
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence, say

NAME = "feature"


def fits(task: Task) -> bool:
    """A feature of a wave, or a fact about an angle."""
    return isinstance(task, Sinusoid | AngleFact)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    if isinstance(task, Sinusoid):
        _wave(task, board)
    elif isinstance(task, AngleFact):
        _angle(task, board)


def _wave(task: Sinusoid, board: Board) -> None:
    try:
        tree = formula(task)
    except Unsolved as error:
        raise NoRule from error
    found = wave(task.tree, task.by)
    if found is None or symbols(tree):
        raise NoRule
    numbers = {"a": to_text(found.a), "b": to_text(found.b), "c": to_text(found.c), "d": to_text(found.d)}
    board.start(tree, _feature(task.what, numbers, found.name))
    work_out(board, ())


def _feature(what: str, numbers: dict[str, str], name: str) -> Sentence:
    match what:
        case "amplitude":
            return say("working.waves.amplitude", a=numbers["a"])
        case "period":
            if name in {"tan", "cot"}:
                return say("working.waves.half-period", b=numbers["b"])
            return say("working.waves.period", b=numbers["b"])
        case "frequency":
            return say("working.waves.frequency", b=numbers["b"])
        case "phase-shift":
            return say("working.waves.phase-shift", b=numbers["b"], c=numbers["c"])
        case "midline" | "vertical-shift":
            return say("working.waves.midline", d=numbers["d"])
        case "maximum":
            return say("working.waves.maximum", a=numbers["a"], d=numbers["d"])
    return say("working.waves.minimum", a=numbers["a"], d=numbers["d"])


def _angle(task: AngleFact, board: Board) -> None:
    value = over_pi(task.angle)
    if value is None:
        raise NoRule
    degrees = has_degrees(task.angle)
    turned = value % 2
    if turned != value:
        new = angle(turned, degrees=degrees)
        board.start(new, say("working.waves.coterminal", before=to_text(task.angle), after=to_text(new)))
    where = quadrant(turned)
    facts = {"angle": to_text(angle(turned, degrees=degrees)), "quadrant": str(where)}
    if task.what == "quadrant":
        if not where:
            raise NoRule
        low, high = (angle(Fraction(n, 2), degrees=degrees) for n in (where - 1, where))
        says = say("working.waves.quadrant", low=to_text(low), high=to_text(high), **facts)
        board.start(number(where), says)
        return
    base = angle(reference(turned), degrees=degrees)
    if where == 1:
        board.start(base, say("working.waves.own-reference", **facts))
        return
    half = angle(Fraction(1), degrees=degrees)
    inside = angle(turned, degrees=degrees)
    row = {
        2: minus(half, inside),
        3: minus(inside, half),
        4: minus(angle(Fraction(2), degrees=degrees), inside),
    }
    if not where:
        raise NoRule
    board.start(row[where], say("working.waves.reference", **facts))
    board.say(base, say("working.exact.operation", before=to_text(row[where]), after=to_text(base)), [()])
