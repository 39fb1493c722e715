"""The formulas of the plain notation, read and written: 3s + 12, 20%*45, 60[km/h]*45[min].

Each way is the other's inverse. A number stands before a letter or a bracket without a sign (3s); letters are
multiplied with * and never stand side by side; a unit follows its number in square brackets.
"""

import re
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache

from app.study.maths import operators as op
from app.study.maths.operators import ATOM, OPERATORS, PRODUCT, RAISED, SUM, Notation, Op
from app.study.maths.printing import decimal
from app.study.maths.tree import (
    Apply,
    Const,
    Node,
    Num,
    Sym,
    is_op,
    minus,
    negative,
    over,
    percentage,
    plus,
    power,
    root,
    times,
)
from app.study.reading.errors import BadSetUp
from app.study.reading.things import FUNCTIONS, NAMES
from engine.base.sentence import say

MAX_DEPTH = 12  # brackets within brackets
LETTERS = "abcdfghjklmnopqrstuvwxyzABCDFGHJKLMNOPQRSTUVWXYZ"  # e and i are numbers
UNIT = r"\[[^\[\]\s]{1,12}\]"
_TOKEN = re.compile(rf"\d+(?:\.\d+)?|{UNIT}|[a-z]{{2,}}|[A-Za-z]| [-+] |[-+*/^%!()]|, ")


@lru_cache(256)
def counted_in(unit: str) -> Op:
    """The operator that gives a number this unit."""
    return Op(f"[{unit}]", 1, 1, None, "", "", Notation(rf"#1\,\text{{{unit}}}"), Notation(f"#1 {unit}"))


def unit_of(node: Node) -> str:
    """The unit that was written behind a number, "" where none was."""
    return node.name[1:-1] if isinstance(node, Apply) and node.name.startswith("[") else ""


@lru_cache
def named(function: str) -> Op:
    """The operator of a function of FUNCTIONS, such as term, whose meaning a thing of the set-up gives."""
    counts = {"choose": OPERATORS["binom"], "arrange": OPERATORS["npr"]}
    tex, text = Notation(rf"\text{{{function}}}(#1)"), Notation(f"{function}(#1)")
    return counts.get(function) or Op(function, 1, 1, None, "", "", tex, text)


def read_formula(text: str) -> Node:
    """The expression that all of `text` is. Raises BadSetUp."""
    return _Reader(text).whole()


def written(node: Node) -> str:
    """The expression as it stands in the notation; read_formula reads it back."""
    return _at_least(node, SUM)


class _Reader:
    """Reads one formula by recursive descent."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.depth = text, 0, 0
        self.tokens = _TOKEN.findall(text)
        if "".join(self.tokens) != text:
            raise BadSetUp(say("reading.formula", text=text))

    def wrong(self) -> BadSetUp:
        return BadSetUp(say("reading.formula", text=self.text))

    def next(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def takes(self, *tokens: str) -> str:
        found = self.next()
        if found and found in tokens:
            self.at += 1
            return found
        return ""

    def whole(self) -> Node:
        node = self.sum()
        if self.next():
            raise self.wrong()
        return node

    def sum(self) -> Node:
        node = negative(self.product()) if self.takes("-") else self.product()
        while sign := self.takes(" + ", " - "):
            node = (plus if sign == " + " else minus)(node, self.product())
        return node

    def product(self) -> Node:
        begins_with_number = self.next()[:1].isdigit()
        node = self.raised()
        if begins_with_number and isinstance(node, Num) and self.begins_factor():
            node = times(node, self.raised(), "")
        while sign := self.takes("*", "/"):
            node = times(node, self.raised(), "*") if sign == "*" else over(node, self.raised(), "/")
        return node

    def begins_factor(self) -> bool:
        return self.next()[:1].isalpha() or self.next() == "("

    def raised(self) -> Node:
        node = self.atom()
        if self.takes("^"):
            return power(node, self.atom())
        if self.takes("%"):
            return percentage(node)
        return Apply(op.FACTORIAL, (node,)) if self.takes("!") else node

    def atom(self) -> Node:
        token = self.next()
        self.at += 1
        if token[:1].isdigit():
            return self.amount(_number(token))
        if token == "(":
            return self.bracket()
        if len(token) == 1 and token in LETTERS:
            return Sym(token)
        if token in {"pi", "e"}:
            return Const(token)
        if token in NAMES:
            return Sym(token)
        if token in FUNCTIONS and self.takes("("):
            return self.function(token)
        raise self.wrong()

    def amount(self, number: Node) -> Node:
        unit = self.next()
        if not unit.startswith("["):
            return number
        self.at += 1
        return Apply(counted_in(unit[1:-1]), (number,))

    def bracket(self) -> Node:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.wrong()
        node = self.sum()
        self.depth -= 1
        if not self.takes(")"):
            raise self.wrong()
        return node

    def function(self, name: str) -> Node:
        arguments = [self.sum()]
        while self.takes(", "):
            arguments.append(self.sum())
        if len(arguments) != FUNCTIONS[name] or not self.takes(")"):
            raise self.wrong()
        return root(arguments[0]) if name == "sqrt" else Apply(named(name), tuple(arguments))


def _number(token: str) -> Num:
    _, point, places = token.partition(".")
    return Num(Fraction(token), len(places) if point else None)


def _at_least(node: Node, level: int) -> str:
    text = _WRITERS[type(node)](node) if not isinstance(node, Apply) else _applied(node)
    return text if _level(node) >= level else f"({text})"


def _level(node: Node) -> int:
    if isinstance(node, Num) and node.value.denominator > 1 and node.places is None:
        return PRODUCT
    if not isinstance(node, Apply):
        return ATOM
    if is_op(node, op.PLUS, op.MINUS, op.NEGATIVE):
        return SUM
    if is_op(node, op.TIMES, op.OVER):
        return PRODUCT
    return RAISED if is_op(node, op.POWER, op.PERCENT, op.FACTORIAL) else ATOM


def _applied(node: Apply) -> str:
    first, *rest = node.args
    if node.op is op.NEGATIVE:
        return f"-{_at_least(first, PRODUCT)}"
    if node.op in {op.PLUS, op.MINUS}:
        return f"{_at_least(first, SUM)} {node.name} {_at_least(rest[0], PRODUCT)}"
    if node.op is op.TIMES:
        second = _at_least(rest[0], RAISED)
        beside = isinstance(first, Num) and _level(first) == ATOM and not second[0].isdigit()
        return f"{_at_least(first, PRODUCT)}{'' if beside else '*'}{second}"
    if node.op is op.OVER:
        return f"{_at_least(first, PRODUCT)}/{_at_least(rest[0], RAISED)}"
    if node.op is op.POWER:
        return f"{_at_least(first, ATOM)}^{_at_least(rest[0], ATOM)}"
    if node.op in {op.PERCENT, op.FACTORIAL}:
        return f"{_at_least(first, ATOM)}{'%' if node.op is op.PERCENT else '!'}"
    if unit := unit_of(node):
        return f"{_at_least(first, ATOM)}[{unit}]"
    if node.op is op.ROOT:
        return f"sqrt({written(first)})"
    name = {"binom": "choose", "npr": "arrange"}.get(node.name, node.name)
    return f"{name}({', '.join(map(written, node.args))})"


def _digits(node: Num) -> str:
    return str(node.value) if node.places is None else decimal(node.value, node.places)


_WRITERS: dict[type, Callable[..., str]] = {
    Num: _digits,
    Sym: lambda node: node.name,
    Const: lambda node: node.name,
}
