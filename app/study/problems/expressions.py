"""The formulas and lists of numbers in a problem's text, operators in words included."""

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import Token, tokenize
from app.study.maths.tree import Node, Unreadable, is_op, symbols, walk
from app.study.problems.two_readings import refuse_two_readings
from engine.base.sentence import say


class Sign(NamedTuple):
    """Words (a regular expression) and the sign that stands for them; an example, and its signs."""

    words: str
    sign: str
    example: str
    signs: str


SIGNS = (
    Sign(r"\s+plus\s+", " + ", "7 plus 5", "7 + 5"),
    Sign(r"\s+minus\s+", " - ", "7 minus 5", "7 - 5"),
    Sign(r"\s+(?:times|multiplied by)\s+", " * ", "7 multiplied by 5", "7 * 5"),
    Sign(r"\s+(?:divided by|over)\s+", " ÷ ", "15 divided by 3", "15 ÷ 3"),
    Sign(r"\s+(?:is equal to|equals?)\s+", " = ", "7 equals 5", "7 = 5"),
    Sign(r"\s*\b(?:raised )?to the power (?:of )?", " ^ ", "2 raised to the power of 5", "2 ^ 5"),
    Sign(r"\s*\b(?:raised )?to the (\d+)(?:st|nd|rd|th) power\b", r"^\1", "2 to the 5th power", "2^5"),
    Sign(r"\s+squared\b", "^2", "x squared", "x^2"),
    Sign(r"\s+cubed\b", "^3", "x cubed", "x^3"),
    Sign(
        r"\b(?:the )?log(?:arithm)?(?: (?:in|to))?(?: the)? base (\d+) of (\d+)\b",
        r"log(\2, \1)",
        "the logarithm to base 2 of 8",
        "log(8, 2)",
    ),
    Sign(
        r"\b(?:the )?log(?:arithm)? of (\d+) (?:in|to) (?:the )?base (\d+)\b",
        r"log(\1, \2)",
        "the log of 8 to the base 2",
        "log(8, 2)",
    ),
    Sign(r"\b(?:the )?(?:positive |principal )?square root of ", " √ ", "the square root of 9", "√ 9"),
    Sign(r"\b(?:the )?cube root of ", " ∛ ", "the cube root of 27", "∛ 27"),
    Sign(r"\bthe absolute value of ", " abs ", "the absolute value of -3", "abs -3"),
    Sign(r"\s+percent\b", "%", "20 percent", "20%"),
    Sign(r"\s*% of\s+", "% * ", "20% of 45", "20% * 45"),
    Sign(r"\b(?:a|one) (?:quarter|fourth) of\s+", "1/4 * ", "a quarter of 12", "1/4 * 12"),
    Sign(r"\bthree (?:quarters|fourths) of\s+", "(3/4) * ", "three quarters of 12", "(3/4) * 12"),
    Sign(r"\b(?:a|one) third of\s+", "1/3 * ", "one third of 12", "1/3 * 12"),
    Sign(r"\btwo thirds of\s+", "(2/3) * ", "two thirds of 12", "(2/3) * 12"),
    Sign(r"\bhalf of\s+", "1/2 * ", "half of 12", "1/2 * 12"),
    Sign(r"(\d+)\s*/\s*(\d+) of\s+", r"(\1/\2) * ", "2/3 of 12", "(2/3) * 12"),
    Sign(r"([½⅓⅔¼¾⅕⅖⅗⅘]) of\s+", r"\1 * ", "¾ of 12", "¾ * 12"),
    Sign(r"(\\frac\s*\{\d+\}\s*\{\d+\}) of\s+", r"\1 * ", r"\frac{2}{3} of 12", r"\frac{2}{3} * 12"),
    Sign(r"\+-(?=\d)", "+ -", "4+-6", "4 + -6"),  # a sum in a problem; in an answer, ±
    Sign(r"\bnegative (?=\d)", "-", "negative 5", "-5"),
    Sign(r"(\d) factorial\b", r"\1!", "5 factorial", "5!"),
    Sign(r"\b(\d+)\s*(?:(?-i:C)|choose)\s*(\d+)\b", r"nCr(\1, \2)", "6 choose 2", "nCr(6, 2)"),
    Sign(r"\b(\d+)\s*(?-i:P)\s*(\d+)\b", r"nPr(\1, \2)", "6P2", "nPr(6, 2)"),
    Sign(r"\b(?-i:([CP]))\((\d+), ?(\d+)\)", r"n\1r(\2, \3)", "C(6, 2)", "nCr(6, 2)"),
)
"""Operators in words, in the order in which they are replaced."""

_BETWEEN_SIGNS = re.compile(r"(?<=[+-])(\s*)(?!pi)([a-z])([a-z])(?=\s*(?:[-+)]|$))")

_SIGNS = [(re.compile(sign.words, re.IGNORECASE), sign.sign) for sign in SIGNS]
_MINUS_SQUARED = re.compile(r"\b(?:minus|negative) \d+ (?:squared|to the)", re.IGNORECASE)  # −5² or (−5)²
_CURRENCY = re.compile(r"[$€£]\s?(?=[\d.])")
_RUN = re.compile(r"\d+(?:,\d+)+")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_BETWEEN_NUMBERS = re.compile(r"\s*(?:;|,(?!\d{3}\b)|,\s|\band\b|&)\s*")


def expression(text: str) -> Node:
    """The tree of a piece of a problem, with operators in words as signs. Raises Unreadable."""
    text = _CURRENCY.sub("", f" {text.strip(' .,;:?')} ")
    if _MINUS_SQUARED.search(text):
        raise Unreadable(say("problems.two-readings"))
    for pattern, sign in _SIGNS:
        text = pattern.sub(sign, text)
    text = _BETWEEN_SIGNS.sub(r"\1\2 \3", text)  # ax + by: no English word stands between two signs
    return formula(tokenize(text))


def formula(tokens: Sequence[Token]) -> Node:
    """The tree of a problem's formula. Raises Unreadable where it may be meant in two ways."""
    tree = parse(tokens)
    refuse_two_readings(tokens, tree)
    if any(map(_mixed_before_letters, walk(tree))):
        raise Unreadable(say("problems.two-readings"))
    return tree


def _mixed_before_letters(part: Node) -> bool:
    """15 3/5 (4d + 10), in which a product with a lost bracket is likelier than a mixed number."""
    return is_op(part, op.TIMES) and is_op(part.args[0], op.MIXED) and bool(symbols(part.args[1]))


def numbers(text: str) -> tuple[Fraction, ...]:
    """The numbers of a list: 3, 5 and 8. Raises Unreadable when one is none."""
    text = text.strip(" .?:;{}[]()\\")
    text = _RUN.sub(lambda run: run[0] if _THOUSANDS.fullmatch(run[0]) else run[0].replace(",", ", "), text)
    parts = [part for part in _BETWEEN_NUMBERS.split(text) if part.strip()]
    if len(parts) == 1 and re.fullmatch(r"[-\d.\s]+", text):
        parts = text.split()
    if len(parts) < 2 and "," in text:
        parts = text.split(",")
    found: list[Fraction] = []
    for part in parts:
        value = rational(parse(tokenize(part)))
        if value is None:
            raise Unreadable(say("problems.number-of-list"))
        found.append(value)
    return tuple(found)
