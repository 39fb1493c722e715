"""What form a question asks its answer in: simplified, factored, rounded to two places, in metres, …"""

import re
from dataclasses import dataclass
from fractions import Fraction

from app.study.maths.spelling import respelled
from app.study.maths.tokens import tokenize
from app.study.maths.tree import Unreadable
from app.study.maths.units import UNITS, Unit, read_unit
from app.study.maths.words import number

_NAMED_PLACES = {"tenth": 1, "hundredth": 2, "thousandth": 3, "ten-thousandth": 4, "cent": 2, "penny": 2}
_NAMED_UNITS = {
    "ten": 10, "hundred": 100, "thousand": 1000, "ten thousand": 10_000, "hundred thousand": 100_000,
    "million": 10**6, "whole number": 1, "integer": 1, "unit": 1, "one": 1, "whole": 1, "whole percent": 1,
    "degree": 1, "dollar": 1, "pound": 1, "euro": 1, "metre": 1, "meter": 1, "centimetre": 1, "centimeter": 1,
    "minute": 1, "second": 1, "year": 1, "percent": 1,
}  # fmt: skip
_PLACES = re.compile(
    r"(?:to|correct to|rounded to|round to|with|using|at)\s+(?:exactly\s+)?(\w+)\s+(?:decimal\s+places?|"
    r"decimals?|d\.?\s?p\b|places? of decimals?|decimal digits)"
)
_FIGURES = re.compile(r"(\w+)\s+(?:significant\s+(?:figures?|digits?)|s\.?\s?f\b|sig\.?\s*figs?)")
_NEAREST = re.compile(r"nearest\s+([a-z]+(?:-[a-z]+)?(?:\s(?:thousand|number|percent))?|\d[\d,.]*)")
_IN_UNIT = re.compile(
    r"(?:answer\s+in|express(?:ed)?\s+(?:your\s+answer\s+)?in|convert\s.{0,60}?\s(?:in)?to|"
    r"give\s.{0,40}?\sin|write\s.{0,60}?\sin|"
    r"how\s+many|what\s+is\s.{0,60}?\sin|in\s+units\s+of|change\s.{0,60}?\s(?:in)?to)"
    r"\s+([a-zA-Z°/µ][\w°/^²³ ]{0,30})"
)


@dataclass(frozen=True)
class Form:
    """What is asked for; nothing is by default."""

    simplify: bool = False
    factor: bool = False
    expand: bool = False
    evaluate: bool = False
    solve: bool = False
    exact: bool = False
    places: int | None = None
    figures: int | None = None
    nearest: Fraction | None = None
    unit: Unit | None = None
    percent: bool = False
    fraction: bool = False
    improper: bool = False
    mixed: bool = False
    decimal: bool = False
    scientific: bool = False
    interval: bool = False
    vector: bool = False
    integral: bool = False
    primes: bool = False
    text: str = ""

    @property
    def rounded(self) -> bool:
        """Whether the answer is to be rounded."""
        return self.places is not None or self.figures is not None or self.nearest is not None


def asked(question: str) -> Form:
    """The form that the words of `question` ask for."""
    text = " ".join(respelled(question[:4000]).lower().split())

    def says(pattern: str) -> bool:
        return re.search(pattern, text) is not None

    places, figures, nearest = _rounding(text)
    return Form(
        simplify=says(r"\bsimplif|lowest terms|simplest|reduced? (?:form|the fraction|fraction)|"
            r"\breduce\b|fully reduced|as simple as|collect|combine like"),
        factor=says(r"\bfactor(?:i[sz]e|ed|ing|ise)?\b(?! of\b)(?!s of)(?!ial)|factored form|as a product"),
        expand=says(r"\bexpand|multiply out|remove the (?:brackets|parentheses)|without (?:brackets|"
            r"parentheses)|standard form of the polynomial"),
        evaluate=says(r"\b(?:evaluate|calculate|compute|work out|how (?:much|many)|find the value|"
            r"what is the value)\b"),
        solve=says(r"\bsolve|solutions?\b|find (?:all )?(?:the )?(?:values? of )?[a-z]\b|roots? of"),
        exact=says(r"\bexact\b|exactly\b(?! \d)|in terms of π|in surd form|in radical form|do not round|"
            r"without rounding|leave .{0,30}(?:π|surd|radical|root)"),
        places=places, figures=figures, nearest=nearest, unit=_unit(text, question),
        percent=says(r"what percent|percentage|as a percent|how many percent|which percent|"
            r"percent (?:change|increase|decrease|of)\b.{0,40}\?|in percent|% ?(?:change|increase|"
            r"decrease)")
        and not says(r"percent of \d+[^?]*\bis what number|\d ?(?:%|percent) of"),
        fraction=says(r"as an? (?:common |simplified |reduced |proper |single |improper )*fraction|"
            r"in fraction(?:al)? form|to a fraction|fraction in (?:lowest|simplest)|common fraction|"
            r"as a ratio of integers"),
        improper=says(r"improper fraction")
        and not says(r"improper fraction.{0,40}(?:as|to|into) a mixed"),
        mixed=says(r"mixed (?:number|numeral|fraction)")
        and not says(r"(?:convert|change|write) (?:the )?mixed|mixed (?:number|numeral).{0,40}(?:as|to|"
            r"into) an improper"),
        decimal=says(r"as a decimal|in decimal|to a decimal|into a decimal|decimal (?:form|notation|number)"),
        scientific=says(r"scientific notation|standard form(?! of (?:the|a) (?:poly|line|equation|quad))|"
            r"standard index form"),
        interval=says(r"interval|domain|range of|inequalit|increasing on|decreasing on|concave|"
            r"for (?:which|what) (?:values|x)"),
        vector=says(r"vector|coordinate|point|ordered pair|ordered triple|midpoint|vertex|system|matrix|"
            r"cent(?:er|re)|intersect"),
        integral=says(r"antiderivative|\bintegra(?:l|te)|∫|primitive"),
            primes=says(r"prime factor|product of (?:its )?primes?|into primes"),
        text=text,
    )  # fmt: skip


def _rounding(text: str) -> tuple[int | None, int | None, Fraction | None]:
    found = _PLACES.search(text)
    if found and (count := _count(found[1])) is not None:
        return count, None, None
    if (found := re.search(r"(\w+)\s+decimal places?|(\w+) ?d\.?p\b", text)) and (
        count := _count(found[1] or found[2])
    ) is not None:
        return count, None, None
    if (found := _FIGURES.search(text)) and (count := _count(found[1])) is not None:
        return None, count, None
    found = _NEAREST.search(text)
    if found:
        name = found[1].strip()
        singular = name.removesuffix("s")
        if singular in _NAMED_PLACES:
            return _NAMED_PLACES[singular], None, None
        for candidate in (singular, singular.partition(" ")[0]):
            if candidate in _NAMED_UNITS:
                return None, None, Fraction(_NAMED_UNITS[candidate])
        try:
            return None, None, Fraction(name.replace(",", "").rstrip(".")) or None
        except ValueError:
            return None, None, None
    if re.search(r"round(?:ed)? (?:off )?to (?:the )?(?:an? )?(?:integer|whole number)", text):
        return None, None, Fraction(1)
    return None, None, None


def _count(word: str) -> int | None:
    if word.isdigit():
        return int(word) if int(word) <= 30 else None
    value = number([word])
    return int(value) if value is not None and value <= 30 else None


def _unit(text: str, question: str) -> Unit | None:
    """The one unit the question names for its answer."""
    for found in _IN_UNIT.finditer(text):
        words = found[1].split()
        for end in range(min(len(words), 4), 0, -1):
            phrase = " ".join(words[:end])
            if len(phrase) == 1 and phrase not in {"m", "g", "l"}:
                continue
            try:
                unit = read_unit(tokenize(phrase.strip(" .,?")))
            except Unreadable:
                unit = None
            if unit:
                return unit
    return UNITS["°"] if re.search(r"in degrees|how many degrees", question.lower()) else None
