"""Reads numbers in words, with the thing they count if one follows: seven, two thirds, five apples."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Quantity, Value
from app.study.answers.spoken.things import noun
from app.study.maths import words
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Num
from app.study.maths.units import read_unit


def spelled(tokens: Sequence[Token]) -> Answer | None:
    """The longest number at the beginning with what follows; None when there is none."""
    if not all(token.kind in {Kind.WORD, Kind.NAME} or token.text == "-" for token in tokens):
        return None
    texts = [token.text for token in tokens]
    for end in range(len(texts), 0, -1):
        value = words.number(texts[:end])
        if value is not None:
            return _with_thing(Num(value), tokens[end:])
    return None


def _with_thing(number: Num, rest: Sequence[Token]) -> Answer:
    if not rest:
        return Value(number)
    unit = read_unit(rest)
    return Quantity(number, unit, "" if unit else noun(rest))
