"""Reads amounts of money, with the currency sign before the number: $5.50, −€3 per kilogram, US$ 20."""

from collections.abc import Sequence

from app.study.answers.constants import constant
from app.study.answers.kinds import Answer, Quantity
from app.study.answers.spoken.things import ENDINGS, noun
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.tree import Node
from app.study.maths.units import CURRENCY_SIGNS, read_unit, unit_named

_CODES = {"US", "USD", "EUR", "GBP", "Rs", "CNY"}
_NEAR = 3  # tokens from the beginning that a currency stands among
_BEFORE = {"-", "(", "+"}


def is_money(tokens: Sequence[Token]) -> bool:
    """Whether a currency stands at the beginning."""
    signs = {token.text for token in tokens[:_NEAR]}
    return bool(signs & CURRENCY_SIGNS) or (tokens[0].text in _CODES and len(tokens) > 1)


def money(tokens: Sequence[Token]) -> Answer | None:
    """The amount that all of `tokens` write; None when they do not."""
    if tokens[0].text == "US":
        tokens = tokens[1:]  # US$ 20
        place: int | None = 0
    else:
        place = _place_of_currency(tokens)
    if place is None:
        return None
    currency, rest = tokens[place], [*tokens[:place], *tokens[place + 1 :]]
    for end in range(len(rest), 0, -1):
        number = constant(rest[:end])
        if number is not None:
            return _amount(number, currency, rest[end:])
    return None


def _place_of_currency(tokens: Sequence[Token]) -> int | None:
    for place, token in enumerate(tokens[:_NEAR]):
        if token.text in CURRENCY_SIGNS or token.kind is Kind.WORD:
            return place if place == 0 or tokens[0].text in _BEFORE else None
    return None


def _amount(number: Node, currency: Token, after: Sequence[Token]) -> Answer | None:
    tail = [token for token in after if token.text.lower() not in ENDINGS]
    if tail and _is_same_currency(tail[0], currency):
        tail = tail[1:]  # $5 dollars
    unit = read_unit([currency, *tail])
    if unit is None and len(tail) > 1 and tail[0].text in {"per", "/", "a", "an"}:
        return Quantity(number, read_unit([currency]), noun(tail))
    return Quantity(number, unit) if unit else None


def _is_same_currency(token: Token, currency: Token) -> bool:
    unit, money = unit_named(token.text), unit_named(currency.text)
    return (
        unit is not None
        and money is not None
        and (unit.factor, unit.dimension) == (money.factor, money.dimension)
    )
