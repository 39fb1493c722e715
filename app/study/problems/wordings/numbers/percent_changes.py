"""Reads changes in percent: how large one is, and what a number becomes by it."""

from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.numbers.percent_formulas import DECREASED, DOWN, INCREASED, UP, worked
from app.study.problems.wordings.wording import Slots, Wording

_increased, _decreased, _up, _down = map(worked, (INCREASED, DECREASED, UP, DOWN))


def _change(slots: Slots) -> Evaluate | None:
    """Up or down, as the verb says."""
    return (_down if slots["down"] else _up)(slots)


WORDINGS = (
    # How large
    Wording(
        "(({FIND}|calculate) )?(the )?(percent(age)?|%) (change|increase|(?P<down>decrease))( (in|of) "
        "[a-z ]+)? from {a}"
        "( [a-z]+)? to {b}( [a-z]+)?",
        _change,
        {
            "Find the percent decrease from 50 to 40": "evaluate ((50 - 40)/50 * 100)%",
            "Find the percent increase in price from 40 to 50": "evaluate ((50 - 40)/40 * 100)%",
        },
    ),
    Wording(
        "an? ([a-z]+ ){1,2}((goes up|rises|grows|grew|rose|went up|increases|increased)|(?P<down>goes "
        "down|falls|shrank|fell|"
        "went down|decreases|decreased|drops|dropped)) from {a}( [a-z]+)? to {b}( [a-z]+)?\\. "
        "((what is|find) the percent(age)? (increase|decrease|change)|what percent(age)? "
        "(increase|decrease) is that"
        "|by how many percent did it (grow|shrink|rise|fall|change))",
        _change,
        {
            "A price falls from 50 to 40. What is the percentage decrease?": "evaluate ((50 - 40)/50 * 100)%",
            "A plant grew from 40 cm to 50 cm. By how many percent did it grow?": "evaluate ((50 - "
            "40)/40 * 100)%",
        },
    ),
    Wording(
        "by what percent(age)? (does|must|did|has) {a} (be )?((increased?)|(?P<down>decreased?)) to "
        "(become|give|get) {b}",
        _change,
        {"By what percentage does 40 increase to become 50?": "evaluate ((50 - 40)/40 * 100)%"},
    ),
    Wording(
        "find the percent(age)? ((increase)|(?P<down>decrease))\\. (\\(?round to the nearest [a-z "
        "]+\\.?\\)?\\.? )?(in \\d{4},? )?[a-z ]+ "
        "(increased|raised|rose|decreased|"
        "lowered|reduced|cut|dropped|fell) [a-z ]*to {b}( [a-z]+)? from {a}( [a-z]+)?",
        _change,
        {
            "Find the percent increase. In 2012, the city raised the fare to 60 cents from 50 cents.": (
                "evaluate ((60 - 50)/50 * 100)%"
            ),
        },
    ),
    # What the number becomes
    Wording(
        "({FIND} )?(the )?(value of )?{a} after an? {b}{PERCENT} (increase|rise)",
        _increased,
        {"Find the value of 50 after a 20% increase.": "evaluate 50 + 50 * 20/100"},
    ),
    Wording(
        "({FIND} )?(the )?(value of )?{a} after an? {b}{PERCENT} (decrease|fall|drop|discount)",
        _decreased,
        {"Find the value of 50 after a 20% decrease.": "evaluate 50 - 50 * 20/100"},
    ),
    Wording(
        "an? ([a-z]+ ){1,2}of {a}( [a-z]+)? (goes up|rises|grows|increases|is raised) by {b}{PERCENT}\\. "
        "(what is (it now|the new [a-z]+)|how many [a-z]+ (live there|are there) now)",
        _increased,
        {"A price of 50 goes up by 20%. What is the new price?": "evaluate 50 + 50 * 20/100"},
    ),
    Wording(
        "an? ([a-z]+ ){1,2}of {a}( [a-z]+)? (goes down|falls|shrinks|decreases|drops|is reduced|is "
        "lowered) by {b}{PERCENT}\\. "
        "(what is (it now|the new [a-z]+)|how many( [a-z]+)? (are left|live there now|are there now))",
        _decreased,
        {"A price of 50 is reduced by 20%. What is the new price?": "evaluate 50 - 50 * 20/100"},
    ),
    Wording(
        "an? \\w+ costs {a}( dollars| euros| pounds)? before {b}{PERCENT} tax\\. what does it cost with tax",
        _increased,
        {"A coat costs 50 dollars before 20% tax. What does it cost with tax?": "evaluate 50 + 50 * 20/100"},
    ),
    Wording(
        "an? \\w+ costs {a}( dollars| euros| pounds)? and is {b}{PERCENT} off\\. what is the (sale|new) "
        "price",
        _decreased,
        {"A jacket costs $50 and is 20% off. What is the sale price?": "evaluate 50 - 50 * 20/100"},
    ),
    Wording(
        "an? \\w+ costs {a}( dollars| euros| pounds)? and is (reduced|discounted) by {b}{PERCENT}\\. "
        "what is the (sale|new) price",
        _decreased,
        {"A jacket costs $50 and is reduced by 20%. What is the sale price?": "evaluate 50 - 50 * 20/100"},
    ),
    Wording(
        "there is an? {b}{PERCENT} discount on an? \\w+ for {a}( dollars| euros| pounds)?\\. what do you pay",
        _decreased,
        {"There is a 20% discount on a bike for 50 dollars. What do you pay?": "evaluate 50 - 50 * 20/100"},
    ),
    Wording(
        "(take|subtract) {b}{PERCENT} (away )?from {a}",
        _decreased,
        {"Take 15% away from 200": "evaluate 200 - 200 * 15/100"},
    ),
)
