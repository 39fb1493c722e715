"""Tasks about functions, graphs, lines and points."""

from dataclasses import dataclass

from app.study.answers.kinds import Inequality
from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task

Point = tuple[Node, Node]


@dataclass(frozen=True)
class Definition:
    """A function as the problem defines it: f(x) = x² + 1."""

    name: str
    letter: str
    tree: Node


@dataclass(frozen=True)
class EvaluateFunctions(Task):
    """The value of `wanted`, in which functions of the problem stand: f(3), g(f(x)), (f(a + h) − f(a))/h."""

    definitions: tuple[Definition, ...]
    wanted: Node


@dataclass(frozen=True)
class AverageRate(Task):
    """The average rate of change of a function from `low` to `high`."""

    function: Definition
    low: Node
    high: Node


@dataclass(frozen=True)
class Invert(Task):
    """The inverse of a function, on `domain` where one is given."""

    function: Definition
    domain: Inequality | None = None


@dataclass(frozen=True)
class OfGraph(Task):
    """`what` is asked of the graph of left = right: vertex, axis, x-intercepts, slope, centre, foci …

    `across` and `up` are the letters of its axes. `shape` is how the answer is asked for: "value" where one
    coordinate is, "point", or "" where both will do.
    """

    what: str
    left: Node
    right: Node
    across: str = "x"
    up: str = "y"
    shape: str = ""


@dataclass(frozen=True)
class OfFunction(Task):
    """`what` is asked of a function: domain, range, zeros, degree, turning-points, end-behaviour."""

    what: str
    function: Definition


@dataclass(frozen=True)
class OfPoints(Task):
    """`what` is asked of points: slope, midpoint, distance, quadrant."""

    what: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class LineThrough(Task):
    """The equation of the line through `points`, or through one of them with `slope`.

    `form` is how it is asked for: slope-intercept, point-slope, or "" for any.
    """

    points: tuple[Point, ...]
    slope: Node | None = None
    beside: tuple[Node, Node] | None = None  # the sides of another line's equation
    perpendicular: bool = False
    form: str = ""
    name: str = "y"


@dataclass(frozen=True)
class Bisector(Task):
    """The equation of the perpendicular bisector of two points."""

    points: tuple[Point, Point]


@dataclass(frozen=True)
class CircleFrom(Task):
    """The equation of the circle with this centre and radius, or through this point."""

    centre: Point
    radius: Node | None = None
    through: Point | None = None


@dataclass(frozen=True)
class Vary(Task):
    """y varies with powers of other letters: `powers` of each, negative where inversely, whole or a half.

    `known` are values that belong together; the equation is asked for, or the value of `wanted` at `at`.
    """

    up: str
    powers: tuple[tuple[str, Node], ...]
    known: tuple[tuple[str, Node], ...]
    wanted: str = ""  # "" for the equation, "k" for the constant
    at: tuple[tuple[str, Node], ...] = ()
