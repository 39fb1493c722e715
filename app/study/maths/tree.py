"""The expression tree of the checker: what was written, not yet evaluated."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction


class Unreadable(Exception):
    """The text is no answer this checker knows how to read; the message says why, for the student."""


class TooLarge(Unreadable):
    """Well formed, but beyond the bounds of what is evaluated."""


@dataclass(frozen=True, slots=True)
class Num:
    """A number as written; `places` counts the digits after its decimal point, None without one."""

    value: Fraction
    places: int | None = None


@dataclass(frozen=True, slots=True)
class Sym:
    """A variable."""

    name: str


@dataclass(frozen=True, slots=True)
class Const:
    """One of pi, e, i, oo."""

    name: str


@dataclass(frozen=True, slots=True)
class Apply:
    """An operator or function on its operands.

    Operators: + - * / ^ neg ! mixed percent degrees pm; functions by name (`log` takes value and base,
    `root` value and index). A name outside parser.FUNCTIONS is a function of the question's own, like f.
    """

    name: str
    args: tuple["Node", ...]


Node = Num | Sym | Const | Apply


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it."""
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        if isinstance(node, Apply):
            stack.extend(node.args)


def symbols(node: Node) -> set[str]:
    """The names of the variables in it."""
    return {part.name for part in walk(node) if isinstance(part, Sym)}


def has(node: Node, *names: str) -> bool:
    """Whether one of these operators or functions occurs."""
    return any(isinstance(part, Apply) and part.name in names for part in walk(node))


def substituted(node: Node, values: "dict[str, Node]") -> Node:
    """The tree with its symbols exchanged for `values`."""
    if isinstance(node, Sym):
        return values.get(node.name, node)
    if isinstance(node, Apply):
        return Apply(node.name, tuple(substituted(argument, values) for argument in node.args))
    return node


def both_signs(node: Node) -> tuple[Node, ...]:
    """What ± stands for: the node itself without one, else with + and with − (every ± alike, ∓ opposite)."""
    if not has(node, "pm", "mp", "plus-minus", "minus-plus"):
        return (node,)
    return _signed(node, 1), _signed(node, -1)


def _signed(node: Node, sign: int) -> Node:
    if not isinstance(node, Apply):
        return node
    args = tuple(_signed(argument, sign) for argument in node.args)
    if node.name in {"pm", "mp"}:
        positive = (sign > 0) == (node.name == "pm")
        return args[0] if positive else Apply("neg", args)
    if node.name in {"plus-minus", "minus-plus"}:
        positive = (sign > 0) == (node.name == "plus-minus")
        return Apply("+" if positive else "-", args)
    return Apply(node.name, args)
