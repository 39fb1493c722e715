"""Splits written mathematics into tokens."""

import re
from collections.abc import Callable
from enum import Enum, auto
from fractions import Fraction
from typing import NamedTuple

from app.study.maths.characters import GREEK_VARIABLES, SUBSCRIPTS, SUPERSCRIPTS, VULGAR_FRACTIONS
from app.study.maths.errors import TooLarge, Unreadable
from app.study.maths.parsing.spelling import respelled
from engine.base.sentence import say

MAX_TEXT = 5000  # characters; a final answer is a line or two
MAX_TOKENS = 1500
MAX_DIGITS = 400


class Kind(Enum):
    """What a token is."""

    NUMBER = auto()
    NAME = auto()  # one letter, a Greek letter, or either with an index: x, theta, x_1
    WORD = auto()  # two letters or more
    SIGN = auto()  # operator, bracket, relation
    COMMAND = auto()  # the few LaTeX commands the parser handles itself


class Token(NamedTuple):
    """One token; `space` says whether white space stood before it."""

    kind: Kind
    text: str
    space: bool
    value: Fraction = Fraction(0)
    places: int | None = None


_SUPERSCRIPT, _SUBSCRIPT = str.maketrans(SUPERSCRIPTS), str.maketrans(SUBSCRIPTS)

_NUMBER = (
    r"(?P<grouped>(?<!_)\d{1,3}(?:(?:,\d{3})+|(?:[ ]\d{3})+)(?![\d/])(?:\.\d+)?)|"
    r"(?P<number>\d+(?:\.(?!\.)\d*)?|\.\d+)"
)
_TOKEN = re.compile(
    rf"""(?P<space>\s+)
    |(?P<repeating>\d*\.\d*\\(?:overline|bar|dot)\s*\{{\d+\}}|
        \d*\.\d*?(?:\d\u0305)+|\d*\.\(\d+\)|\d*\.\d+(?:\.\.\.|…))
    |{_NUMBER}
    |(?P<vulgar>[{"".join(VULGAR_FRACTIONS)}])
    |(?P<sub>[₀₁₂₃₄₅₆₇₈₉]+)
    |(?P<super>[{"".join(SUPERSCRIPTS)}]+)
    |(?P<command>\\[A-Za-z]+|\\\\|\\[{{}}%$&\#_|])
    |(?P<word>[A-Za-z]+)
    |(?P<sign><=|>=|=<|=>|!=|=/=|==|->|\*\*|\+/-|\+-(?=\s*[\d(\\√])|\.\.\.
        |[-+*/÷^=<>≠≈→()\[\]{{}}|,;:!?.%°′″$€£¥¢&_√∛∜±∓∞π∪∩∈∉∖∅ℝℕℤℚℂ⟨⟩⌊⌋⌈⌉…∠∫∑∏⇒⇔∂⟂∥])
    """,
    re.VERBOSE,
)
_INDEX = re.compile(rf"\s*_\s*(?:\{{\s*([A-Za-z0-9]{{1,4}})\s*\}}|([A-Za-z0-9]))|([{''.join(SUBSCRIPTS)}]+)")
_SAME_SIGN = {
    "**": "^", "=<": "<=", "!=": "≠", "=/=": "≠", "==": "=", "->": "→", "+/-": "±", "+-": "±", "=>": "⇒",
}  # fmt: skip
_SPELLED_SIGNS = {"percent": "%", "minus": "-", "negative": "-"}
_EXPONENT = re.compile(r"[eE]([+-]?\d{1,6})(?![\w.])")


def tokenize(text: str, *, grouped: bool = True) -> list[Token]:
    """The tokens of `text`. With `grouped`, 1,000 is one number; without, two and a comma.

    Raises Unreadable for a character that no answer contains, TooLarge beyond the bounds.
    """
    if len(text) > MAX_TEXT:
        raise TooLarge(say("answers.too-long"))
    text = respelled(text)
    tokens: list[Token] = []
    position, space = 0, False
    while position < len(text):
        found = _TOKEN.match(text, position)
        if not found:
            raise Unreadable(say("maths.unreadable.character", character=repr(text[position])))
        if found.lastgroup == "space":
            position, space = found.end(), True
            continue
        read, position = _READERS[str(found.lastgroup)](found, space, grouped)
        tokens += read
        space = False
        if len(tokens) > MAX_TOKENS:
            raise TooLarge(say("answers.too-long"))
    return tokens


Read = tuple[list[Token], int]  # the tokens that a match makes, and where the text goes on


def _grouped_number(found: re.Match[str], space: bool, grouped: bool) -> Read:
    written = found[0] if grouped else re.split("[ ,]", found[0])[0]
    return _number_of(found, written, space)


def _number(found: re.Match[str], space: bool, _grouped: bool) -> Read:
    return _number_of(found, found[0], space)


def _number_of(found: re.Match[str], written: str, space: bool) -> Read:
    """A decimal or whole number, with an exponent of ten where one follows directly (2e5)."""
    position = found.start() + len(written)
    written = written.replace(",", "").replace(" ", "")
    digits = written.replace(".", "")
    if len(digits) > MAX_DIGITS:
        raise TooLarge(say("maths.too-large.digits", digits=MAX_DIGITS))
    places = len(written.partition(".")[2]) if "." in written else None
    value = Fraction(int(digits or "0"), 10 ** (places or 0))
    exponent = _EXPONENT.match(found.string, position)
    if not exponent:
        return [Token(Kind.NUMBER, written, space, value, places)], position
    power = int(exponent[1])
    if abs(power) > MAX_DIGITS:
        raise TooLarge(say("maths.too-large.exponent", exponent=MAX_DIGITS))
    token = Token(Kind.NUMBER, written + exponent[0], space, value * Fraction(10) ** power)
    return [token], exponent.end()


def _vulgar(found: re.Match[str], space: bool, _grouped: bool) -> Read:
    return [Token(Kind.NUMBER, found[0], space, Fraction(*VULGAR_FRACTIONS[found[0]]))], found.end()


def _raised(found: re.Match[str], _space: bool, _grouped: bool) -> Read:
    return _in_brackets("^", found[0].translate(_SUPERSCRIPT)), found.end()


def _lowered(found: re.Match[str], _space: bool, _grouped: bool) -> Read:
    return _in_brackets("_", found[0].translate(_SUBSCRIPT)), found.end()


def _in_brackets(sign: str, text: str) -> list[Token]:
    before, after = ([Token(Kind.SIGN, each, False) for each in signs] for signs in ((sign, "("), (")",)))
    return [*before, *tokenize(text), *after]


def _word(found: re.Match[str], space: bool, _grouped: bool) -> Read:
    """A word, or a letter with its index; minus and percent in words are signs."""
    written = found[0]
    if written.lower() in _SPELLED_SIGNS:
        return [Token(Kind.SIGN, _SPELLED_SIGNS[written.lower()], space)], found.end()
    if len(written) > 1 and written not in GREEK_VARIABLES:
        return [Token(Kind.WORD, written, space)], found.end()
    index = _INDEX.match(found.string, found.end())
    if not index:
        return [Token(Kind.NAME, written, space)], found.end()
    suffix = index[1] or index[2] or index[3].translate(_SUBSCRIPT)
    return [Token(Kind.NAME, f"{written}_{suffix}", space)], index.end()


def _command(found: re.Match[str], space: bool, _grouped: bool) -> Read:
    written = found[0]
    kind = Kind.COMMAND if len(written) > 2 and written[1].isalpha() else Kind.SIGN
    return [Token(kind, "%" if written == "\\%" else written, space)], found.end()


def _sign(found: re.Match[str], space: bool, _grouped: bool) -> Read:
    return [Token(Kind.SIGN, _SAME_SIGN.get(found[0], found[0]), space)], found.end()


def _repeating(found: re.Match[str], space: bool, _grouped: bool) -> Read:
    r"""0.\overline{3}, 0.1̅6̅, 0.(3) and 0.1666… as the fractions they are."""
    written = found[0]
    whole, _, decimals = written.partition(".")
    if written.endswith(("...", "…")):
        decimals = decimals.rstrip(".…")
        block = repeated_block(decimals)
        before = decimals[: len(decimals) - len(block)]
    else:
        fixed = re.match(r"\d*?(?=\\|\(|\d\u0305|$)", decimals)
        before = fixed[0] if fixed else ""
        block = re.sub(r"\D", "", decimals[len(before) :])
    if len(written) > MAX_DIGITS or not block:
        raise Unreadable(say("maths.unreadable.repeating"))
    whole_part = Fraction(int((whole or "0") + before), 10 ** len(before))
    repeated = Fraction(int(block), (10 ** len(block) - 1) * 10 ** len(before))
    return [Token(Kind.NUMBER, written, space, whole_part + repeated)], found.end()


def repeated_block(decimals: str) -> str:
    """The digits that repeat at the end of 0.1666…; empty when nothing shows which do."""
    for length in range(1, len(decimals) // 2 + 1):
        block = decimals[-length:]
        if decimals.endswith(block * 3) or (len(block) * 2 == len(decimals) and decimals == block * 2):
            return block
    return ""


_READERS: dict[str, Callable[[re.Match[str], bool, bool], Read]] = {
    "grouped": _grouped_number,
    "number": _number,
    "repeating": _repeating,
    "vulgar": _vulgar,
    "super": _raised,
    "sub": _lowered,
    "word": _word,
    "command": _command,
    "sign": _sign,
}
"""Group of _TOKEN → what reads it."""
