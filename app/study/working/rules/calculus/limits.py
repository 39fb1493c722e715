"""The rules for limits that cannot be read off by putting the point in, in the order of trying."""

from collections.abc import Callable

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Const,
    Node,
    bracketed,
    is_op,
    over,
    power,
    symbols,
    times,
)
from app.study.problems.tasks.calculus import Limit
from app.study.working.rules.calculus.derived import derived
from app.study.working.rules.calculus.factored import as_powers, written_powers
from app.study.working.rules.calculus.limit_parts import (
    Found,
    goes_to,
    infinite,
    is_infinite,
    of_limit,
    parts_of,
)
from app.study.working.rules.calculus.limits_at_a_point import (
    common_factor,
    conjugate,
    factor_cancelled,
    factored,
    one_fraction,
    without_bars,
)
from app.study.working.rules.calculus.limits_far_out import (
    highest_power,
    leading_term,
    power_shared,
    root_far_out,
    small_parts,
    small_terms,
)
from app.study.working.rules.terms import is_sum
from engine.base.sentence import say


def hopital(task: Limit) -> Found | None:
    """0/0 and ∞/∞: the limit of the derivatives' quotient."""
    parts = parts_of(task)
    if parts is None:
        return None
    ends = [goes_to(each, task) for each in parts]
    zero = all(end is not None and rational(end) == 0 for end in ends)
    infinite = all(map(is_infinite, ends))
    if not zero and not infinite:
        return None
    slopes = [derived(each, task.by) for each in parts]
    if any(each is None for each in slopes):
        return None
    above, below = (each for each in slopes if each is not None)
    new = above if below == ONE else over(above, below)
    facts = {
        "top": to_text(parts[0]),
        "bottom": to_text(parts[1]),
        "above": to_text(above),
        "below": to_text(below),
    }
    facts["form"] = "0/0" if zero else "∞/∞"
    return of_limit(_simple(new), task), say("working.limits.hopital", **facts)


def _simple(node: Node) -> Node:
    found = as_powers(node)
    if found is None:
        return node
    new = written_powers(found)
    return new if len(to_text(new)) < len(to_text(node)) else node


def as_quotient(task: Limit) -> Found | None:
    """0 · ∞: one factor goes below the bar as its reciprocal."""
    if not is_op(task.tree, op.TIMES):
        return None
    first, second = task.tree.args
    ends = [goes_to(each, task) for each in (first, second)]
    for place, (one, other) in enumerate(((first, second), (second, first))):
        end, far = (ends[0], ends[1]) if place == 0 else (ends[1], ends[0])
        if end is None or rational(end) != 0 or not is_infinite(far):
            continue
        below = as_powers(other)
        if is_op(one, op.LN) or is_op(other, op.LN):
            moved, kept = (one, other) if is_op(other, op.LN) else (other, one)
        else:
            moved, kept = other, one
        found = as_powers(moved)
        if found is None or below is None:
            return None
        inverse = written_powers(as_powers(ONE).times(found, -1))  # type: ignore[union-attr]
        new = over(kept, inverse)
        return of_limit(new, task), say(
            "working.limits.as-quotient", factor=to_text(moved), inverse=to_text(inverse)
        )
    return None


def as_power_of_e(task: Limit) -> Found | None:
    """f^g with the letter in both: e^(g ln f)."""
    if not is_op(task.tree, op.POWER) or task.by not in symbols(task.tree.args[1]):
        return None
    base, exponent = task.tree.args
    if task.by not in symbols(base):
        return None
    inner = times(bracketed(exponent) if is_sum(exponent) else exponent, _ln(base))
    new = power(Const("e"), of_limit(inner, task))
    return new, say("working.limits.as-power-of-e", before=to_text(task.tree))


def _ln(node: Node) -> Node:
    return Apply(op.LN, (node,))


def zero_below(task: Limit) -> Found | None:
    """The denominator goes to 0 on one side only, the numerator does not: beyond all bounds."""
    parts = parts_of(task)
    if parts is None:
        return None
    above, below = (goes_to(each, task) for each in parts)
    if above is None or below is None or rational(below) != 0 or rational(above) == 0:
        return None
    facts = {"top": to_text(parts[0]), "bottom": to_text(parts[1]), "value": to_text(above)}
    return infinite(task, say("working.limits.zero-below", **facts))


def infinite_below(task: Limit) -> Found | None:
    """The denominator goes beyond all bounds, the numerator does not: 0."""
    parts = parts_of(task)
    if parts is None:
        return None
    above, below = (goes_to(each, task) for each in parts)
    if above is None or is_infinite(above) or not is_infinite(below):
        return None
    return ZERO, say("working.limits.infinite-below", top=to_text(parts[0]), bottom=to_text(parts[1]))


RULES: tuple[Callable[[Limit], Found | None], ...] = (
    without_bars,
    factor_cancelled,
    factored,
    common_factor,
    one_fraction,
    conjugate,
    small_terms,
    small_parts,
    highest_power,
    root_far_out,
    power_shared,
    leading_term,
    infinite_below,
    zero_below,
    as_quotient,
    hopital,
    as_power_of_e,
)
"""In the order in which they are tried."""
