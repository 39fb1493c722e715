"""Removes the words around an answer, and reads relations that are written in words."""

import re
from fractions import Fraction

from app.study.answers.final_answer import final_answer
from app.study.answers.named_parts import unnamed
from app.study.answers.spoken.sets import with_signs
from app.study.maths import words

_PREAMBLE = re.compile(
    r"^(?:so|thus|hence|therefore|then|finally)?[\s,:]*(?:my|the|your|our|final|correct|a)?\s*(?:final |"
    r"correct )?"
    r"(?:answers?|solutions?|results?|roots?)(?:\s+set)?\s*(?:is|are|=|:|to be)+\s*:?\s*(?=\S)",
    re.IGNORECASE,
)
_MARKS = re.compile(r"^#{2,}\s*|\s*[✔✓☑✅]+\s*$")
_IN_CHINESE = re.compile(r"^(?:所以|因此|故)?[,，]?\s*(?:答案|答|结果|解)\s*(?:是|为|:|：|=)+\s*")
_COUNTED = re.compile(r"(?<=\d)\s*[个名本只条件]\s*$")
_CONNECTIVE = re.compile(
    r"^(?:so|thus|hence|therefore|then|finally)[\s,:]+(?=[^a-z\s]|[a-z]\b)", re.IGNORECASE
)
_REJECTED = re.compile(
    r"\s*(?:[,;]|\bor\b|\band\b)?\s*\(?\s*[a-z]\s*=\s*[^,;()=]+?\s*(?:\(|\bis\b|\bwas\b)\s*(?:an?\s+)?"
    r"(?:rejected|extraneous|not valid|invalid|not a solution)(?:\s+(?:root|solution))?\s*\)?\s*$",
    re.IGNORECASE,
)
_REPEATED = re.compile(r"\s*\((?:a\s+)?(?:double|repeated|triple) (?:root|solution)\)\s*$", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:it is|it's|we get|i got|i get|they are|there are|this is|that is)\s+(?=[^a-z\s])", re.IGNORECASE
)
_TWICE = re.compile(r"(?P<number>[-\d][\d,]*)\s*\((?P<words>[a-z][a-z -]*)\)", re.IGNORECASE)
_IS = re.compile(r"^(?P<left>[-\d(√][^a-z=<>]*?)\s+(?:is|makes|gives)\s+(?=[-\d(√])")
_NO_FACTORS = re.compile(
    r"(?:(?:it|this|the (?:polynomial|expression|trinomial|quadratic)) )?(?:is )?"
    r"(?:not factor(?:able|i[sz]able)|unfactor(?:able|i[sz]able)|irreducible|prime"
    r"|(?:can ?not|can ?['′’] ?t|cannot) be factor(?:ed|i[sz]ed)"
    r"|(?:does not|does ?n['′’]t|can ?not|can['′’]t) factor(?:i[sz]e)?)(?: any)?(?: further)?"
    r"(?: over the (?:reals|integers|rationals|(?:real|rational) numbers))?",
    re.IGNORECASE,
)
_INTEGER_LETTER = re.compile(
    r"[\s,(，；（]*(?:(?:where|for|with|其中)?\s*(?:any |all |some |every )?(?:integers?\s+)?"
    r"\$?(?<![a-z])[knm]\$?\s*(?:(?:∈|\\in|in)\s*(?:ℤ|Z\b|\\mathbb\s*\{?Z\}?)"
    r"|(?:(?:is|being)\s+)?(?:an? |any )integer"
    r"|(?:is|being)\s+integer|[是为](?:任意)?整数)"
    r"|(?<=[\s,(])for (?:any|all|every|each) integers? [knm])\s*[).$）。]*$"
)
_SAID = [
    (re.compile(pattern, re.IGNORECASE), sign)
    for pattern, sign in (
        (r"\s+is (?:greater|more|larger|bigger) than or equal to\s+", " >= "),
        (r"\s+is (?:less|smaller) than or equal to\s+", " <= "),
        (r"\s+is (?:at least|no (?:less|smaller) than)\s+", " >= "),
        (r"\s+is (?:at most|no (?:more|greater) than)\s+", " <= "),
        (r"\s+is (?:greater|more|larger|bigger) than\s+", " > "),
        (r"\s+is (?:less|smaller) than\s+", " < "),
        (r"\s+(?:is not equal to|does not equal)\s+", " ≠ "),
        (r"\s+(?:is equal to|equals)\s+", " = "),
        (r"\bplus or minus\s+", "±"),
        (r"^([a-z]) is (?=[-\d(√\\])", r"\1 = "),
    )
]


def bare(text: str) -> str:
    """The answer itself: without \"so the answer is\" before it, with signs where relations are in words."""
    text = text.strip()
    text = final_answer(text) or text
    for around in (_MARKS, _IN_CHINESE, _PREAMBLE, _CONNECTIVE, _REPEATED):
        text = around.sub("", text, count=1)
    without = text[:-80] + _REJECTED.sub("", text[-80:])
    text = _COUNTED.sub("", without if without.strip() else text)
    text = _LEAD.sub("", text, count=1)
    # at the end alone: it looks ahead from everywhere
    text = text[:-80] + _INTEGER_LETTER.sub("", text[-80:])
    text = with_signs(unnamed(_once(text)))
    if " " in text:
        for pattern, sign in _SAID:
            text = pattern.sub(sign, text)
    text = re.sub(r"[\s.;,]+$", "", text) if not re.search(r"(\.\.\.|…)$", text) else text
    return text.strip()


def _once(text: str) -> str:
    """Without what is said a second time: 12 (twelve), 6 + 6 is 12."""
    twice = _TWICE.fullmatch(text.strip())
    if twice and words.number(re.split(r"[\s-]+", twice["words"].strip())) == _whole(twice["number"]):
        return twice["number"]
    if _NO_FACTORS.fullmatch(text.strip(" .")):
        return "prime"
    return _IS.sub(r"\g<left> = ", text)


def _whole(text: str) -> Fraction | None:
    plain = text.replace(",", "")
    return Fraction(plain) if re.fullmatch(r"-?\d+", plain) else None
