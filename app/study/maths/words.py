"""Answers in words: yes and no, no solution, all real numbers, numbers written out."""

import math
import re
from fractions import Fraction

_SAME: dict[str, str] = {
    "yes": "yes|y|yeah|yep|true|t|correct|right|it is|yes it is|that is true|it is true|true statement",
    "no": "no|n|nope|false|f|incorrect|not true|it is not|no it is not|that is false|it is false|"
        "false statement|"
    "not correct",
    "none": "no solution|no solutions|no real solution|no real solutions|no roots|no real roots|none|"
        "no root|∅|"
    "there is no solution|there are no solutions|there is no real solution|there are no real solutions|"
    "has no solution|has no solutions|has no real solutions|the equation has no solution|null set|"
    "the equation has no solutions|the equation has no real solutions|the system has no solution|"
        "the empty set|"
    "no such x|no such number|no answer|inconsistent|the system is inconsistent|empty set|empty|{ }|"
        "\\{ \\}|phi|"
    "no real number|no real numbers|no values|no value|nothing|impossible|not possible|"
        "no real solution exists|"
    "no solution exists|no real root|no real values|∅ no solution|x ∈ ∅|no integer solutions|no real "
    "zeros|na|n / a",
    "all-reals": "all real numbers|all reals|all real|every real number|any real number|all numbers|ℝ|R|"
    "the set of all real numbers|all real values|all values|all x|any number|any x|x ∈ ℝ|"
        "x is any real number|"
    "all real numbers x|x is all real numbers|all values of x|any value of x|every number|reals|the reals|"
    "the real numbers|real numbers|x ∈ R|all real x|any real x|every real x|all real values of x|"
    "true for all x|true for all real x|always true|identity",
    "infinite": "infinitely many solutions|infinitely many|infinite solutions|infinite|infinite number of "
    "solutions|an infinite number of solutions|there are infinitely many solutions|infinity many solutions|"
    "infinite many solutions|dependent|infinitely many real solutions",
    "undefined": "undefined|not defined|is undefined|does not exist|dne|d n e|doesnt exist|doesn ′ t exist|"
    "the limit does not exist|limit does not exist|it does not exist|not exist|no limit|not a real number|"
    "not real|nonexistent|error|indeterminate|undef|und|cannot be determined",
    "divergent": "diverges|divergent|it diverges|the series diverges|the integral diverges",
    "convergent": "converges|convergent|it converges|the series converges",
    "proven": "proven|proved|it is proven|it is proved|the identity is proven|the identity is proved|"
    "verified|the identity is verified|the identity holds|the identity is true|q e d|qed",
    "neither": "neither|neither of them|neither one", "both": "both|both of them",
    "even": "even|it is even|even number", "odd": "odd|it is odd|odd number",
    "prime": "prime|it is prime|a prime number|prime number|is prime",
    "composite": "composite|it is composite|not prime|a composite number|composite number|is not prime",
    "equal": "equal|they are equal|the same|they are the same|both are equal|same",
    "increasing": "increasing|it is increasing|increases",
    "decreasing": "decreasing|it is decreasing|decreases",
    "rational": "rational|it is rational|a rational number|rational number",
    "irrational": "irrational|it is irrational|an irrational number|irrational number|not rational",
    "<": "< |less than|is less than|smaller", ">": ">|greater than|is greater than|more than|bigger",
    "=": "=",
}  # fmt: skip
WORDS = {phrase.strip(): name for name, phrases in _SAME.items() for phrase in phrases.split("|")}

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_ROUND = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = {word: value for value, word in enumerate(_SMALL.split())}
_TENS = {word: 10 * value for value, word in enumerate(_ROUND.split(), 2)}
_PARTS = {"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5,
    "fifths": 5,
          "fourth": 4, "fourths": 4, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10,
          "tenths": 10}  # fmt: skip
SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}

_ARTICLE = re.compile(r"^(?:the answer is|it is|there (?:is|are)|it has|it ′ s|answer|the)\s+")


def canonical(phrase: str) -> str | None:
    """The canonical name of a phrase of tokens joined by spaces; None when it is none we know."""
    for text in (phrase, phrase.lower(), _ARTICLE.sub("", phrase.lower())):
        text = text.strip(" .!,;")
        if text in WORDS:
            return WORDS[text]
    return None


def number(words: list[str]) -> Fraction | None:
    """What seven, twenty one, two thirds, one hundred and five or one half are; None for anything else."""
    words = [word.lower() for word in words if word not in {"-", "and", "a", "an"}]
    if not words:
        return None
    if words[-1] in _PARTS:
        above = number(words[:-1]) if words[:-1] else Fraction(1)
        return above / _PARTS[words[-1]] if above is not None else None
    total, group, last = 0, 0, math.inf
    for word in words:
        scale = SCALES.get(word, 0)
        if 100 < scale < last and group:
            total, group, last = total + group * scale, 0, scale
            continue
        joined = _joined(group, word)
        if joined is None:
            return None
        group = joined
    return Fraction(total + group)


def _joined(group: int, word: str) -> int | None:
    """A number below a thousand and one word more: twenty and one, five and hundred."""
    if word in _UNITS:
        free = 10 if _UNITS[word] < 10 else 100  # the digits that have to be zero so far
        return group + _UNITS[word] if group % free == 0 and group % 100 != 10 else None
    if word in _TENS:
        return group + _TENS[word] if group % 100 == 0 else None
    return 100 * group if word == "hundred" and 0 < group < 10 else None
