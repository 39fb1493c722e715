"""Reads numbers to be written in another form, and opposites and reciprocals of them."""

from collections.abc import Callable

from app.study.maths.tree import (
    ONE,
    Node,
    bracketed,
    negative,
    number,
    over,
    percentage,
    power,
    root,
    symbols,
    times,
)
from app.study.problems.expressions import expression
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Slots, Wording


def _number(text: str) -> Node | None:
    tree = expression(text)
    return None if symbols(tree) else tree


def _itself(tree: Node) -> Node:
    return tree


def _as_percent(tree: Node) -> Node:
    return percentage(times(tree, number(100), "*"))


def _opposite(tree: Node) -> Node:
    return negative(bracketed(tree))


def _reciprocal(tree: Node) -> Node:
    return over(ONE, bracketed(tree))


def _of(change: Callable[[Node], Node]) -> Callable[[Slots], Evaluate | None]:
    def build(slots: Slots) -> Evaluate | None:
        tree = _number(slots["n"])
        return None if tree is None else Evaluate(change(tree))

    return build


_same, _percent, _minus, _inverse = map(_of, (_itself, _as_percent, _opposite, _reciprocal))


def _root(slots: Slots) -> Evaluate | None:
    """Which number squared gives it."""
    tree = _number(slots["n"])
    if tree is None:
        return None
    index = 3 if slots["how"].lower() in {"cube", "cubed", "3rd", "third"} else 2
    return Evaluate(root(tree, number(index)))


def _named_root(slots: Slots) -> Evaluate | None:
    """Of the same number as in the formula before."""
    found = _root(slots)
    return found if found is not None and expression(slots["root"]) == found.tree else None


def _square(slots: Slots) -> Evaluate | None:
    tree = _number(slots["n"])
    return None if tree is None else Evaluate(power(tree, number(2)))


WORDINGS = (
    Wording(
        "({WRITE}|turn|rewrite|give) {EACH_NUMBER} (as|to|into|in|using) (both )?(an? |its |the "
        ")?{NUMBER_FORM}( {LOWEST_TERMS})?"
        " ?[.:]? ?([a-z][a-z ]*: ?)?{n:formula}",
        _same,
        {
            "Convert each percent to a decimal: 62%": "evaluate 62%",
            "Write each number in scientific notation. 93,000": "evaluate 93000",
            "Write the following numbers as a ratio of two integers: 2.5": "evaluate 2.5",
        },
    ),
    Wording(
        "(can you )?({WRITE}|turn|rewrite|make) (the )?(mixed number|improper "
        "fraction|fraction|decimal|percent|number) {n:formula}"
        "( (as|to|into|in|using) (an? |its |the )?{NUMBER_FORM}( {LOWEST_TERMS})?)?",
        _same,
        {"Convert the mixed number 2 1/2 to an improper fraction": "evaluate 2 1/2"},
    ),
    Wording(
        "(can you )?(turn|write|convert|change) {n:formula}( (as|to|into|in) (an? )?{NUMBER_FORM})?",
        _same,
        {"Can you turn 8/3 into a mixed number?": "evaluate 8/3"},
    ),
    Wording(
        "{WRITE} {n:formula} (as|in) (an? )?(ordinary|standard|normal|usual) (number|notation)",
        _same,
        {"Express 6.02 * 10^3 as an ordinary number": "evaluate 6.02 * 10^3"},
    ),
    Wording("{WRITE} {n:formula} in mixed form", _same, {"Write 20/3 in mixed form": "evaluate 20/3"}),
    Wording(
        "{WRITE} {n:formula} as (one|a single) fraction",
        _same,
        {"Write 6 1/2 as one fraction": "evaluate 6 1/2"},
    ),
    Wording(
        "make an? {NUMBER_FORM} (of|from) {n:formula}",
        _same,
        {"Make a mixed number of 34/5": "evaluate 34/5"},
    ),
    Wording(
        "({WRITE}|turn) {EACH_NUMBER} (as|to|into) (a )?percent(age)?s? ?[.:]? ?{n:formula}( ?=? ?_* ?%)?",
        _percent,
        {"Convert each decimal to a percent: 0.17": "evaluate (0.17 * 100)%"},
    ),
    Wording("{n:number} ?= ?(\\?|_+) ?%", _percent, {"0.17 = ___ %": "evaluate (0.17 * 100)%"}),
    # Opposites, reciprocals
    Wording(
        "({FIND} )?(the )?(additive inverse( of)?|opposite( of)?|negative of) ?({EACH_NUMBER})? ?[.:]? "
        "?{n:formula}",
        _minus,
        {
            "Find the additive inverse of each number. 4.3": "evaluate -(4.3)",
            "the opposite of -5": "evaluate -(-5)",
        },
    ),
    Wording(
        "({FIND} )?(the )?(multiplicative inverse|reciprocal)( of)? ?({EACH_NUMBER})? ?[.:]? ?{n:formula}",
        _inverse,
        {"Find the multiplicative inverse of -1/9": "evaluate 1/(-1/9)"},
    ),
    # Squares and roots in words
    Wording(
        "(which|what) number (?P<how>squared|cubed|times itself) (gives|is|makes) {n:number}",
        _root,
        {"Which number squared gives 25?": "evaluate √25", "Which number cubed gives 8?": "evaluate ∛8"},
    ),
    Wording(
        "a (?P<how>square) has an area of {n:number} (square \\w+|\\w+²?)\\. how many \\w+ long is its side",
        _root,
        {"A square has an area of 25 square metres. How many metres long is its side?": "evaluate √25"},
    ),
    Wording(
        "a (?P<how>cube) holds {n:number} (cubic \\w+)\\. how many \\w+ long is its edge",
        _root,
        {"A cube holds 8 cubic centimetres. How many centimetres long is its edge?": "evaluate ∛8"},
    ),
    Wording(
        "a square (field|garden|room) has sides of {n:number} ?\\w+\\. how many square \\w+ is it",
        _square,
        {"A square field has sides of 11 m. How many square metres is it?": "evaluate 11^2"},
    ),
    Wording(
        "{WRITE} each number in scientific notation\\. [a-z][a-z ]*: {n:formula} ?({UNIT_NAME})?",
        _same,
        {
            "Write each number in scientific notation. Distance to the Moon: 384,400,000 m": "evaluate "
            "384400000"
        },
    ),
    Wording(
        "({THE_AVERAGE}[a-z]+ )([a-z]+,? ){0,8}is (approximately |about )?{n:formula} ?{UNIT_NAME}\\. "
        "{WRITE} (the|this) [a-z]+ "
        "(using|in) (scientific|standard|decimal) notation",
        _same,
        {
            "The distance to the Moon is 384,400,000 m. Rewrite the distance using scientific notation.": (
                "evaluate 384400000"
            ),
        },
    ),
    Wording(
        "simplify the expression ?[.:]? {root:formula}\\.? what is the "
        "(?P<how>square|cube|3rd|2nd|third|second) root of {n:formula}",
        _named_root,
        {"Simplify the expression: ∛8. What is the 3rd root of 8?": "evaluate ∛8"},
    ),
    Wording(
        "(find|what is) the (?P<how>square|cube|3rd|2nd|third|second) root of {n:formula}",
        _root,
        {"What is the square root of 49?": "evaluate √49"},
    ),
)
