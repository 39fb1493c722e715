"""The same expression as different people write it: plain, Unicode or LaTeX, spaced or not."""

import re
from random import Random

_TOKEN = re.compile(r"\d+(?:\.\d+)?|[a-z]|[-+*/^|()=]")
_UNICODE = {"*": "×", "/": "÷", "-": "−"}
_LATEX = {"*": r"\times", "/": r"\div"}
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def typeset(expression: str, rng: Random) -> str:
    """`expression` (ASCII, `|` for a fraction bar) in a randomly chosen notation."""
    style = rng.choices(["spaced", "compact", "unicode", "latex", "dollar"], [40, 20, 12, 18, 10])[0]
    if style == "spaced":
        return spaced(expression)
    if style == "compact":
        return _grouped_fractions(expression).replace("|", "/")
    if style == "unicode":
        return _unicode(expression)
    inner = latex(expression)
    return rf"\({inner}\)" if style == "latex" else f"${inner}$"


def spaced(expression: str, times: str = "*", over: str = "/") -> str:
    """Plain typing with a space on both sides of every binary sign: `3x + 5 = 20`."""
    parts: list[str] = []
    signs = {"*": times, "/": over}
    for token, binary in _tokens(_grouped_fractions(expression)):
        if token == "|":
            parts.append("/")
        else:
            parts.append(f" {signs.get(token, token)} " if binary else token)
    return "".join(parts)


def latex(expression: str) -> str:
    """LaTeX without delimiters: `\\frac{1}{2} \\times 3^{2}`."""
    parts: list[str] = []
    for token, binary in _tokens(re.sub(r"(\d+|[a-z])\|(\d+)", r"<\1,\2>", expression)):
        parts.append(f" {_LATEX.get(token, token)} " if binary else token)
    text = re.sub(r"<(\w+),(\d+)>", r"\\frac{\1}{\2}", "".join(parts))
    return re.sub(r"\^(\d+)", r"^{\1}", text)


def _unicode(expression: str) -> str:
    parts: list[str] = []
    for token, binary in _tokens(_grouped_fractions(expression)):
        sign = _UNICODE.get(token, token)
        parts.append(f" {sign} " if binary else "/" if token == "|" else sign)
    return re.sub(r"\^(\d+)", lambda power: power[1].translate(_SUPERSCRIPT), "".join(parts))


def _grouped_fractions(expression: str) -> str:
    # 1/2 / 3/4 would read as ((1/2)/3)/4
    if "/" in expression and "|" in expression:
        return re.sub(r"\w+\|\w+", r"(\g<0>)", expression)
    return expression


def _tokens(expression: str) -> list[tuple[str, bool]]:
    """Tokens, each with whether it is a sign between two operands (and so takes spaces)."""
    found: list[tuple[str, bool]] = []
    before = "("
    for token in re.findall(r"<[^>]*>|" + _TOKEN.pattern, expression):
        binary = token == "=" or (token in "+-*/" and before not in "(=+-*/")
        found.append((token, binary))
        before = token
    return found
