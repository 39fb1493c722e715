"""An integrand written otherwise, so that one of the rules fits: expanded, split, or by an identity."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import Term, factors, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    ZERO,
    Apply,
    Node,
    bracketed,
    is_op,
    minus,
    number,
    over,
    plus,
    power,
    symbols,
    times,
)
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.polynomial import plus as added
from app.study.working.rules.calculus.factored import E, Powers, as_powers, written_powers
from app.study.working.rules.calculus.multiples import of
from app.study.working.rules.terms import is_sum, written
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence]
_MOST_EXPANDED = 3  # a higher power of brackets is integrated by substitution


def expanded(node: Node, by: str) -> Found | None:
    """A product of polynomials multiplied out; a high power of brackets is not."""
    found = polynomial(node)
    if found is None or is_sum(node) or by not in symbols(node):
        return None
    if any(_is_high_power(each.node) for each in factors(node)):
        return None
    new = written(found)
    if new == node or not is_sum(new):
        return None
    return new, say("working.integrals.expand", product=to_text(node), result=to_text(new))


def _is_high_power(node: Node) -> bool:
    if not is_op(node, op.POWER) or not is_sum(node.args[0]):
        return False
    n = rational(node.args[1])
    return n is None or n > _MOST_EXPANDED


def one_fraction_each(node: Node, by: str) -> Found | None:
    """(a + b)/c as a/c + b/c, and (a + b)·c as ac + bc, where c is a power of the letter or of a number."""
    if is_op(node, op.OVER) and is_sum(node.args[0]):
        below = _simple_factor([node.args[1]], by)
        new = _term_by_term(node.args[0], below, -1) if below is not None else None
        if new is not None:
            return new, say("working.integrals.split-fraction", fraction=to_text(node), result=to_text(new))
    row = [factor.node for factor in factors(node)]
    sums = [each for each in row if is_sum(each)]
    if len(sums) != 1 or len(row) == 1 or polynomial(node) is not None:
        return None
    beside = _simple_factor([each for each in row if each is not sums[0]], by)
    new = _term_by_term(sums[0], beside, 1) if beside is not None else None
    if new is None:
        return None
    return new, say("working.integrals.expand", product=to_text(node), result=to_text(new))


def _simple_factor(row: Iterable[Node], by: str) -> Powers | None:
    """The product of the factors, where the letter stands in them alone."""
    found = Powers(Fraction(1), {})
    for each in row:
        one = as_powers(each)
        if one is None or any(is_sum(base) or _holds_more(base, by) for base in one.powers):
            return None
        found = found.times(one)
    return found


def _holds_more(base: Node, by: str) -> bool:
    """Whether the letter stands in it, and it is more than the letter."""
    return isinstance(base, Apply) and by in symbols(base)


def _term_by_term(row: Node, other: Powers, exponent: int) -> Node | None:
    new: list[Term] = []
    for term in terms(row):
        one = as_powers(term.node)
        if one is None or (exponent < 0 and not other.number):
            return None
        found = one.times(other, exponent)
        size = written_powers(Powers(abs(found.number), found.powers))
        new.append(Term(size, term.negative is not (found.number < 0)))
    return total(new)


def joined_powers(node: Node, by: str) -> Found | None:
    """x²·√x as one power, e^x·e^(2x) as one."""
    found = as_powers(node)
    if found is None:
        return None
    of_e: dict[Node, Fraction] = {base: n for base, n in found.powers.items() if _is_power_of_e(base)}
    new = _one_power_of_e(found, of_e) if len(of_e) > 1 else written_powers(found)
    if new == node or _size(new) >= _size(node):
        return None
    return new, say("working.integrals.join-powers", product=to_text(node), result=to_text(new))


def _is_power_of_e(node: Node) -> bool:
    return is_op(node, op.POWER) and node.args[0] == E


def _one_power_of_e(found: Powers, of_e: Mapping[Node, Fraction]) -> Node:
    whole: Node = ZERO
    for base, n in of_e.items():
        assert isinstance(base, Apply)
        whole = plus(whole, times(number(n), bracketed(base.args[1])))
    simple = polynomial(whole)
    rest = {base: n for base, n in found.powers.items() if base not in of_e}
    return written_powers(
        Powers(found.number, {**rest, power(E, written(simple) if simple else whole): Fraction(1)})
    )


def _size(node: Node) -> int:
    return 1 + sum(map(_size, node.args)) if isinstance(node, Apply) else 1


# Identities


def by_identity(node: Node, by: str) -> Found | None:
    """sin² and cos² by the double angle, tan² as sec² − 1 and the like."""
    return (
        _tangent(node)
        or _tangent_squared(node)
        or _even_power(node)
        or _product_to_sum(node)
        or _reciprocal(node)
    )


def _says(node: Node, new: Node, identity: str) -> Found:
    return new, say("working.integrals.identity", identity=identity, before=to_text(node), after=to_text(new))


def _tangent(node: Node) -> Found | None:
    if isinstance(node, Apply) and node.name == "tan":
        new = over(of("sin", node.args[0]), of("cos", node.args[0]))
        return _says(node, new, "tan(u) = sin(u)/cos(u)")
    if isinstance(node, Apply) and node.name == "cot":
        new = over(of("cos", node.args[0]), of("sin", node.args[0]))
        return _says(node, new, "cot(u) = cos(u)/sin(u)")
    return None


def _tangent_squared(node: Node) -> Found | None:
    if not is_op(node, op.POWER) or node.args[1] != TWO or not isinstance(node.args[0], Apply):
        return None
    inner = node.args[0]
    if inner.name == "tan":
        return _says(node, minus(power(of("sec", inner.args[0]), TWO), ONE), "tan^2(u) = sec^2(u) - 1")
    if inner.name == "cot":
        return _says(node, minus(power(of("csc", inner.args[0]), TWO), ONE), "cot^2(u) = csc^2(u) - 1")
    return None


def _even_power(node: Node) -> Found | None:
    if not is_op(node, op.POWER) or not isinstance(node.args[0], Apply):
        return None
    inner, n = node.args[0], rational(node.args[1])
    if inner.name not in {"sin", "cos"} or n is None or n.denominator != 1 or n < 2 or n % 2:
        return None
    double = of("cos", _doubled(inner.args[0]))
    half = over((minus if inner.name == "sin" else plus)(ONE, double), TWO)
    sign = "-" if inner.name == "sin" else "+"
    new = half if n == 2 else power(bracketed(half), number(n / 2))
    return _says(node, new, f"{inner.name}^2(u) = (1 {sign} cos(2u))/2")


def _doubled(node: Node) -> Node:
    found = polynomial(node)
    if found is not None:
        return written({one: 2 * factor for one, factor in found.items()})
    one = as_powers(node)
    if one is not None:
        return written_powers(Powers(2 * one.number, one.powers))
    return times(TWO, bracketed(node))


def _product_to_sum(node: Node) -> Found | None:
    """The sine or cosine of ax times that of bx, with a and b different."""
    row = [factor.node for factor in factors(node)]
    pair = [each for each in row if isinstance(each, Apply) and each.name in {"sin", "cos"}]
    if len(row) != 2 or len(pair) != 2:
        return None
    first, second = sorted(pair, key=lambda each: each.name, reverse=True)  # the sine first
    p, q = polynomial(first.args[0]), polynomial(second.args[0])
    if not p or not q or p == q:
        return None
    together, difference = written(added(p, q)), written(added(p, q, -1))
    if first.name != second.name:
        new = _sine_sum(together, added(p, q, -1))
        return _says(node, over(new, TWO), "sin(a)cos(b) = (sin(a + b) + sin(a - b))/2")
    if first.name == "cos":
        new = plus(of("cos", difference), of("cos", together))
        return _says(node, over(new, TWO), "cos(a)cos(b) = (cos(a - b) + cos(a + b))/2")
    new = minus(of("cos", difference), of("cos", together))
    return _says(node, over(new, TWO), "sin(a)sin(b) = (cos(a - b) - cos(a + b))/2")


def _sine_sum(together: Node, difference: Polynomial) -> Apply:
    """sin(a + b) + sin(a − b), the second with a plus inside."""
    below_zero = all(value < 0 for value in difference.values())
    inner = written({one: abs(value) for one, value in difference.items()} if below_zero else difference)
    return (minus if below_zero else plus)(of("sin", together), of("sin", inner))


def _reciprocal(node: Node) -> Found | None:
    """1/cos x as sec x, 1/sec x as cos x."""
    names = {"cos": "sec", "sin": "csc", "sec": "cos", "csc": "sin"}
    if is_op(node, op.OVER) and node.args[0] == ONE and isinstance(node.args[1], Apply):
        below = node.args[1]
        if below.name in names:
            return _says(
                node, of(names[below.name], below.args[0]), f"1/{below.name}(u) = {names[below.name]}(u)"
            )
    return None
