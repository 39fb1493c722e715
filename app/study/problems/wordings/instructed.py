"""Reads an instruction as textbooks put it, then a formula: Simplify the following expression. 2x + 3x.

The instruction is a row of known phrases, with nothing between them but stops; every other word is a reason
not to read the problem. What is to be done is what the strongest of the phrases say.
"""

import re
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.parsing.spelling import crosses_as_times
from app.study.maths.tree import Apply, Node, Sym, has, is_op, over, symbols, walk
from app.study.problems.expressions import expression
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.polynomials import DividePolynomials
from app.study.problems.wordings.instruction_phrases import ENDINGS, PHRASES
from app.study.problems.wordings.transformations import NO_EXPRESSION, is_unknown_function
from app.study.problems.wordings.wording import Slots, Wording, compiled

_STOPS = re.compile(r"[\s,.:;]*")
_UNFINISHED = re.compile(r"(?<!rules )(?<!laws )\b(?:by|to)\s*$", re.IGNORECASE)
_LABEL = re.compile(r"\(?[a-h] ?\) ?(?=\S)")
_SIGN_OF = {"limit": "lim", "find the roots": r"√|\\sqrt"}
_ORDER = (
    "partial-fractions",
    "complete-square",
    "condense",
    "expand-logarithm",
    "rationalise",
    "radical",
    "exponent",
    "single-base",
    "factor",
    "expand",
    "divide",
    "powers",
    "simplify",
    "evaluate",
)
"""What an instruction may ask for, the strongest first: “multiply and simplify” is to multiply."""


class Instructed(NamedTuple):
    """What the phrases before a formula say, and the rest of the text."""

    meanings: frozenset[str]
    formula: str


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((phrase.meaning, compiled(rf"({phrase.words})(?![\w′])")) for phrase in PHRASES)


def instruction(text: str) -> Instructed:
    """The phrases at the beginning of `text`, the longest of those that fit at each place."""
    meanings: set[str] = set()
    at = 0
    while True:
        fitting = [
            (found.end(), meaning) for meaning, words in _phrases() if (found := words.match(text, at))
        ]
        if not fitting:
            break
        end, meaning = max(fitting)
        meanings.add(meaning)
        at = _STOPS.match(text, end).end()  # type: ignore[union-attr]  # it may be empty
    if _UNFINISHED.search(text[:at]):
        return Instructed(frozenset(), text)  # “Multiplying by 1” is a heading, not a factor
    label = _LABEL.match(text, at) if at else None
    meaning, formula = _ending(text[label.end() if label else at :])
    return Instructed(frozenset((meanings | {meaning}) - {""}), formula)


@cache
def _endings() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((each.meaning, compiled(rf"[\s,.;]*(?<=[\s,.;])({each.words})$")) for each in ENDINGS)


def _ending(formula: str) -> tuple[str, str]:
    """What is said after the formula, and the formula."""
    for meaning, words in _endings():
        found = words.search(formula)
        if found and found.start():
            return meaning, formula[: found.start()]
    return "", formula


def _instructed(slots: Slots) -> Task | None:
    found = instruction(slots["text"])
    what = next((each for each in _ORDER if each in found.meanings), None)
    if what is None or "never" in found.meanings:
        return None
    if NO_EXPRESSION.search(found.formula) or _asks_for_another(slots["text"], found.formula):
        return None
    tree = expression(crosses_as_times(found.formula))
    if what == "evaluate" and (isinstance(tree, Sym) or is_unknown_function(tree)):
        return None
    return rewriting(tree, what)


def _asks_for_another(text: str, formula: str) -> bool:
    """Whether the limit or the roots of the formula are asked for, and it is none itself."""
    words = text.removesuffix(formula).lower()
    return any(noun in words and not re.search(sign, formula) for noun, sign in _SIGN_OF.items())


def rewriting(tree: Node, what: str) -> Task | None:
    """The task of rewriting `tree`: a number is factored into primes, a product of fractions simplified."""
    if what == "complete-square" and not _has_constant(tree):
        return None  # x² + 6x may also ask for what is to be added
    if what == "divide":
        found = division(tree.args[0], tree.args[1]) if is_op(tree, op.OVER) else None
        return Evaluate(tree, "simplify") if found is None else found
    if what == "factor" and rational(tree) is not None:
        what = "primes"
    if what == "expand" and not symbols(tree):
        what = "evaluate"
    if (what == "expand" and has(tree, op.OVER, op.ROOT)) or (what == "powers" and symbols(tree)):
        what = "simplify"
    return Evaluate(tree, what)


def _has_constant(tree: Node) -> bool:
    names = symbols(tree)
    return len(names) == 1 and bool(rational(tree, dict.fromkeys(names, Fraction(0))))


def division(dividend: Node, divisor: Node, wanted: str = "") -> Task | None:
    """The task of dividing polynomials; by a single term it is to simplify. None where it is neither."""
    if not symbols(dividend):
        return None
    if not symbols(divisor) or not is_op(divisor, op.PLUS, op.MINUS):
        single = polynomial_of_one_term(divisor)
        return Evaluate(over(dividend, divisor), "quotient") if single and not wanted else None
    if len(symbols(dividend) | symbols(divisor)) != 1 or has(dividend, op.OVER, op.ROOT):
        return None
    return DividePolynomials(dividend, divisor, wanted.lower())


def polynomial_of_one_term(node: Node) -> bool:
    """Whether it is a number times powers of letters."""
    return all(
        not isinstance(each, Apply) or each.op in {op.TIMES, op.POWER, op.NEGATIVE} for each in walk(node)
    )


WORDINGS = (
    Wording(
        "{text}",
        _instructed,
        {
            "Simplify the following expression. 2x + 3x": "simplify 2x + 3x",
            "Multiply each pair of conjugates. (x - 3)(x + 3)": "expand (x - 3)(x + 3)",
            "In the following exercises, factor completely. x^2 - 9": "factor x^2 - 9",
            "Find the sum or difference: (2x + 1) + (x - 4)": "simplify (2x + 1) + (x - 4)",
            "Multiply and simplify. x/2 * 4/x": "simplify x/2 * 4/x",
            "Simplify 0/(n + 5), where n is not equal to -5": "simplify 0/(n + 5)",
            "Apply the exponent rules to x^2 * x^3": "simplify x^2 * x^3",
            "Write 2x + 3x in a simpler way": "simplify 2x + 3x",
        },
    ),
)
