"""Reads more ways to ask which number is the larger or the smaller."""

import re

from app.study.maths.tree import symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.numbers import Pick
from app.study.problems.wordings.wording import Slots, Wording

_BETWEEN = re.compile(r"\s*(?:,|\bor\b|\band\b)\s*", re.IGNORECASE)


def _pick(text: str, *, largest: bool) -> Pick | None:
    trees = tuple(expression(part) for part in _BETWEEN.split(text) if part)
    return None if len(trees) < 2 or any(map(symbols, trees)) else Pick(trees, largest)


def _largest(slots: Slots) -> Pick | None:
    return _pick(slots["list"], largest=True)


def _smallest(slots: Slots) -> Pick | None:
    return _pick(slots["list"], largest=False)


_PATTERNS = (
    "which of {list} is (the )?{WORD}( number| fraction)?",
    "({FIND} )?the {WORD}( number| fraction)? (of|among) {list}",
    "is {list} {WORD}",
    "compare {list}[.,] which( (one|number|fraction))? is (the )?{WORD}",
    "(which|what)( (one|number|fraction))? is {WORD}[,:]? {list}",
)
_WORDS = (("({LARGER}|more|higher)", _largest, "largest", "larger"),
          ("({SMALLER}|lower)", _smallest, "smallest", "smaller"))  # fmt: skip
_EXAMPLES = (
    "Which of 2/3 and 3/4 is the {} fraction?",
    "Find the {} of 2/3 and 3/4.",
    "Is 2/3 or 3/4 {}?",
    "Compare 2/3 and 3/4. Which is {}?",
    "Which one is {}, 2/3 or 3/4?",
)

WORDINGS = tuple(
    Wording(pattern.replace("{WORD}", word), build, {example.format(said): f"{what} 2/3, 3/4"})
    for word, build, what, said in _WORDS
    for pattern, example in zip(_PATTERNS, _EXAMPLES, strict=True)
)
