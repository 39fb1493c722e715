"""Products and quotients of many factors by logarithmic differentiation: another way for them."""

from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Differentiate
from app.study.working.methods.calculus import logarithmic

NAME = logarithmic.NAME
_LONG = 3  # factors, from which on the product rule is longer


def fits(task: Task) -> bool:
    """Three factors with the letter, none of which needs logarithms."""
    if not isinstance(task, Differentiate) or task.order != 1 or logarithmic.fits(task):
        return False
    return len(logarithmic.factors_with(task.tree, task.by)) >= _LONG


write = logarithmic.write
