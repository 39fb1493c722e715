"""Tasks about complex numbers: what one is like, its polar form, its roots."""

from dataclasses import dataclass

from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class ComplexFact(Task):
    """`what` is asked of the number `tree`: conjugate, real-part, imaginary-part, argument, polar.

    Angles are in degrees where the problem says so.
    """

    what: str
    tree: Node
    degrees: bool = False


@dataclass(frozen=True)
class ComplexRoots(Task):
    """All complex `n`th roots of `tree`."""

    tree: Node
    n: int
