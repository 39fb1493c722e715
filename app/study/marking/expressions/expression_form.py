"""Whether an expression has the form that the verb of a task names: one power, one logarithm, …"""

import re
from collections.abc import Callable, Mapping

from app.study.marking import number_form
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Node, Num, has, is_op, symbols, walk
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.polynomial import polynomial
from app.study.working.rules.algebra.factored import factored
from app.study.working.step import NoRule
from engine.base.sentence import Sentence, say

_POWER_OF = re.compile(r"\bas an? (?:single )?power of (\d+)\b")
_NO_POWER = say("marking.why.not-one-power")
_NOT_CONDENSED = say("marking.why.not-one-logarithm")
_NOT_EXPANDED = say("marking.why.logarithm-not-expanded")
_NOT_PARTIAL = say("marking.why.not-partial-fractions")
_NOT_SQUARE = say("marking.why.square-not-completed")
_NOT_RADICAL = say("marking.why.not-in-roots")
_NOT_EXPONENT = say("marking.why.not-in-powers")
_NOT_BASE = say("marking.why.not-changed-base")


def missed(task: Evaluate, ours: Node) -> Sentence | None:
    """What the form lacks; None where it is the one asked for."""
    return MISSES[task.what](ours)


def _one_power(ours: Node) -> Sentence | None:
    core = number_form.core(ours)
    if is_op(core, op.OVER) and rational(core.args[0]) is not None:
        core = number_form.core(core.args[1])
    single = not isinstance(core, Apply) or core.op in {op.POWER, op.ROOT} or not symbols(core)
    return None if single else _NO_POWER


def is_the_base(ours: Node, text: str) -> bool:
    """Whether it is the first power of the number that was asked for: 5 as a power of 5."""
    asked = _POWER_OF.search(text)
    return asked is not None and not symbols(ours) and rational(ours) == int(asked[1])


def is_other_power(task: Evaluate, ours: Node, text: str) -> bool:
    """Whether a power of one number was asked for (8 as a power of 2), and 8 or another's power given."""
    asked = _POWER_OF.search(text)
    if task.what != "single-base" or asked is None or symbols(task.tree):
        return False
    core = number_form.core(ours)
    base = core.args[0] if is_op(core, op.POWER) else core
    bare = isinstance(core, Num) or number_form.is_fraction(core)
    return (bare or is_op(core, op.POWER)) and rational(base) != int(asked[1])


def _logarithms(node: Node) -> list[Apply]:
    return [each for each in walk(node) if is_op(each, op.LOG, op.LN)]


def _condensed(ours: Node) -> Sentence | None:
    return (
        None
        if len(_logarithms(ours)) <= 1 and not is_op(number_form.core(ours), op.TIMES)
        else _NOT_CONDENSED
    )


def _expanded(ours: Node) -> Sentence | None:
    def is_simple(node: Node) -> bool:
        if is_op(node, op.TIMES, op.ROOT):
            return False
        if is_op(node, op.OVER):
            return all(isinstance(each, Num) for each in node.args)
        return not is_op(node, op.POWER)

    return None if all(is_simple(each.args[0]) for each in _logarithms(ours)) else _NOT_EXPANDED


def _partial(ours: Node) -> Sentence | None:
    """A sum of fractions whose bottoms are powers of one factor, the tops of lower degree than that."""
    for each in walk(ours):
        if not is_op(each, op.OVER) or not symbols(each.args[1]):
            continue
        top, bottom = (polynomial(argument) for argument in each.args)
        if top is None or not bottom:
            return _NOT_PARTIAL
        try:
            factors = factored(bottom).factors
        except NoRule:
            return _NOT_PARTIAL
        if len(factors) != 1 or _degree(top) >= _degree(dict(factors[0][0])):
            return _NOT_PARTIAL
    return None


def _degree(found: Mapping[tuple[tuple[str, int], ...], object]) -> int:
    return max((sum(n for _, n in one) for one in found), default=0)


def _square(ours: Node) -> Sentence | None:
    """The letter stands in it once, within a square."""
    letters = [each for each in walk(ours) if not isinstance(each, Apply | Num) and symbols(each)]
    return None if len(letters) == 1 else _NOT_SQUARE


def _radical(ours: Node) -> Sentence | None:
    powers = [each for each in walk(ours) if is_op(each, op.POWER)]
    fractional = any((rational(each.args[1]) or 0) % 1 for each in powers if not symbols(each.args[1]))
    return _NOT_RADICAL if fractional else None


def _exponent(ours: Node) -> Sentence | None:
    return _NOT_EXPONENT if has(ours, op.ROOT) else None


def _ratio_of_logarithms(ours: Node) -> Sentence | None:
    both = is_op(ours, op.OVER) and all(is_op(each, op.LOG, op.LN) for each in ours.args)
    return None if both else _NOT_BASE


def is_power_of_numbers(task: Node, ours: Node) -> bool:
    """Whether 3^8 answers 3^10/3^2: powers are multiplied or divided, and one of the same base is left."""
    core = number_form.core(ours)
    if is_op(core, op.OVER) and rational(core.args[0]) == 1:
        core = number_form.core(core.args[1])
    if not is_op(core, op.POWER) or symbols(task):
        return False
    powers = [each for each in walk(task) if is_op(each, op.POWER)]
    only = all(not isinstance(each, Apply) or each.op in _OF_POWERS for each in walk(task))
    same = any(each.args[0] == core.args[0] for each in powers)
    return only and same and (len(powers) > 1 or is_op(task, op.TIMES, op.OVER))


_OF_POWERS = {op.POWER, op.TIMES, op.OVER, op.NEGATIVE}

MISSES: Mapping[str, Callable[[Node], Sentence | None]] = {
    "single-base": _one_power,
    "condense": _condensed,
    "expand-logarithm": _expanded,
    "partial-fractions": _partial,
    "complete-square": _square,
    "radical": _radical,
    "exponent": _exponent,
    "change-base": _ratio_of_logarithms,
}
"""What the verb asks for → what an answer lacks."""
