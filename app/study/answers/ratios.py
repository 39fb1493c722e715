"""Reads ratios, 3 : 4 and 3 to 4, and quotients with a remainder, 7 R 3."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Ratio, Remainder
from app.study.answers.reader import Reader
from app.study.maths.parsing.splitting import split
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Num

_MARKS = {"R", "r", "rem"}
_BEFORE = {"with", "a", "and", ",", "the"}
_AFTER = {"of", "is", "=", ":"}


def ratio(tokens: Sequence[Token], reader: Reader) -> Answer | None:
    """3 : 4 and more parts."""
    parts = split(tokens, {":", "to"})
    if len(parts) < 2 or not all(parts):
        return None
    return Ratio(tuple(map(reader.expression, parts)))


def remainder(tokens: Sequence[Token]) -> Answer | None:
    """7 R 3, 7 remainder 3, 7 with a remainder of 3."""
    for at, token in enumerate(tokens):
        if token.text in _MARKS or token.text.lower() == "remainder":
            quotient = _number([part for part in tokens[:at] if part.text not in _BEFORE])
            rest = _number([part for part in tokens[at + 1 :] if part.text not in _AFTER])
            if quotient and rest:
                return Remainder(quotient, rest)
    return None


def _number(tokens: Sequence[Token]) -> Num | None:
    return Num(tokens[0].value) if len(tokens) == 1 and tokens[0].kind is Kind.NUMBER else None
