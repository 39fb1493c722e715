"""An expression as it was written, not yet evaluated: immutable, hashable, its parts reached by paths.

Two trees are equal (==) when they have the same structure; brackets that change nothing, how a product or a
quotient was written, and what is in `focus` are kept beside it for the printers and do not count.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TypeGuard

from app.study.maths import operators as op
from app.study.maths.errors import TooLarge as TooLarge  # noqa: PLC0414  read from here by the other rooms
from app.study.maths.errors import Unreadable as Unreadable  # noqa: PLC0414
from app.study.maths.operators import Op

Path = tuple[int, ...]
"""Where a part is: which operand, of which operand, …; () is the whole."""


@dataclass(frozen=True, slots=True)
class Num:
    """A number; `places` counts the digits after its decimal point, None without one.

    `spelling` is what was written where the value and the places do not say it: ½, 0.(3), 2e5.
    """

    value: Fraction
    places: int | None = None
    spelling: str = field(default="", compare=False)
    focus: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Sym:
    """A variable: one letter, a Greek letter's name, either with an index (x_1)."""

    name: str
    focus: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Const:
    """One of pi, e, i, oo (operators.CONSTANTS)."""

    name: str
    focus: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Apply:
    r"""An operator or function on its operands.

    LOG has a value and a base, ROOT a value and an index. `sign` is how a product (*, "" for letters side by
    side) or a quotient (/, ÷, \frac) was written, None for one that nobody wrote; `bracketed` says that
    brackets stood around the whole, needed or not.
    """

    op: Op
    args: tuple["Node", ...]
    sign: str | None = field(default=None, compare=False)
    bracketed: bool = field(default=False, compare=False)
    focus: bool = field(default=False, compare=False)

    @property
    def name(self) -> str:
        """The operator's name."""
        return self.op.name


Node = Num | Sym | Const | Apply

ZERO, ONE, TWO = (Num(Fraction(value)) for value in range(3))


# Making trees. These write as people do: −3/4 is the negative of a fraction, 3/1 is 3.


def number(value: Fraction | int, places: int | None = None) -> Node:
    """A rational number: whole, a decimal where `places` are given, else a fraction; its minus outside."""
    size = abs(Fraction(value))
    if size.denominator == 1 or places is not None:
        node: Node = Num(size, places)
    else:
        node = over(Num(Fraction(size.numerator)), Num(Fraction(size.denominator)))
    return negative(node) if value < 0 else node


def plus(a: Node, b: Node) -> Apply:
    """The sum a + b."""
    return Apply(op.PLUS, (a, b))


def minus(a: Node, b: Node) -> Apply:
    """The difference a − b."""
    return Apply(op.MINUS, (a, b))


def times(a: Node, b: Node, sign: str | None = None) -> Apply:
    """The product a · b; `sign` as in Apply."""
    return Apply(op.TIMES, (a, b), sign)


def over(a: Node, b: Node, sign: str | None = None) -> Apply:
    """The quotient a / b; `sign` as in Apply."""
    return Apply(op.OVER, (a, b), sign)


def power(base: Node, exponent: Node) -> Apply:
    """The power base ^ exponent."""
    return Apply(op.POWER, (base, exponent))


def root(node: Node, index: Node = TWO) -> Apply:
    """The root; the square root unless another index is given."""
    return Apply(op.ROOT, (node, index))


def percentage(node: Node) -> Apply:
    """`node` hundredths."""
    return Apply(op.PERCENT, (node,))


def negative(node: Node) -> Apply:
    """The negative of `node`."""
    return Apply(op.NEGATIVE, (node,))


def bracketed(node: Node) -> Node:
    """`node` with brackets around it; a number or a letter needs none and gets none."""
    return replace(node, bracketed=True) if isinstance(node, Apply) else node


def in_focus(node: Node) -> Node:
    """`node`, to be shown as what is looked at."""
    return replace(node, focus=True)


# Looking at trees


def is_op(node: Node, *ops: Op) -> TypeGuard[Apply]:
    """Whether one of these operators is the outermost."""
    return isinstance(node, Apply) and node.op in ops


def operands(node: Node) -> tuple[Node, ...]:
    """Its operands; none of a number, letter or constant."""
    return node.args if isinstance(node, Apply) else ()


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it."""
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(operands(node))


def paths(node: Node, path: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Every part with its path, a part before what is in it, from left to right."""
    yield path, node
    for place, operand in enumerate(operands(node)):
        yield from paths(operand, (*path, place))


def part(node: Node, path: Path) -> Node:
    """The part at `path`. Raises IndexError where there is none."""
    for place in path:
        node = operands(node)[place]
    return node


def replaced(node: Node, path: Path, new: Node) -> Node:
    """The tree with `new` at `path`, all else as it was written. Raises IndexError where there is none."""
    if not path:
        return new
    place, *rest = path
    if not isinstance(node, Apply):
        raise IndexError(path)
    changed = replaced(node.args[place], tuple(rest), new)
    return replace(node, args=(*node.args[:place], changed, *node.args[place + 1 :]))


def mapped(node: Node, change: Callable[[Node], Node]) -> Node:
    """The tree rebuilt from its leaves up, `change` applied to every part, all else as it was written."""
    if isinstance(node, Apply):
        node = replace(node, args=tuple(mapped(argument, change) for argument in node.args))
    return change(node)


def symbols(node: Node) -> set[str]:
    """The names of the variables in it."""
    return {each.name for each in walk(node) if isinstance(each, Sym)}


def has(node: Node, *ops: Op) -> bool:
    """Whether one of these operators or functions occurs."""
    return any(isinstance(each, Apply) and each.op in ops for each in walk(node))


def substituted(node: Node, values: Mapping[str, Node]) -> Node:
    """The tree with its symbols exchanged for `values`, all else as it was written."""
    return mapped(node, lambda each: values.get(each.name, each) if isinstance(each, Sym) else each)


def both_signs(node: Node) -> tuple[Node, ...]:
    """What ± stands for: the node itself without one, else with + and with − (every ± alike, ∓ opposite)."""
    if not has(node, op.PM, op.MP, op.PLUS_MINUS, op.MINUS_PLUS):
        return (node,)
    return mapped(node, _with_upper_sign), mapped(node, _with_lower_sign)


def _with_upper_sign(node: Node) -> Node:
    return _signed(node, True)


def _with_lower_sign(node: Node) -> Node:
    return _signed(node, False)


def _signed(node: Node, upper: bool) -> Node:
    if is_op(node, op.PM, op.MP):
        return operands(node)[0] if (node.op is op.PM) is upper else negative(operands(node)[0])
    if is_op(node, op.PLUS_MINUS, op.MINUS_PLUS):
        return Apply(op.PLUS if (node.op is op.PLUS_MINUS) is upper else op.MINUS, node.args)
    return node
