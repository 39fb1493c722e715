"""What a function is defined for and which values it takes: from its formula to a set of numbers."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Equation
from app.study.maths.operators import own_function
from app.study.maths.tree import Apply, Node, Sym
from app.study.problems.asked_form import Form
from app.study.problems.tasks.functions import Definition, OfFunction
from app.study.working.kinds.inequalities import region_of
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.functions.natural_domain import conditions, together
from app.study.working.known.table import known
from app.study.working.lines import Line
from app.study.working.regions.conditions import NotExact, condition
from app.study.working.regions.exact_set import EVERYWHERE, same_set
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import Sentence, say


def function_line(function: Definition) -> Equation:
    """f(x) = …, or y = …."""
    name = function.name or "y"
    left: Node = Sym(name) if name == "y" else Apply(own_function(name), (Sym(function.letter),))
    return Equation(left, function.tree)


def _opening(task: OfFunction) -> Line:
    return function_line(task.function)


def _letter(task: OfFunction) -> str:
    return task.function.letter if task.what == "domain" else ""


def _needs(task: OfFunction, lines: Sequence[Line], step: Step) -> bool:
    """The line says what the parts of the formula need, all together."""
    function = task.function
    if task.what != "domain" or step.before != lines[0]:
        return False
    found = conditions(function.tree)
    if not found:
        return step.after == EVERYWHERE
    ours = condition(together(found, function.letter), function.letter)
    try:
        return same_set(ours, condition(step.after, function.letter), function.letter)
    except NotExact:
        return False


def _answer(task: OfFunction, line: Line) -> Answer:
    return region_of(line)


def _proof(task: OfFunction, answer: Answer) -> Sentence:
    """The same numbers as the known ones, which were confirmed by values worked out in numbers."""
    letter = task.function.letter
    theirs = known(task, Form()).answers[0]
    try:
        if not same_set(condition(theirs, letter), condition(answer, letter), letter):
            raise Unproven
    except NotExact as error:
        raise Unproven from error
    return say("working.domain.proof")


KINDS: Table = {OfFunction: Kind(_opening, _answer, _proof, _letter, {Claim.STARTS: _needs})}
