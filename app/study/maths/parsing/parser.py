"""Reads tokens into an expression tree: a whitelist grammar with bounds, and no evaluation anywhere."""

import re
from collections.abc import Sequence
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.errors import TooLarge, Unreadable
from app.study.maths.operators import (
    CONSTANT_WORDS,
    OPERATORS,
    OWN_FUNCTIONS,
    ROOTS,
    function_named,
    own_function,
)
from app.study.maths.parsing.cursor import CLOSING, MAX_DEPTH, Grammar
from app.study.maths.parsing.function_calls import function_call
from app.study.maths.parsing.letters import BETWEEN_SIGNS, glued
from app.study.maths.parsing.mixed_numbers import fraction_at
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import TWO, Const, Node, Num, Sym, bracketed, is_op
from engine.base.sentence import say

__all__ = ["MAX_DEPTH", "MAX_POSTFIXES", "parse"]
MAX_POSTFIXES = 8

_SUMS = {"+": op.PLUS, "-": op.MINUS, "±": op.PLUS_MINUS, "∓": op.MINUS_PLUS}
_SIGNS = {"-": op.NEGATIVE, "±": op.PM, "∓": op.MP}
_POSTFIXES = {"!": op.FACTORIAL, "%": op.PERCENT, "°": op.DEGREES}
_ROUNDED = {"⌊": OPERATORS["floor"], "⌈": OPERATORS["ceil"]}
_OPERANDS = {"(", "[", "{", "\\{", "π", "∞", "√", "∛", "∜", "⌊", "⌈", "\\frac", "\\sqrt", "\\binom"}
_PLAIN_NUMBER = re.compile(r"\d*\.?\d*")


def parse(tokens: Sequence[Token], *, tight: bool = False) -> Node:
    """The tree of one expression. With `tight`, 1/2x is 1/(2x); without, (1/2)x.

    Raises Unreadable, or TooLarge beyond MAX_DEPTH or MAX_NODES.
    """
    parser = _Parser(tokens, tight)
    node = parser.sum()
    if parser.next:
        raise Unreadable(say("maths.unreadable.from-here", text=parser.next.text))
    return node


class _Parser(Grammar):
    def __init__(self, tokens: Sequence[Token], tight: bool) -> None:
        super().__init__(tokens)
        self._tight = tight

    def sum(self) -> Node:
        return self.deeper(self._sum)

    def _sum(self) -> Node:
        node = self._product()
        while self.sign in _SUMS:
            node = self.made(_SUMS[self.take().text], node, self._product())
        return node

    def _product(self) -> Node:
        node = self.signed()
        while True:
            if self.takes("*") or self._takes_cross():
                node = self.made(op.TIMES, node, self.signed(), sign="*")
            elif self.sign in {"/", "÷"}:
                sign = self.take().text
                node = self.made(op.OVER, node, self._divisor(sign), sign=sign)
            elif self.is_word("mod"):
                self.take()
                node = self.made(op.MOD, node, self.signed())
            elif self.begins_operand():
                node = self.made(op.TIMES, node, self.power(), sign="")
            else:
                return node

    def _divisor(self, sign: str) -> Node:
        node = self.signed()
        while self._tight and self.begins_operand() and not self._is_cross():
            node = self.made(op.TIMES, node, self.power(), sign="")
        while sign == "÷" and self.takes("/"):  # 2/3 ÷ 4/9: the bars are fractions
            node = self.made(op.OVER, node, self.signed(), sign="/")
        return node

    def _is_cross(self) -> bool:
        """Whether an x between two numbers means times: 2x10^5, 3 x 4."""
        return self._is_cross_at(self.at)

    def _is_cross_at(self, place: int) -> bool:
        around = self.tokens[max(place - 1, 0) : place + 2]
        return len(around) == 3 and _is_x(around[1]) and around[0].kind is around[2].kind is Kind.NUMBER

    def _takes_cross(self) -> bool:
        if not self._is_cross():
            return False
        letter = any(_is_x(token) and not self._is_cross_at(at) for at, token in enumerate(self.tokens))
        if letter and not self.tokens[self.at + 1].space:  # 2x2 + 3x
            raise _lost_power(self.tokens[self.at], self.tokens[self.at + 1])
        self.at += 1
        return True

    def begins_operand(self) -> bool:
        token = self.next
        if token is None:
            return False
        if token.kind in {Kind.NAME, Kind.WORD}:
            return True
        if token.kind is Kind.NUMBER:
            # 2 3 is a slip, not a product; (2)3, x 3 and 2^2 3 are read as products.
            before = self.tokens[self.at - 1]
            if before.kind is Kind.NAME and not token.space:  # nobody types x2 for 2x
                raise _lost_power(before, token)
            return before.kind is not Kind.NUMBER or (token.space and self._is_exponent(self.at - 1))
        return not self.open_bars if token.text == "|" else token.text in _OPERANDS

    def _is_exponent(self, place: int) -> bool:
        """Whether the number there is an exponent, as in x^7 3x, of something with a letter."""
        if place < 2 or self.tokens[place - 1].text != "^":
            return False
        base = self.tokens[place - 2]
        return base.kind is Kind.NAME or base.text in {"}", ")"}

    def signed(self) -> Node:
        if self.takes("+"):
            return self.deeper(self.signed)
        if self.sign in _SIGNS:
            return self.made(_SIGNS[self.take().text], self.deeper(self.signed))
        return self.power()

    def power(self) -> Node:
        braces = self.sign == "{"
        node = self._postfix(self.deeper(self._primary))
        if not self.takes("^"):
            return node
        if self.takes("°"):  # ^\circ
            return self.made(op.DEGREES, node)
        if self.sign in {"{", "("} and self._degree_follows():
            self.at += 3
            return self.made(op.DEGREES, node)
        exponent = self.deeper(self.signed)
        if braces and is_op(node, op.TIMES) and node.sign == "" and not node.bracketed:
            return self.made(op.TIMES, node.args[0], self.made(op.POWER, node.args[1], exponent), sign="")
        return self._postfix(self.made(op.POWER, node, exponent))

    def _degree_follows(self) -> bool:
        tokens = self.tokens[self.at + 1 : self.at + 3]
        return len(tokens) == 2 and tokens[0].text == "°" and tokens[1].text in {"}", ")"}

    def _postfix(self, node: Node) -> Node:
        for _ in range(MAX_POSTFIXES):
            if self.sign not in _POSTFIXES:
                return node
            node = self.made(_POSTFIXES[self.take().text], node)
        raise TooLarge(say("maths.too-large.deep"))

    def _primary(self) -> Node:
        token = self.take()
        if token.kind is Kind.NUMBER:
            return self._number(token)
        if token.kind is Kind.NAME:
            return self._name(token)
        if token.kind is Kind.WORD:
            return self._word(token)
        if token.text in CLOSING:
            return self._bracket(token.text)
        if token.text == "|":
            self.open_bars += 1
            node = self.sum()
            self.expect("|")
            self.open_bars -= 1
            return self.made(op.ABS, node)
        if token.text in ROOTS:
            return self.made(op.ROOT, self._radicand(), Num(Fraction(ROOTS[token.text])))
        if token.text in CONSTANT_WORDS:
            return Const(CONSTANT_WORDS[token.text])
        if token.kind is Kind.COMMAND:
            return self._command(token.text)
        raise Unreadable(say("maths.unreadable.from-here", text=token.text))

    def _command(self, command: str) -> Node:
        if command == "\\frac":
            return self.made(op.OVER, self.argument(), self.argument(), sign="\\frac")
        if command == "\\binom":
            return self.made(OPERATORS["binom"], self.argument(), self.argument())
        if command == "\\sqrt":
            index: Node = TWO
            if self.takes("["):
                index = self.sum()
                self.expect("]")
            return self.made(op.ROOT, self.argument(), index)
        raise Unreadable(say("maths.unreadable.from-here", text=command))

    def _number(self, token: Token) -> Node:
        plain = _PLAIN_NUMBER.fullmatch(token.text)
        number = Num(token.value, token.places, "" if plain else token.text)
        self.counted()
        if token.value.denominator != 1 or not plain:
            return number
        fraction, used = fraction_at(self.tokens[self.at : self.at + 7])
        self.at += used
        return self.made(op.MIXED, number, fraction) if fraction else number

    def argument(self) -> Node:
        token = self.next
        if token and token.kind is Kind.NUMBER and len(token.text) > 1 and token.text.isdigit():
            rest = token._replace(text=token.text[1:], value=Fraction(int(token.text[1:])), space=False)
            self.tokens[self.at] = rest
            return Num(Fraction(int(token.text[0])))
        if self.sign in {"{", "("}:
            with self.inside(self.take().text):
                return self.sum()
        return self.deeper(self._primary)

    def _radicand(self) -> Node:
        """The operand of √: one number, name or bracket; its power stays outside the root."""
        if self.takes("-"):
            return self.made(op.NEGATIVE, self.deeper(self._primary))
        return self.deeper(self._primary)

    def _bracket(self, opening: str) -> Node:
        with self.inside(opening):
            node = self.sum()
        if opening in _ROUNDED:
            return self.made(_ROUNDED[opening], node)
        return node if opening == "{" else bracketed(node)

    def _name(self, token: Token) -> Node:
        self.counted()
        if token.text in {"e", "i"}:
            return Const(token.text)
        after = self.next
        if token.text in OWN_FUNCTIONS and after and after.text == "(" and not after.space:
            with self.inside(self.take().text):
                argument = self.sum()
            return self.made(own_function(token.text), argument)
        return Sym(token.text)

    def _word(self, token: Token) -> Node:
        function = function_named(token.text)
        if function:
            index = ROOTS.get(token.text.lower())
            return function_call(self, function, None if index is None else Num(Fraction(index)))
        if token.text in CONSTANT_WORDS:
            return Const(CONSTANT_WORDS[token.text])
        parts = glued(token.text) or self._between_signs(token.text)
        if parts is None:
            raise Unreadable(say("maths.unreadable.word", word=token.text))
        first, *others = [Token(Kind.NAME if len(part) == 1 else Kind.WORD, part, False) for part in parts]
        self.tokens[self.at : self.at] = others
        return self._name(first) if first.kind is Kind.NAME else self._word(first)

    def _between_signs(self, word: str) -> list[str] | None:
        """The letters of a word with a sign before it, and a sign or nothing behind it: u + at."""
        before = self.tokens[self.at - 2] if self.at > 1 else None
        after = self.next
        if word not in BETWEEN_SIGNS or (before is None and after is None):
            return None
        before_fits = before is None or before.kind is Kind.NUMBER or before.text in {"+", "-", "*", "=", "("}
        after_fits = after is None or after.text in {"+", "-", "*", "/", "^", "=", ")"}
        return list(word) if before_fits and after_fits else None


def _is_x(token: Token) -> bool:
    return token.kind is Kind.NAME and token.text in {"x", "X"}


def _lost_power(letter: Token, power: Token) -> Unreadable:
    return Unreadable(say("maths.unreadable.lost-power", letter=letter.text, power=power.text))
