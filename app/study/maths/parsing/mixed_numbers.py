r"""Reads the fraction of a mixed number: 3 1/2, 3½, 3\frac{1}{2}."""

from collections.abc import Sequence
from fractions import Fraction

from app.study.maths.characters import VULGAR_FRACTIONS
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Node, Num, over

LONGEST = 7  # tokens: \frac { 1 } { 2 }


def fraction_at(tokens: Sequence[Token]) -> tuple[Node | None, int]:
    """The fraction that `tokens` (at most LONGEST are looked at) begin with, and how many it takes up."""
    for read in (_vulgar, _slashed, _braced, _unbraced):
        found = read(list(tokens[:LONGEST]))
        if found:
            return found
    return None, 0


def _vulgar(tokens: list[Token]) -> tuple[Node, int] | None:
    if not tokens or tokens[0].text not in VULGAR_FRACTIONS:
        return None
    return Num(tokens[0].value, spelling=tokens[0].text), 1


def _slashed(tokens: list[Token]) -> tuple[Node, int] | None:
    if len(tokens) < 3 or tokens[1].text not in {"/", "÷"} or not tokens[0].space:
        return None
    return _fraction(tokens[0], tokens[2], "/", 3) if _is_whole(tokens[0]) and _is_whole(tokens[2]) else None


def _braced(tokens: list[Token]) -> tuple[Node, int] | None:
    if len(tokens) < LONGEST or not (_is_whole(tokens[2]) and _is_whole(tokens[5])):
        return None
    braces = "".join(tokens[place].text for place in (0, 1, 3, 4, 6))
    proper = tokens[2].value < tokens[5].value
    return _fraction(tokens[2], tokens[5], "\\frac", LONGEST) if braces == "\\frac{}{}" and proper else None


def _unbraced(tokens: list[Token]) -> tuple[Node, int] | None:
    r"""3\frac12, which TeX takes apart digit by digit."""
    if len(tokens) < 2 or tokens[0].text != "\\frac" or not _is_whole(tokens[1]) or len(tokens[1].text) != 2:
        return None
    top, bottom = (Num(Fraction(int(digit))) for digit in tokens[1].text)
    return over(top, bottom, "\\frac"), 2


def _is_whole(token: Token) -> bool:
    return token.kind is Kind.NUMBER and token.places is None


def _fraction(top: Token, bottom: Token, sign: str, used: int) -> tuple[Node, int]:
    return over(Num(top.value), Num(bottom.value), sign), used
