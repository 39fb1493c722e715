"""Splits what a student or a model wrote into tokens."""

import re
from enum import Enum, auto
from fractions import Fraction
from typing import NamedTuple

from app.study.maths.spelling import respelled
from app.study.maths.tree import TooLarge, Unreadable

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


VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10), "↉": (0, 1),
}  # fmt: skip
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿˣⁱ", "0123456789+-()nxi")
_SUBSCRIPT = str.maketrans("₀₁₂₃₄₅₆₇₈₉ₙₖ", "0123456789nk")

_NUMBER = (
    r"(?P<grouped>(?<!_)\d{1,3}(?:(?:,\d{3})+|(?:[ ]\d{3})+)(?![\d/])(?:\.\d+)?)|"
    r"(?P<number>\d+(?:\.(?!\.)\d*)?|\.\d+)"
)
_TOKEN = re.compile(
    rf"""(?P<space>\s+)
    |(?P<repeating>\d*\.\d*\\(?:overline|bar|dot)\s*\{{\d+\}}|
        \d*\.\d*?(?:\d\u0305)+|\d*\.\(\d+\)|\d*\.\d+(?:\.\.\.|…))
    |{_NUMBER}
    |(?P<vulgar>[{"".join(VULGAR)}])
    |(?P<sub>[₀₁₂₃₄₅₆₇₈₉]+)
    |(?P<super>[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿˣⁱ]+)
    |(?P<command>\\[A-Za-z]+|\\\\|\\[{{}}%$&\#_|])
    |(?P<word>[A-Za-z]+)
    |(?P<sign><=|>=|=<|=>|!=|=/=|==|->|\*\*|\+/-|\+-(?=\s*[\d(\\√])|\.\.\.
        |[-+*/÷^=<>≠≈→()\[\]{{}}|,;:!?.%°′″$€£¥¢&_√∛∜±∓∞π∪∩∈∉∖∅ℝℕℤℚℂ⟨⟩⌊⌋⌈⌉…∠∫∑∏⇒⇔∂⟂∥])
    """,
    re.VERBOSE,
)
_INDEX = re.compile(r"\s*_\s*(?:\{\s*([A-Za-z0-9]{1,4})\s*\}|([A-Za-z0-9]))|([₀₁₂₃₄₅₆₇₈₉ₙₖ]+)")
_SAME_SIGN = {
    "**": "^",
    "=<": "<=",
    "!=": "≠",
    "=/=": "≠",
    "==": "=",
    "->": "→",
    "+/-": "±",
    "+-": "±",
    "=>": "⇒",
}
_SPELLED_SIGNS = {"percent": "%", "minus": "-", "negative": "-"}
_EXPONENT = re.compile(r"[eE]([+-]?\d{1,6})(?![\w.])")
_GREEK = frozenset(
    ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
        "nu", "xi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega", "Delta", "Gamma", "Lambda",
        "Omega", "Phi", "Psi", "Sigma", "Theta"]
)  # fmt: skip


def tokenize(text: str, *, grouped: bool = True) -> list[Token]:
    """The tokens of `text`. With `grouped`, 1,000 is one number; without, two and a comma.

    Raises Unreadable for a character that no answer contains, TooLarge beyond the bounds.
    """
    if len(text) > MAX_TEXT:
        raise TooLarge("This is too long to be read as an answer.")
    text = respelled(text)
    tokens: list[Token] = []
    position, space = 0, False
    while position < len(text):
        found = _TOKEN.match(text, position)
        if not found:
            raise Unreadable(f"The character {text[position]!r} cannot be read here.")
        position = found.end()
        what, written = str(found.lastgroup), found[0]
        if what == "space":
            space = True
            continue
        if what == "grouped" and not grouped:
            written = re.split("[ ,]", written)[0]
            position = found.start() + len(written)
            what = "number"
        if what in {"number", "grouped"}:
            token, position = _number(text, written.replace(",", "").replace(" ", ""), position, space)
            tokens.append(token)
        elif what == "repeating":
            tokens.append(_repeating(written, space))
        elif what == "vulgar":
            tokens.append(Token(Kind.NUMBER, written, space, Fraction(*VULGAR[written])))
        elif what in {"super", "sub"}:
            tokens.append(Token(Kind.SIGN, "^" if what == "super" else "_", False))
            tokens.append(Token(Kind.SIGN, "(", False))
            tokens.extend(tokenize(written.translate(_SUPERSCRIPT if what == "super" else _SUBSCRIPT)))
            tokens.append(Token(Kind.SIGN, ")", False))
        elif written.lower() in _SPELLED_SIGNS:
            tokens.append(Token(Kind.SIGN, _SPELLED_SIGNS[written.lower()], space))
        elif what == "word":
            named = len(written) == 1 or written in _GREEK
            index = _INDEX.match(text, position) if named else None
            if index:
                position = index.end()
                suffix = index[1] or index[2] or index[3].translate(_SUBSCRIPT)
                tokens.append(Token(Kind.NAME, f"{written}_{suffix}", space))
            else:
                tokens.append(Token(Kind.NAME if named else Kind.WORD, written, space))
        elif what == "command":
            kind = Kind.COMMAND if len(written) > 2 and written[1].isalpha() else Kind.SIGN
            tokens.append(Token(kind, {"\\%": "%", "\\$": "\\$"}.get(written, written), space))
        else:
            tokens.append(Token(Kind.SIGN, _SAME_SIGN.get(written, written), space))
        space = False
        if len(tokens) > MAX_TOKENS:
            raise TooLarge("This is too long to be read as an answer.")
    return tokens


def _number(text: str, written: str, position: int, space: bool) -> tuple[Token, int]:
    """A decimal or whole number, with an exponent of ten where one follows directly (2e5)."""
    digits = written.replace(".", "")
    if len(digits) > MAX_DIGITS:
        raise TooLarge(f"A number with more than {MAX_DIGITS} digits is not evaluated.")
    places = len(written.partition(".")[2]) if "." in written else None
    value = Fraction(int(digits or "0"), 10 ** (places or 0))
    exponent = _EXPONENT.match(text, position)
    if exponent:
        power = int(exponent[1])
        if abs(power) > MAX_DIGITS:
            raise TooLarge(f"A power of ten beyond {MAX_DIGITS} is not evaluated.")
        return Token(Kind.NUMBER, written + exponent[0], space, value * Fraction(10) ** power), exponent.end()
    return Token(Kind.NUMBER, written, space, value, places), position


def _repeating(written: str, space: bool) -> Token:
    r"""0.\overline{3}, 0.1̅6̅, 0.(3) and 0.1666… as the fractions they are."""
    if written.endswith(("...", "…")):
        digits = written.rstrip(".…").partition(".")
        block = _repeated_block(digits[2])
        before = digits[2][: len(digits[2]) - len(block)]
    else:
        whole, _, rest = written.partition(".")
        fixed = re.match(r"\d*?(?=\\|\(|\d\u0305|$)", rest)
        before = fixed[0] if fixed else ""
        block = re.sub(r"\D", "", rest[len(before) :])
        digits = (whole, ".", rest)
    if len(written) > MAX_DIGITS or not block:
        raise Unreadable("This repeating decimal cannot be read.")
    whole_part = Fraction(int((digits[0] or "0") + before), 10 ** len(before))
    repeated = Fraction(int(block), (10 ** len(block) - 1) * 10 ** len(before))
    return Token(Kind.NUMBER, written, space, whole_part + repeated)


def _repeated_block(decimals: str) -> str:
    """The digits that repeat at the end of 0.1666…; empty when nothing shows which do."""
    for length in range(1, len(decimals) // 2 + 1):
        block = decimals[-length:]
        if decimals.endswith(block * 3) or (len(block) * 2 == len(decimals) and decimals == block * 2):
            return block
    return ""
