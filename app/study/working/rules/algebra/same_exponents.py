"""Powers of numbers whose exponents have letters: put together where the exponents, or the bases, agree."""

from fractions import Fraction

from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Node, Num, bracketed, number, over, power, times
from app.study.working.polynomial import Polynomial, plus
from app.study.working.rules.algebra.power_rows import Row, power_node, value
from app.study.working.rules.terms import written

_Power = tuple[Node, Polynomial]


def _of_number(one: _Power) -> bool:
    base, exponent = one
    return (
        isinstance(base, Num) and base.value.denominator == 1 and base.value > 1 and value(exponent) is None
    )


def multiplied(row: Row) -> list[str]:
    """Put a^x·b^x together in the row; what was done: 2^x·3^x = (2·3)^x = 6^x."""
    for place, first in enumerate(row.powers):
        others = [one for one in row.powers[place + 1 :] if _alike(first, one)]
        if not others:
            continue
        product, size = first[0], rational(first[0]) or Fraction(1)
        for base, _ in others:
            product, size = times(product, base, "*"), size * (rational(base) or 1)
        left = "·".join(to_text(power_node(*one)) for one in (first, *others))
        kept = [one for one in row.powers if one not in others]
        row.powers[:] = [(number(size), first[1]) if one is first else one for one in kept]
        return [_reason(left, product, number(size), first[1])]
    return []


def divided(above: Row, below: Row) -> list[str]:
    """Put a^x/b^x together where a is a multiple of b, or b of a: 6^x/2^x = (6/2)^x = 3^x."""
    for first in above.powers:
        for second in below.powers:
            if not _alike(first, second) or first[0] == second[0]:
                continue
            a, b = (rational(one[0]) or Fraction(1) for one in (first, second))
            if a % b and b % a:
                continue
            above.powers.remove(first)
            below.powers.remove(second)
            left = f"{to_text(power_node(*first))}/{to_text(power_node(*second))}"
            if a % b == 0:
                above.powers.append((number(a / b), first[1]))
            else:
                below.powers.append((number(b / a), first[1]))
            return [_reason(left, over(first[0], second[0]), number(a / b), first[1])]
    return []


def _alike(one: _Power, other: _Power) -> bool:
    return _of_number(one) and _of_number(other) and one[1] == other[1]


def _reason(left: str, inner: Node, base: Node, exponent: Polynomial) -> str:
    above = written(exponent)
    return f"{left} = {to_text(power(bracketed(inner), above))} = {to_text(power(bracketed(base), above))}"


def number_taken_in(row: Row) -> str:
    """Let a power of a number take in the number before it, 4·2^x = 2^(x + 2); what was done, or nothing."""
    if row.number.denominator != 1 or row.number < 2:
        return ""
    for place, one in enumerate(row.powers):
        if not _of_number(one):
            continue
        base, n = rational(one[0]) or Fraction(1), 0
        rest = row.number
        while rest % base == 0:
            rest, n = rest / base, n + 1
        if rest != 1:
            continue
        before = f"{row.number}·{to_text(power_node(*one))}"
        row.powers[place] = (one[0], plus(one[1], {(): Fraction(n)}))
        row.number = Fraction(1)
        return f"{before} = {to_text(power_node(*row.powers[place]))}"
    return ""
