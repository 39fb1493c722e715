"""An expression in plain typing, as it was written: 2x^2 - (1/2)x + √3. The parser reads it back."""

import re
from typing import ClassVar

from app.study.maths import operators as op
from app.study.maths.characters import CAPITAL_GREEK, GREEK_VARIABLES, SMALL_GREEK
from app.study.maths.operators import (
    ATOM,
    CONSTANT_WORDS,
    CONSTANTS,
    OWN_FUNCTIONS,
    PRODUCT,
    RAISED,
    ROOTS,
    Notation,
    function_named,
)
from app.study.maths.parsing.letters import glued
from app.study.maths.printing import Printer, decimal
from app.study.maths.tree import Apply, Const, Node, Num, Sym, is_op, operands, symbols

_REPEATING = re.compile(r"(\d*\.\d*)\\overline\{(\d+)\}")
_DIVIDED = Notation("#1 ÷ #2", PRODUCT, (PRODUCT, ATOM))
_SLASHED = Notation("#1/#2", PRODUCT, (RAISED, RAISED))
_ROOT_SIGNS = {index: sign for sign, index in ROOTS.items() if len(sign) == 1}
_LETTERS = {**SMALL_GREEK, **CAPITAL_GREEK, "Sigma": "Sigma"}  # Σ would be read as a sum


def to_text(node: Node) -> str:
    """`node` as a student would type it.

    `parse(tokenize(to_text(node)))` is `node` again, but that a minus before a product or a quotient goes to
    its first factor, and a fraction that is a Num becomes one that is written.
    """
    return _Plain().written(node)


class _Plain(Printer):
    def notation(self, node: Apply) -> Notation:
        if node.op is not op.OVER:
            return node.op.text
        if node.sign == "÷":
            return _DIVIDED
        return _SLASHED if is_op(node.args[0], op.OVER, op.MIXED) else node.op.text

    def number(self, node: Num) -> str:
        if node.places is not None:
            return decimal(node.value, node.places)
        repeating = _REPEATING.fullmatch(node.spelling)
        if repeating:
            return f"{repeating[1]}{3 * repeating[2]}..."
        overlined = "\\" in node.spelling or "\u0305" in node.spelling
        return str(node.value) if overlined or not node.spelling else node.spelling

    def level(self, node: Node) -> int:
        if isinstance(node, Num) and "/" in self.number(node):
            return PRODUCT
        return super().level(node)

    def symbol(self, name: str) -> str:
        stem, _, index = name.partition("_")
        stem = _LETTERS.get(stem, stem)
        return stem if not index else f"{stem}_{index}" if len(index) == 1 else f"{stem}_{{{index}}}"

    def constant(self, name: str) -> str:
        return CONSTANTS[name].text

    def brackets(self, written: str) -> str:
        return f"({written})"

    def product(self, node: Apply) -> str:
        left, right = node.args
        second = self.within(right, RAISED)
        beside = node.sign == "" or (node.sign is None and not is_op(right, op.NEGATIVE))
        if beside and not is_op(left, op.MIXED) and self._may_follow(right, second):
            first = self.within(left, RAISED if is_op(left, op.OVER, op.MOD) else PRODUCT, first=True)
            space = _space(_last_factor(left), right, second)
            if space is not None:
                return f"{first}{space}{second}"
        first = self.within(left, PRODUCT, first=True)
        if symbols(node):
            return f"{first}·{second}"
        if node.sign == "":
            return f"{first}{second}" if second[0] == "(" else f"{first}({second})"
        return f"{first} × {second}"

    def _may_follow(self, right: Node, second: str) -> bool:
        """Whether it can stand behind a factor without a sign."""
        if isinstance(right, Num) or is_op(right, op.MIXED):
            return False
        return second[0].isalpha() or second[0] in "(√∛∜|∞"

    def power(self, node: Apply) -> str:
        base, exponent = node.args
        raised = self.written(exponent)
        simple = _is_simple(exponent) or (is_op(exponent, op.NEGATIVE) and _is_simple(operands(exponent)[0]))
        if not simple and not self._is_bracketed(exponent):
            raised = self.brackets(raised)
        return f"{self.within(base, ATOM)}^{raised}"

    def root(self, node: Apply) -> str:
        radicand, index = node.args
        sign = (
            _ROOT_SIGNS.get(int(index.value))
            if isinstance(index, Num) and index.value in ROOTS.values()
            else None
        )
        if sign is None:
            return self.filled(node)
        return f"{sign}{self.bare(radicand) if _is_simple(radicand) else self.brackets(self.bare(radicand))}"

    def logarithm(self, node: Apply) -> str:
        if len(node.args) == 1:
            return self.filled(node)
        value, base = map(self.bare, node.args)
        return f"log_{base if base.isdigit() else f'{{{base}}}'}({value})"

    def absolute(self, node: Apply) -> str:
        inside = self.bare(node.args[0])
        return f"abs({inside})" if "|" in inside else f"|{inside}|"

    own: ClassVar = {
        op.TIMES: product,
        op.POWER: power,
        op.ROOT: root,
        op.LOG: logarithm,
        op.ABS: absolute,
    }


def _is_simple(node: Node) -> bool:
    """One number or letter, which needs no brackets as an exponent or under a root."""
    if isinstance(node, Num):
        return (
            node.value >= 0 and (node.places is not None or node.value.denominator == 1) and not node.spelling
        )
    return not isinstance(node, Apply) or "#" not in node.op.text.template


def _last_factor(node: Node) -> Node:
    while is_op(node, op.TIMES, op.NEGATIVE, op.PM, op.MP) and not node.bracketed:
        node = operands(node)[-1]
    return node


def _first_factor(node: Node) -> Node:
    while is_op(node, op.TIMES, op.POWER) and not node.bracketed:
        node = operands(node)[0]
    return node


def _space(left: Node, right: Node, second: str) -> str | None:
    """What stands between two factors that no sign divides; None where only a sign is clear."""
    if is_op(left, op.ROOT, op.PERCENT, op.DEGREES, op.FACTORIAL):
        return None
    if isinstance(left, Num):
        return "" if not left.spelling else None
    if isinstance(left, Apply) and (left.bracketed or left.op.text.level <= PRODUCT):
        return ""  # in brackets
    if second[0] == "(":
        letter = isinstance(left, Sym) and left.name in OWN_FUNCTIONS
        return "" if isinstance(left, Sym | Const) and not letter else " "
    first = _first_factor(right)
    if isinstance(left, Sym) and isinstance(first, Sym):
        return "" if _join(left.name, first.name) else " "
    return "" if _is_letter_of_turns(left, first) else " "


def _is_letter_of_turns(left: Node, right: Node) -> bool:
    """kπ."""
    return isinstance(left, Sym) and len(left.name) == 1 and right == Const("pi")


def _join(left: str, right: str) -> bool:
    """Whether two letters side by side are read as these two: xy, not as or mu."""
    if left in GREEK_VARIABLES or right in GREEK_VARIABLES:
        shown = _LETTERS.get(left, left), _LETTERS.get(right, right)
        return all(len(letter) == 1 for letter in shown)
    word = left + right
    return len(word) == 2 and glued(word) == [left, right] and not _is_name(word)


def _is_name(word: str) -> bool:
    return bool(function_named(word)) or word in CONSTANT_WORDS or word in GREEK_VARIABLES
