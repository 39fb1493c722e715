"""Checks that an answer has the form that was asked for; each miss is one sentence."""

import math
from collections.abc import Callable

from app.study.marking import number_form, polynomial_form
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Node, has, symbols
from app.study.problems.asked_form import Ask, Form
from engine.base.sentence import Sentence, say

NOT_SIMPLIFIED = say("marking.why.not-simplified")
NOT_FACTORED = say("marking.why.not-factored")
NOT_EXPANDED = say("marking.why.not-expanded")
NOT_EVALUATED = say("marking.why.not-worked-out")
NOT_PRIMES = say("marking.why.not-primes")

_LARGE = 10**9
_MORE = 2  # parts by which an answer may be longer than the known one and count as simplified


def missed(tree: Node, form: Form, known: Node | None = None) -> Sentence | None:
    """Why `tree`, equal in value, is not in the form asked for; None when it is.

    `known` is an answer in that form, where there is one.
    """
    return _expression(tree, form, known) if symbols(tree) else _number(tree, form, known)


def _expression(tree: Node, form: Form, known: Node | None) -> Sentence | None:
    if form.wants(Ask.FACTOR):
        return None if known == tree or polynomial_form.factored(tree) else NOT_FACTORED
    if form.wants(Ask.EXPAND):
        return None if polynomial_form.expanded(tree) else NOT_EXPANDED
    if form.wants(Ask.SIMPLIFY) and tree != known and not _as_simple_as(tree, known):
        return NOT_SIMPLIFIED
    return None


def _as_simple_as(tree: Node, known: Node | None) -> bool:
    if known is None:
        return polynomial_form.collected(tree)
    if polynomial_form.size(tree) > polynomial_form.size(known) + _MORE:
        return False
    return polynomial_form.collected(tree) or not polynomial_form.collected(known)


def _number(tree: Node, form: Form, known: Node | None) -> Sentence | None:
    if form.wants(Ask.PRIMES) or (form.wants(Ask.FACTOR) and _is_product(known)):
        return None if number_form.is_product_of_primes(tree) else NOT_PRIMES
    if form.wants(Ask.PERCENT) and not number_form.is_percent(tree) and _is_percent(known):
        return None  # the question says percent: a bare number means that many
    return next((miss for asked, lacks, miss in _MISSES if asked(form) and lacks(tree)), None)


def _is_product(known: Node | None) -> bool:
    return known is not None and isinstance(number_form.core(known), Apply) and has(known, op.TIMES, op.POWER)


def _is_percent(known: Node | None) -> bool:
    return known is not None and number_form.is_percent(known)


def _asks(*asks: Ask) -> Callable[[Form], bool]:
    return lambda form: form.wants(*asks)


def _asks_for_work(form: Form) -> bool:
    # 2.5 · 10^3 is finished where scientific notation is asked for
    return form.wants(Ask.EVALUATE, Ask.SIMPLIFY, Ask.DECIMAL) and not form.wants(Ask.SCIENTIFIC)


def _is_improper(tree: Node) -> bool:
    value = rational(tree)
    return number_form.is_fraction(tree) and value is not None and abs(value) > 1


def _is_no_decimal(tree: Node) -> bool:
    written = number_form.is_fraction(tree) or number_form.is_mixed(tree)
    return written and rational(tree) is not None and not number_form.is_whole(tree)


def _could_be_a_power(tree: Node) -> bool:
    """Whether it is written without a power: 25, but not 5, in which no factor comes twice."""
    value = rational(tree)
    plain = value is not None and value.denominator == 1 and 0 < value < _LARGE
    repeated = plain and any(
        int(value or 0) % (n * n) == 0 for n in range(2, math.isqrt(int(value or 0)) + 1)
    )
    return not has(tree, op.POWER) and (repeated or not plain)


_MISSES: tuple[tuple[Callable[[Form], bool], Callable[[Node], bool], Sentence], ...] = (
    (
        _asks(Ask.SCIENTIFIC),
        lambda tree: not number_form.is_scientific(tree),
        say("marking.why.not-scientific"),
    ),
    (_asks(Ask.POWERS), _could_be_a_power, say("marking.why.not-a-power")),
    (_asks(Ask.MIXED), _is_improper, say("marking.why.not-mixed")),
    (_asks(Ask.IMPROPER), number_form.is_mixed, say("marking.why.not-improper")),
    (
        _asks(Ask.FRACTION, Ask.IMPROPER),
        number_form.is_decimal_fraction,
        say("marking.why.not-a-fraction"),
    ),
    (
        lambda form: form.wants(Ask.DECIMAL) and not form.wants(Ask.PERCENT, Ask.IN_PERCENT),
        number_form.is_percent,
        say("marking.why.not-a-decimal"),
    ),
    (
        lambda form: form.wants(Ask.DECIMAL) or form.rounding is not None,
        _is_no_decimal,
        say("marking.why.not-a-decimal"),
    ),
    (
        lambda form: form.rounding is not None,
        lambda tree: rational(tree) is None,
        say("marking.why.not-a-rounded-decimal"),
    ),
    (
        _asks(Ask.EVALUATE),
        lambda tree: number_form.is_fraction(tree) and number_form.is_whole(tree),
        NOT_EVALUATED,
    ),
    (
        _asks(Ask.SIMPLIFY, Ask.FRACTION),
        number_form.is_reducible,
        say("marking.why.not-reduced"),
    ),
    (_asks_for_work, number_form.is_unfinished, NOT_EVALUATED),
    (_asks(Ask.SIMPLIFY), number_form.has_reducible_root, NOT_SIMPLIFIED),
)
"""What may be asked of a number, what it lacks then, and how that is said; the first that applies is said."""
