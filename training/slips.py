"""How people type: a slip of the finger, a number in words; so that neither looks out of scope."""

import re
from random import Random

SHARE = 0.05  # of the questions have a slip
SPELLED = 0.03  # have their numbers in words
_WORD = re.compile(r"(?<![\\\w'])[a-z]{4,}(?![\w'])")  # \frac is no word
_NUMBER = re.compile(r"(?<!\S)\d{1,2}(?=[\s.,?;]|$)(?![.,]\d)")
_SIGNS = re.compile(r"[=*^+×÷:|/\\$]")
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def as_typed(question: str, rng: Random) -> str:
    """`question`, now and then with a typing error or with its small numbers in words."""
    habit = rng.random()
    if habit < SHARE:
        return slipped(question, rng)
    return spelled(question) if habit < SHARE + SPELLED else question


def slipped(question: str, rng: Random) -> str:
    """`question` with two letters of a word swapped, or one dropped or doubled."""
    words = list(_WORD.finditer(question))
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
    return _NUMBER.sub(lambda number: _in_words(int(number[0])), question)


def _in_words(number: int) -> str:
    if number < 20:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
