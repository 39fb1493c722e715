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
_SEVERAL = 2
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
        (r"(?<![\\\w}])\{([^{}\\]*=[^{}\\]*[,;\n][^{}\\]*=[^{}\\]*)\}", r"\1"),
        (r"(?<=[-+=*/(])( ?)(?!d|pi|ln)([a-z])([a-z])(?=\s+(?:for|to) [a-z]\b)", r"\1\2 \3"),
        (r"(?<=\d/\d )(?!cm|mm|km|ft|in|yd|dm)([a-z])([a-z])(?=\^|²)", r"\1 \2"),
        (r"([a-z])\s?% of (\d[\d.]*)(?=\s*(?:=|is\b|equals))", r"(\1/100) * \2"),
    )
)
_DECIMAL_COMMA = re.compile(r"(?<![\d,.(\[{])(\d+),(\d+)(?=[a-z](?![a-z]))(?![^=]*,)", re.IGNORECASE)
_BESIDE_A_SIGN = r"(?:(?<=[-+*/=×÷·^−] )|(?<=[-+*/=×÷·^−]))"
_DECIMAL = re.compile(
    rf"(?<![\d,.(\[{{]){_BESIDE_A_SIGN}(\d+),(\d+)(?![\d,)])|(?<![\d,.(\[{{])(\d+),(\d+)"
    r"(?=\s?[-+*/=×÷·^−](?!\d*,\d*,)|\s?(?:[a-z]|cm|mm|km|kg|m|g|l|ml|s|h|%)(?![a-z]))",
    re.IGNORECASE,
)
_OTHER_COMMA = re.compile(r"\d,\d{3}(?!\d)|\d,\d+,\d|[(\[{]\s*[-−]?\d+,\d")
_UNKNOWN_LAST = re.compile(
    r"(?P<rest>.*=.*?(?:[\d)²³|}°%]|(?<![a-z])[a-z]))\s+(?P<x>(?!(?-i:e|i)\b)[a-z]|θ)\s*(?P<sign>=)?\s*\?*\s*",
    re.IGNORECASE | re.DOTALL,
)
_LETTER_RAISED = re.compile(
    r"(?<![A-Za-z\\])(?<!sin )(?<!cos )(?<!tan )(?<!log )(?<!ln )([b-z]) (squared|cubed)\b"
)
_COMPARES = r"(?:[<>≤≥]|\\[lg]eq?\b)"
_TWO_INEQUALITIES = re.compile(
    rf"[a-z][^,<>≤≥\\]*{_COMPARES}[^,a-z]*,\s*\d*[a-z(][^,<>≤≥\\]*{_COMPARES}", re.IGNORECASE
)
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
    text = _asked_last(_LETTER_RAISED.sub(_raised, _with_decimal_points(text)))
    return _LETTERS.sub(_product, text) if _FOR_ONE.search(text) and "=" in text else text


def _with_decimal_points(text: str) -> str:
    """0,5x = 3 with a point, where the comma can part nothing."""
    if _TWO_INEQUALITIES.search(text):  # x > 0,2x < 6
        return text
    equations = text.count("=")
    if equations == 1:  # of two equations the comma may stand between
        text = _DECIMAL_COMMA.sub(r"\1.\2", text)
    if equations < _SEVERAL and not _OTHER_COMMA.search(text):
        text = _DECIMAL.sub(lambda found: f"{found[1] or found[3]}.{found[2] or found[4]}", text)
    return text


def _raised(found: re.Match[str]) -> str:
    return f"{found[1]}^{2 if found[2].lower() == 'squared' else 3}"


def _asked_last(text: str) -> str:
    """3x + 5 = 20 x = ? with the comma before the x, which is no factor of 20."""
    last = _UNKNOWN_LAST.fullmatch(text)
    if last and (last["sign"] or (text.rstrip().endswith("?") and last["x"] in last["rest"])):
        return f"{last['rest']}, {last['x']} = ?"
    return text


def _rows(found: re.Match[str]) -> str:
    """The equations of a system, one after the other; any other array as it is."""
    rows = [row.strip(" &,") for row in re.split(r"\\\\", found["rows"]) if row.strip()]
    statements = all(re.search(r"[=<>]|\\[lg]eq?\b", row) for row in rows)
    return ", ".join(row.replace("&", "") for row in rows) if statements and len(rows) > 1 else found[0]


def _product(found: re.Match[str]) -> str:
    """PV as P V: capitals among letters that stand together are factors."""
    return found[0] if found[0] in _WORDS else " ".join(found[0])
