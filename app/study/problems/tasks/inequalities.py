"""Tasks that ask for where inequalities hold."""

from dataclasses import dataclass

from app.study.answers.kinds import Inequality, Region
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class SolveInequality(Task):
    """Find where `region` holds."""

    region: Inequality | Region
