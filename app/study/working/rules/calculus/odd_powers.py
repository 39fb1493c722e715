"""sin^m x · cos^n x with an odd power: one factor split off, the even rest by sin² = 1 − cos²."""

from fractions import Fraction

from app.study.maths.rows import product
from app.study.maths.to_text import to_text
from app.study.maths.tree import ONE, TWO, Apply, Node, bracketed, minus, number, power
from app.study.working.rules.calculus.factored import as_powers, raised
from app.study.working.rules.calculus.multiples import of
from app.study.working.step import Step
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence, tuple[Step, ...]]
"""The next line, why, and what leads there."""
_OTHER = {"sin": "cos", "cos": "sin"}


def odd_power(node: Node) -> Found | None:
    """The line before the substitution; None where none of the powers is odd and above 1."""
    named = _powers(node)
    odd = [(n, base) for base, n in named.items() if n.denominator == 1 and n > 1 and n % 2]
    if not odd or Fraction(1) in named.values():
        return None
    n, base = min(odd, key=lambda each: each[0])
    others = [raised(each, m) for each, m in named.items() if each != base]
    return _apart(node, base, n, others)


def _powers(node: Node) -> dict[Apply, Fraction]:
    """The powers of sine and cosine of one angle that it is a product of; none where anything else stands."""
    found = as_powers(node)
    if found is None or found.number != 1:
        return {}
    named = {base: n for base, n in found.powers.items() if isinstance(base, Apply) and base.name in _OTHER}
    one_angle = len({base.args for base in named}) == 1
    return named if one_angle and len(named) == len(found.powers) else {}


def _apart(node: Node, base: Apply, n: Fraction, others: list[Node]) -> Found:
    other = of(_OTHER[base.name], base.args[0])
    square, half = power(base, TWO), (n - 1) / 2
    even = square if half == 1 else power(bracketed(square), number(half))
    instead = minus(ONE, power(other, TWO))
    split = product([even, *others, base])
    new = product([raised(bracketed(instead), half), *others, base])
    facts = {"square": to_text(square), "instead": to_text(instead)}
    first = say("working.trig.split-factor", factor=to_text(base))
    second = say("working.trig.square-instead", **facts)
    says = say("working.trig.odd-power", factor=to_text(base), **facts)
    return new, says, (Step(node, split, first), Step(split, new, second))
