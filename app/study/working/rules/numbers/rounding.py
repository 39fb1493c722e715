"""Rounds a number as a question asks, and says which digit decides."""

from fractions import Fraction
from math import floor

from app.study.maths import operators as op
from app.study.maths.approximate import approximate
from app.study.maths.exact import rational
from app.study.maths.printing import decimal
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, has, negative
from app.study.problems.asked_form import Form
from app.study.problems.asked_rounding import Figures, Nearest, Places
from engine.base.sentence import Sentence, say


def round_to(tree: Node, form: Form) -> tuple[Node, Sentence] | None:
    """`tree`, a number, rounded as `form` asks, and why; None where it asks for nothing.

    A tie goes away from zero, as school rounds.
    """
    value, step = approximate(tree), None
    if value is not None:
        step = _step(value, form)
    if value is None or step is None:
        return None
    places = max(0, _places(step))
    size = floor(abs(value) / step + Fraction(1, 2)) * step
    if isinstance(form.rounding, Figures) and size and _magnitude(size) > _magnitude(value) and places:
        places = max(0, places - 1)
    number = Num(size, places or None)
    result: Node = negative(number) if value < 0 and size else number
    return result, _says(tree, value, step, result)


def _says(tree: Node, value: Fraction, step: Fraction, result: Node) -> Sentence:
    facts = {"number": to_text(tree), "result": to_text(result)}
    if step.numerator != 1 and not _is_power_of_ten(step):
        return say("working.rounding.nearest", step=str(step), **facts)
    if rational(tree) is None or has(tree, op.OVER):
        facts["number"] = decimal(value, max(0, _places(step)) + 2)
    digit = floor(abs(value) / (step / 10)) % 10
    rule = "working.rounding.up" if digit >= 5 else "working.rounding.down"
    return say(rule, digit=digit, **facts)


def _is_power_of_ten(step: Fraction) -> bool:
    return str(step.numerator).strip("0") == "1" and str(step.denominator).strip("0") == "1"


def _step(value: Fraction, form: Form) -> Fraction | None:
    match form.rounding:
        case Places(count):
            return Fraction(1, 10**count)
        case Figures(count):
            return Fraction(10) ** (_magnitude(value) - count + 1)
        case Nearest(size):
            return size
    return None


def _places(step: Fraction) -> int:
    return next((n for n in range(40) if (step * 10**n).denominator == 1), 0)


def _magnitude(value: Fraction) -> int:
    """The power of ten of the first digit."""
    value, power = abs(value), 0
    if not value:
        return 0
    while value >= 10:
        value, power = value / 10, power + 1
    while value < 1:
        value, power = value * 10, power - 1
    return power
