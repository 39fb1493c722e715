"""The kinds of task that algebra can work out."""

from dataclasses import dataclass
from fractions import Fraction

from app.study.answers.kinds import Inequality, Quantity, Region
from app.study.maths.tree import Node
from app.study.maths.units import Unit


@dataclass(frozen=True)
class Evaluate:
    """Work out, simplify, factor or expand `tree`; `what` is the verb's idea."""

    tree: Node
    what: str = "evaluate"


@dataclass(frozen=True)
class Solve:
    """Solve `equations` (left, right) for `unknowns`; `wanted` is the expression asked for, if another."""

    equations: tuple[tuple[Node, Node], ...]
    unknowns: tuple[str, ...]
    domain: Inequality | None = None
    wanted: Node | None = None


@dataclass(frozen=True)
class SolveInequality:
    """Find where `region` holds."""

    region: Inequality | Region


@dataclass(frozen=True)
class Differentiate:
    """The `order`th derivative of `tree` by `by`, at `at` if that is given."""

    tree: Node
    by: str
    order: int = 1
    at: Node | None = None


@dataclass(frozen=True)
class Integrate:
    """The antiderivative of `tree`, or its integral over `bounds`."""

    tree: Node
    by: str
    bounds: tuple[Node, Node] | None = None


@dataclass(frozen=True)
class Limit:
    """The limit of `tree` as `by` goes to `to`, from `side` (+, − or both: "")."""

    tree: Node
    by: str
    to: Node
    side: str = ""


@dataclass(frozen=True)
class Numbers:
    """gcd, lcm, mean, median, mode, range, sum or product of a list; factors of one number."""

    what: str
    numbers: tuple[Fraction, ...]


@dataclass(frozen=True)
class DivideWithRemainder:
    """Quotient and remainder of two whole numbers; only the remainder when `only_remainder`."""

    dividend: int
    divisor: int
    only_remainder: bool = False


@dataclass(frozen=True)
class Convert:
    """An amount in another unit."""

    amount: Quantity
    unit: Unit


@dataclass(frozen=True)
class Round:
    """Round a number as the form of the question says."""

    tree: Node


@dataclass(frozen=True)
class YesNo:
    """A claim that is true or false."""

    holds: bool


@dataclass(frozen=True)
class SimplifyRatio:
    """A ratio of whole numbers in its lowest terms."""

    parts: tuple[int, ...]


@dataclass(frozen=True)
class Pick:
    """Which of several numbers is the largest or smallest."""

    among: tuple[Node, ...]
    largest: bool


Task = (
    Evaluate
    | Solve
    | SolveInequality
    | Differentiate
    | Integrate
    | Limit
    | Numbers
    | DivideWithRemainder
    | Convert
    | Round
    | YesNo
    | Pick
    | SimplifyRatio
)
