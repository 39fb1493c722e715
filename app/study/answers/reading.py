"""Reads an answer's text: which kind of answer it is, with every reading it may sensibly have."""

import contextlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.study.answers.brackets import in_brackets
from app.study.answers.kinds import Answer, Assignments, Quantity, Ratio, Value
from app.study.answers.lists import listed
from app.study.answers.matrices import table
from app.study.answers.preamble import bare
from app.study.answers.quantities import compound, quantity
from app.study.answers.ratios import ratio, remainder
from app.study.answers.reader import Reader
from app.study.answers.regions import united
from app.study.answers.relations import member, relation
from app.study.answers.spoken.chinese import in_english, without_tex
from app.study.answers.spoken.chinese_amounts import named_amounts
from app.study.answers.spoken.numbers import spelled
from app.study.answers.spoken.statistics import statistics
from app.study.answers.times_of_day import clock
from app.study.answers.words_and_choices import choice, numeral, word
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.splitting import split
from app.study.maths.parsing.tokens import MAX_TEXT, Kind, Token, tokenize
from app.study.maths.tree import Node, TooLarge, Unreadable
from engine.base.sentence import say

_ROUGHLY = {"approximately", "about", "around", "roughly"}
_CONTINENTAL = re.compile(r"^[^\d,.]*\d{1,3}(?:\.\d{3})+,\d+[^\d,.]*$")
_DECIMAL_COMMA = re.compile(r"[^\d,.(\[{⟨]*\d+,(?:\d{1,2}|\d{4,})[^\d,.]*")  # (1,2) is a pair
_THOUSANDS = re.compile(r"\d,\d{3}")


def readings(text: str) -> list[Answer]:
    """What `text` may mean, the likeliest first. Raises Unreadable when it means nothing known."""
    if len(text) > MAX_TEXT:
        raise TooLarge(say("answers.too-long"))
    amounts = named_amounts(without_tex(text))
    if amounts is not None:
        return [Assignments(tuple((name, readings(amount)[0]) for name, amount in amounts))]
    text = bare(in_english(text))
    named = statistics(text, readings)
    if named is not None:
        return [named]
    if not text:
        raise Unreadable(say("answers.nothing"))
    found: list[Answer] = []
    problem: Unreadable | None = None
    for written, grouped, tight in _manners(text):
        try:
            for answer in _Reader(tight).whole(tokenize(written, grouped=grouped)):
                if answer not in found:
                    found.append(answer)
        except Unreadable as error:
            problem = problem or error
    if not found:
        raise problem or Unreadable(say("answers.not-an-answer"))
    return found


def _manners(text: str) -> Iterator[tuple[str, bool, bool]]:
    """How `text` may be meant: (with a decimal point, 1,000 is a thousand, 1/2x is 1/(2x))."""
    if _CONTINENTAL.search(text):  # 1.234,5 is nothing else
        yield _with_point(text), True, False
        return
    yield text, True, False
    if _THOUSANDS.search(text):
        yield text, False, False
    if "/" in text:
        yield text, True, True
    if _DECIMAL_COMMA.fullmatch(text):
        yield _with_point(text), True, False


def _with_point(text: str) -> str:
    """3,14 as 3.14, and 1.234,5 as 1234.5."""
    return text.replace(".", "").replace(",", ".")


class _Reader:
    """Reads tokens; `tight`: 1/2x is 1/(2x)."""

    def __init__(self, tight: bool) -> None:
        self._tight = tight

    def whole(self, tokens: list[Token]) -> Iterator[Answer]:
        """Every reading of one answer's tokens, the likeliest first."""
        if not tokens:
            raise Unreadable(say("answers.nothing"))
        for mark in ("⇒", "⇔"):
            tokens = split(tokens, {mark})[-1] or tokens
        ways: tuple[Callable[[list[Token]], Answer | None], ...] = (choice, word, self.one, numeral)
        failure: Unreadable | None = None
        read = False
        for way in ways:
            try:
                answer = way(tokens)
            except Unreadable as error:
                failure = error
                continue
            if answer is not None:
                read = True
                yield answer
                yield from self._otherwise(answer, tokens)
        if not read:
            raise failure or Unreadable(say("answers.not-an-answer"))

    def one(self, tokens: Sequence[Token]) -> Answer:
        """The answer these tokens are when they are neither a choice nor known words."""
        tokens = list(tokens)
        if not tokens:
            raise Unreadable(say("answers.something-missing"))
        if tokens[0].text == "=":
            return self.one(tokens[1:])
        if tokens[0].text == "≈" or _is_roughly(tokens[0]):
            return _approximate(self.one(tokens[1:]))
        for way in _WAYS:
            answer = way(tokens, self)
            if answer is not None:
                return answer
        return Value(self.expression(tokens))

    def expression(self, tokens: Sequence[Token]) -> Node:
        """The expression that all of `tokens` write."""
        return parse(tokens, tight=self._tight)

    def _otherwise(self, answer: Answer, tokens: list[Token]) -> Iterator[Answer]:
        """5 m may also be five times m, and 12:30 a time of day."""
        if isinstance(answer, Ratio) and (time := clock(tokens, bare=True)):
            yield time
        if isinstance(answer, Quantity) and answer.unit:
            right = split(tokens, {"="})[-1]
            with contextlib.suppress(Unreadable):
                yield Value(self.expression(right), answer.label)


def _is_roughly(token: Token) -> bool:
    return token.kind is Kind.WORD and token.text.lower() in _ROUGHLY


def _approximate(answer: Answer) -> Answer:
    return replace(answer, approximate=True) if isinstance(answer, Value | Quantity) else answer


def _alone(read: Callable[[list[Token]], Answer | None]) -> Callable[[list[Token], Reader], Answer | None]:
    """A way that needs no reader for parts."""
    return lambda tokens, reader: read(tokens)


_WAYS: tuple[Callable[[list[Token], Reader], Answer | None], ...] = (
    table,
    _alone(remainder),
    _alone(clock),
    _alone(compound),
    united,
    listed,
    member,
    relation,
    in_brackets,
    ratio,
    _alone(quantity),
    _alone(spelled),
)
"""The kinds of answers, those first whose marks no other kind has outside brackets."""
