"""Every angle with a sine, cosine or tangent that is known: those of one turn, and so on with each turn."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from app.study.answers.kinds import Equation
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Sym
from app.study.maths.units import UNITS
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.every_angle.families import Family, angle_of, angle_set, family_of, linear, of_function
from app.study.working.every_angle.lines import AllAngles
from app.study.working.known.solutions.general import counter_for, is_in_degrees
from app.study.working.lines import NoSolution
from app.study.working.step import NoRule
from engine.base.sentence import Single, say

_MOST = 6


def write(task: Solve, board: Board, row: list[tuple[Apply, Node]]) -> None:
    """All angles at which a function of `row` has the value beside it. Raises NoRule."""
    (letter,) = task.unknowns
    counter, degrees = counter_for(letter), is_in_degrees(task) or board.form.unit == UNITS["°"]
    inner = [one for function, value in row for one in _of_inside(function, value, letter)]
    if not inner:
        board.say(NoSolution(), say("working.solving.no-angle-at-all", function=to_text(row[0][0])))
        return
    each = [_of_letter(one, letter) for one in inner]
    whole = angle_set(family for _, family in each)
    if whole is None or len(inner) > _MOST:
        raise NoRule

    def line(pairs: Sequence[tuple[Node, Family]]) -> AllAngles:
        said = [Equation(left, family_of(*one, counter, in_degrees=degrees)) for left, one in pairs]
        return AllAngles(tuple(said), counter)

    def texts(turns: Iterable[Fraction]) -> list[Single]:
        return [to_text(angle_of(turn, in_degrees=degrees)) for turn in turns]

    turns = dict.fromkeys(turn for _, (_, turn) in inner)
    facts = {"angles": texts(start for _, (start, _) in inner), "turns": texts(turns)}
    board.say(line(inner), say("working.solving.every-turn", **facts, counter=counter))
    if line(each) != board.line:
        board.say(line(each), say("working.solving.angle-of-letter", letter=letter))
    if len(whole.families()) < len(each):
        together = line([(Sym(letter), one) for one in whole.families()])
        board.say(together, say("working.solving.angles-together"))


def _of_inside(function: Apply, value: Node, letter: str) -> list[tuple[Node, Family]]:
    """What stands in the function, with each family of angles that it may be. Raises NoRule."""
    found, inside = of_function(function, value, letter), linear(function.args[0], letter)
    if found is None or inside is None:
        raise NoRule
    slope, shift = inside
    turned = angle_set((start * slope + shift, period * slope) for start, period in found)
    return [(function.args[0], one) for one in (turned.families() if turned else [])]


def _of_letter(one: tuple[Node, Family], letter: str) -> tuple[Node, Family]:
    """What the letter is, from what a multiple of it is."""
    left, (start, period) = one
    inside = linear(left, letter)
    if inside is None:
        raise NoRule
    slope, shift = inside
    return Sym(letter), ((start - shift) / slope, period / abs(slope))
