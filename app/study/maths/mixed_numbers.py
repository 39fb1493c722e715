"""The fraction of a mixed number: what makes 3 1/2, 3½ and 3\frac{1}{2} three and a half."""

from collections.abc import Sequence
from fractions import Fraction

from app.study.maths.tokens import VULGAR, Kind, Token
from app.study.maths.tree import Apply, Node, Num


def fraction_at(tokens: Sequence[Token]) -> tuple[Node | None, int]:
    """The fraction that `tokens` (at most seven are looked at) begin with, and how many it takes up."""
    if not tokens:
        return None, 0
    head = tokens[0]
    if head.text in VULGAR:
        return Num(head.value), 1
    texts = [token.text for token in tokens]
    whole = [token.kind is Kind.NUMBER and token.places is None for token in tokens]
    if len(tokens) >= 3 and whole[0] and head.space and texts[1] in {"/", "÷"} and whole[2]:
        return _fraction(head.value, tokens[2].value), 3
    if texts[0] != "\\frac":
        return None, 0
    braces = len(tokens) == 7 and [texts[1], *texts[3:5], texts[6]] == ["{", "}", "{", "}"]
    if braces and whole[2] and whole[5] and tokens[2].value < tokens[5].value:
        return _fraction(tokens[2].value, tokens[5].value), 7
    if len(texts) > 1 and whole[1] and len(texts[1]) == 2:  # 3\frac12
        return _fraction(Fraction(texts[1][0]), Fraction(texts[1][1])), 2
    return None, 0


def _fraction(top: Fraction, bottom: Fraction) -> Node:
    return Apply("/", (Num(top), Num(bottom)))
