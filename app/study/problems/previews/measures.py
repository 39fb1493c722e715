"""Sums of amounts, and days and weeks of years, as they were read."""

from app.study.problems.previews.shown import Shown, Table, answer_tex, number_tex
from app.study.problems.tasks.measures import AddAmounts, DaysOfYears
from engine.base.sentence import say


def _sum(task: AddAmounts) -> Shown:
    tex = ""
    for sign, amount in task.terms:
        between = "" if not tex else " + " if sign > 0 else " - "
        tex += between + answer_tex(amount)
    return Shown(say("problems.read.amounts"), tex)


def _years(task: DaysOfYears) -> Shown:
    key = "problems.read.weeks-of-years" if task.what == "weeks" else "problems.read.days-of-years"
    return Shown(say(key), number_tex(task.years))


SHOWN: Table = {AddAmounts: _sum, DaysOfYears: _years}
