"""Shows what a problem was read as: a sentence, and the formula."""

from app.study.maths.tree import TooLarge, Unreadable
from app.study.problems.choices import multiple_choice
from app.study.problems.lost_powers import restored
from app.study.problems.previews import algebra, calculus, functions, measures, numbers, numerals, statistics
from app.study.problems.previews.shown import Shown, Table
from app.study.problems.reading import read
from app.study.problems.tasks.base import Task
from engine.base.sentence import Sentence

MAX_TEX = 600  # letters; a longer formula is no help beside the question

SHOWN: Table = {
    **algebra.SHOWN,
    **calculus.SHOWN,
    **functions.SHOWN,
    **measures.SHOWN,
    **numbers.SHOWN,
    **numerals.SHOWN,
    **statistics.SHOWN,
}
"""Every kind of task → how it is shown."""


def understood(problem: str) -> tuple[Sentence | None, str]:
    """(“I read this as: solve”, TeX) of a problem that was read; (None, "") of any other."""
    try:
        listed = multiple_choice(problem)
        task = read(listed.question if listed else problem)
        shown = preview(task) if task is not None else None
    except (Unreadable, TooLarge, RecursionError):
        shown = None
    return (shown.words, shown.tex) if shown is not None and len(shown.tex) <= MAX_TEX else (None, "")


def meant(problem: str) -> tuple[str, str]:
    """What an unread problem would be with the powers that it may have lost, and its TeX; "" and "" else."""
    text = restored(problem)
    words, tex = understood(text) if text is not None and understood(problem)[0] is None else (None, "")
    return (text or "", tex) if words is not None else ("", "")


def preview(task: Task) -> Shown:
    """How `task` is shown."""
    return SHOWN[type(task)](task)
