"""Slips of the finger in a question, so that a typing error does not look out of scope."""

import re
from random import Random

SHARE = 0.05  # of the questions
_WORD = re.compile(r"(?<![\\\w'])[a-z]{4,}(?![\w'])")  # \frac is no word


def slipped(question: str, rng: Random) -> str:
    """`question`, one of twenty times with two letters of a word swapped, or one dropped or doubled."""
    words = list(_WORD.finditer(question))
    if not words or rng.random() >= SHARE:
        return question
    word = rng.choice(words)
    at = word.start() + rng.randint(1, len(word[0]) - 2)
    before, first, second, after = question[:at], question[at], question[at + 1], question[at + 2 :]
    return before + rng.choice((second + first, first, second, first + first + second)) + after
