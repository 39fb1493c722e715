"""The rules for limits that cannot be read off by putting the point in, in the order of trying."""

from collections.abc import Callable

from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.rows import factors, product
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
    paths,
    power,
    replaced,
    symbols,
    times,
)
from app.study.problems.tasks.calculus import Limit
from app.study.working.rules.calculus.derived import derived
from app.study.working.rules.calculus.factored import as_powers, written_powers
from app.study.working.rules.calculus.limit_parts import (
    INFINITY,
    Found,
    goes_to,
    is_infinite,
    of_limit,
    parts_of,
)
from app.study.working.rules.calculus.limits_at_a_point import (
    common_factor,
    conjugate,
    conjugate_far_out,
    factor_cancelled,
    factored,
    one_fraction,
    without_bars,
)
from app.study.working.rules.calculus.limits_far_out import (
    highest_power,
    leading_term,
    letter_cancelled,
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
    value = goes_to(task.tree, task)
    if not is_infinite(value) or value is None:
        return None
    rises = (value == INFINITY) == _is_positive(above)
    facts = {"top": to_text(parts[0]), "bottom": to_text(parts[1]), "value": to_text(above)}
    facts["limit"] = to_text(value)
    if not symbols(parts[0]):
        del facts["value"]
        key = "working.limits.number-over-positive" if rises else "working.limits.number-over-negative"
    else:
        key = "working.limits.over-positive" if rises else "working.limits.over-negative"
    return value, say(key, **facts)


def _is_positive(node: Node) -> bool:
    return bool(numeric.value(node, real=True) > 0) if not is_infinite(node) else node == INFINITY


def squeezed(task: Limit) -> Found | None:
    """A sine or cosine that swings, times something that goes to 0."""
    top, bottom = parts_of(task) or (task.tree, ONE)
    row = [factor.node for factor in factors(top)]
    waves = [each for each in row if is_op(each, op.SIN, op.COS) and goes_to(each, task) is None]
    if len(waves) != 1:
        return None
    rest = product([each for each in row if each not in waves] or [ONE])
    rest = over(rest, bottom) if bottom != ONE else rest
    if goes_to(rest, task) != ZERO or goes_to(task.tree, task) != ZERO:
        return None
    return ZERO, say("working.limits.squeezed", wave=to_text(waves[0]), rest=to_text(rest))


def by_inner_limit(task: Limit) -> Found | None:
    """e^u, ln u, arctan u, where u grows beyond all bounds, or ln u where u goes to 0."""
    tree = task.tree
    if is_op(tree, op.POWER) and tree.args[0] == Const("e"):
        inner = tree.args[1]
    elif is_op(tree, op.EXP, op.LN, OPERATORS["atan"]):
        inner = tree.args[0]
    else:
        return _multiple(task)
    end = goes_to(inner, task)
    if end is None or not (is_infinite(end) or (is_op(tree, op.LN) and rational(end) == 0)):
        return None
    value = goes_to(tree, task)
    if value is None:
        return None
    facts = {"inner": to_text(inner), "end": to_text(end), "function": to_text(tree), "value": to_text(value)}
    return value, say("working.limits.by-inner", **facts)


def _multiple(task: Limit) -> Found | None:
    """A number times e^u or ln u that grows beyond all bounds."""
    inner = _only_moving_factor(task)
    if inner is None or not _is_elementary(inner):
        return None
    end, value = goes_to(inner, task), goes_to(task.tree, task)
    if not is_infinite(end) or end is None or value is None:
        return None
    facts = {"inner": to_text(inner), "end": to_text(end), "function": to_text(task.tree)}
    return value, say("working.limits.by-inner", **facts, value=to_text(value))


def _only_moving_factor(task: Limit) -> Node | None:
    """The one factor in which the letter stands, where all others are numbers."""
    top, bottom = parts_of(task) or (task.tree, ONE)
    inner = [factor.node for factor in factors(top) if task.by in symbols(factor.node)]
    alone = len(inner) == 1 and task.by not in symbols(bottom) and inner[0] != task.tree
    return inner[0] if alone else None


def _is_elementary(node: Node) -> bool:
    return is_op(node, op.EXP, op.LN) or (is_op(node, op.POWER) and node.args[0] == Const("e"))


def as_sine_and_cosine(task: Limit) -> Found | None:
    """tan, cot, sec and csc as quotients, where one has no value at the place."""
    for path, each in paths(task.tree):
        if not isinstance(each, Apply) or each.name not in _QUOTIENTS or task.by not in symbols(each):
            continue
        new = _QUOTIENTS[each.name](each.args[0])
        says = say("working.limits.as-quotient-of-sines", before=to_text(each), after=to_text(new))
        return of_limit(replaced(task.tree, path, bracketed(new) if path else new), task), says
    return None


def _function(name: str, inner: Node) -> Node:
    return Apply(OPERATORS[name], (inner,))


_QUOTIENTS: dict[str, Callable[[Node], Node]] = {
    "tan": lambda inner: over(_function("sin", inner), _function("cos", inner)),
    "cot": lambda inner: over(_function("cos", inner), _function("sin", inner)),
    "sec": lambda inner: over(ONE, _function("cos", inner)),
    "csc": lambda inner: over(ONE, _function("sin", inner)),
}


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
    conjugate,
    conjugate_far_out,
    small_terms,
    small_parts,
    letter_cancelled,
    highest_power,
    root_far_out,
    power_shared,
    leading_term,
    one_fraction,
    infinite_below,
    zero_below,
    by_inner_limit,
    squeezed,
    as_quotient,
    hopital,
    as_sine_and_cosine,
    as_power_of_e,
)
"""In the order in which they are tried."""
