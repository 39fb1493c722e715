"""Arithmetic in words, each phrase with its formula: 20% of 50, 12 is what percent of 48."""

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import NamedTuple

from app.study.maths.exact import rational
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Node, substituted
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings.wording import Build, Slots, Wording

_CURRENCY = re.compile(r"[$€£]\s?")


class Phrase(NamedTuple):
    """Words, and the formula in a, b, c, d that they stand for; an example, and what it is read as.

    `sure` says of the values of the slots whether all who write it mean the formula.
    """

    words: str
    formula: str
    example: str
    reads: str
    sure: Callable[[Mapping[str, Fraction | None]], bool] = lambda values: True


def _first_is_more(values: Mapping[str, Fraction | None]) -> bool:
    """Not "the difference of 5 and 12", which is 7 or -7."""
    a, b = values["a"], values["b"]
    return a is None or b is None or a >= b or a < 0 or b < 0


def _by_no_part(values: Mapping[str, Fraction | None]) -> bool:
    """Not "decrease 40 by 1/4", which is 30 or 39.75."""
    a, b = values["a"], values["b"]
    return a is None or b is None or b >= 1 or abs(a) < 1


def _is_count(value: Fraction | None) -> bool:
    return value is not None and value >= 1 and value.denominator == 1


PHRASES = (
    # Sums and differences
    Phrase("add {a}{PERCENT} to {b}", "b + b * a/100", "Add 20% to 50", "50 + 50 * 20/100"),
    Phrase("add {a}{PERCENT} (and|to) {b}{PERCENT}", "(a + b)%", "Add 20% and 30%", "(20 + 30)%"),
    Phrase("add {a} (and|to) {b}", "a + b", "Add 5 and 3", "5 + 3"),
    Phrase("(the )?(sum|total) of {a} and {b}", "a + b", "What is the sum of $5 and $3?", "5 + 3"),
    Phrase("you get when you add {a} (and|to) {b}", "a + b", "you get when you add 5 to 3", "5 + 3"),
    Phrase(
        "(the )?geometric mean of {a} and {b}",
        "√(a * b)",
        "Find the geometric mean of 4 and 9",
        "√(4 * 9)",
        lambda values: all(value is None or value > 0 for value in values.values()),
    ),
    Phrase(
        "(the )?sum of the first {a} (natural|counting|positive) (whole )?(numbers|integers)",
        "a * (a + 1) / 2",
        "Find the sum of the first 20 natural numbers",
        "20 * (20 + 1) / 2",
        lambda values: _is_count(values["a"]),
    ),
    Phrase(
        "(the )?sum of the first {a} (positive )?odd (natural |positive )?(numbers|integers)",
        "a^2",
        "the sum of the first 7 odd numbers",
        "7^2",
        lambda values: _is_count(values["a"]),
    ),
    Phrase(
        "(the )?sum of the first {a} (positive )?even (natural |positive )?(numbers|integers)",
        "a * (a + 1)",
        "the sum of the first 7 positive even numbers",
        "7 * (7 + 1)",
        lambda values: _is_count(values["a"]),
    ),
    Phrase("{a} more than {b}", "a + b", "What is 5 more than 3?", "5 + 3"),
    Phrase("{a} and {b} (added )?together( make)?", "a + b", "What do 5 and 3 together make?", "5 + 3"),
    Phrase("{a} added to {b}", "a + b", "What is 5 added to 3?", "5 + 3"),
    Phrase("{a} take away {b}", "a - b", "What is 5 take away 3?", "5 - 3"),
    Phrase("subtract {a}{PERCENT} from {b}", "b - b * a/100", "Subtract 20% from 50", "50 - 50 * 20/100"),
    Phrase("subtract {a} from {b}", "b - a", "Subtract 3 from 5", "5 - 3"),
    Phrase("take {a} (away )?from {b}", "b - a", "Take 3 away from 5", "5 - 3"),
    Phrase(
        "(what is )?left (when|if) (you )?(take|subtract) {a} (away )?from {b}",
        "b - a",
        "What is left when you take 3 from 5?",
        "5 - 3",
    ),
    Phrase("take away {a} from {b}", "b - a", "Take away 3 from 5", "5 - 3"),
    Phrase(
        "(what is )?left when {a} is (subtracted|taken away|taken) from {b}",
        "b - a",
        "What is left when 3 is subtracted from 5?",
        "5 - 3",
    ),
    Phrase("{a} less than {b}", "b - a", "What is 3 less than 5?", "5 - 3"),
    Phrase(
        "(the )?(positive difference (between|of)|difference between) {a} and {b}",
        "abs(a - b)",
        "Find the difference between 3 and 5",
        "abs(3 - 5)",
    ),
    Phrase("(the )?difference of {a} and {b}", "a - b", "the difference of 5 and 3", "5 - 3", _first_is_more),
    # Products and quotients
    Phrase("{a} (lots|groups|sets) of {b}", "a * b", "What is 5 lots of 3?", "5 * 3"),
    Phrase("multiply {a} (by|and|with) {b}", "a * b", "Multiply 5 by 3", "5 * 3"),
    Phrase("(the )?product of {a} and {b}", "a * b", "Find the product of $5 and 3", "5 * 3"),
    Phrase("divide {a} by {b}", "a / b", "Divide 15 by 3", "15 / 3"),
    Phrase(
        "(divide|split|share) {a} into {b} equal (groups|parts|shares|pieces)",
        "a / b",
        "Split 15 into 3 equal parts",
        "15 / 3",
    ),
    Phrase("share {a} equally (between|among) {b}", "a / b", "Share 15 equally between 3", "15 / 3"),
    Phrase("(the )?quotient of {a} and {b}", "a / b", "Find the quotient of 15 and 3", "15 / 3"),
    Phrase(
        "(the )?quotient when {a} is divided by {b}",
        "a / b",
        "the quotient when 15 is divided by 3",
        "15 / 3",
    ),
    Phrase("how many times does {a} go into {b}", "b / a", "How many times does 3 go into 15?", "15 / 3"),
    Phrase("(double|twice) {a}", "2a", "What is double 7?", "2 * 7"),
    Phrase("triple {a}", "3a", "What is triple 7?", "3 * 7"),
    Phrase("halve {a}", "a / 2", "Halve 7", "7 / 2"),
    # Powers and inverses
    Phrase("(the )?square of {a}", "a^2", "Find the square of 7", "7^2"),
    Phrase("(the )?cube of {a}", "a^3", "Find the cube of 7", "7^3"),
    Phrase("square {a}", "a^2", "Square 7", "7^2"),
    Phrase("cube {a}", "a^3", "Cube 7", "7^3"),
    Phrase(
        "(the )?(multiplicative inverse|reciprocal) of {a}", "1 / a", "What is the reciprocal of 7?", "1 / 7"
    ),
    Phrase("(the )?(additive inverse|opposite|negative) of {a}", "-a", "What is the opposite of 7?", "-7"),
    # Percentages
    Phrase(
        "(what number is )?{a}{PERCENT} of (the number )?{b}",
        "a/100 * b",
        "What is 20% of 50?",
        "20/100 * 50",
    ),
    Phrase("take {a}{PERCENT} of {b}", "a/100 * b", "Take 20% of 50", "20/100 * 50"),
    Phrase("{WHAT_PERCENT} of {a} is {b}", "(b/a * 100)%", "What percent of 50 is 20?", "(20/50 * 100)%"),
    Phrase("{a} is {WHAT_PERCENT} of {b}", "(a/b * 100)%", "20 is what percent of 50?", "(20/50 * 100)%"),
    Phrase(
        "{a} as a percent(age)? of {b}", "(a/b * 100)%", "What is 20 as a percentage of 50?", "(20/50 * 100)%"
    ),
    Phrase(
        "{a} out of {b}( as a percent(age)?)?",
        "(a/b * 100)%",
        "20 out of 50 as a percentage",
        "(20/50 * 100)%",
    ),
    Phrase("what fraction of {a} is {b}", "b/a", "What fraction of 50 is 20?", "20/50"),
    Phrase("(take )?{a}{PERCENT} off( of)? {b}", "b - b * a/100", "What is 20% off $50?", "50 - 50 * 20/100"),
    Phrase("{a} of {b}", "a * b", "Find 2/3 of 12", "2/3 * 12"),
    Phrase(
        "{a} is {b}{PERCENT} of {WHAT_NUMBER}", "a / (b/100)", "20 is 40% of what number?", "20 / (40/100)"
    ),
    Phrase(
        "{a}{PERCENT} of {WHAT_NUMBER} is {b}", "b / (a/100)", "40% of what number is 20?", "20 / (40/100)"
    ),
    Phrase(
        "if {a}{PERCENT} of a number is {b},? (what is|find) (the|that) number",
        "b / (a/100)",
        "If 40% of a number is 20, what is the number?",
        "20 / (40/100)",
    ),
    Phrase(
        r"{a}{PERCENT} of a number is {b}\. (what is|find) the number",
        "b / (a/100)",
        "40% of a number is 20. Find the number.",
        "20 / (40/100)",
    ),
    # More and less
    Phrase("(increase|raise) {a} by {b}{PERCENT}", "a + a * b/100", "Increase 50 by 20%", "50 + 50 * 20/100"),
    Phrase("(increase|raise) {a} by {b}", "a + b", "Increase 50 by 20", "50 + 20", _by_no_part),
    Phrase(
        "(decrease|reduce|lower|discount) {a} by {b}{PERCENT}",
        "a - a * b/100",
        "Decrease 50 by 20%",
        "50 - 50 * 20/100",
    ),
    Phrase("(decrease|reduce) {a} by {b}", "a - b", "Reduce 50 by 20", "50 - 20", _by_no_part),
    Phrase(
        "{a} (increased|raised) by {b}{PERCENT}",
        "a + a * b/100",
        "What is 50 increased by 20%?",
        "50 + 50 * 20/100",
    ),
    Phrase("{a} (increased|raised) by {b}", "a + b", "What is 50 increased by 20?", "50 + 20"),
    Phrase(
        "{a} (decreased|reduced|discounted) by {b}{PERCENT}",
        "a - a * b/100",
        "What is 50 reduced by 20%?",
        "50 - 50 * 20/100",
    ),
    Phrase("{a} (decreased|reduced) by {b}", "a - b", "What is 50 decreased by 20?", "50 - 20"),
    Phrase(
        "{PERCENT_OF}(change|increase) from {a} to {b}",
        "((b - a)/a * 100)%",
        "Find the percent increase from 40 to 50",
        "((50 - 40)/40 * 100)%",
    ),
    Phrase(
        "{PERCENT_OF}decrease from {a} to {b}",
        "((a - b)/a * 100)%",
        "Find the percentage decrease from 50 to 40",
        "((50 - 40)/50 * 100)%",
    ),
    # In another form
    Phrase(
        "{WRITE} {a}{PERCENT} (as|to|into|in) (an? )?{NUMBER_FORM}( {LOWEST_TERMS})?",
        "a%",
        "Convert 150% to mixed number",
        "150%",
    ),
    Phrase(
        "{WRITE} {a} (as|to|into|in) (an? )?{NUMBER_FORM}( {LOWEST_TERMS})?",
        "a",
        "Write 7/4 as mixed number",
        "7/4",
    ),
    Phrase(
        "{WRITE} {a} (as|to|into) (a )?percent(age)?", "(a * 100)%", "Write 0.35 as percent", "(0.35 * 100)%"
    ),
)


def _worked(phrase: Phrase) -> Build:
    """Builds the formula with the numbers of the slots in it."""
    tree = parse(tokenize(phrase.formula))

    def build(slots: Slots) -> Evaluate | None:
        numbers = {name: _number(text) for name, text in slots.items()}
        if not phrase.sure({name: rational(number) for name, number in numbers.items()}):
            return None
        return Evaluate(substituted(tree, numbers))

    return build


def _number(text: str) -> Node:
    return parse(tokenize(_CURRENCY.sub("", text)))


WORDINGS = tuple(
    Wording(
        f"(({{FIND}}|what do) )?(the value of )?{phrase.words}",
        _worked(phrase),
        {phrase.example: f"evaluate {phrase.reads}"},
    )
    for phrase in PHRASES
)
