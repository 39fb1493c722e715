"""The known solutions of equations and systems."""

import re

from app.study.answers.kinds import Word
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.equations import Solve
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.known.solve import solutions

_MISSING = re.compile(r"\b(dne|does not exist|undefined)\b")
_OF_THE_WORK = (Ask.SIMPLIFY, Ask.FACTOR, Ask.EXPAND, Ask.EVALUATE, Ask.VECTOR, Ask.INTERVAL)


def _solve(task: Solve, form: Form) -> Known:
    """The real solutions, then all complex ones where there are others; or only these, if asked for."""
    found = solutions(task)
    if form.wants(Ask.COMPLEX):
        found = found[-1:]  # all roots, not the real ones alone
    if found[0] == Word("none") and _MISSING.search(form.text):
        found = [*found, Word("undefined")]  # “write DNE if there is no solution”
    form = form.without(*_OF_THE_WORK)
    if len(task.unknowns) > 1:
        form = form.adding(Ask.VECTOR)
    return Known(tuple(found), evidence.SOLVED, form)


KNOWN: Table = {Solve: _solve}
