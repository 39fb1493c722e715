r"""Typings that a keyboard or a paste makes of formulas, as the formulas they stand for.

log10 1000, ⁴√81, cos-1(0), 0,5x = 3, PV = nRT, 0.45 recurring, \begin{array}{l} … \end{array}.
"""

import re

_ARRAY = re.compile(
    r"(?:\\left\s*)?(?:\\\{)?\s*\\begin\s*\{array\}\s*\{[lcr| ]*\}(?P<rows>.*?)\\end\s*\{array\}"
    r"(?:\s*\\right\s*[.)\]}])?",
    re.DOTALL,
)
_NUMBERS = {"two": "2", "three": "3", "five": "5", "ten": "10"}
_RAISED = dict(zip("²³⁴⁵⁶⁷⁸⁹", "23456789", strict=True))
_RUN = r"(?=[A-Za-z]*[A-Z])([A-Za-z]{2,4})(?![A-Za-z}(])"
_LETTERS = re.compile(
    rf"(?<![A-Za-z\\_{{]){_RUN}(?=\s*[=+*/^])|(?<=[=+*/]){_RUN}(?=\s*$|\s+for\b|[.,;])"
    rf"|(?<=[=+*/] ){_RUN}(?=\s*$|\s+for\b|[.,;])"
)
_FOR_ONE = re.compile(r"\b(?:solve|rearrange|transpose|make|isolate)\b", re.IGNORECASE)
_WORDS = frozenset("Solve Make Find For And The In Of To LCM GCF HCF LCD GCD ABC".split())  # noqa: SIM905
_TYPED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (r"\blog\s?(\d+)\s+(?=\d|\()(\d[\d.]*|\([^()]*\))", r"\\log_{\1}(\2)"),
        (r"\b(sin|cos|tan)-1\s?(?=\()", r"arc\1"),
        (r"(?<![\d.])(\d*)\.(\d+) (?:recurring|repeating)\b", r"\1.\\overline{\2}"),
        (r"([a-z])\s?% of (\d[\d.]*)(?=\s*(?:=|is\b|equals))", r"(\1/100) * \2"),
    )
)
_DECIMAL_COMMA = re.compile(r"(?<![\d,.(\[{])(\d+),(\d+)(?=[a-z](?![a-z]))(?![^=]*,)", re.IGNORECASE)
_POWER_OF = re.compile(rf"\b(as a power of) ({'|'.join(_NUMBERS)})\b", re.IGNORECASE)
_ROOT = re.compile(r"(?<![\w)\]}.])([²³⁴⁵⁶⁷⁸⁹])√\s?(\d[\d.]*|[a-zA-Z]|\([^()]*\))")


def as_meant(text: str) -> str:
    """`text` with formulas for these typings; any other text as it is."""
    if "array" in text:
        text = _ARRAY.sub(_rows, text)
    if "√" in text:
        text = _ROOT.sub(lambda found: rf"\sqrt[{_RAISED[found[1]]}]{{{found[2]}}}", text)
    text = _POWER_OF.sub(lambda found: f"{found[1]} {_NUMBERS[found[2].lower()]}", text)
    for pattern, plain in _TYPED:
        text = pattern.sub(plain, text)
    if text.count("=") == 1:  # of two equations the comma may stand between
        text = _DECIMAL_COMMA.sub(r"\1.\2", text)
    return _LETTERS.sub(_product, text) if _FOR_ONE.search(text) and "=" in text else text


def _rows(found: re.Match[str]) -> str:
    """The equations of a system, one after the other; any other array as it is."""
    rows = [row.strip(" &,") for row in re.split(r"\\\\", found["rows"]) if row.strip()]
    statements = all(re.search(r"[=<>]|\\[lg]eq?\b", row) for row in rows)
    return ", ".join(row.replace("&", "") for row in rows) if statements and len(rows) > 1 else found[0]


def _product(found: re.Match[str]) -> str:
    """PV as P V: capitals among letters that stand together are factors."""
    return found[0] if found[0] in _WORDS else " ".join(found[0])
