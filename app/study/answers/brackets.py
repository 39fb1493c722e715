"""Reads answers in brackets: {1, 2}, (1, 2), [1, 2), ⟨1, 2⟩ and {x | x > 3}."""

from app.study.answers.kinds import Answer, Interval, Several, Word
from app.study.answers.reader import Reader
from app.study.maths.parsing.splitting import RELATIONS, bracketed, split
from app.study.maths.parsing.tokens import Kind, Token


def in_brackets(tokens: list[Token], reader: Reader) -> Answer | None:
    """The set, point, vector or interval; None when one pair of brackets does not enclose all."""
    if len(tokens) < 2 or not bracketed(tokens):
        return None
    opening, closing, inside = tokens[0].text, tokens[-1].text, tokens[1:-1]
    if opening in {"{", "\\{"}:
        return _set(inside, reader)
    parts = split(inside, {",", ";"})
    if len(parts) < 2 or not all(parts):
        return Several((reader.one(inside),), "[]") if inside and opening + closing == "[]" else None
    if opening + closing in {"()", "[]", "⟨⟩"}:
        return Several(tuple(map(reader.one, parts)), opening + closing)
    if len(parts) != 2:
        return None
    low, high = map(reader.expression, parts)
    return Interval(low, high, opening == "[", closing == "]")


def _set(inside: list[Token], reader: Reader) -> Answer:
    """{}, {1, 2}, and the condition of {x | x > 3}."""
    builder = split(inside, {"|", ":"})
    if _is_builder(builder) and len(split(inside, RELATIONS)) > 1:
        return reader.one(builder[1])
    if not inside:
        return Word("none")
    parts = [part for part in split(inside, {",", ";", "and", "or"}) if part]
    return Several(tuple(_member(part, reader) for part in parts), "{}")


def _is_builder(parts: list[list[Token]]) -> bool:
    return len(parts) == 2 and bool(parts[0]) and parts[0][0].kind is Kind.NAME


def _member(tokens: list[Token], reader: Reader) -> Answer:
    return next(iter(reader.whole(tokens))) if len(tokens) > 1 else reader.one(tokens)
