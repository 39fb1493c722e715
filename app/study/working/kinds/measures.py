"""Measured things: what is given, lines about each quantity, at the end the known one."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Equation, Value
from app.study.maths.laws.law import tree_of
from app.study.maths.laws.table import SETTINGS
from app.study.maths.tree import Node, Sym
from app.study.problems.tasks.measures import ByLaws
from app.study.problems.tasks.stories import Story
from app.study.working.facts import Fact
from app.study.working.kinds.kind import Kind, Table
from app.study.working.kinds.numbers import is_known, same_answer
from app.study.working.known.measured.laws import quantities, with_pi
from app.study.working.known.measured.stories import amount, answer_of, told_amount, values
from app.study.working.lines import Line
from app.study.working.proof.quantities import holds
from app.study.working.quantities import Amounts, Named, ToldAmounts
from app.study.working.said import Said
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import Sentence, say


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


def _told(story: Story) -> Line:
    return ToldAmounts(tuple(("", told_amount(each)) for each in story.told))


def _of_story(story: Story, line: Line) -> Answer:
    if not isinstance(line, ToldAmounts):
        raise Unproven
    return answer_of(story, [each for _, each in line.rows])


def _right(story: Story) -> Answer:
    found = values(story)
    return answer_of(story, [amount(story, each, found[each.letter]) for each in story.wanted])


def _proof(story: Story, answer: Answer) -> Sentence:
    """The numbers put into every condition of the story. Raises Unproven, Unsolved."""
    if not same_answer(answer, _right(story)):
        raise Unproven
    return say("working.proof.story")


def _goes_on(story: Story, lines: Sequence[Line], step: Step) -> bool:
    """A true line of arithmetic, or the answer, which is held against the story at the end."""
    if isinstance(step.after, Fact):
        return step.after.holds
    return isinstance(step.after, ToldAmounts) and same_answer(_of_story(story, step.after), _right(story))


KINDS: Table = {
    ByLaws: Kind(_given, _answer, is_known, claims={Claim.STARTS: _follows}),
    Story: Kind(_told, _of_story, _proof, claims={Claim.STARTS: _goes_on}),
}
