"""Wordings about a list of numbers: divisors and multiples, averages, sums."""

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
_WORDS_BEFORE = compiled(r"({LIST_WORD}(?![a-z])|[: ])++(?=[-\d{\[(.\\])")


def _statistic(slots: Slots) -> Numbers | None:
    what = STATISTICS[" ".join(slots["what"].lower().split())]
    text = slots["list"]
    before = _WORDS_BEFORE.match(text)
    found = numbers(text[before.end() :] if before else text)
    if not 2 <= len(found) <= MOST_NUMBERS:
        return None
    if what in {"gcd", "lcm"} and any(number.denominator != 1 for number in found):
        return None
    return Numbers(what, found)


WORDINGS = (
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
