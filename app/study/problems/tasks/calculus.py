"""Tasks of calculus: derivatives, integrals and limits."""

from dataclasses import dataclass

from app.study.maths.tree import Node
from app.study.problems.tasks.base import Task


@dataclass(frozen=True)
class Differentiate(Task):
    """The `order`th derivative of `tree` by `by`, at `at` if that is given."""

    tree: Node
    by: str
    order: int = 1
    at: Node | None = None


@dataclass(frozen=True)
class Integrate(Task):
    """The antiderivative of `tree`, or its integral over `bounds`."""

    tree: Node
    by: str
    bounds: tuple[Node, Node] | None = None


@dataclass(frozen=True)
class AntiderivativeThrough(Task):
    """The antiderivative of `tree` that has the `value` at `at`."""

    tree: Node
    by: str
    at: Node
    value: Node


@dataclass(frozen=True)
class Limit(Task):
    """The limit of `tree` as `by` goes to `to`, from `side` (+, − or both: "")."""

    tree: Node
    by: str
    to: Node
    side: str = ""
