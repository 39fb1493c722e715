"""What a function is defined for and which values it takes: from its formula to a set of numbers."""

from collections.abc import Sequence
from fractions import Fraction

from app.study.answers.kinds import Answer, Equation, Inequality, Word
from app.study.maths.operators import own_function
from app.study.maths.tree import ZERO, Apply, Node, Sym, mapped, minus, number, symbols
from app.study.problems.asked_form import Form
from app.study.problems.tasks.functions import Definition, OfFunction, OfGraph
from app.study.working.kinds.inequalities import region_of
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.functions.facts import facts
from app.study.working.known.functions.natural_domain import conditions, together
from app.study.working.known.functions.ranges import Core, core_of, left_out, range_of
from app.study.working.known.table import known
from app.study.working.lines import Line
from app.study.working.proof.expressions import equals
from app.study.working.proof.quantities import holds
from app.study.working.quantities import Named
from app.study.working.regions.conditions import NotExact, condition
from app.study.working.regions.exact_set import EVERYWHERE, same_set
from app.study.working.step import Claim, Step, Unproven
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence, say

UP = Sym("y")


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
    if task.what == "range":
        return step.before == lines[-1] and _is_of_range(task, step.after)
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


def _is_of_range(task: OfFunction, line: Line) -> bool:
    """The values of y, how the one part of the formula compares with 0, or a quantity of the parabola."""
    tree, letter = task.function.tree, task.function.letter
    match line:
        case Inequality((left, right), (relation,)) if left == UP or letter in symbols(left):
            return _bounds(task, left, right, relation)
        case Equation(left, right):
            return left == UP and equals(right, tree)
        case Named():
            return holds(line, facts(OfGraph("vertex", UP, tree, letter, UP.name)))
    return line == EVERYWHERE and range_of(task.function) == Word("all-reals")


def _bounds(task: OfFunction, left: Node, right: Node, relation: str) -> bool:
    """y ≥ 3 is the range; 2√x + 3 ≥ 3 is √x ≥ 0, with the part of the formula that is not negative."""
    letter = task.function.letter
    if left == UP:
        return range_of(task.function) == Inequality((left, right), (relation,))
    core = _core(task, left)
    if core is None:
        return False
    name = Sym("part_")
    put = mapped(left, lambda each: name if each == core.part else each)
    if letter in symbols(put):
        return False
    ours = condition(Inequality((put, right), (relation,)), name.name)
    return same_set(ours, condition(Inequality((name, ZERO), (core.relation,)), name.name), name.name)


def _core(task: OfFunction, left: Node) -> Core | None:
    """The part of the formula; of a fraction what division leaves, which is 0 nowhere."""
    tree, letter = task.function.tree, task.function.letter
    try:
        return core_of(tree, letter)
    except Unsolved:
        pass
    try:
        rest = minus(tree, number(left_out(tree, letter)))
    except Unsolved:
        return None
    return Core(left, Fraction(1), Fraction(0), "≠") if equals(left, rest) else None


def _answer(task: OfFunction, line: Line) -> Answer:
    return region_of(line)


def _proof(task: OfFunction, answer: Answer) -> Sentence:
    """The same numbers as the known ones, which were confirmed by values worked out in numbers."""
    letter = UP.name if task.what == "range" else task.function.letter
    theirs = known(task, Form()).answers[0]
    try:
        if not same_set(condition(theirs, letter), condition(answer, letter), letter):
            raise Unproven
    except NotExact as error:
        raise Unproven from error
    return say("working.range.proof") if task.what == "range" else say("working.domain.proof")


KINDS: Table = {OfFunction: Kind(_opening, _answer, _proof, _letter, {Claim.STARTS: _needs})}
