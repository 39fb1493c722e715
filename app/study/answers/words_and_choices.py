"""Reads answers that are a word or a letter of a multiple choice, and names before an answer."""

import re

from app.study.answers.kinds import Answer, Choice, Word
from app.study.maths.parsing.tokens import Kind, Token
from app.study.maths.roman import from_roman
from app.study.maths.words import canonical

_CHOICES = set("ABCDEFGH")
_MARKED = set("ABCDEabcde")
_FUNCTION = re.compile(
    r"""
    [A-Za-z](?:_\w+)?[′″]*(?:\^\{?\(?-?\w\)?\}?)?[′″]*\([a-z],?[a-z]?\)  # f(x), f'(x), f^{-1}(x), g(x,y)
    | [a-z][′″]+                                                        # y'
    """,
    re.VERBOSE,
)
_NAMED = re.compile(
    r"""
    d\^?2?[a-z]/d[a-z]\^?2?         # dy/dx, d^2y/dx^2
    | \\frac\{d[a-z]?\}\{d[a-z]\}  # \frac{dy}{dx}
    | P\([A-Za-z∪∩|]+\)            # P(A∪B)
    | m?∠[A-Z]+                    # ∠ABC
    """,
    re.VERBOSE,
)


def word(tokens: list[Token]) -> Answer | None:
    """Yes, no, no solution, all real numbers …"""
    if len(tokens) > 1 and tokens[1].text.lower() in {",", ".", ";", "-", "because", "since", "it", "as"}:
        said = canonical(tokens[0].text)
        if said in {"yes", "no"} and len(tokens[0].text) > 1:
            return Word(said)
    if len(tokens) > 14:
        return None
    name = canonical(" ".join(token.text for token in tokens))
    return Word(name) if name else None


def numeral(tokens: list[Token]) -> Answer | None:
    """Roman numerals of more than one sign."""
    text = "".join(token.text for token in tokens)
    return Word(text) if len(text) > 1 and from_roman(text) else None


def choice(tokens: list[Token]) -> Answer | None:
    """The letter of a choice: B, (b), option C, D) 12."""
    if tokens and tokens[0].text.lower() in {"option", "choice"}:
        tokens = tokens[1:]
    match [token.text for token in tokens]:
        case [letter] if letter in _CHOICES:
            return Choice(letter)
        case ["(", letter, ")", *text] if letter in _MARKED:
            return Choice(letter.upper(), " ".join(text))
        case [letter, ")" | "." | ":", *text] if letter in _MARKED:
            return Choice(letter.upper(), " ".join(text))
    return None


def label(tokens: list[Token]) -> str | None:
    """What a left side merely names: x, f(x), f'(x), dy/dx, V, Area, ∠ABC; None when it is an expression."""
    texts = [token.text for token in tokens]
    if len(tokens) == 1 and tokens[0].kind is Kind.NAME and texts[0] != "i":
        return texts[0]
    joined = "".join(texts)
    if _FUNCTION.fullmatch(joined):
        return joined.partition("(")[0].rstrip("′″") or joined
    if _NAMED.fullmatch(joined):
        return joined
    return " ".join(texts) if _is_noun(tokens) else None


def _is_noun(tokens: list[Token]) -> bool:
    """Whether these are words that name something, as Area and Total cost do."""
    if not all(token.kind in {Kind.WORD, Kind.NAME} for token in tokens):
        return False
    words = [token.text for token in tokens if token.kind is Kind.WORD and len(token.text) > 2]
    return bool(words) and not any(map(canonical, words))
