"""Tells asterisks that multiply or raise to a power from those that Markdown means.

Between two operands an asterisk is literal: `2*3 + 4*5` keeps its stars, though CommonMark would set
`3 + 4` in italics. Emphasis that is shown with its marks does no harm; a sign that is lost falsifies.
"""

import re

_AROUND = 6  # characters on either side that are looked at

# A digit or letter of any script, with its accents and primes; what closes a bracket, a formula or a root's
# argument; a factorial, a per cent, a degree.
_BEFORE = re.compile(r"""(?: [^\W_][\u0300-\u036f'′″]* | [)\]}）］｝|$`!%°∞] )\Z""", re.VERBOSE)
_AFTER = re.compile(r"""[-+−±]? (?: [^\W_] | \.\d | [(\[{（［｛|$`√∛∜∞∑∏∫] | \\[a-z(] )""", re.VERBOSE)
_NUMBER_BEFORE = re.compile(r"\d[ \t]+\Z")
_NUMBER_AFTER = re.compile(r"\d | \.\d | \( | [^\W\d_](?!\w)", re.VERBOSE)

# Chinese is written without spaces and marks its bold by two: only what is surely a base and its exponent.
_BASE = re.compile(r"(?: [A-Za-z0-9\u0370-\u03ff²³] | [)\]}|$`] )\Z", re.VERBOSE)
_BARE_BASE = re.compile(r"(?: (?<![^\W\d_]) [A-Za-z\u0370-\u03ff] | \d | [)\]}|$`] )\Z", re.VERBOSE)
_EXPONENT = re.compile(r"[-+−]? \.? \d", re.VERBOSE)
_BARE_EXPONENT = re.compile(r"[-+−]? (?: \( | [A-Za-z\u0370-\u03ff](?!\w) )", re.VERBOSE)

_FENCE = r"^[ ]{0,3}(?P<fence>`{3,}|~{3,}).*?(?:^[ ]{0,3}(?P=fence)|\Z)"
_CODE = r"(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)"
_FORMULA = (
    r"\$\$.{1,4000}?\$\$|\$[^$\n]{1,1000}\$|\\\(.{1,4000}?\\\)|\\\[.{1,4000}?\\\]"
    r"|\\begin\{.{1,4000}?\\end\{[^}\n]{0,40}\}"
)
_PIECE = re.compile(rf"{_FENCE}|{_CODE}|{_FORMULA}|\\.|(?P<run>\*+)", re.DOTALL | re.MULTILINE)


def multiplies(text: str, start: int, end: int) -> bool:
    """Whether the asterisks `text[start:end]`, which are one run, are an operator between two operands."""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if end - start == 1:
        if _BEFORE.search(before) and _AFTER.match(after):
            return True
        return bool(_NUMBER_BEFORE.search(before) and _NUMBER_AFTER.match(after))  # 2 *3* 4
    if end - start == 2:
        if _EXPONENT.match(after):
            return bool(_BASE.search(before))
        return bool(_BARE_EXPONENT.match(after) and _BARE_BASE.search(before))
    return False


def escaped_products(markdown: str) -> str:
    """`markdown` with a backslash before every asterisk that multiplies; formulas and code stay."""

    def escaped(piece: re.Match[str]) -> str:
        if piece["run"] and multiplies(markdown, *piece.span()):
            return "\\*" * len(piece["run"])
        return piece[0]

    return _PIECE.sub(escaped, markdown)
