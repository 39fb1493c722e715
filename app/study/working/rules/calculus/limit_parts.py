"""What the rules for limits share: the limit of a part, and how it is written."""

from app.study.answers.kinds import Value
from app.study.maths import operators as op
from app.study.maths.tree import (
    Const,
    Node,
    is_op,
    negative,
)
from app.study.problems.tasks.calculus import Limit
from app.study.working.known.limits import limit
from app.study.working.limit_sign import limit_of
from app.study.working.polynomial import Coefficients
from app.study.working.rules.terms import written
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence

INFINITY = Const("oo")
Found = tuple[Node, Sentence]
"""The next line, and why."""


def goes_to(node: Node, task: Limit) -> Node | None:
    """The limit of a part; None where it has none."""
    try:
        found = limit(Limit(node, task.by, task.to, task.side))
    except Unsolved:
        return None
    return found.tree if isinstance(found, Value) else None


def is_infinite(node: Node | None) -> bool:
    """Whether it is ∞ or −∞."""
    return node is not None and node in (INFINITY, negative(INFINITY))


def of_limit(node: Node, task: Limit) -> Node:
    """The limit of `node` where that of the task is taken."""
    return limit_of(node, task.by, task.to, task.side)


def row_written(row: Coefficients, by: str) -> Node:
    """The polynomial with these coefficients."""
    return written({((by, n),) if n else (): one for n, one in enumerate(row) if one})


def parts_of(task: Limit) -> tuple[Node, Node] | None:
    """Numerator and denominator; None of what is no quotient."""
    return (task.tree.args[0], task.tree.args[1]) if is_op(task.tree, op.OVER) else None


def infinite(task: Limit, says: Sentence) -> Found | None:
    """The limit, where it is infinite."""
    value = goes_to(task.tree, task)
    return (value, says) if value is not None and is_infinite(value) else None
