"""Rewrites pasted mathematics (x², ½, ×, −) in the plain typing that the models were trained on."""

import re

from app.study.maths.characters import SUPERSCRIPTS, VULGAR_FRACTIONS

_POWER = re.compile(f"[{''.join(SUPERSCRIPTS)}]+")
_RAISED = str.maketrans(SUPERSCRIPTS)
_FRACTIONS = {character: f"{top}/{bottom}" for character, (top, bottom) in VULGAR_FRACTIONS.items()}
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
    power = found[0].translate(_RAISED)
    return f"^{power}" if power.isalnum() else f"^({power})"
