"""Tasks that ask for what solves equations."""

from dataclasses import dataclass

from app.study.answers.kinds import Inequality
from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class Solve(Task):
    """Solve `equations` (left, right) for `unknowns`; `wanted` is the expression asked for, if another."""

    equations: tuple[tuple[Node, Node], ...]
    unknowns: tuple[str, ...]
    domain: Inequality | None = None
    wanted: Node | None = None
