"""Tasks that ask for where inequalities hold."""

from dataclasses import dataclass

from app.study.answers.kinds import Inequality, Region
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class SolveInequality(Task):
    """Find where `region` holds."""

    region: Inequality | Region


@dataclass(frozen=True)
class IntegersIn(Task):
    """The whole numbers, none below `least`, for which `region` holds.

    `what` is list, count, smallest or largest.
    """

    region: Inequality | Region
    what: str
    least: int | None = None
