"""Tasks that ask for what solves equations."""

from dataclasses import dataclass, field

from app.study.answers.kinds import Inequality
from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class Solve(Task):
    """Solve `equations` (left, right) for `unknowns`; `wanted` is the expression asked for, if another.

    `pick` is what is asked of several solutions: the larger or smaller one, their sum or product, their count
    (count-real: of the real ones), those of a kind (integer, rational). `method` is the way to work that the
    text names, `check` whether it asks for a check; they change no answer.
    """

    equations: tuple[tuple[Node, Node], ...]
    unknowns: tuple[str, ...]
    domain: Inequality | None = None
    wanted: Node | None = None
    pick: str = ""
    method: str = field(default="", compare=False)
    check: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class IsSolution(Task):
    """Whether the values of `values` (letter, value) make the equation left = right true."""

    left: Node
    right: Node
    values: tuple[tuple[str, Node], ...]


@dataclass(frozen=True)
class Discriminant(Task):
    """b² − 4ac of the quadratic equation left = right in `letter`."""

    left: Node
    right: Node
    letter: str


@dataclass(frozen=True)
class PerfectSquare(Task):
    """The square (letter + …)² whose first two terms are those of `tree`, letter² + b·letter."""

    tree: Node
    letter: str
