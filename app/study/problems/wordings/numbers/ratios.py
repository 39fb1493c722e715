"""Reads ratios: in lowest terms, shares in a ratio, the fourth number of two equal ratios."""

import re
from collections.abc import Callable
from fractions import Fraction

from app.study.maths.exact import rational
from app.study.problems.expressions import expression
from app.study.problems.tasks.numbers import Proportion, Share, SimplifyRatio
from app.study.problems.wordings.wording import Slots, Wording

_BETWEEN_PARTS = re.compile(r"\s*(?::|to)\s*", re.IGNORECASE)


def _parts(text: str) -> tuple[int, ...]:
    parts = [int(part) for part in _BETWEEN_PARTS.split(text.strip()) if part.strip().isdigit()]
    return tuple(parts) if len(parts) > 1 and all(parts) else ()


def _ratio(slots: Slots) -> SimplifyRatio | None:
    parts = _parts(slots["r"])
    return SimplifyRatio(parts) if parts else None


def _share(slots: Slots) -> Share | None:
    parts, total = _parts(slots["r"]), rational(expression(slots["n"]))
    return Share(total, parts) if parts and total is not None else None


def _proportion(slots: Slots) -> Proportion | None:
    a, b, c = (rational(expression(slots[name])) for name in "abc")
    return None if a is None or b is None or not a or not c else Proportion(a, b, c)


def _turned(order: str) -> Callable[[Slots], Proportion | None]:
    """The same two ratios, with the one that is sought at the end: x : 8 = 9 : 24 as 24 : 9 = 8 : x."""
    return lambda slots: _proportion(dict(zip("abc", (slots[name] for name in order), strict=True)))


def _proportion_of_ratio(slots: Slots) -> Proportion | None:
    parts = _parts(slots["r"])
    if len(parts) != 2:
        return None
    first, second = map(Fraction, parts)
    return Proportion(first, second, Fraction(slots["c"]))


_AB = "{a} ?: ?{b} ?= ?{c} ?: ?"
_MISSING = "(({FIND_X}|solve)( for)? )?((the )?(missing number|[a-z]) ?(if|in|when|:)? ?)?"
_X = "(\\?|[a-z])"
_SIMPLEST = "(in (its )?(simplest|lowest) (form|terms)|as simply as possible)"

WORDINGS = (
    Wording(
        "(simplify|reduce|cancel|write|express|give|{FIND})? ?(the )?ratio (of )?{r:ratio}( down| "
        + _SIMPLEST
        + ")?",
        _ratio,
        {
            "Cancel the ratio 6:8 down.": "ratio 6 : 8",
            "Express the ratio 6 : 8 in its simplest form.": "ratio 6 : 8",
            "ratio 6 to 8 in simplest form": "ratio 6 : 8",
        },
    ),
    Wording(
        "(write|express|give|put) {r:ratio} as a ratio( " + _SIMPLEST + ")?",
        _ratio,
        {"Write 6:8 as a ratio in its simplest form": "ratio 6 : 8"},
    ),
    Wording(
        "({FIND} )?(the )?(simplest|lowest) (form|terms) of the ratio {r:ratio}",
        _ratio,
        {"Find the simplest form of the ratio 6 to 8.": "ratio 6 : 8"},
    ),
    Wording(
        "what does the ratio {r:ratio} simplify to",
        _ratio,
        {"What does the ratio 6:8 simplify to?": "ratio 6 : 8"},
    ),
    Wording(
        "(how do I )?(share|divide|split) {n:number}( dollars| euros| pounds| sweets| marbles)? (into "
        "(two |three )?parts )?in the ratio( of)? {r:ratio}",
        _share,
        {
            "Share $120 in the ratio 3:5": "share 120 as 3 : 5",
            "Divide 40 into parts in the ratio 1 to 3": "share 40 as 1 : 3",
        },
    ),
    Wording(
        "if {n:number} is (split|shared|divided) in the ratio {r:ratio},? what are the shares",
        _share,
        {"If 40 is split in the ratio 1:3, what are the shares?": "share 40 as 1 : 3"},
    ),
    Wording(
        "({WORK_OUT} )?the shares when {n:number} is (divided|shared|split) in the ratio {r:ratio}",
        _share,
        {"Work out the shares when 40 is divided in the ratio 1 : 3.": "share 40 as 1 : 3"},
    ),
    Wording(
        "{n:number} \\w+ are shared in the ratio {r:ratio}\\. how many (\\w+ )?are in each share",
        _share,
        {"40 sweets are shared in the ratio 1:3. How many are in each share?": "share 40 as 1 : 3"},
    ),
    Wording(
        "an? \\w+ of {n:number} ?\\w+ is cut in the ratio {r:ratio}\\. how long are the pieces",
        _share,
        {"A rope of 40 cm is cut in the ratio 1:3. How long are the pieces?": "share 40 as 1 : 3"},
    ),
    Wording(
        "(two |three )?(friends|people|children|brothers|sisters) share {n:number}( euros| dollars| "
        "pounds)? in the ratio {r:ratio}\\. how much does each get",
        _share,
        {"Friends share 40 euros in the ratio 1:3. How much does each get?": "share 40 as 1 : 3"},
    ),
    Wording(
        "(({FIND_X}|solve|complete)( for)? )?((the )?(missing number|equivalent ratios|[a-z]) "
        "?(if|in|when|:)? ?)?" + _AB + "(\\?|[a-z])?"
        "(\\.? (what is|find) [a-z])?",
        _proportion,
        {
            "Find x if 2:9 = 6:x.": "proportion 2 : 9 = 6",
            "Solve 4 : 6 = 8 : x": "proportion 4 : 6 = 8",
            "Complete the equivalent ratios 4 : 9 = 8 : ?": "proportion 4 : 9 = 8",
            "What is x if 6:2 = 3:x?": "proportion 6 : 2 = 3",
        },
    ),
    Wording(
        "(complete the equivalent ratios|find the missing number):? {a} ?: ?{b} ?= ?{c}",
        _proportion,
        {"Complete the equivalent ratios 4 : 9 = 8 :": "proportion 4 : 9 = 8"},
    ),
    Wording(
        _MISSING + _X + " ?: ?{a} ?= ?{b} ?: ?{c}",
        _turned("cba"),
        {"Find x if x : 8 = 9 : 24": "proportion 24 : 9 = 8"},
    ),
    Wording(
        _MISSING + "{a} ?: ?" + _X + " ?= ?{b} ?: ?{c}",
        _turned("bca"),
        {"8 : x = 24 : 9": "proportion 24 : 9 = 8"},
    ),
    Wording(
        _MISSING + "{a} ?: ?{b} ?= ?" + _X + " ?: ?{c}",
        _turned("bac"),
        {"Solve 5 : 8 = x : 24": "proportion 8 : 5 = 24"},
    ),
    Wording(
        "if {a} ?: ?{b} and {c} ?: ?[a-z] are equal ratios,? what is [a-z]",
        _proportion,
        {"If 2:10 and 9:x are equal ratios, what is x?": "proportion 2 : 10 = 9"},
    ),
    Wording(
        "{a} is to {b} as {c} is to( what)?",
        _proportion,
        {"2 is to 16 as 3 is to what?": "proportion 2 : 16 = 3"},
    ),
    Wording(
        "the ratio of (?P<one>\\w+) to (?P<other>\\w+) (?P<things>\\w+) is {r:ratio}\\. there are "
        "{c:whole} (?P=one) (?P=things)\\. "
        "how many( (?P=things))? are (?P=other)",
        _proportion_of_ratio,
        {
            "The ratio of red to blue balls is 5:6. There are 10 red balls. How many are blue?": (
                "proportion 5 : 6 = 10"
            ),
        },
    ),
    Wording(
        "(?P<one>\\w+) and (?P<other>\\w+) are in the ratio {r:ratio}\\. there are {c:whole} "
        "(?P=one)\\. how many (?P=other) are there",
        _proportion_of_ratio,
        {
            "Boys and girls are in the ratio 2:3. There are 6 boys. How many girls are there?": (
                "proportion 2 : 3 = 6"
            ),
        },
    ),
    Wording(
        "(if )?{a} (?P<things>\\w+) cost {b}( dollars| euros| pounds| cents)?[.,] (how much|what) "
        "(do|will|would) {c} (?P=things) cost",
        _proportion,
        {"3 pens cost $5. How much do 9 pens cost?": "proportion 3 : 5 = 9"},
    ),
    Wording(
        "(if )?{a} (?P<things>\\w+) (hold|weigh|fill|contain) {b} (?P<units>\\w+)[.,] how many "
        "(?P=units) do {c} ((?P=things)|of them) (hold|weigh|fill|contain)",
        _proportion,
        {"10 boxes hold 30 pencils. How many pencils do 4 boxes hold?": "proportion 10 : 30 = 4"},
    ),
    Wording(
        "an? \\w+ (makes|fills|uses|prints|produces) {b} (?P<things>\\w+)( of \\w+)? (in|for) {a} "
        "(?P<units>\\w+)\\. how many( (?P=things))? "
        "does it (make|fill|use|print|produce) (in|for) {c} (?P=units)",
        _proportion,
        {
            "A machine makes 10 parts in 5 hours. How many does it make in 4 hours?": "proportion 5 : 10 = 4",
            "A car uses 15 litres of fuel for 6 trips. How many litres does it use for 10 trips?": (
                "proportion 6 : 15 = 10"
            ),
        },
    ),
    Wording(
        "a tap fills {b} (?P<things>\\w+) in {a} (?P<units>\\w+)\\. how many (?P=things) does it fill "
        "in {c} (?P=units)",
        _proportion,
        {
            "A tap fills 6 buckets in 3 minutes. How many buckets does it fill in 12 minutes?": (
                "proportion 3 : 6 = 12"
            ),
        },
    ),
    Wording(
        "a recipe for {a} people needs {b} (?P<things>\\w+)\\. how many (?P=things) are needed for {c} "
        "people",
        _proportion,
        {
            "A recipe for 2 people needs 10 eggs. How many eggs are needed for 6 people?": "proportion 2 : "
            "10 = 6"
        },
    ),
    Wording(
        "in {a} days a shop sells {b} (?P<things>\\w+)\\. how many( (?P=things))? does it sell in {c} "
        "days( at that rate)?",
        _proportion,
        {
            "In 8 days a shop sells 16 cakes. How many does it sell in 7 days at that rate?": "proportion "
            "8 : 16 = 7"
        },
    ),
    Wording(
        "(walking|driving|cycling|running) {a} km takes {b} minutes\\. how many minutes do {c} km take( "
        "at the same pace)?",
        _proportion,
        {
            "Walking 2 km takes 10 minutes. How many minutes do 9 km take at the same pace?": "proportion "
            "2 : 10 = 9"
        },
    ),
    Wording(
        "{a} (?P<things>\\w+) pack {b} crates a day\\. how many crates do {c} (?P=things) pack a day",
        _proportion,
        {"3 workers pack 6 crates a day. How many crates do 7 workers pack a day?": "proportion 3 : 6 = 7"},
    ),
    Wording(
        "for {a} cups of (?P<one>\\w+) you need {b} cups of (?P<other>\\w+)\\. how much (?P=other) do "
        "you need for {c} cups of (?P=one)",
        _proportion,
        {
            "For 4 cups of rice you need 2 cups of water. How much water do you need for 12 cups of "
            "rice?": "proportion 4 : 2 = 12"
        },
    ),
)
