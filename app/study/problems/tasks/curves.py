"""Tasks about curves: their equations without a parameter, tangents, slopes."""

from dataclasses import dataclass

from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class Eliminate(Task):
    """The equation in x and y of the curve x = `x`, y = `y` in the letter `by`.

    `solved_for` is x or y where the equation is to be solved for it, else "".
    """

    x: Node
    y: Node
    by: str
    solved_for: str = ""


@dataclass(frozen=True)
class ParametricSlope(Task):
    """dy/dx of the curve x = `x`, y = `y` in the letter `by`; at a value of it where one is given."""

    x: Node
    y: Node
    by: str
    at: Node | None = None


@dataclass(frozen=True)
class ImplicitSlope(Task):
    """dy/dx of the curve left = right, or d²y/dx² (`order` 2), at a point where one is given."""

    left: Node
    right: Node
    x: str = "x"
    y: str = "y"
    at: tuple[Node, Node] | None = None
    order: int = 1


@dataclass(frozen=True)
class TangentLine(Task):
    """The equation of the tangent to left = right at the point (x, y) = `at`, or of the `normal` there."""

    left: Node
    right: Node
    at: tuple[Node, Node]
    x: str = "x"
    y: str = "y"
    normal: bool = False


@dataclass(frozen=True)
class CriticalPoints(Task):
    """Where the derivative of `tree` is 0, or where it has none though the function has a value."""

    tree: Node
    by: str


@dataclass(frozen=True)
class CurveFeature(Task):
    """`what` is asked of y = `tree`, over `bounds` where they are given, or everywhere.

    stationary, maxima, minima, extrema (local ones), inflections; increasing, decreasing, concave-up,
    concave-down; highest, lowest, extremes (of the closed interval). `shape` says whether points, values or
    only the places are asked for: "point", "value", "place", "" where any will do.
    """

    what: str
    tree: Node
    by: str
    bounds: tuple[Node, Node] | None = None
    shape: str = ""


@dataclass(frozen=True)
class Extremum(Task):
    """The largest or smallest value of `tree` for every real `by`, or (`where`) the `by` where it has it."""

    tree: Node
    by: str
    largest: bool
    where: bool = False


@dataclass(frozen=True)
class UpperBound(Task):
    """A number that `tree` never exceeds, for any `by`: the largest value, or any number above it."""

    tree: Node
    by: str


@dataclass(frozen=True)
class Differential(Task):
    """dy of y = `tree`: its derivative times dx; a number where `at` and `step` (dx) are given."""

    tree: Node
    by: str
    at: Node | None = None
    step: Node | None = None


@dataclass(frozen=True)
class Iterate(Task):
    """x_n of x_(n+1) = `tree`, from x_0 = `start`, after `times` steps.

    With `newton`, `tree` is the function whose root is approached by x − f(x)/f′(x).
    """

    tree: Node
    by: str
    start: Node
    times: int
    newton: bool = False


@dataclass(frozen=True)
class AreaBetween(Task):
    """The area between y = `first` and y = `second`, over `bounds` or between where they meet.

    `by` is the letter on the axis along which is integrated.
    """

    first: Node
    second: Node
    by: str
    bounds: tuple[Node, Node] | None = None


@dataclass(frozen=True)
class InverseSlope(Task):
    """The derivative of the inverse function of `tree` at `at`."""

    tree: Node
    by: str
    at: Node
