"""Integration by parts: which factor is differentiated, which one integrated."""

from collections.abc import Mapping
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, Apply, Node, Sym, bracketed, is_op, minus, symbols, times
from app.study.working.integral_sign import integral_of
from app.study.working.polynomial import coefficients
from app.study.working.rules.calculus.derived import derived
from app.study.working.rules.calculus.factored import Powers, as_powers, written_powers
from app.study.working.rules.calculus.known_integrals import known_integral
from app.study.working.rules.terms import is_sum
from app.study.working.rules.tidying import tidied
from engine.base.sentence import Sentence, say

_DIFFERENTIATED_FIRST = ("asin", "acos", "atan")
_INTEGRATED_FIRST = ("sin", "cos", "exp", "sinh", "cosh")


def by_parts(node: Node, by: str) -> tuple[Node, Sentence] | None:
    """u·v − ∫ v·u′, where one factor is a logarithm or an arc function, or a power beside e^x or a sine."""
    found = as_powers(node)
    pair = _pair(found, by) if found is not None else None
    if pair is None:
        return None
    first, second = pair
    slope = derived(first, by)
    known = known_integral(second, by)
    if slope is None or known is None:
        return None
    area = known[0]
    rest = _product(area, slope)
    new = minus(_product(first, area), integral_of(rest, by))
    says = say(
        "working.integrals.by-parts",
        first=to_text(first), second=to_text(second), slope=to_text(slope), area=to_text(area),
    )  # fmt: skip
    return new, says


def _product(first: Node, second: Node) -> Node:
    if second == ONE:
        return first
    if first == ONE:
        return second
    found = as_powers(times(_in_brackets(first), _in_brackets(second)))
    return tidied(written_powers(found)) if found is not None else times(first, second)


def _in_brackets(node: Node) -> Node:
    return bracketed(node) if is_sum(node) else node


def _pair(found: Powers, by: str) -> tuple[Node, Node] | None:
    inside = {base: n for base, n in found.powers.items() if by in symbols(base)}
    late = [base for base in inside if isinstance(base, Apply) and _is_late(base) and inside[base] > 0]
    return _with_logarithm(found, late[0], by) if len(late) == 1 else _with_power(found, inside, by)


def _with_logarithm(found: Powers, first: Node, by: str) -> tuple[Node, Node] | None:
    """A logarithm or an arc function is differentiated, a power of the letter beside it integrated."""
    rest = Powers(found.number, {base: n for base, n in found.powers.items() if base != first})
    n = found.powers[first]
    only_letter = all(base == Sym(by) for base in rest.powers if by in symbols(base))
    if not only_letter or n.denominator != 1 or rest.powers.get(Sym(by)) == -1:
        return None
    return written_powers(Powers(Fraction(1), {first: n})), written_powers(rest)


def _with_power(found: Powers, inside: Mapping[Node, Fraction], by: str) -> tuple[Node, Node] | None:
    """A polynomial is differentiated, e^x or a sine beside it integrated."""
    early = [base for base in inside if _is_early(base) and inside[base] == 1]
    others = [base for base in inside if base not in early]
    if len(early) != 1 or len(others) != 1:
        return None
    (other,) = others
    n = inside[other]
    if coefficients(other, by) is None or n.denominator != 1 or n < 1:
        return None
    outside = {base: each for base, each in found.powers.items() if base not in inside}
    return written_powers(Powers(found.number, {**outside, other: n})), early[0]


def _is_late(node: Apply) -> bool:
    return node.op in {op.LN, op.LOG} or node.name in _DIFFERENTIATED_FIRST


def _is_early(node: Node) -> bool:
    if is_op(node, op.POWER):
        return not symbols(node.args[0])
    return isinstance(node, Apply) and node.name in _INTEGRATED_FIRST
