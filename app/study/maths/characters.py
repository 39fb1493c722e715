"""The characters that mathematics is written with besides those of a keyboard: raised, lowered, ½, Greek."""

SUPERSCRIPTS = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿˣⁱ", "0123456789+-()nxi", strict=True))
SUBSCRIPTS = dict(zip("₀₁₂₃₄₅₆₇₈₉ₙₖ", "0123456789nk", strict=True))
"""Raised or lowered character → the one on the line."""

VULGAR_FRACTIONS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10), "↉": (0, 1),
}  # fmt: skip
"""Character → numerator and denominator."""

_SMALL = (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi "
    "omega"
)
_CAPITAL = "Gamma Delta Theta Lambda Sigma Phi Psi Omega"
SMALL_GREEK = dict(
    zip(
        _SMALL.split(),
        "αβγδεζηθικλμνξπρστφχψω",
        strict=True,
    )
)
CAPITAL_GREEK = dict(zip(_CAPITAL.split(), "ΓΔΘΛΣΦΨΩ", strict=True))
"""TeX's name of a letter → the letter; those that look like Latin ones are left out."""

GREEK_VARIABLES = (SMALL_GREEK.keys() | CAPITAL_GREEK.keys()) - {"pi"}
"""The names that stand for a variable."""


def raised(text: str) -> str | None:
    """`text` in superscripts; None where a character has none."""
    return _respelled(text, _RAISED)


def lowered(text: str) -> str | None:
    """`text` in subscripts; None where a character has none."""
    return _respelled(text, _LOWERED)


_RAISED = {plain: high for high, plain in SUPERSCRIPTS.items()}
_LOWERED = {plain: low for low, plain in SUBSCRIPTS.items()}


def _respelled(text: str, table: dict[str, str]) -> str | None:
    return "".join(table[letter] for letter in text) if all(letter in table for letter in text) else None
