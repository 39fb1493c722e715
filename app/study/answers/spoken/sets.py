"""Sets of numbers in the spellings of schools and programs, as the signs that they stand for.

all real numbers greater than 2, R \\ {3}, x cannot be 3, ]1, 2], x < 1 || x > 3.
"""

import re

_NUMBERS = (
    r"(?:all|every|any)(?: the)?(?: real)?"
    r"(?: numbers?| values?(?: of [a-z])?| reals?| [a-z](?:[- ]values?)?)?"
)
_LINK = (
    r"(?: ?[,:;|] ?| (?:where|with|such that|for which|so that|that satisfy|that are|satisfying|and|but)? ?)"
)
_SIGN = r"(?=[a-z] ?(?:[≠<>≤≥]|!=|/=|\\(?:ne|neq|ge|geq|le|leq)\b))"
_FEWER = {"greater": ">", "more": ">", "larger": ">", "bigger": ">", "less": "<", "smaller": "<"}
_UNEQUAL = re.compile(
    r"\b(?:can ?not|can ?['′’]? ?t|must not|may not|should not|does not|doesn['′’]t)"
    r"(?: be)?(?: equal)?(?: to)? ?(?=[-−\d.(√π\\])",
    re.IGNORECASE,
)
_OF_ALL = re.compile(rf"^{_NUMBERS}{_LINK}{_SIGN}", re.IGNORECASE)
_COMPARED = re.compile(
    rf"^{_NUMBERS}(?: (?:that|which) (?:are|is))? (?P<than>greater|more|larger|bigger|less|smaller) than"
    r"(?P<equal> or equal to)? ",
    re.IGNORECASE,
)
_SIGNED = re.compile(rf"^{_NUMBERS} ?(?=[≠<>≤≥])", re.IGNORECASE)
_MEMBER = re.compile(
    rf"^[a-z] ?(?:∈|\\in\b|in|is in) ?(?:ℝ|R\b|\\mathbb ?\{{? ?R ?\}}?|(?:the )?reals?(?: numbers)?)"
    rf"(?: ?[,;:|]| and| but| where| with| such that)* {_SIGN}",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"^((?:all|every|any)(?: real)?(?: numbers?| reals?| values?)?) (?:but|besides|other than) "
)
_WITHOUT = re.compile(
    r"(?:ℝ|(?<![A-Za-z])R(?![A-Za-z])|\\mathbb ?\{? ?R ?\}?) ?(?:(?:\\|∖) ?(?=\\?[\[({])|[-−–] ?(?=\\?\{))"
)
_BRACES_OF_TEX = re.compile(r"^(ℝ∖)\{([^{}]*)\\?\}$")
_OUTWARD = re.compile(r"(?P<a>[\[\]])(?P<low>[^\[\]();,{}]+)[,;](?P<high>[^\[\]();,{}]+)(?P<b>[\[\]])")
_OR, _AND = re.compile(r" ?\|\| ?(?=[a-z] ?[<>≤≥=≠])"), re.compile(r" ?&& ?(?=[-−\d.a-z(])")


def with_signs(text: str) -> str:
    """`text` with signs for what its words say about a set of numbers; any other text as it is."""
    text = _AND.sub(" and ", _OR.sub(" or ", text))
    text = _OUTWARD.sub(_turned, text)
    text = _WITHOUT.sub("ℝ∖", text)
    text = _BRACES_OF_TEX.sub(r"\1{\2}", text)
    if " " not in text:
        return text
    text = _BUT.sub(r"\1 except ", _UNEQUAL.sub(" ≠ ", text))
    text = _COMPARED.sub(
        lambda found: f"x {_FEWER[found['than'].lower()]}{'=' if found['equal'] else ''} ", text
    )
    return _SIGNED.sub("x ", _OF_ALL.sub("", _MEMBER.sub("", text)))


def _turned(found: re.Match[str]) -> str:
    """]1, 2] as (1, 2]: a bracket that is turned away leaves its end out."""
    first, last = "(" if found["a"] == "]" else "[", ")" if found["b"] == "[" else "]"
    return f"{first}{found['low']},{found['high']}{last}"
