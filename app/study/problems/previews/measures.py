"""Measured things, as they were read: what is wanted of what is given, sums of amounts, days of years."""

from app.study.answers.kinds import Quantity, Value
from app.study.maths.to_tex import to_tex
from app.study.maths.tree import Node, Sym
from app.study.problems.previews.shown import Shown, Table, answer_tex, apart, number_tex
from app.study.problems.tasks.measures import AddAmounts, ByLaws, DaysOfYears, Given
from app.study.problems.tasks.stories import Story
from engine.base.sentence import say


def _by_laws(task: ByLaws) -> Shown:
    wanted = rf"{to_tex(Sym(task.wanted))} = \;?"
    return Shown(say("problems.read.by-laws"), apart((wanted, *map(_given, task.given))))


def _given(one: Given) -> str:
    amount = Value(one.number) if one.unit is None else Quantity(one.number, one.unit)
    return f"{to_tex(Sym(one.letter))} = {answer_tex(amount)}"


def _sum(task: AddAmounts) -> Shown:
    tex = ""
    for sign, amount in task.terms:
        between = "" if not tex else " + " if sign > 0 else " - "
        tex += between + answer_tex(amount)
    return Shown(say("problems.read.amounts"), tex)


def _years(task: DaysOfYears) -> Shown:
    key = "problems.read.weeks-of-years" if task.what == "weeks" else "problems.read.days-of-years"
    return Shown(say(key), number_tex(task.years))


def _story(task: Story) -> Shown:
    parts = [_told(each.number, each.word) for each in task.told]
    asked = [rf"\text{{{each.name}}} = \;?" if each.name else r"?" for each in task.wanted]
    return Shown(say("problems.read.story"), apart((*parts, *asked)))


def _told(number: Node, word: str) -> str:
    return to_tex(number) + (rf"\,\text{{{word}}}" if word and word != "%" else "")


SHOWN: Table = {ByLaws: _by_laws, AddAmounts: _sum, DaysOfYears: _years, Story: _story}
