"""An answer in the forms that a question may ask for, the one asked for first."""

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from app.study.answers import number_sets
from app.study.answers.kinds import Answer, Assignments, Inequality, Quantity, Region, Several, Value
from app.study.marking import rounding
from app.study.maths import operators as op
from app.study.maths.approximate import approximate
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Node, Num, negative, number, percentage, power, symbols, times
from app.study.problems.asked_form import Ask, Form, Places

MOST_PLACES = 12  # of a decimal that is written out
Style = Callable[[Node, Form], "Written | None"]
"""A number written in another way; None where it cannot be written so."""

Written = tuple[Node, bool]
"""A tree, and whether it is only near the value."""


def as_asked(answer: Answer, form: Form) -> Iterator[Answer]:
    """`answer` in every form that may be the one asked for, the likeliest first; all say the same.

    A rounded one is only among them where rounding is asked for, and is marked as approximate.
    """
    seen: list[Answer] = []
    for style in _styles(form):
        found = _restyled(answer, style, form)
        if found is not None and found not in seen:
            seen.append(found)
            yield found


def _styles(form: Form) -> Iterator[Style]:
    if form.rounding is not None:
        yield from (_rounded_percent, _rounded) if form.wants(Ask.PERCENT, Ask.IN_PERCENT) else (_rounded,)
    for ask, style in _ASKED:
        if form.wants(ask):
            yield style
    yield from (_as_it_is, _fraction, _decimal, _mixed)


def _restyled(answer: Answer, style: Style, form: Form) -> Answer | None:
    """The answer with each of its numbers in that style; None where one cannot be written so."""
    match answer:
        case Value() | Quantity():
            found = style(answer.tree, form)
            if found is None:
                return None
            return replace(answer, tree=found[0], approximate=answer.approximate or found[1])
        case Several(items):
            parts = [_restyled(item, style, form) for item in items]
            return replace(answer, items=tuple(filter(None, parts))) if all(parts) else None
        case Assignments(values):
            named = [(name, _restyled(value, style, form)) for name, value in values]
            kept = tuple((name, value) for name, value in named if value is not None)
            return Assignments(kept) if len(kept) == len(named) else None
    unsolved = isinstance(answer, Inequality | Region) and not number_sets.solved_form(answer)
    return answer if style is _as_it_is and not unsolved else None


def _as_it_is(tree: Node, form: Form) -> Written | None:
    return tree, False


def _rounded(tree: Node, form: Form) -> Written | None:
    value = approximate(tree) if not symbols(tree) else None
    return _rounded_to(value, rounding.step(value, form), form) if value is not None else None


def _rounded_percent(tree: Node, form: Form) -> Written | None:
    value = approximate(tree) if not symbols(tree) else None
    if value is None:
        return None
    found = _rounded_to(100 * value, rounding.step(100 * value, form), form)
    return percentage(found[0]), found[1]


def _rounded_to(value: Fraction, step: Fraction, form: Form) -> Written:
    """The multiple of `step` nearest to `value`, at a tie away from 0, with as many places as asked for."""
    size = math.floor(abs(value) / step + Fraction(1, 2)) * step
    shown = size if value >= 0 else -size
    places = form.rounding.count if isinstance(form.rounding, Places) else _places(step)
    return number(shown, places or None), shown != value


def _places(value: Fraction) -> int | None:
    """How many places after its point a decimal has; None where it does not end."""
    for places in range(MOST_PLACES + 1):
        if (value * 10**places).denominator == 1:
            return places
    return None


def _fraction(tree: Node, form: Form) -> Written | None:
    value = rational(tree)
    return (number(value), False) if value is not None else None


def _decimal(tree: Node, form: Form) -> Written | None:
    value = rational(tree)
    places = _places(value) if value is not None else None
    return (number(value, places or None), False) if value is not None and places is not None else None


def _percent(tree: Node, form: Form) -> Written | None:
    value = rational(tree)
    if value is None:
        return None
    found = _decimal(number(100 * value), form) or _mixed(number(100 * value), form)
    return (percentage(found[0]), False) if found else None


def _mixed(tree: Node, form: Form) -> Written | None:
    value = rational(tree)
    if value is None or abs(value) < 1 or value.denominator == 1:
        return None
    whole, rest = divmod(abs(value), 1)
    mixed = Apply(op.MIXED, (number(whole), number(rest)))
    return (negative(mixed) if value < 0 else mixed), False


def _scientific(tree: Node, form: Form) -> Written | None:
    value = rational(tree)
    if not value:
        return None
    exponent = math.floor(math.log10(abs(value)))
    exponent += (abs(value) >= Fraction(10) ** (exponent + 1)) - (abs(value) < Fraction(10) ** exponent)
    leading = _decimal(number(value / Fraction(10) ** exponent), form)
    ten_to = power(Num(Fraction(10)), number(exponent))
    return (times(leading[0], ten_to, "*"), False) if leading else None


_ASKED: tuple[tuple[Ask, Style], ...] = (
    (Ask.PERCENT, _percent),
    (Ask.IN_PERCENT, _percent),
    (Ask.SCIENTIFIC, _scientific),
    (Ask.MIXED, _mixed),
    (Ask.DECIMAL, _decimal),
    (Ask.FRACTION, _fraction),
    (Ask.IMPROPER, _fraction),
)
"""What a question may ask of a number, and the style that gives it."""
