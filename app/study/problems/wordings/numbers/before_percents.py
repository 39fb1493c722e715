"""Reads what a number was before it changed by a percentage, and a whole of which a percentage is known."""

from app.study.problems.wordings.numbers.percent_formulas import BEFORE, BEFORE_DOWN, BEFORE_UP, worked
from app.study.problems.wordings.wording import Wording

_before, _before_up, _before_down = map(worked, (BEFORE, BEFORE_UP, BEFORE_DOWN))

WORDINGS = (
    Wording(
        "(({FIND}|I know that) )?((the|a) )?(number|whole) if {b}{PERCENT} of it is {a}",
        _before,
        {"What is the whole if 20% of it is 10?": "evaluate 10 / (20/100)"},
    ),
    Wording(
        "(I know that )?{b}{PERCENT} of [a-z] is {a}\\. what is [a-z]",
        _before,
        {"I know that 20% of x is 10. What is x?": "evaluate 10 / (20/100)"},
    ),
    Wording(
        "{b}{PERCENT} of the (?P<who>\\w+), that is {a} (?P=who),? [a-z ]+\\. how many (?P=who) are there",
        _before,
        {
            "20% of the pupils, that is 10 pupils, come by bus. How many pupils are there?": "evaluate "
            "10 / (20/100)"
        },
    ),
    Wording(
        "after an? {b}{PERCENT} (increase|rise),? an? \\w+ is {a}\\. what was it before",
        _before_up,
        {"After a 20% increase a price is 60. What was it before?": "evaluate 60 / (1 + 20/100)"},
    ),
    Wording(
        "after an? {b}{PERCENT} (decrease|fall|drop),? an? \\w+ is {a}\\. what was it before",
        _before_down,
        {"After a 20% decrease a price is 40. What was it before?": "evaluate 40 / (1 - 20/100)"},
    ),
    Wording(
        "(when )?an? (number|price) (is )?(increased|raised) by {b}{PERCENT} (is|gives|becomes) {a}[.,] "
        "(what is|find) (the|that) "
        "(original )?(number|price)",
        _before_up,
        {"A number increased by 20% is 60. What is the number?": "evaluate 60 / (1 + 20/100)"},
    ),
    Wording(
        "(when )?an? (number|price) (is )?(decreased|reduced|lowered) by {b}{PERCENT} "
        "(is|gives|becomes) {a}[.,] (what is|find) "
        "(the|that) (original )?(number|price)",
        _before_down,
        {"A number decreased by 20% is 40. What is the number?": "evaluate 40 / (1 - 20/100)"},
    ),
    Wording(
        "an? \\w+ (went up|rose|was raised|increased) by {b}{PERCENT} (and is now|to) {a}\\. "
        "what was the (original|old) \\w+",
        _before_up,
        {"A price went up by 20% and is now 60. What was the original price?": "evaluate 60 / (1 + 20/100)"},
    ),
    Wording(
        "an? \\w+ (went down|fell|was lowered|was reduced|decreased) by {b}{PERCENT} (and is now|to) {a}\\. "
        "what was the (original|old) \\w+",
        _before_down,
        {"A price fell by 20% and is now 40. What was the original price?": "evaluate 40 / (1 - 20/100)"},
    ),
    Wording(
        "with {b}{PERCENT} tax an? \\w+ costs {a}( dollars| euros| pounds)?\\. what does it cost without tax",
        _before_up,
        {
            "With 20% tax a meal costs 60 dollars. What does it cost without tax?": "evaluate 60 / (1 + "
            "20/100)"
        },
    ),
    Wording(
        "{a} is the amount after an? {b}{PERCENT} (rise|increase)\\. find the original amount",
        _before_up,
        {"60 is the amount after a 20% rise. Find the original amount.": "evaluate 60 / (1 + 20/100)"},
    ),
    Wording(
        "{a} is the amount after an? {b}{PERCENT} (fall|decrease|drop)\\. find the original amount",
        _before_down,
        {"40 is the amount after a 20% fall. Find the original amount.": "evaluate 40 / (1 - 20/100)"},
    ),
    Wording(
        "find the original (number|price|amount) if it is {a} after an (increase|rise) of {b}{PERCENT}",
        _before_up,
        {"Find the original number if it is 60 after an increase of 20%.": "evaluate 60 / (1 + 20/100)"},
    ),
    Wording(
        "find the original (number|price|amount) if it is {a} after a (decrease|fall|drop) of {b}{PERCENT}",
        _before_down,
        {"Find the original number if it is 40 after a decrease of 20%.": "evaluate 40 / (1 - 20/100)"},
    ),
    Wording(
        "in a sale with {b}{PERCENT} off an? \\w+ costs {a}( dollars| euros| pounds)?\\. what was its "
        "(full|original) price",
        _before_down,
        {
            "In a sale with 20% off a coat costs 40 dollars. What was its full price?": "evaluate 40 / "
            "(1 - 20/100)"
        },
    ),
    Wording(
        "an? \\w+ costs {a}( dollars| euros| pounds)? after an? {b}{PERCENT} discount\\. what did it "
        "cost before",
        _before_down,
        {
            "A phone costs 40 dollars after a 20% discount. What did it cost before?": "evaluate 40 / "
            "(1 - 20/100)"
        },
    ),
)
