"""Measured things: what is given, lines about each quantity, at the end the known one."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Equation, Value
from app.study.maths.laws.law import tree_of
from app.study.maths.laws.table import SETTINGS
from app.study.maths.tree import Node, Sym
from app.study.problems.tasks.measures import ByLaws
from app.study.working.kinds.kind import Kind, Table
from app.study.working.kinds.numbers import is_known
from app.study.working.known.measured.laws import quantities, with_pi
from app.study.working.lines import Line
from app.study.working.proof.quantities import holds
from app.study.working.quantities import Amounts, Named
from app.study.working.said import Said
from app.study.working.step import Claim, Step, Unproven


def _given(task: ByLaws) -> Line:
    return Amounts(tuple((given.letter, given.number, given.unit) for given in task.given))


def facts(task: ByLaws) -> dict[Node, tuple[Node, ...]]:
    """Names → values. Raises Unsolved."""
    return {Sym(letter): (value,) for letter, value in quantities(task).items()}


def _follows(task: ByLaws, lines: Sequence[Line], step: Step) -> bool:
    """A law of the setting, a quantity that the laws give, or the answer."""
    line = step.after
    if step.before != lines[-1]:
        return False
    if isinstance(line, Named):
        return holds(line, facts(task))
    if isinstance(line, Equation):
        laws = SETTINGS[task.setting].laws
        return any(line == Equation(Sym(law.left), with_pi(task, tree_of(law.right))) for law in laws)
    if isinstance(line, Said):
        is_known(task, line.answer)
        return True
    return False


def _answer(task: ByLaws, line: Line) -> Answer:
    if isinstance(line, Said):
        return line.answer
    if isinstance(line, Named) and line.name == Sym(task.wanted) and task.unit is None:
        return Value(line.values[0])
    raise Unproven


KINDS: Table = {ByLaws: Kind(_given, _answer, is_known, claims={Claim.STARTS: _follows})}
