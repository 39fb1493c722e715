"""Reads percentages that come one after the other, year by year, and interest."""

from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import number, substituted
from app.study.problems.expressions import expression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Slots, Wording

_MOST_YEARS = 12


def _twice(slots: Slots) -> Evaluate | None:
    """Changed by one percentage, then by another."""
    values = {name: expression(slots[name]) for name in ("a", "b", "c")}
    signs = [
        "+" if slots[name].lower().startswith(("incr", "rais", "ris")) else "-" for name in ("first", "then")
    ]
    formula = f"a * (1 {signs[0]} b/100) * (1 {signs[1]} c/100)"
    return Evaluate(substituted(parse(tokenize(formula)), values))


def _compound(slots: Slots) -> Evaluate | None:
    """So many times the same percentage."""
    count = {"twice": "2", "three times": "3"}.get(slots["c"].lower(), slots["c"])
    if not count.isdigit() or not 0 < int(count) <= _MOST_YEARS:
        return None
    if slots.get("d") and slots["d"] != count:
        return None
    sign = "-" if slots.get("down") else "+"
    values = {"a": expression(slots["a"]), "b": expression(slots["b"]), "c": number(int(count))}
    return Evaluate(substituted(parse(tokenize(f"a * (1 {sign} b/100)^c")), values))


def _simple_interest(slots: Slots) -> Evaluate | None:
    values = {name: expression(slots[name]) for name in ("a", "b", "c")}
    return Evaluate(substituted(parse(tokenize("a * b/100 * c")), values))


WORDINGS = (
    Wording(
        "(?P<first>increase|decrease|raise|reduce) {a} by {b}{PERCENT},? (and )?then "
        "(?P<then>increase|decrease|raise|reduce)( it| the result)? by {c}{PERCENT}",
        _twice,
        {"Increase 200 by 10% and then decrease it by 20%": "evaluate 200 * (1 + 10/100) * (1 - 20/100)"},
    ),
    Wording(
        "((increase)|(?P<down>decrease|reduce)) {a} by {b}{PERCENT} (?P<c>twice|three times)",
        _compound,
        {"Increase 200 by 10% twice": "evaluate 200 * (1 + 10/100)^2"},
    ),
    Wording(
        "(an? )?([a-z]+ (of )?)?{a}( [a-z]+)? "
        "((increases|grows|rises)|(?P<down>decreases|falls|shrinks|drops)) by {b}{PERCENT} "
        "(per|a|each|every) year for {c:whole} years\\. (what is the [a-z]+ after {d:whole} years|how "
        "(much|many|large) [a-z ]+)",
        _compound,
        {
            "A population of 2000 increases by 5% per year for 2 years. What is the population after 2 "
            "years?": "evaluate 2000 * (1 + 5/100)^2"
        },
    ),
    Wording(
        "{a} is invested at {b}{PERCENT} compound interest( (per|a) year)?( compounded "
        "(annually|yearly))? for {c:whole} years\\. "
        "(how much is it worth|what is it worth|find the (final )?(amount|value))( (then|after "
        "{d:whole} years|at the end))?",
        _compound,
        {
            "$1000 is invested at 4% compound interest for 2 years. How much is it worth?": "evaluate 1000 "
            "* (1 + 4/100)^2"
        },
    ),
    Wording(
        "({FIND} )?(the )?simple interest on {a} at {b}{PERCENT}( per year| a year| per annum)? for "
        "{c:number} years?",
        _simple_interest,
        {"Find the simple interest on $800 at 5% per year for 3 years.": "evaluate 800 * 5/100 * 3"},
    ),
)
