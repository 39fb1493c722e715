"""Reads stories of counting: codes, numbers of so many digits, plates, words, tosses, tests, subsets."""

import re
from collections.abc import Callable

from app.study.maths.tree import number, power, times
from app.study.problems.described.counted.terms import CAN, NUMBER_WORDS, THERE, WAYS, arrange, whole
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.chance import Count

_N, _K = rf"(?P<n>\d+|{NUMBER_WORDS})", rf"(?P<k>\d+|{NUMBER_WORDS})"
_MADE = r"(?:made|formed|created|generated|written|chosen|selected|picked)"
_DIGIT = r"[- ]?(?:digit|character|letter|number)"
_CODE = r"(?:codes?|pins?|pin codes?|passwords?|pin numbers|numbers?|combinations|integers)"
_ONCE = (
    r"(?:without (?:repetition|repeating(?: (?:any )?digits)?|replacement)|if (?:no (?:digit|letter"
    r"|number)s? (?:(?:can|may) (?:be )?repeat(?:ed)?|(?:is|are) repeated|repeats?)|repetition is not "
    r"allowed|digits (?:cannot|can ?not|may not|can′t) (?:be )?repeat(?:ed)?|each (?:digit|letter"
    r"|number) (?:can|may) (?:only )?be used (?:only )?once|the (?:digits|letters) are all different)"
    r"|with no (?:repeated|repeating) (?:digits|letters)|with no repetition)"
)
_AGAIN = (
    r"(?:if (?:(?:the )?(?:digits|letters|numbers) (?:can|may) (?:be )?repeat(?:ed)?|repetition is "
    r"allowed|repeats are allowed)|with repetition(?: allowed)?|when repetition is allowed|(?:with|if) "
    r"repetition allowed)"
)
_HOW = rf",? ?\(?(?:(?P<once>{_ONCE})|(?P<again>{_AGAIN}))\)?"


def _codes(found: re.Match[str]) -> Task | None:
    """So many places, each one of the ten digits or of those that are listed."""
    groups = found.groupdict()
    k = whole(found["k"])
    listed = groups.get("digits")
    digits = _listed(listed) if listed else list("0123456789")
    is_number = re.match(r"numbers?|integers", found["code"]) is not None
    if len(set(digits)) != len(digits) or not 1 <= k <= 20 or (is_number and "0" in digits):
        return None  # a number does not begin with 0
    n = len(digits)
    if groups["once"]:
        return Count("arrangement", arrange(n, k)) if k <= n else None
    return Count("repeated", power(number(n), number(k)))


def _listed(text: str) -> list[str]:
    span = re.fullmatch(r"(\d) ?(?:to|-|–|through) ?(\d)", text.strip())
    if span:
        return [str(n) for n in range(int(span[1]), int(span[2]) + 1)]
    return re.findall(r"\d", text)


def _of_word(found: re.Match[str]) -> Task | None:
    """Orders of some letters of a word whose letters all differ."""
    word, k = found["word"].lower(), whole(found["k"])
    if len(set(word)) != len(word) or not 1 <= k <= len(word):
        return None
    return Count("arrangement", arrange(len(word), k))


def _plates(found: re.Match[str]) -> Task | None:
    letters, digits = (whole(found[name]) for name in ("letters", "digits"))
    if not 1 <= letters <= 8 or not 1 <= digits <= 8:
        return None
    tree = times(power(number(26), number(letters)), power(number(10), number(digits)), "*")
    return Count("choices", tree)


def _same_choices(found: re.Match[str]) -> Task | None:
    """A coin that is tossed n times, a test of n questions with two answers each."""
    groups = found.groupdict()
    each = 6 if groups.get("die") else whole(groups.get("each") or "two")
    n = whole(found["n"])
    return Count("repeated", power(number(each), number(n))) if 1 <= n <= 60 and each > 1 else None


def _subsets(found: re.Match[str]) -> Task | None:
    n = whole(found["n"])
    return Count("subsets", power(number(2), number(n))) if 1 <= n <= 60 else None


STORIES: tuple[tuple[str, Callable[[re.Match[str]], Task | None]], ...] = (
    (
        (
            rf"{WAYS}{_K}{_DIGIT} (?P<code>{_CODE})(?:{CAN} {_MADE}|{THERE}) ?(?:(?:from|using|with"
            r"|out of) (?:only )?(?:the )?(?:digits?|numbers?) (?P<digits>\d(?: ?(?:to|-|–|through) ?\d"
            rf"|(?:, ?(?:and )?| and )\d)+))?{_HOW}"
        ),
        _codes,
    ),
    (
        (
            rf"{WAYS}{_K}{_DIGIT} (?P<code>{_CODE})(?: (?P<once>{_ONCE})| "
            rf"(?P<again>{_AGAIN}))(?:{CAN} {_MADE}|{THERE}) ?(?:(?:from|using|with) (?:the "
            r")?(?:digits?|numbers?) (?P<digits>\d(?: ?(?:to|-|–|through) ?\d|(?:, ?(?:and )?| and "
            r")\d)+))?"
        ),
        _codes,
    ),
    (
        (
            rf"{WAYS}{_K}[- ]letter (?:arrangements|words|codes|permutations"
            rf"|\W?words\W?)(?:{CAN} {_MADE}|{THERE}) (?:from|using|of|with|out of) (?:the )?letters "
            rf"(?:of|in) (?:the word )?(?P<word>[a-z]+)(?:,? ?{_ONCE})?"
        ),
        _of_word,
    ),
    (
        (
            r"an? (?:license plate|licence plate|number plate|code|password|serial number|plate) (?:has"
            rf"|consists of|is made of|contains|is) (?P<letters>\d+|{NUMBER_WORDS}) letters (?:followed "
            rf"by|and then|then) (?P<digits>\d+|{NUMBER_WORDS}) (?:digits"
            rf"|numbers) ?[.] ?{WAYS}(?:different )?(?:license plates|licence plates|number plates|codes"
            rf"|passwords|serial numbers|plates)(?:{THERE}|{CAN} {_MADE})(?: {_AGAIN})?"
        ),
        _plates,
    ),
    (
        (
            rf"an? (?:fair )?(?:coin|(?P<die>die)) is (?:tossed|flipped|rolled|thrown) {_N} "
            rf"times ?[.] ?{WAYS}(?:possible )?(?:outcomes|sequences)(?:{THERE})"
        ),
        _same_choices,
    ),
    (
        (
            rf"an? (?:true[-/ ](?:or[- ])?false (?:test|quiz|exam)|(?:test|quiz|exam)) has {_N} "
            rf"(?:true[-/ ](?:or[- ])?false )?questions(?:,? (?:each )?with (?P<each>\d+|{NUMBER_WORDS}) "
            rf"(?:possible )?(?:answers|choices|options)(?: each)?)? ?[.] ?{WAYS}ways can (?:it|the "
            r"(?:test|quiz|exam)|you|a student) (?:be answered|answer (?:it|the (?:test|quiz|exam"
            r"|questions))|be completed)"
        ),
        lambda found: _same_choices(found) if "false" in found[0] or found["each"] else None,
    ),
    (
        (
            rf"{WAYS}subsets (?:does|has|are there of|are in) (?:a|the) set (?:with|of|containing|that "
            rf"has) {_N} (?:distinct )?elements(?: have)?"
        ),
        _subsets,
    ),
)
