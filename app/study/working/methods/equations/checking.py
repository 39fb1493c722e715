"""How equations end: the solutions checked, those outside the domain left out, one of them picked."""

from fractions import Fraction
from functools import reduce

from app.study.answers.kinds import Equation
from app.study.maths import numeric
from app.study.maths.equality import Outcome, equal
from app.study.maths.errors import OutsideDomain, TooLarge
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Sym, bracketed, number, plus, substituted, symbols, times
from app.study.problems.tasks.equations import Solve
from app.study.working.board import Board
from app.study.working.lines import Cases, EveryNumber, NoSolution
from app.study.working.methods.equations import ending
from app.study.working.methods.numbers.calculation import calculate
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

_NEARLY = 1e-25
_FIGURES = 5  # of a value that is not rational


def finish(task: Solve, board: Board) -> None:
    """Check where solutions may have come in, or where a check is asked for; then choose. Raises NoRule."""
    to_check = False
    for step in board.steps:
        to_check = step.may_add or (to_check and step.claim is not Claim.KEPT)
    if (to_check or task.check) and not isinstance(board.line, NoSolution | EveryNumber):
        check(task, board)
        if task.domain is not None or task.wanted is not None:
            ending.finish(task, board)
    elif to_check:
        board.write(Step(board.line, board.line, say("working.solving.nothing-left"), claim=Claim.KEPT))
    else:
        ending.finish(task, board)
    if task.pick:
        pick(task, board)


def check(task: Solve, board: Board) -> None:
    """Put each value into the problem's own equation, and keep those that make it true. Raises NoRule."""
    line = board.line
    found = line.cases if isinstance(line, Cases) else (line,) if isinstance(line, Equation) else ()
    kept: list[Equation] = []
    said: list[Sentence] = []
    for one in found:
        if not isinstance(one.left, Sym) or symbols(one.right):
            raise NoRule
        holds, says = _tried(task, one.right)
        said.append(says)
        if holds and ending.is_within(task, one):
            kept.append(one)
    after = Cases(tuple(kept)) if len(kept) > 1 else kept[0] if kept else NoSolution()
    places = [place for place, one in enumerate(found) if one not in kept]
    focus = tuple((place, 0) for place in places) if isinstance(line, Cases) else ()
    says = reduce(lambda a, b: say("working.solving.and-then", first=a, second=b), said)
    board.write(Step(line, after, say("working.solving.check", checks=says), focus, claim=Claim.KEPT))


def _tried(task: Solve, value: Node) -> tuple[bool, Sentence]:
    """Whether the value solves the equation, and what putting it in shows."""
    (letter,) = task.unknowns
    sides = [substituted(side, {letter: bracketed(value)}) for side in task.equations[0]]
    facts = {"letter": letter, "value": to_text(value)}
    try:
        for side in sides:
            numeric.value(side, real=True)
    except (OutsideDomain, TooLarge):
        return False, say("working.solving.not-defined", **facts)
    outcome = equal(*sides).outcome
    if outcome is Outcome.UNKNOWN:
        raise NoRule
    left, right = map(_shown, sides)
    if outcome is Outcome.EQUAL:
        return True, say("working.solving.holds", both=left, **facts)
    return False, say("working.solving.fails", left=left, right=right, **facts)


def _shown(side: Node) -> str:
    exact = rational(side)
    if exact is not None:
        return to_text(number(exact))
    value = numeric.value(side, real=True)
    whole = round(float(value))
    if abs(value - whole) < _NEARLY:
        return str(whole)
    places = max(0, _FIGURES - 1 - _magnitude(value))
    return "≈ " + to_text(number(Fraction(round(float(value), places)).limit_denominator(10**8), places))


def _magnitude(value: numeric.Number) -> int:
    size = abs(float(value))
    digits = 0
    while size >= 10 and digits < _FIGURES:
        size, digits = size / 10, digits + 1
    return digits


def pick(task: Solve, board: Board) -> None:
    """The larger of the solutions, their sum, their number. Raises NoRule."""
    line = board.line
    found = line.cases if isinstance(line, Cases) else (line,) if isinstance(line, Equation) else ()
    values = [one.right for one in found]
    if task.pick.startswith("count"):
        says = say("working.solving.count", count=len(values))
        board.write(Step(line, number(len(values)), says, claim=Claim.PICKED))
        return
    if task.pick in {"integer", "rational"}:
        _keep_kind(task, board, found)
        return
    if len(values) < 2:
        raise NoRule
    if task.pick in {"larger", "smaller"}:
        sizes = [numeric.value(value, real=True) for value in values]
        best = values[sizes.index(max(sizes) if task.pick == "larger" else min(sizes))]
        key = {
            "larger": say("working.solving.larger", value=to_text(best)),
            "smaller": say("working.solving.smaller", value=to_text(best)),
        }
        board.write(Step(line, Equation(found[0].left, best), key[task.pick], claim=Claim.PICKED))
        return
    join = plus if task.pick == "sum" else times
    together = reduce(join, map(bracketed, values))
    key = {"sum": say("working.solving.add-solutions"), "product": say("working.solving.multiply-solutions")}
    board.write(Step(line, together, key[task.pick], claim=Claim.PICKED))
    calculate(board)


def _keep_kind(task: Solve, board: Board, found: tuple[Equation, ...]) -> None:
    """Only the integers, or only the rational ones."""
    row = [(one, rational(one.right)) for one in found]
    kept = tuple(
        one for one, value in row if value is not None and (task.pick == "rational" or value.denominator == 1)
    )
    if kept == found:
        return
    after = Cases(kept) if len(kept) > 1 else kept[0] if kept else NoSolution()
    key = {"integer": say("working.solving.only-integers"), "rational": say("working.solving.only-rational")}
    board.write(Step(board.line, after, key[task.pick], claim=Claim.PICKED))
