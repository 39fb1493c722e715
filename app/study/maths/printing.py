"""Printing by templates, with brackets where needed: shared by TeX and plain text."""

import math
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, ClassVar

from app.study.maths.operators import ATOM, ENCLOSED, SIGNED, SUM, Notation, Op
from app.study.maths.tree import Apply, Const, Node, Num, Sym

_PLACE = re.compile(r"#(\d+|\*)")


def decimal(value: Fraction, places: int) -> str:
    """`value` with `places` digits after its point, all of them exact (rounded half up beyond)."""
    size = abs(value) * 10**places
    digits = str(math.floor(size + Fraction(1, 2))).zfill(places + 1)
    whole, rest = (digits[:-places], digits[-places:]) if places else (digits, "")
    return f"{'-' if value < 0 else ''}{whole}{'.' if rest else ''}{rest}"


class Printer(ABC):
    """Writes a tree by the notations of its operators; `own` has what a template cannot say."""

    keeps_brackets: ClassVar[bool] = True  # those that were written and change nothing
    own: ClassVar[Mapping[Op, Callable[[Any, Apply], str]]] = {}

    @abstractmethod
    def notation(self, node: Apply) -> Notation:
        """How its operator is written here."""

    @abstractmethod
    def number(self, node: Num) -> str:
        """A number."""

    @abstractmethod
    def symbol(self, name: str) -> str:
        """A variable."""

    @abstractmethod
    def constant(self, name: str) -> str:
        """A constant."""

    @abstractmethod
    def brackets(self, written: str) -> str:
        """`written` in brackets."""

    def written(self, node: Node) -> str:
        """The whole node, in the brackets that were written around it."""
        bare = self.bare(node)
        return self.brackets(bare) if self._is_bracketed(node) else bare

    def bare(self, node: Node) -> str:
        """The node without brackets around the whole."""
        if isinstance(node, Num):
            return self.number(node)
        if isinstance(node, Sym):
            return self.symbol(node.name)
        if isinstance(node, Const):
            return self.constant(node.name)
        own = self.own.get(node.op)
        return own(self, node) if own else self.filled(node)

    def filled(self, node: Apply) -> str:
        """The template of its operator with the operands in their places."""
        notation = self.notation(node)

        def operand(found: re.Match[str]) -> str:
            if found[1] == "*":
                return ", ".join(map(self.bare, node.args))
            place = int(found[1]) - 1
            return self.within(node.args[place], notation.needs[place], first=found.start() == 0)

        return _PLACE.sub(operand, notation.template)

    def within(self, node: Node, least: int, *, first: bool = False) -> str:
        """In brackets when it holds together less than `least`, or begins with a sign after another sign."""
        if least == ENCLOSED:
            return self.bare(node)
        written = self.written(node)
        if self._is_bracketed(node):
            return written
        clash = not first and least > SUM and self.is_signed(written)
        return self.brackets(written) if self.level(node) < least or clash else written

    def is_signed(self, written: str) -> bool:
        """Whether it begins with a sign that needs brackets after another one."""
        return written[0] in "-±∓"

    def level(self, node: Node) -> int:
        """How tightly it holds together."""
        if isinstance(node, Num):
            return ATOM if node.value >= 0 else SIGNED
        return self.notation(node).level if isinstance(node, Apply) else ATOM

    def _is_bracketed(self, node: Node) -> bool:
        return self.keeps_brackets and isinstance(node, Apply) and node.bracketed
