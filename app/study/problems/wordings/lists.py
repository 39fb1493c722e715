"""Wordings about a list of numbers: divisors and multiples, averages, sums."""

import re
from itertools import pairwise

from app.study.problems.expressions import numbers
from app.study.problems.tasks.numbers import Numbers
from app.study.problems.wordings.wording import Slots, Wording, compiled

MOST_NUMBERS = 200

STATISTICS = {
    "greatest common divisor": "gcd",
    "greatest common factor": "gcd",
    "highest common factor": "gcd",
    "largest common divisor": "gcd",
    "largest common factor": "gcd",
    "gcd": "gcd",
    "gcf": "gcd",
    "hcf": "gcd",
    "least common multiple": "lcm",
    "lowest common multiple": "lcm",
    "smallest common multiple": "lcm",
    "least common denominator": "lcm",
    "lowest common denominator": "lcm",
    "lcm": "lcm",
    "arithmetic mean": "mean",
    "mean": "mean",
    "average": "mean",
    "median": "median",
    "mode": "mode",
    "range": "range",
    "sum": "sum",
    "total": "sum",
    "product": "product",
}
"""What the statistic is called → what it is."""

NAMES = f"(?P<what>{'|'.join(STATISTICS)})"
"""One of the names of a statistic, as the slot `what`."""
_GAP = re.compile(r"(?P<first>\d+(?: ?, ?\d+)+) ?, ?(?:\.\.\.|…) ?,? ?(?:and )?(?P<last>\d+)")
_WORDS_BEFORE = compiled(r"({LIST_WORD}(?![a-z])|[: ])++(?=[-\d{\[(.\\])")


def _without_gap(text: str) -> str:
    """1, 2, 3, ..., 10 with all that the dots stand for: equal steps up to the last."""
    found = _GAP.fullmatch(text.strip())
    if found is None:
        return text
    listed = [int(part) for part in found["first"].split(",")]
    last, step = int(found["last"]), listed[1] - listed[0]
    steps = [b - a for a, b in pairwise(listed)]
    if step <= 0 or any(each != step for each in steps) or (last - listed[0]) % step or last <= listed[-1]:
        return text
    row = range(listed[0], last + 1, step)
    return ", ".join(map(str, row)) if len(row) <= MOST_NUMBERS else text


def _statistic(slots: Slots) -> Numbers | None:
    what = STATISTICS[" ".join(slots["what"].lower().split())]
    text = slots["list"]
    before = _WORDS_BEFORE.match(text)
    found = numbers(_without_gap(text[before.end() :] if before else text))
    if not 2 <= len(found) <= MOST_NUMBERS:
        return None
    if what in {"gcd", "lcm"} and any(number.denominator != 1 for number in found):
        return None
    return Numbers(what, found)


def _least_multiple(slots: Slots) -> Numbers | None:
    found = numbers(slots["list"])
    whole = all(number.denominator == 1 and number > 0 for number in found)
    return Numbers("lcm", found) if 2 <= len(found) <= MOST_NUMBERS and whole else None


WORDINGS = (
    Wording(
        "{FIND} (the )?(smallest|least|lowest) (positive )?(whole )?(number|integer) (that is |which is )?"
        "(divisible by|a multiple of)( both| all of)? {list:numbers}",
        _least_multiple,
        {"Find the smallest number divisible by 4 and 6": "lcm 4, 6"},
    ),
    Wording(
        rf"({{WORK_OUT}} )?(the )?{NAMES}( ?\( ?(gcd|gcf|hcf|lcm|lcd) ?\))?( (value|number))?"
        r" ?(of|for|between|:|\(|\{) ?{list:anything}",
        _statistic,
        {f"Find the {name} of the numbers 12 and 18": f"{what} 12, 18" for name, what in STATISTICS.items()}
        | {
            "lcm(4, 6)": "lcm 4, 6",
            "What is the greatest common divisor (GCD) of 12, 18 and 30?": "gcd 12, 18, 30",
            "Work out the mean of the following data set: 3, 5, 8": "mean 3, 5, 8",
        },
    ),
    Wording(
        rf"({{LIST_WORD}}(?![a-z])|[: ])*+\{{?{{list:numbers}}\}}? ?[.:;,] ?{{FIND}} (the|its|their) {NAMES}",
        _statistic,
        {
            "Here are the numbers 3, 5, 8. Find their mean": "mean 3, 5, 8",
            "The test scores are: 3, 5, 5, 8. What is the mode?": "mode 3, 5, 5, 8",
        },
    ),
)
