"""Tasks that ask for the value of an expression, or for another form of it."""

from dataclasses import dataclass

from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class Evaluate(Task):
    """Work out, simplify, factor or expand `tree`; `what` is the verb's idea."""

    tree: Node
    what: str = "evaluate"
