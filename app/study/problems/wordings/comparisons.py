"""Reads which of several numbers is the largest, and whether one is larger than another."""

import re

from app.study.maths.exact import rational
from app.study.maths.tree import symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.numbers import Pick, YesNo
from app.study.problems.wordings.wording import Slots, Wording

_BETWEEN = re.compile(r"\s*(?:,|\bor\b|\band\b)\s*", re.IGNORECASE)


def _largest(slots: Slots) -> Pick | None:
    return _pick(slots["list"], largest=True)


def _smallest(slots: Slots) -> Pick | None:
    return _pick(slots["list"], largest=False)


def _pick(text: str, *, largest: bool) -> Pick | None:
    trees = tuple(expression(part) for part in _BETWEEN.split(text) if part)
    if len(trees) < 2 or any(symbols(tree) for tree in trees):
        return None
    return Pick(trees, largest)


def _is_more(slots: Slots) -> YesNo | None:
    left, right = rational(expression(slots["left"])), rational(expression(slots["right"]))
    return YesNo(left > right) if left is not None and right is not None else None


def _is_less(slots: Slots) -> YesNo | None:
    return _is_more({"left": slots["right"], "right": slots["left"]})


WORDINGS = (
    Wording(
        "is {left} (greater|more|larger|bigger) than {right}",
        _is_more,
        {"Is 3/4 greater than 2/3?": "true"},
    ),
    Wording(
        "is {left} (less|smaller) than {right}",
        _is_less,
        {"Is 3/4 less than 2/3?": "false"},
    ),
    Wording(
        "{WHICH_OF_THESE} is (the )?{LARGER}( number| fraction)? ?[:,]? {list}",
        _largest,
        {
            "Which is larger, 2/3 or 3/4?": "largest 2/3, 3/4",
            "Which number is the greatest: 0.5, 0.45 or 0.405?": "largest 0.5, 0.45, 0.405",
        },
    ),
    Wording(
        "{WHICH_OF_THESE} is (the )?{SMALLER}( number| fraction)? ?[:,]? {list}",
        _smallest,
        {"Which fraction is smaller, 2/3 or 3/4?": "smallest 2/3, 3/4"},
    ),
)
