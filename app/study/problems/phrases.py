"""Arithmetic in words, each phrase with the formula it stands for: 20% of 50, 12 is what percent of 48."""

import re

from app.study.maths.parser import parse
from app.study.maths.tokens import tokenize
from app.study.maths.tree import Node, substituted

_N = r"(-?[$€£]?\s?[\d.,/]+(?:\s\d+/\d+)?|\\frac\{\d+\}\{\d+\})"
_P = rf"{_N}\s*(?:%|percent)"
_A = rf"{_N}(?:\s*%)?"  # an amount, percent or not
_POINTS = rf"(?: the points)? \({_N}, ?{_N}\) and \({_N}, ?{_N}\)"
_FORMS = (
    "decimal|fraction|mixed number|improper fraction|scientific notation|standard form|simplest form|"
    "lowest terms|decimal number|common fraction"
)
_LINE = "of the line (?:that )?(?:passing |passes |going |goes )?(?:through|between|joining)"
_CHANGE = "(?:percent(?:age)?|%)"
_NUMBER = "(?:what|which)(?: number)?"

PHRASES: list[tuple[str, str]] = [
    (rf"add {_P} to {_N}", "b + b * a/100"),
    (rf"add {_A} (?:and|to) {_A}", "a + b"),
    (rf"(?:the )?(?:sum|total) of {_A} and {_A}", "a + b"),
    (rf"you get when you add {_A} (?:and|to) {_A}", "a + b"),
    (rf"{_N} more than {_N}", "a + b"),
    (rf"{_N} and {_N} (?:added )?together(?: make)?", "a + b"),
    (rf"{_N} added to {_N}", "a + b"),
    (rf"{_N} take away {_N}", "a - b"),
    (rf"(?:what is )?left (?:when|if) (?:you )?(?:take|subtract) {_N} (?:away )?from {_N}", "b - a"),
    (rf"{_N} (?:lots|groups|sets) of {_N}", "a * b"),
    (rf"(?:divide|split|share) {_N} into {_N} equal (?:groups|parts|shares|pieces)", "a / b"),
    (rf"subtract {_A} from {_A}", "b - a"),
    (rf"take {_N} (?:away )?from {_N}", "b - a"),
    (rf"{_N} less than {_N}", "b - a"),
    (rf"(?:the )?(?:positive )?difference (?:between|of) {_N} and {_N}", "abs(a - b)"),
    (rf"multiply {_N} (?:by|and|with) {_N}", "a * b"),
    (rf"(?:the )?product of {_N} and {_N}", "a * b"),
    (rf"divide {_N} by {_N}", "a / b"),
    (rf"(?:the )?quotient of {_N} and {_N}", "a / b"),
    (rf"(?:the )?quotient when {_N} is divided by {_N}", "a / b"),
    (rf"share {_N} equally (?:between|among) {_N}", "a / b"),
    (rf"how many times does {_N} go into {_N}", "b / a"),
    (rf"(?:double|twice) {_N}", "2a"),
    (rf"triple {_N}", "3a"),
    (rf"halve {_N}", "a / 2"),
    (rf"(?:the )?square of {_N}", "a^2"),
    (rf"(?:the )?cube of {_N}", "a^3"),
    (rf"square {_N}", "a^2"),
    (rf"cube {_N}", "a^3"),
    (rf"(?:the )?(?:multiplicative inverse|reciprocal) of {_N}", "1 / a"),
    (rf"(?:the )?(?:additive inverse|opposite|negative) of {_N}", "-a"),
    (rf"(?:what number is )?{_P} of (?:the number )?{_N}", "a/100 * b"),
    (rf"take {_P} of {_N}", "a/100 * b"),
    (rf"what (?:percent|percentage|%) of {_N} is {_N}", "(b/a * 100)%"),
    (rf"{_N} is what (?:percent|percentage|%) of {_N}", "(a/b * 100)%"),
    (rf"{_N} as a percent(?:age)? of {_N}", "(a/b * 100)%"),
    (rf"{_N} out of {_N}(?: as a percent(?:age)?)?", "(a/b * 100)%"),
    (rf"what fraction of {_N} is {_N}", "b/a"),
    (rf"(?:take )?{_P} off(?: of)? {_N}", "b - b * a/100"),
    (rf"{_N} of {_N}", "a * b"),
    (rf"{_N} is {_P} of {_NUMBER}", "a / (b/100)"),
    (rf"{_P} of {_NUMBER} is {_N}", "b / (a/100)"),
    (rf"if {_P} of a number is {_N},? (?:what is|find) (?:the|that) number", "b / (a/100)"),
    (rf"{_P} of a number is {_N}\. (?:what is|find) the number", "b / (a/100)"),
    (rf"(?:increase|raise) {_N} by {_P}", "a + a * b/100"),
    (rf"(?:increase|raise) {_N} by {_N}", "a + b"),
    (rf"(?:decrease|reduce|lower|discount) {_N} by {_P}", "a - a * b/100"),
    (rf"(?:decrease|reduce) {_N} by {_N}", "a - b"),
    (rf"{_N} (?:increased|raised) by {_P}", "a + a * b/100"),
    (rf"{_N} (?:increased|raised) by {_N}", "a + b"),
    (rf"{_N} (?:decreased|reduced|discounted) by {_P}", "a - a * b/100"),
    (rf"{_N} (?:decreased|reduced) by {_N}", "a - b"),
    (rf"(?:the )?{_CHANGE} (?:change|increase) from {_N} to {_N}", "((b - a)/a * 100)%"),
    (rf"(?:the )?{_CHANGE} decrease from {_N} to {_N}", "((a - b)/a * 100)%"),
    (rf"(?:convert|write|express|change) {_P} (?:as|to|into|in) (?:an? )?(?:{_FORMS}).*", "a/100"),
    (rf"(?:convert|write|express|change) {_N} (?:as|to|into|in) (?:an? )?(?:{_FORMS}).*", "a"),
    (rf"(?:convert|write|express|change) {_N} (?:as|to|into) (?:a )?percent(?:age)?", "(a * 100)%"),
    (rf"(?:the )?distance between{_POINTS}", "sqrt((a - c)^2 + (b - d)^2)"),
    (rf"(?:the )?(?:slope|gradient) {_LINE}{_POINTS}", "(d - b)/(c - a)"),
]  # fmt: skip
"""Pattern → formula in a, b, c, d: the numbers of the phrase in their order."""

_VERB = (
    r"(?:(?:calculate|compute|evaluate|work out|find|determine|give|what is|what′s|what do|"
    r"how much is|tell me)\s+)?(?:the value of\s+)?"
)
_COMPILED = [
    (re.compile(f"^{_VERB}{pattern}$", re.IGNORECASE), parse(tokenize(formula)))
    for pattern, formula in PHRASES
]


def formula(text: str) -> Node | None:
    """The formula of a phrase with its numbers put in; None when it is no phrase. Raises Unreadable."""
    for pattern, tree in _COMPILED:
        found = pattern.match(text)
        if found:
            numbers = [parse(tokenize(re.sub(r"[$€£]\s?", "", group))) for group in found.groups()]
            return substituted(tree, dict(zip("abcd", numbers, strict=False)))
    return None
