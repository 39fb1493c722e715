"""The same expression as different people write it: plain, Unicode or LaTeX, spaced or not."""

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Final

from app.study.maths.characters import lowered, raised

_TOKEN = re.compile(r"\d+(?:\.\d+)?|log_\d+|sqrt|cbrt|[a-z]|<=|>=|[-+*/^|_()=<>,]|\0\d+\0")
_RELATIONS = ("=", "<", ">", "<=", ">=")
_PLAIN = {"|": "/", "_": " "}
_UNICODE = {"*": "×", "/": "÷", "-": "−", "<=": "≤", ">=": "≥"}
_LATEX = {"*": r"\times", "/": r"\div", "<=": r"\le", ">=": r"\ge"}
_ROOTS = {"sqrt": ("sqrt", "√"), "cbrt": ("sqrt[3]", "∛")}
_FRACTION = re.compile(r"(\([^()|]*\)|[^\W_]+)\|(\([^()|]*\)|[^\W_]+)")


def typeset(expression: str, rng: Random) -> str:
    """`expression` (ASCII, `|` a fraction bar, `3_1|2` a mixed number) in a randomly chosen notation."""
    return alike([expression], rng)[0]


def alike(expressions: Sequence[str], rng: Random) -> list[str]:
    """All of `expressions` in one randomly chosen notation."""
    style = rng.choices(list(_STYLES), [weight for weight, _ in _STYLES.values()])[0]
    return [_STYLES[style][1](expression) for expression in expressions]


def working(expression: str) -> str:
    """As a first line of working: `1/2:3/4`, `3 1/2+2`; beside fraction bars, `:` divides."""
    if "|" not in expression:
        return expression
    return expression.replace("/", ":").replace("|", "/").replace("_", " ")


def compact(expression: str) -> str:
    """Plain typing without spaces: `3x+5=20`."""
    return re.sub(r"(?<=\d)_", " ", _grouped_fractions(expression).replace("|", "/"))


def spaced(expression: str, times: str = "*", over: str = "/") -> str:
    """Plain typing with a space on both sides of every binary sign: `3x + 5 = 20`."""
    parts: list[str] = []
    signs = {"*": times, "/": over}
    for token, binary in _tokens(_grouped_fractions(expression)):
        if token in "|_":
            parts.append(_PLAIN[token])
        else:
            parts.append(_placed(signs.get(token, token), binary))
    return "".join(parts)


def latex(expression: str) -> str:
    """LaTeX without delimiters: `\\frac{1}{2} \\times 3^{2}`."""
    fractions: list[str] = []

    def keep(found: re.Match[str]) -> str:
        top, bottom = (latex(part[1:-1] if part[0] == "(" else part) for part in found.groups())
        fractions.append(rf"\frac{{{top}}}{{{bottom}}}")
        return f"\0{len(fractions) - 1}\0"

    parts: list[str] = []
    for token, binary in _tokens(_FRACTION.sub(keep, expression)):
        if token[0] == "\0":
            parts.append(fractions[int(token[1:-1])])
        elif token.startswith("log_"):
            parts.append(rf"\log_{{{token[4:]}}}")
        elif token != "_":
            parts.append(_placed(_LATEX.get(token, token), binary))
    text = re.sub(r"\^(-?\d+)", r"^{\1}", "".join(parts))
    return re.sub(r"(sqrt|cbrt)\(([^()]*)\)", lambda root: rf"\{_ROOTS[root[1]][0]}{{{root[2]}}}", text)


def unicode(expression: str) -> str:
    """Typing with the signs of print: `3x² − 5 ≤ 20`."""
    parts: list[str] = []
    for token, binary in _tokens(_grouped_fractions(expression)):
        if token.startswith("log_"):
            parts.append(f"log{lowered(token[4:])}")
        else:
            parts.append(_PLAIN.get(token) or _placed(_UNICODE.get(token, token), binary))
    text = re.sub(r"\^(−?\d+)", lambda power: raised(power[1].replace("−", "-")) or power[0], "".join(parts))
    return re.sub(r"(sqrt|cbrt)\((\d+)\)", lambda root: _ROOTS[root[1]][1] + root[2], text)


_STYLES: Final[dict[str, tuple[int, Callable[[str], str]]]] = {
    "spaced": (40, spaced),
    "compact": (20, compact),
    "unicode": (12, unicode),
    "latex": (18, lambda expression: rf"\({latex(expression)}\)"),
    "dollar": (10, lambda expression: f"${latex(expression)}$"),
}


def _placed(sign: str, binary: bool) -> str:
    return f" {sign} " if binary else f"{sign} " if sign == "," else sign


def _grouped_fractions(expression: str) -> str:
    # 1/2 / 3/4 would read as ((1/2)/3)/4
    if "/" in expression and "|" in expression:
        return re.sub(r"\w+\|\w+", r"(\g<0>)", expression)
    return expression


def _tokens(expression: str) -> list[tuple[str, bool]]:
    """Tokens, each with whether it is a sign between two operands (and so takes spaces)."""
    found: list[tuple[str, bool]] = []
    before = "("
    for token in _TOKEN.findall(expression):
        binary = token in _RELATIONS or (
            token in "+-*/" and before not in ("(", ",", "^", *_RELATIONS, *"+-*/")
        )
        found.append((token, binary))
        before = token
    return found
