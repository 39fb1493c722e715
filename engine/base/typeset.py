r"""A sentence's text as Markdown: its formulas in \(…\), everything else with its signs escaped.

While it is put together a formula stands between OPEN and CLOSE.
"""

import re

OPEN, CLOSE = "\x02", "\x03"

LITERAL = ("\x04", "\x05")
"""Between these stands a formula of the catalogue, in plain typing."""

_LITERAL = re.compile("\x04([^\x04\x05]*)\x05")
_FORMULA = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}")
_BETWEEN = re.compile(rf"{CLOSE}(\s*[-+=<>≤≥≠±×÷·^/]\s*){OPEN}")  # one formula goes on behind a sign
_NUMBER_BEHIND = re.compile(rf"{CLOSE}( [=<>≤≥≠] -?\d+(?:\.\d+)?)(?![\d/^])")  # of the template itself
_NUMBER = re.compile(r"\d+(?:\.\d+)?")  # alone it looks better as the words do
_SPECIAL = re.compile(r"[\\*_`<>\[\]#|~$]")
_SIGNS = {
    "×": r"\times ", "·": r"\cdot ", "÷": r"\div ", "±": r"\pm ", "≠": r"\ne ", "≤": r"\le ", "≥": r"\ge ",
    "π": r"\pi ", "°": r"^\circ ", "∞": r"\infty ", "′": "'", "∫": r"\int ", "≈": r"\approx ", "√": r"\surd ",
    "%": r"\%", "…": r"\ldots ",
}  # fmt: skip
_ROOT = re.compile(r"√(?:\(((?:[^()]|\([^()]*\))*)\)|(\w|\{[^{}]*\}))")
_EXPONENT = re.compile(r"\^\(((?:[^()]|\([^()]*\))*)\)")
_INSIDE = r"\(((?:[^()]|\([^()]*\))*)\)"  # of brackets, which a bar makes needless
_POWER = r"(?:\\sqrt\{[^{}]*\}|d?\{[^{}]*\}|[a-zA-Z0-9]+(?:_\w)?)'?(?:\^(?:\w|\{[^{}]*\}))?"
_FRACTION = re.compile(rf"(?:(?<![\w)}}^]){_INSIDE}|({_POWER}))/(?:{_INSIDE}|({_POWER}))")
_DIFFERENTIAL = re.compile(r" d([a-z])(?![a-zA-Z])")
_LEFT, _RIGHT = re.compile(r"(?<!\\left)\("), re.compile(r"(?<!\\right)\)")
_NAMES = re.compile(r"(?<![\\a-zA-Z])(arcsin|arccos|arctan|sin|cos|tan|cot|sec|csc|ln|log|lim)(?![a-zA-Z])")


def formula(tex: str) -> str:
    """`tex` as a fact of a template that becomes Markdown."""
    return f"{OPEN}{tex}{CLOSE}"


def markdown(text: str) -> str:
    """A filled template whose formulas are marked, as Markdown; formulas that only a sign parts are one."""
    text = _LITERAL.sub(lambda found: formula(_tex(found[1].replace(OPEN, "{").replace(CLOSE, "}"))), text)
    text = _BETWEEN.sub(lambda found: _with_signs(found[1]), text)
    text = _NUMBER_BEHIND.sub(lambda found: _with_signs(found[1]) + CLOSE, text)
    words_and_formulas = enumerate(_FORMULA.split(text))  # in turn
    return "".join(_formula(piece) if place % 2 else _words(piece) for place, piece in words_and_formulas)


def _formula(tex: str) -> str:
    return tex if _NUMBER.fullmatch(tex) else rf"\({tex}\)"


def _words(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _tex(literal: str) -> str:
    """A formula of the catalogue, plain typing with TeX in its places, as TeX."""
    literal = _ROOT.sub(lambda found: rf"\sqrt{{{found[1] or found[2]}}}", literal)
    literal = _EXPONENT.sub(r"^{\1}", literal)
    literal = _FRACTION.sub(
        lambda found: rf"\frac{{{found[1] or found[2]}}}{{{found[3] or found[4]}}}", literal
    )
    if r"\frac" in literal:  # around which brackets are as high
        literal = _LEFT.sub(r"\\left(", _RIGHT.sub(r"\\right)", literal))
    literal = _DIFFERENTIAL.sub(r"\\,d\1", literal)
    return _with_signs(_NAMES.sub(r"\\\1 ", literal))


def _with_signs(text: str) -> str:
    return "".join(_SIGNS.get(letter, letter) for letter in text)
