"""Reads sums with a sigma, and the same in words: the sum from k = 1 to 5 of k²."""

import re

from app.study.maths.tree import symbols
from app.study.problems.tasks.sequences import SumOf
from app.study.problems.wordings.derivatives import function
from app.study.problems.wordings.wording import Slots, Wording

_ENDLESS = re.compile(r"∞|infinity|inf|oo|\\infty", re.IGNORECASE)
_WHOLE = re.compile(r"-?\d{1,6}")


def _sum(slots: Slots) -> SumOf | None:
    term, index, high = function(slots["f"]), slots["index"].lower(), slots["high"].strip()
    low = int(slots["low"])
    if symbols(term) - {index}:
        return None
    if _ENDLESS.fullmatch(high):
        return SumOf(term, index, low, None)
    if not _WHOLE.fullmatch(high) or int(high) < low:
        return None
    return SumOf(term, index, low, int(high))


_SUM = r"({DO} |work out |what is )?(the )?(value of )?(the )?(finite |infinite )?"
_FROM = r"{index:letter} ?(=|from) ?{low:integer} ?(to|up to|\.\.|…|through) ?{high:end_of_sum}"
_SIGMA = r"(∑|Σ|(\\?sum(mation)?))"

WORDINGS = (
    Wording(
        rf"{_SUM}(sum )?(of )?(the )?(series )?:? ?{_SIGMA} ?_ ?[{{(]? ?{{index:letter}} ?= ?{{low:integer}} "
        r"?[})]? ?\^ ?[{(]? ?{high:end_of_sum} ?[})]? ?(of )?{f:formula}",
        _sum,
        {
            "sum_{k=1}^{5} k^2": "series k^2 by k from 1 to 5",
            "Σ_{k=1}^{5} (2k + 1)": "series 2k + 1 by k from 1 to 5",
            "Find the sum_(n=0)^∞ of (1/2)^n": "series (1/2)^n by n from 0",
        },
    ),
    Wording(
        rf"{_SUM}({_SIGMA}|sigma)( of)?,? (from )?{_FROM},?( of)?:? {{f:formula}}",
        _sum,
        {
            "sum from k=1 to 5 of k^2": "series k^2 by k from 1 to 5",
            "What is the sum from n = 1 to infinity of (1/3)^n?": "series (1/3)^n by n from 1",
        },
    ),
    Wording(
        rf"{_SUM}({_SIGMA}|sigma) (of )?{{f:formula}},? (from|for|where|as|with) {_FROM}",
        _sum,
        {
            "Find the sum of k^2 from k = 1 to 5": "series k^2 by k from 1 to 5",
            "the sum of 2k - 1 for k from 1 to 10": "series 2k - 1 by k from 1 to 10",
        },
    ),
)
