"""Inequalities with one absolute value: it is left alone, then written as two inequalities without bars."""

from dataclasses import replace

from app.study.answers.kinds import Equation, Inequality
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import ZERO, Apply, Node, Sym, is_op, mapped, negative, symbols, walk
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.working.board import Board
from app.study.working.lines import EveryNumber, Line, NoSolution
from app.study.working.methods.equations import linear as equation
from app.study.working.methods.inequalities import compound, linear
from app.study.working.methods.inequalities.as_equations import solve
from app.study.working.methods.inequalities.ending import finish, letter_of
from app.study.working.polynomial import coefficients
from app.study.working.regions.lines import Compound
from app.study.working.rules.terms import has_decimals
from app.study.working.step import NoRule, Step
from engine.base.sentence import Sentence, say

NAME = "absolute-inequality"
_BARS = "□"  # stands for the absolute value while it is left alone


def fits(task: Task) -> bool:
    """One inequality in which the letter stands only in one absolute value."""
    if not letter_of(task) or not isinstance(task, SolveInequality):
        return False
    if not isinstance(task.region, Inequality) or len(task.region.sides) != 2:
        return False
    bars = _bars(task.region)
    return bars is not None and not any(symbols(side) - {_BARS} for side in _covered(task.region, bars).sides)


def _bars(line: Inequality) -> Apply | None:
    found = [each for side in line.sides for each in walk(side) if is_op(each, op.ABS) and symbols(each)]
    return found[0] if found and all(one == found[0] for one in found) else None


def _covered(line: Inequality, bars: Apply) -> Inequality:
    return replace(line, sides=tuple(_put(side, bars, Sym(_BARS)) for side in line.sides))


def _put(node: Node, old: Node, new: Node) -> Node:
    return mapped(node, lambda each: new if each == old else each)


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    letter = letter_of(task)
    line = board.line
    assert isinstance(line, Inequality)
    bars = _bars(line)
    assert bars is not None
    _left_alone(board, bars)
    line = board.line
    if not isinstance(line, Inequality):
        return
    _without_bars(board, line, bars)
    _solve(board, letter)
    finish(board, letter)


def _left_alone(board: Board, bars: Apply) -> None:
    line = board.line
    assert isinstance(line, Inequality)
    if line.sides[0] == bars and rational(line.sides[1]) is not None:
        return
    covered = _covered(line, bars)
    steps, _ = solve(covered, _BARS, has_decimals(*covered.sides))
    for step in steps:
        board.write(_uncovered(step, bars))


def _uncovered(step: Step, bars: Apply) -> Step:
    return replace(
        step,
        before=_line(step.before, bars),
        after=_line(step.after, bars),
        says=_sentence(step.says, bars),
        substeps=tuple(_uncovered(one, bars) for one in step.substeps),
    )


def _line(line: Line, bars: Apply) -> Line:
    if isinstance(line, Inequality):
        return replace(line, sides=tuple(_put(side, Sym(_BARS), bars) for side in line.sides))
    return line


def _sentence(says: Sentence, bars: Apply) -> Sentence:
    facts = {
        name: fact.replace(_BARS, to_text(bars)) if isinstance(fact, str) else fact
        for name, fact in says.facts.items()
    }
    return replace(says, facts=facts)


def _without_bars(board: Board, line: Inequality, bars: Apply) -> None:
    (_, right), (relation,) = line.sides, line.relations
    value = rational(right)
    if value is None:
        raise NoRule
    inner = bars.args[0]
    facts = {"bars": to_text(bars), "inner": to_text(inner)}
    far = {"number": to_text(right)}
    if value < 0 or (value == 0 and relation in {"<", ">="}):
        every = relation in {">", ">="}
        says = say("working.inequalities.bars-always", **facts)
        if not every:
            says = say("working.inequalities.bars-never", **facts)
        board.say(EveryNumber() if every else NoSolution(), says, [(0,), (1,)])
        return
    if value == 0:
        at_zero = Equation(inner, ZERO)
        if relation == "<=":
            board.say(at_zero, say("working.inequalities.bars-zero", **facts), [(0,)])
            return
        says = say("working.inequalities.bars-not-zero", **facts)
        board.say(Inequality((inner, ZERO), ("≠",)), says, [(0,)])
        return
    below = negative(right)
    if relation in {"<", "<="}:
        says = say("working.inequalities.bars-within", **facts, **far)
        board.say(Inequality((below, inner, right), (relation, relation)), says, [(0,), (1,)])
        return
    says = say("working.inequalities.bars-beyond", **facts, **far)
    turned = "<" if relation == ">" else "<="
    parts = (Inequality((inner, below), (turned,)), Inequality((inner, right), (relation,)))
    board.say(Compound(parts, "or"), says, [(0,), (1,)])


def _solve(board: Board, letter: str) -> None:
    line = board.line
    if isinstance(line, Equation):
        equation.solve_for(board, letter)
    elif isinstance(line, Compound):
        compound.solve_each(board, letter)
        compound.put_together(board, letter)
    elif isinstance(line, Inequality) and line.relations == ("≠",):
        linear.solve_on(board, letter)
    elif isinstance(line, Inequality):
        if len(coefficients(line.sides[1], letter) or ()) != 2:
            raise NoRule
        compound.solve_chain(board, letter)
