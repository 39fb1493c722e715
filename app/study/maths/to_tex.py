"""An expression as TeX: as it was read, or as it was written."""

import re
from typing import ClassVar

from app.study.maths import operators as op
from app.study.maths.characters import GREEK_VARIABLES
from app.study.maths.operators import CONSTANTS, PRODUCT, RAISED, Notation
from app.study.maths.printing import Printer, decimal
from app.study.maths.tree import TWO, Apply, Const, Node, Num, Sym, is_op, symbols

_DIVIDED = Notation(r"#1 \div #2", PRODUCT, (PRODUCT, RAISED))


FOCUS = r"\focus"  # the macro around a part that is in focus; who shows the TeX says what it does


def to_tex(node: Node, *, as_written: bool = False) -> str:
    r"""`node` as TeX without delimiters.

    With `as_written`, brackets that change nothing, ÷ and the sign of 2·x stay as they were, a negative term
    after a sign stands in brackets, a function's power behind its name, what is in focus in \focus{…}.
    """
    return (_AsWritten() if as_written else _AsRead()).written(node)


class _AsRead(Printer):
    """Unambiguous: what was read of it."""

    keeps_brackets = False

    def notation(self, node: Apply) -> Notation:
        return node.op.tex

    def number(self, node: Num) -> str:
        value, places = node.value, node.places
        if places is not None:
            return decimal(value, places)
        if value.denominator == 1:
            return str(value.numerator)
        sign = "-" if value < 0 else ""
        return rf"{sign}\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"

    def symbol(self, name: str) -> str:
        stem, _, index = name.partition("_")
        stem = f"\\{stem}" if stem in GREEK_VARIABLES else stem if len(stem) == 1 else rf"\text{{{stem}}}"
        return f"{stem}_{{{index}}}" if index else stem

    def constant(self, name: str) -> str:
        return CONSTANTS[name].tex

    def brackets(self, written: str) -> str:
        return rf"\left({written}\right)"

    def is_signed(self, written: str) -> bool:
        return False  # 5 \cdot -3: no other reading is possible

    def product(self, node: Apply) -> str:
        first, second = self.within(node.args[0], PRODUCT, first=True), self.within(node.args[1], RAISED)
        return self._side_by_side(first, second, node.args[1]) or rf"{first} \cdot {second}"

    def _side_by_side(self, first: str, second: str, right: Node) -> str:
        """Without a sign where that is readable: not before a digit or a fraction; empty else."""
        letters = second[0].isalpha() or second[0] == "\\"
        digits = isinstance(right, Num) or is_op(right, op.MIXED, op.PERCENT, op.OVER)
        return f"{first} {second}" if letters and not digits else ""

    def power(self, node: Apply) -> str:
        base, exponent = node.args
        plain = isinstance(base, Sym | Const) or (
            isinstance(base, Num) and base.value >= 0 and base.value.denominator == 1
        )
        return rf"{self.bare(base) if plain else self.brackets(self.bare(base))}^{{{self.bare(exponent)}}}"

    def root(self, node: Apply) -> str:
        radicand, index = map(self.bare, node.args)
        return rf"\sqrt{{{radicand}}}" if node.args[1] == TWO else rf"\sqrt[{index}]{{{radicand}}}"

    def logarithm(self, node: Apply) -> str:
        if len(node.args) == 1:
            return self.filled(node)
        value, base = map(self.bare, node.args)
        return rf"\log_{{{base}}}\left({value}\right)"

    own: ClassVar = {op.TIMES: product, op.POWER: power, op.ROOT: root, op.LOG: logarithm}


class _AsWritten(_AsRead):
    """As it was written: the lines of a working."""

    keeps_brackets = True

    def notation(self, node: Apply) -> Notation:
        return _DIVIDED if node.op is op.OVER and node.sign == "÷" else node.op.tex

    def number(self, node: Num) -> str:
        scientific = re.fullmatch(r"([\d.]+)[eE]\+?(-?\d+)", node.spelling)
        if scientific:
            return rf"{scientific[1]} \times 10^{{{scientific[2]}}}"
        repeating = re.fullmatch(r"(\d*\.\d*)\(?(?:\\\w+\s*\{)?(\d+)[)}]", node.spelling)
        return rf"{repeating[1]}\overline{{{repeating[2]}}}" if repeating else super().number(node)

    def bare(self, node: Node) -> str:
        written = super().bare(node)
        return rf"{FOCUS}{{{written}}}" if node.focus else written

    def is_signed(self, written: str) -> bool:
        return _unmarked(written).startswith(("-", r"\pm", r"\mp"))

    def _side_by_side(self, first: str, second: str, right: Node) -> str:
        beside = super()._side_by_side(first, _unmarked(second), right)
        return f"{first} {second}" if beside else ""

    def product(self, node: Apply) -> str:
        left, right = node.args
        first, second = self.within(left, PRODUCT, first=True), self.within(right, RAISED)
        beside = self._side_by_side(first, second, right)
        if node.sign == "":
            return beside or f"{first}{self.brackets(second)}"
        if node.sign is None and beside:
            return beside
        dot = r"\cdot" if symbols(node) else r"\times"
        return f"{first} {dot} {second}"

    def power(self, node: Apply) -> str:
        """The power of a sine or the like stands behind its name."""
        base, exponent = node.args
        if not isinstance(base, Apply) or not base.op.inverse or base.bracketed:
            return super().power(node)
        head, _, argument = self.filled(base).partition(r"\left(")
        return rf"{head}^{{{self.bare(exponent)}}}\left({argument}"

    own: ClassVar = {**_AsRead.own, op.TIMES: product, op.POWER: power}


def _unmarked(written: str) -> str:
    """Without the mark of a focus before it: how a thing is written does not depend on that."""
    return written.removeprefix(f"{FOCUS}{{")
