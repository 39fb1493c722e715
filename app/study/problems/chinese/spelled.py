"""Formulas that are said in Chinese, as signs: x的平方, 根号下(x+1), 2的10次方, 三分之二, 大于等于."""

import re

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
_TENS = {"十": 10, "百": 100, "千": 1000}
_LOW, _HIGH = "₀₁₂₃₄₅₆₇₈₉", "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans(_LOW + _HIGH + "₋⁻", "01234567890123456789--")
_BASE = r"(\([^()]*\)|(?<![a-zA-Z\d])[-]?\d+(?:\.\d+)?|(?<![a-zA-Z])[a-zA-Z]|(?<=\d)[a-zA-Z])"
_NUMERAL = "[零一二两三四五六七八九十百千]+"
_SAID: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sign)
    for pattern, sign in (
        (rf"{_BASE}的?(?:平方|二次方)(?![根差和米千厘分毫])", r"\1^2"),
        (rf"{_BASE}的?(?:立方|三次方)(?![根差和米厘分])", r"\1^3"),
        (rf"{_BASE}的(-?\d+|[a-z]|\([^()]*\))次(?:方|幂)", r"\1^(\2)"),
        (r"(\d+)\s*倍?\s*根号\s*(?:下\s*)?(?=[\d(a-zA-Z])", r"\1√"),
        (r"(?:三次根号|立方根号)\s*(?:下\s*)?(?=[\d(a-zA-Z])", "∛"),
        (r"根号\s*(?:下\s*)?(?=[\d(a-zA-Z])", "√"),
        (r"(?:小于或?等于|不大于|不超过)(?=[-\d(a-zA-Z])", "<="),
        (r"(?:大于或?等于|不小于)(?=[-\d(a-zA-Z])", ">="),
        (r"(?<=[\d)a-zA-Z])(?:乘以|乘)(?=[-\d(a-zA-Z])", "*"),
        (r"(?<=[\d)a-zA-Z])除以(?=[-\d(a-zA-Z])", "÷"),
        (r"(?<=[\d)a-zA-Z])(?:加上?)(?=[-\d(a-zA-Z])", "+"),
        (r"(?<=[\d)a-zA-Z])(?:减去?)(?=[-\d(a-zA-Z])", "-"),
        (r"(-?\d+(?:\.\d+)?)的绝对值", r"|\1|"),
        (r"以(\d+)为底(?:的)?(\d+)的对数", r"log_{\1}(\2)"),
        (r"∫\s*\(\s*(?:从)?([^()]+?)到([^()]+?)\)", r"\\int_{\1}^{\2} "),
        (
            r"(?:lim|极限)\s*[(_]?\{?\s*([a-z])\s*(?:→|->|趋[于近]+)\s*([-+]?\w+|[-+]?∞)\s*\}?\)?\s*",
            r"lim_{\1→\2} ",
        ),
        (r"(?<=[a-z])趋[于近]+(?:正无穷大?)", "→∞"),
        (r"(?<=→)\+(?=∞)", ""),
    )
)
_INTEGRAL = re.compile(rf"∫([₋{_LOW}]+)([⁻{_HIGH}]+)")
_LOGARITHM = re.compile(rf"log([{_LOW}]+)\s*(\(|\d+(?:/\d+)?|[a-z])")
_COMMON = re.compile(r"(?<![a-z])(lg|ln)\s*(\d+(?:\.\d+)?)(?![\d(])")
_INDEX = re.compile(rf"(?<![a-zA-Z])([a-zA-Z])([{_LOW}]+)")
_PARTS = re.compile(rf"(?:({_NUMERAL})又)?({_NUMERAL})分之({_NUMERAL})")
_COUNT = re.compile(r"(?<![\u3400-\u9fff])([一二两三四五六七八九十百]+)(?=[\u3400-\u9fff])")


def numeral(text: str) -> int | None:
    """The whole number below ten thousand that Chinese numerals write; None for other text."""
    total, digit = 0, 0
    for sign in text:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif sign in _TENS:
            total += (digit or (1 if not total else 0)) * _TENS[sign]
            digit = 0
        else:
            return None
    return total + digit if text else None


def in_signs(text: str) -> str:
    """`text` with signs for what is said of formulas; all else as it is."""
    text = _INTEGRAL.sub(
        lambda found: rf"\int_{{{found[1].translate(_PLAIN)}}}^{{{found[2].translate(_PLAIN)}}} ", text
    )
    text = _LOGARITHM.sub(
        lambda found: (
            f"log_{{{found[1].translate(_PLAIN)}}}" + (found[2] if found[2] == "(" else f"({found[2]})")
        ),
        text,
    )
    text = _COMMON.sub(r"\1(\2)", text)
    text = _INDEX.sub(lambda found: f"{found[1]}_{found[2].translate(_PLAIN)}", text)
    text = _PARTS.sub(_fraction, text)
    for pattern, sign in _SAID:
        text = pattern.sub(sign, text)
    return text


def _fraction(found: re.Match[str]) -> str:
    whole, below, above = (numeral(part) if part else None for part in found.groups())
    if not below or above is None:
        return found[0]
    return f"{whole} {above}/{below}" if whole else f"{above}/{below}"
