"""A question's maths in plain typing: what students paste (x², ½, ×, −) as the models learnt to read it."""

import re

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", "0123456789+-n")
_POWER = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ]+")
_FRACTIONS = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5",
    "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
_FRACTION = re.compile(rf"(\d?)([{''.join(_FRACTIONS)}])")
_SIGNS = str.maketrans({"×": "*", "⋅": "*", "·": "*", "÷": "/", "−": "-", "≤": "<=", "≥": ">=",
                        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "⁄": "/"})  # fmt: skip
_ROOT = re.compile(r"√\s*(\([^()]*\)|[\w.]+)")


def normalised(text: str) -> str:
    """`text` with its maths typed plainly; words, TeX and every other language stay as they are."""
    if text.isascii():
        return text
    text = _POWER.sub(_raised, text)
    text = _FRACTION.sub(lambda found: f"{found[1]} {_FRACTIONS[found[2]]}".strip(), text)
    text = _ROOT.sub(lambda found: f"sqrt({found[1].strip('()')})", text)
    return text.translate(_SIGNS)


def _raised(found: re.Match[str]) -> str:
    power = found[0].translate(_SUPERSCRIPTS)
    return f"^{power}" if power.isalnum() else f"^({power})"
