"""Tasks of trigonometry: waves, angles, triangles."""

from dataclasses import dataclass
from fractions import Fraction

from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class Sinusoid(Task):
    """A feature of the wave `tree`, a·sin(b·by + c) + d or the like.

    `what` is amplitude, period, frequency, phase-shift, midline, vertical-shift, maximum or minimum.
    """

    tree: Node
    by: str
    what: str


@dataclass(frozen=True)
class AngleFact(Task):
    """What an angle is: its reference angle, or its quadrant (`what`)."""

    angle: Node
    what: str


@dataclass(frozen=True)
class Triangle(Task):
    """A part of the triangle with sides a, b, c and opposite angles A, B, C.

    `given` are (name, value), angles in degrees; `wanted` is the name of a side or an angle, or area. Where
    there are two triangles, `index` 1 is the one whose angle opposite the given side is acute, 2 the other.
    """

    given: tuple[tuple[str, Fraction], ...]
    wanted: str
    index: int = 0
    zero: bool = False  # whether 0 is to be said where there is no such triangle


@dataclass(frozen=True)
class ProveIdentity(Task):
    """That left = right wherever both sides have a value."""

    left: Node
    right: Node
