"""Cases: each equation solved by itself, as the substeps of one step."""

from collections.abc import Callable
from dataclasses import replace

from app.study.answers.kinds import Equation
from app.study.maths.tree import Path, Sym, symbols
from app.study.working.board import Board
from app.study.working.lines import Cases, Line, NoSolution
from app.study.working.methods.equations import linear
from app.study.working.rules import both_sides
from app.study.working.step import Claim, NoRule, Step
from engine.base.sentence import Sentence, say

Solves = Callable[[Board, str], None]
"""Solves the equation on a board for a letter. Raises NoRule."""


def solve_each(board: Board, letter: str, solve: Solves, says: Sentence | None = None) -> None:
    """Solve each equation of the cases on the board, as the substeps of one step. Raises NoRule."""
    if isinstance(board.line, Equation):
        solve(board, letter)
        return
    if not isinstance(board.line, Cases):
        return
    rest: list[Equation] = list(board.line.cases)
    done: list[Equation] = []
    substeps: list[Step] = []
    while rest:
        case, *rest = rest
        own = Board(case, decimals=board.decimals)
        if not is_solved(case, letter):
            solve(own, letter)
        substeps += [_among_others(step, tuple(done), tuple(rest)) for step in _flat(own.steps)]
        done += _equations(own.line)
    whole = _joined(tuple(done))
    single = _without_repetition(whole)
    if single != whole:
        substeps.append(Step(whole, single, say("working.solving.same-twice")))
    if substeps:
        claim = Claim.ADDS if any(one.may_add for one in substeps) else Claim.STEPS
        focus = tuple((place, part) for place in range(len(board.line.cases)) for part in (0, 1))
        said = says or say("working.quadratics.solve-each")
        board.write(Step(board.line, single, said, focus, tuple(substeps), claim))


def is_solved(line: Equation, letter: str) -> bool:
    """Whether the letter stands alone on the left, and its value is as simple as it goes."""
    own = Board(line)
    if line.left != Sym(letter) or letter in symbols(line.right):
        return False
    return symbols(line.right) != set() or linear.is_solved(own, letter) or not _is_rational(line)


def _is_rational(line: Equation) -> bool:
    return both_sides.polynomials(Board(line)) is not None


def _flat(steps: list[Step]) -> list[Step]:
    """Steps with many cases in the place of their substeps, so that each changes one case."""
    found: list[Step] = []
    for step in steps:
        if step.substeps and isinstance(step.before, Cases):
            found += _flat(list(step.substeps))
        else:
            found.append(replace(step, substeps=()))
    return found


def _among_others(step: Step, done: tuple[Equation, ...], rest: tuple[Equation, ...]) -> Step:
    before = _joined((*done, *_equations(step.before), *rest))
    after = _joined((*done, *_equations(step.after), *rest))
    focus: tuple[Path, ...] = ()
    if isinstance(before, Cases):
        first = len(done)
        inner = isinstance(step.before, Cases)
        focus = tuple(
            (first + path[0], *path[1:]) if inner else (first, *path) for path in step.focus if path
        )
    return replace(step, before=before, after=after, focus=focus or step.focus)


def _equations(line: Line) -> tuple[Equation, ...]:
    match line:
        case Equation():
            return (line,)
        case Cases(cases):
            return cases
        case NoSolution():
            return ()
    raise NoRule  # every number solves one of the cases


def _joined(row: tuple[Equation, ...]) -> Line:
    if not row:
        return NoSolution()
    return row[0] if len(row) == 1 else Cases(row)


def _without_repetition(line: Line) -> Line:
    return _joined(tuple(dict.fromkeys(line.cases))) if isinstance(line, Cases) else line
