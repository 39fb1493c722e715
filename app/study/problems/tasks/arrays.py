"""Tasks about matrices and vectors."""

from dataclasses import dataclass

from app.study.maths.arrays import Rows
from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class EvaluateArray(Task):
    """Work out `tree`, in which matrices, determinants or vectors stand.

    `basis` are the letters in which a vector is to be written: ("i", "j"); none for ⟨a, b⟩.
    """

    tree: Node
    basis: tuple[str, ...] = ()


@dataclass(frozen=True)
class RowOperation(Task):
    """A row operation on a matrix: `row` becomes times·row + by·other, or is swapped with `other`.

    Rows count from 0; `times` and `by` are numbers, `by` is None where the two rows are swapped.
    """

    rows: Rows
    row: int
    other: int
    times: Node
    by: Node | None


@dataclass(frozen=True)
class WriteAugmented(Task):
    """Write the augmented matrix of linear equations (left, right) in `letters`."""

    equations: tuple[tuple[Node, Node], ...]
    letters: tuple[str, ...]


@dataclass(frozen=True)
class WriteEquations(Task):
    """Write the equations in `letters` that an augmented matrix stands for."""

    rows: Rows
    letters: tuple[str, ...]


@dataclass(frozen=True)
class VectorAngle(Task):
    """The angle in degrees between two vectors; with `other` None the direction of one, from 0° to 360°."""

    vector: tuple[Node, ...]
    other: tuple[Node, ...] | None = None
