"""Reads percentages of a whole: in formulas and in a few words."""

from app.study.answers.kinds import Quantity
from app.study.answers.reading import readings
from app.study.maths.conversion import in_base
from app.study.maths.exact import rational
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import number, substituted
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.numbers.percent_formulas import PART, worked
from app.study.problems.wordings.wording import Slots, Wording

_part = worked(PART)


def _of_amounts(slots: Slots) -> Evaluate | None:
    """Of amounts in units that measure the same."""
    found = []
    for name in ("part", "whole"):
        one = next((each for each in readings(slots[name]) if isinstance(each, Quantity) and each.unit), None)
        value = rational(in_base(one.tree, one.unit)) if one is not None and one.unit is not None else None
        if one is None or one.unit is None or value is None:
            return None
        found.append((value / one.unit.factor, one.unit))
    (part, unit), (whole, other) = found
    if unit.dimension != other.dimension or not whole or unit.pi or unit.offset:
        return None
    smaller = min(unit.factor, other.factor)
    values = {
        "a": number(part * unit.factor / smaller),
        "b": number(whole * other.factor / smaller),
    }
    return Evaluate(substituted(parse(tokenize(PART)), values))


WORDINGS = (
    Wording(
        "({FIND}|write|express|give|show|compute)? ?{a} as (a )?percent(age)? of {b}",
        _part,
        {"Write 20 as a percentage of 50": "evaluate (20/50 * 100)%"},
    ),
    Wording(
        "({FIND}|write|express|give|show|convert) {a} out of {b}( (as|to|in|into) (a )?percent(age)?)?",
        _part,
        {"Show 20 out of 50 as a percentage": "evaluate (20/50 * 100)%"},
    ),
    Wording(
        "(({FIND}|compute) )?{WHAT_PERCENT} {a} is of {b}",
        _part,
        {"Find what percentage 20 is of 50": "evaluate (20/50 * 100)%"},
    ),
    Wording(
        "(which percentage|how many percent|what percent(age)?) of {b} is {a}",
        _part,
        {"Which percentage of 50 is 20?": "evaluate (20/50 * 100)%"},
    ),
    Wording(
        "what is the percentage if {a} (out )?of {b} are \\w+",
        _part,
        {"What is the percentage if 20 of 50 are correct?": "evaluate (20/50 * 100)%"},
    ),
    Wording(
        "(I got |she got |he got )?{a} (marks |points )?(out )?of (the |my )?{b} ?[a-z]*( [a-z]+){0,4}\\. "
        "(what is that( as a percent(age)?)?|what percent(age)? is that)",
        _part,
        {
            "I got 20 marks out of 50. What is that as a percentage?": "evaluate (20/50 * 100)%",
            "20 of the 50 pupils walk to school. What percentage is that?": "evaluate (20/50 * 100)%",
        },
    ),
    Wording(
        "a team won {a} of its {b} (games|matches)\\. what percent(age)? (of (its|the) (games|matches) "
        ")?did it win",
        _part,
        {"A team won 20 of its 50 games. What percentage did it win?": "evaluate (20/50 * 100)%"},
    ),
    Wording(
        "an? \\w+ of {b} \\w+ has {a} (?P<colour>\\w+) ones\\. what percent(age)? is (?P=colour)",
        _part,
        {"A jar of 50 sweets has 20 red ones. What percentage is red?": "evaluate (20/50 * 100)%"},
    ),
    Wording(
        "({FIND}|write|express|give)? ?{part:measured} as a percent(age)? of {whole:measured}",
        _of_amounts,
        {"Express 20 cm as a percentage of 2 m": "evaluate (20/200 * 100)%"},
    ),
    Wording(
        "what percent(age)? of {whole:measured} is {part:measured}",
        _of_amounts,
        {"What percentage of 2 kg is 500 g?": "evaluate (500/2000 * 100)%"},
    ),
    Wording(
        "(solve\\. )?(round to the nearest [a-z ]+\\. )?[a-z, ]*?"
        "{b} (?P<unit>[a-z]+),? (and|of which) "
        "{a} (?P=unit) ([a-z]+ ){0,3}from "
        "[a-z]+\\. "
        "what percent(age)? of the total (?P=unit) (is|are) from [a-z]+",
        _part,
        {
            "Each bar has 200 calories, of which 50 calories come from sugar. What percent of the total "
            "calories is from sugar?": "evaluate (50/200 * 100)%"
        },
    ),
)
