"""The formulas and lists of numbers in a problem's text, operators in words included."""

import re
from fractions import Fraction

from app.study.maths.exact import rational
from app.study.maths.parser import parse
from app.study.maths.tokens import tokenize
from app.study.maths.tree import Node, Unreadable
from engine.base.sentence import say

_BY_WORD: list[tuple[re.Pattern[str], str]] = [
    (re.compile(pattern, re.IGNORECASE), sign)
    for pattern, sign in (
        (r"\s+plus\s+", " + "), (r"\s+minus\s+", " - "), (r"\s+(?:times|multiplied by)\s+", " * "),
        (r"\s+(?:divided by|over)\s+", " ÷ "), (r"\s+(?:is equal to|equals?)\s+", " = "),
        (r"\s*\b(?:raised )?to the power (?:of )?", " ^ "), (r"\s+squared\b", "^2"), (r"\s+cubed\b", "^3"),
        (r"\b(?:the )?log(?:arithm)?(?: (?:in|to))?(?: the)? base (\d+) of (\d+)\b", r"log(\2, \1)"),
        (r"\b(?:the )?log(?:arithm)? of (\d+) (?:in|to) (?:the )?base (\d+)\b", r"log(\1, \2)"),
        (r"\b(?:the )?(?:positive |principal )?square root of ", " √ "), (r"\b(?:the )?cube root of ", " ∛ "),
        (r"\bthe absolute value of ", " abs "), (r"\s+percent\b", "%"), (r"\s*% of\s+", "% * "),
        (r"\bhalf of\s+", "1/2 * "),
        (r"(\d+)\s*/\s*(\d+) of\s+", r"(\1/\2) * "), (r"([½⅓⅔¼¾⅕⅖⅗⅘]) of\s+", r"\1 * "),
        (r"(\\frac\s*\{\d+\}\s*\{\d+\}) of\s+", r"\1 * "),
        (r"\+-(?=\d)", "+ -"),  # in a problem, 4+-6 is a sum; in an answer, ±
        (r"\bnegative (?=\d)", "-"), (r"(\d) factorial\b", r"\1!"),
        (r"\b(\d+)\s*(?:(?-i:C)|choose)\s*(\d+)\b", r"nCr(\1, \2)"),
        (r"\b(\d+)\s*(?-i:P)\s*(\d+)\b", r"nPr(\1, \2)"),
        (r"\b(?-i:([CP]))\((\d+), ?(\d+)\)", r"n\1r(\2, \3)"),
    )
]  # fmt: skip


def expression(text: str) -> Node:
    """The tree of a piece of a problem, with operators in words as signs. Raises Unreadable."""
    text = re.sub(r"[$€£]\s?(?=[\d.])", "", f" {text.strip(' .,;:?')} ")
    for pattern, sign in _BY_WORD:
        text = pattern.sub(sign, text)
    return parse(tokenize(text))


def numbers(text: str) -> tuple[Fraction, ...]:
    """The numbers of a list: 3, 5 and 8. Raises Unreadable when one is none."""
    text = text.strip(" .?:;{}[]()\\")
    parts = [part for part in re.split(r"\s*(?:;|,(?!\d{3}\b)|,\s|\band\b|&)\s*", text) if part.strip()]
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
