"""Known integrals of powers of the letter: x^n, 1/x, and roots once they are written as powers."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Apply,
    Node,
    Sym,
    is_op,
    number,
    power,
)
from app.study.working.polynomial import polynomial
from app.study.working.rules.calculus.factored import as_powers, raised
from app.study.working.rules.calculus.multiples import of, scaled
from app.study.working.rules.derivatives import is_single
from app.study.working.rules.terms import written
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence]


def monomial(node: Node, by: str) -> Found | None:
    """A number times a whole power of the letter."""
    found = polynomial(node)
    if found is None or len(found) != 1 or not is_single(node):
        return None
    ((monomial, factor),) = found.items()
    if [name for name, _ in monomial] != [by]:
        return None
    n = monomial[0][1]
    new = written({((by, n + 1),): factor / (n + 1)})
    return new, _power_says(node, Fraction(n), new)


def _power_says(node: Node, n: Fraction, new: Node) -> Sentence:
    facts = {"term": to_text(node), "more": to_text(number(n + 1)), "result": to_text(new)}
    return say("working.integrals.power", **facts)


def power_of_letter(node: Node, by: str) -> Found | None:
    """x^n for a negative or broken n, once it is written so; and 1/x."""
    found = as_powers(node)
    if found is None or set(found.powers) != {Sym(by)}:
        return None
    n, factor = found.powers[Sym(by)], found.number
    if n == -1:
        inside = of("abs", Sym(by))
        logarithm = Apply(op.LN, (inside,))
        new = scaled(factor, logarithm)
        return new, say("working.integrals.reciprocal", term=to_text(node), result=to_text(new))
    if not (is_op(node, op.POWER) or (is_op(node, op.TIMES) and is_op(node.args[1], op.POWER))):
        return None  # it is written as a power first
    raised_more = power(Sym(by), number(n + 1))
    new = scaled(factor / (n + 1), raised_more)
    return new, _power_says(node, n, new)


def as_one_power(node: Node, by: str) -> Found | None:
    """√x and 5/x³ as powers of the letter, so that the power rule can be used; None of anything else."""
    found = as_powers(node)
    if found is None or set(found.powers) != {Sym(by)} or polynomial(node) is not None:
        return None
    n = found.powers[Sym(by)]
    if n == -1 or (is_op(node, op.POWER) and node.args[0] == Sym(by)):
        return None
    raised_by = power(Sym(by), number(n)) if n != 1 else Sym(by)
    new = scaled(found.number, raised_by)
    if new == node or (n.denominator == 1 and n > 0 and new == raised(Sym(by), n)):
        return None
    return new, say("working.integrals.as-power", term=to_text(node), result=to_text(new))
