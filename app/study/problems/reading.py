"""Reads a problem's text into a task that algebra can work out; what is not understood wholly is not read."""

from collections.abc import Callable

from app.study.maths.tree import Unreadable
from app.study.problems import arithmetic, calculus, equations
from app.study.problems.request import cleaned
from app.study.problems.tasks import Task

MAX_PROBLEM = 1500  # characters; longer ones are stories, which are not read here

_READERS: tuple[Callable[[str], Task | None], ...] = (
    calculus.read,
    arithmetic.read,
    equations.read,
    arithmetic.plain,
)


def read(text: str) -> Task | None:
    """The task in `text`; None when any part of it is not understood. Raises nothing."""
    if len(text) > MAX_PROBLEM:
        return None
    request = cleaned(text)
    for reader in _READERS:
        try:
            task = reader(request)
        except Unreadable:
            continue
        if task is not None:
            return task
    return None
