"""Reads phrases that are to be translated into an expression and worked out: the sum of 3 and −4, times 2."""

from collections.abc import Callable

from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Node, substituted, symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.wordings import phrases
from app.study.problems.wordings.wording import Slots, Wording, first

_TEMPERATURE = "(one \\w+,? )?the temperature (is|was) {a}( degrees)?( and|\\. it) "
_NOW = "what is (it|the (new )?temperature) now"
_ROWS = (
    (
        "the sum of {a} and {b},? (increased by|plus) {c}",
        "(a + b) + c",
        "the sum of 8 and -12, increased by 3",
        "(8 + (-12)) + 3",
    ),
    (
        "the sum of {a} and {b},? (decreased by|minus|less) {c}",
        "(a + b) - c",
        "the sum of 8 and 12, decreased by 3",
        "(8 + 12) - 3",
    ),
    (
        "the sum of {a} and {b},? (divided by) {c}",
        "(a + b) / c",
        "the sum of 5 and 12, divided by 2",
        "(5 + 12)/2",
    ),
    (
        "the sum of {a} and {b},? (multiplied by|times) {c}",
        "(a + b) * c",
        "the sum of 5 and 12, multiplied by 2",
        "(5 + 12)*2",
    ),
    (
        "the difference of {a} and {b},? (increased by|plus) {c}",
        "(a - b) + c",
        "the difference of 8 and 12, increased by 3",
        "(8 - 12) + 3",
    ),
    ("the difference of {a} and {b}", "a - b", "the difference of 13 and -21", "13 - (-21)"),
    (
        "the product of {a} and {b},? (increased by|plus) {c}",
        "a * b + c",
        "the product of 8 and 12, increased by 3",
        "8*12 + 3",
    ),
    (
        "the product of {a} and {b},? (decreased by|minus) {c}",
        "a * b - c",
        "the product of 8 and 12, decreased by 3",
        "8*12 - 3",
    ),
    (
        "the quotient of {a} and {b},? (increased by|plus) {c}",
        "a / b + c",
        "the quotient of 12 and 4, increased by 3",
        "12/4 + 3",
    ),
    (
        "the quotient of {a} and the sum of {b} and {c}",
        "a / (b + c)",
        "the quotient of 20 and the sum of 8 and 2",
        "20/(8 + 2)",
    ),
    (
        _TEMPERATURE + "(changes|rises|rose|goes up|increases) by {b}( degrees)?\\. " + _NOW,
        "a + b",
        "The temperature is -3 degrees and rises by 5 degrees. What is it now?",
        "-3 + 5",
    ),
    (
        _TEMPERATURE + "(falls|fell|drops|dropped|goes down|decreases) by {b}( degrees)?\\. " + _NOW,
        "a - b",
        "The temperature is -3 degrees and falls by 5 degrees. What is it now?",
        "-3 - 5",
    ),
)


def _worked(formula: str) -> Callable[[Slots], Evaluate | None]:
    tree = parse(tokenize(formula))

    def build(slots: Slots) -> Evaluate | None:
        values: dict[str, Node] = {name: expression(text) for name, text in slots.items() if text}
        return None if any(map(symbols, values.values())) else Evaluate(substituted(tree, values))

    return build


_NESTED = tuple(Wording(words, _worked(formula), {}) for words, formula, _, _ in _ROWS)


def _translated(slots: Slots) -> Task | None:
    return first((*_NESTED, *phrases.WORDINGS), slots["it"].strip(" ."))


_DIFFERENCES = ("the difference of {a} and {b}",)

WORDINGS = (
    Wording(
        "translate( "
        "(to|into|as|this|the|an?|problem|phrase|following|algebraic|mathematical|expression|equation))*,?"
        "( (and|then))* ?(simplify|solve|evaluate)?( if possible| the (problem|following|expression)| "
        "to a single number| it)*"
        " ?[.:]? ?{it:translated}",
        _translated,
        {
            "Translate and solve: What number is 35% of 90?": "evaluate 35/100 * 90",
            "Translate to an algebraic expression and simplify if possible: The product of -7 and 12.": (
                "evaluate -7 * 12"
            ),
            "Translate and then simplify the following: The difference of 18 and -25.": "evaluate 18 - (-25)",
        },
    ),
    *(
        Wording(f"(({{FIND}}) )?{words}", _worked(formula), {example: f"evaluate {reads}"})
        for words, formula, example, reads in _ROWS
        if words not in _DIFFERENCES
    ),
)
