"""Reads percentages: of a whole, of a change, before and after a change; in formulas and in a few words."""

from collections.abc import Callable

from app.study.answers.kinds import Quantity
from app.study.answers.reading import readings
from app.study.maths.conversion import in_base
from app.study.maths.exact import rational
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Node, number, substituted
from app.study.problems.expressions import expression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Slots, Wording

_MOST_YEARS = 12
PART, INCREASED, DECREASED = "(a/b * 100)%", "a + a * b/100", "a - a * b/100"
UP, DOWN = "((b - a)/a * 100)%", "((a - b)/a * 100)%"
BEFORE, BEFORE_UP, BEFORE_DOWN = "a / (b/100)", "a / (1 + b/100)", "a / (1 - b/100)"


def _worked(formula: str) -> Callable[[Slots], Evaluate | None]:
    tree = parse(tokenize(formula))

    def build(slots: Slots) -> Evaluate | None:
        values: dict[str, Node] = {name: expression(slots[name]) for name in ("a", "b")}
        return Evaluate(substituted(tree, values))

    return build


_part, _increased, _decreased, _up, _down = map(_worked, (PART, INCREASED, DECREASED, UP, DOWN))
_before, _before_up, _before_down = map(_worked, (BEFORE, BEFORE_UP, BEFORE_DOWN))


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


def _change(slots: Slots) -> Evaluate | None:
    """Up or down, as the verb says."""
    return (_down if slots["down"] else _up)(slots)


WORDINGS = (
    # One number as a percentage of another
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
    # A change in percent
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
    # A number changed
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
    # The number before
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
