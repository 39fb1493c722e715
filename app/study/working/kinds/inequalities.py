"""Inequalities: lines that hold for the same numbers, down to where the letter lies."""

from app.study.answers.kinds import Answer, Equation, Inequality, Region, Value, Word
from app.study.answers.number_sets import solved_form
from app.study.maths.tree import Sym
from app.study.problems.tasks.inequalities import SolveInequality
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.inequalities import is_confirmed, letter_of
from app.study.working.lines import EveryNumber, Line, NoSolution
from app.study.working.regions.conditions import NotExact, condition
from app.study.working.regions.exact_set import same_set
from app.study.working.regions.lines import Compound, Intervals, Statement
from app.study.working.step import Unproven
from engine.base.sentence import Sentence, say


def _opening(task: SolveInequality) -> Line:
    region = task.region
    if isinstance(region, Inequality):
        return region
    parts = tuple(part for part in region.parts if isinstance(part, Inequality))
    if len(parts) != len(region.parts) or not parts:
        raise Unproven
    return Compound(parts, region.how)


def _answer(task: SolveInequality, line: Line) -> Answer:
    return region_of(line)


def region_of(line: Line) -> Answer:
    """The numbers that a last line says, as an answer. Raises Unproven for one that says them not plainly."""
    match line:
        case NoSolution():
            return Word("none")
        case EveryNumber():
            return Word("all-reals")
        case Equation(Sym(name), right):
            return Value(right, name)
        case Inequality() if solved_form(line):
            return line
        case Compound(statements, how):
            parts = tuple(_part(one) for one in statements)
            if all(map(solved_form, parts)):
                return Region(parts, how)
        case Intervals():
            return line.answer()
    raise Unproven


def _part(one: Statement) -> Inequality | Value:
    if isinstance(one, Inequality):
        return one
    if not isinstance(one, Equation) or not isinstance(one.left, Sym):
        raise Unproven
    return Value(one.right, one.left.name)


def _proof(task: SolveInequality, answer: Answer) -> Sentence:
    """The same numbers as the problem's, exactly; and numbers put in on both sides of each end agree."""
    letter = letter_of(task)
    try:
        if not same_set(condition(task.region, letter), condition(answer, letter), letter):
            raise Unproven
        if not is_confirmed(task, answer):
            raise Unproven
    except NotExact as error:
        raise Unproven from error
    return say("working.inequalities.proof")


KINDS: Table = {SolveInequality: Kind(_opening, _answer, _proof, letter_of)}
