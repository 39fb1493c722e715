"""Types a question as people do: a typo, a number in words, a text message; none is out of scope."""

import re
from random import Random

SHARE = 0.05  # of the questions have a slip
SPELLED = 0.04  # have their numbers in words
MESSAGE = 0.1  # are written like a text message
_WORD = re.compile(r"(?<![\\\w'])[a-z]{4,}(?![\w'])")  # \frac is no word
_NUMBER = re.compile(r"(?<!\S)\d{1,2}(?=[\s.,?;]|$)(?![.,]\d)")
_NUMBER_WORDS = {
    "twice",
    "half",
    "third",
    "quarter",
    "thirds",
    "quarters",
    "times",
    "double",
    "dozen",
    "there",
    "eight",
}
_SIGNS = re.compile(r"[=*^+×÷:|/\\$]")
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBER_WORDS |= {*_ONES, *_TENS}  # a slip would make another number of them
_ASKING = re.compile(
    r"^(?:please |could you |can you |how do i )*"
    r"(?:what is|what's|calculate|work out|compute|find the value of|evaluate|find|determine|tell me|give)"
    r"\b:? ",
    re.IGNORECASE,
)
_OPENINGS = (
    "", "", "", "whats ", "what is ", "pls ", "hey ", "can u do ", "can u tell me ", "ok so ",
    "stuck on this ", "i need ", "need help with ", "how do i do ",
    "im not sure about ", "quick one ", "my teacher asked ",
)  # fmt: skip
_CLOSINGS = (
    "", "", "", "", "?", " ?", " pls", " plz", " please", " thx", " thanks", " help", " what is it",
    " is what", ", answer?", " what do i get", " how", "...",
)  # fmt: skip


def as_typed(question: str, rng: Random) -> str:
    """`question`, now and then with a typing error, its small numbers in words, or as a message."""
    habit = rng.random()
    if habit < SHARE:
        return slipped(question, rng)
    if habit < SHARE + SPELLED:
        return spelled(question)
    return message(question, rng) if habit < SHARE + SPELLED + MESSAGE else question


def message(question: str, rng: Random) -> str:
    """`question` with other words around it, and mostly without stops; its small letters where TeX allows."""
    asked = _ASKING.sub("", question, count=1).rstrip(" .?:")
    if asked[:1].isupper() and asked[1:2].islower():
        asked = asked[0].lower() + asked[1:]
    return rng.choice(_OPENINGS) + asked + rng.choice(_CLOSINGS)


def slipped(question: str, rng: Random) -> str:
    """`question` with two letters of a word swapped, or one dropped or doubled."""
    words = [word for word in _WORD.finditer(question) if not _NUMBER_WORDS & {*re.split(r"\W", word[0])}]
    if not words:
        return question
    word = rng.choice(words)
    at = word.start() + rng.randint(1, len(word[0]) - 2)
    before, first, second, after = question[:at], question[at], question[at + 1], question[at + 2 :]
    return before + rng.choice((second + first, first, second, first + first + second)) + after


def spelled(question: str) -> str:
    """`question` with its whole numbers below 100 in words, unless it has signs of operations."""
    if _SIGNS.search(question):
        return question
    return _NUMBER.sub(lambda number: in_words(int(number[0])), question)


def in_words(number: int) -> str:
    """A whole number below 100 in English words."""
    if number < 20:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
