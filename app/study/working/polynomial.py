"""Polynomials with rational coefficients, exactly: read from a tree, divided, their real roots counted."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from app.study.maths import operators as op
from app.study.maths.errors import TooLarge
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Node, Sym, symbols

Monomial = tuple[tuple[str, int], ...]
"""The letters with their powers, in order: x²y is (("x", 2), ("y", 1)); () is the constant."""
Polynomial = Mapping[Monomial, Fraction]
"""Monomial → its coefficient, none of them 0; {} is 0."""
Coefficients = tuple[Fraction, ...]
"""Of one letter's polynomial: of 1, x, x², …, the last not 0; () is 0."""

MOST_POWER = 12
MOST_TERMS = 200


def polynomial(node: Node) -> Polynomial | None:
    """The polynomial that `node` is; None when it is none, or not defined for every number."""
    try:
        if not symbols(node):
            value = rational(node)
            return None if value is None else _without_zeros({(): value})
        if isinstance(node, Sym):
            return {((node.name, 1),): Fraction(1)}
        return _of_operator(node) if isinstance(node, Apply) else None
    except TooLarge:
        return None


def _of_operator(node: Apply) -> Polynomial | None:
    if node.op is op.POWER:
        return _power(node)
    if node.op not in {op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.OVER}:
        return None
    args = [polynomial(argument) for argument in node.args]
    first, last = args[0], args[-1]
    if first is None or last is None:
        return None
    if node.op is op.OVER:
        return scaled(first, 1 / last[()]) if set(last) == {()} else None
    if node.op is op.TIMES:
        return times(first, last)
    return scaled(first, -1) if node.op is op.NEGATIVE else plus(first, last, 1 if node.op is op.PLUS else -1)


def _power(node: Apply) -> Polynomial | None:
    base, exponent = polynomial(node.args[0]), rational(node.args[1])
    if base is None or exponent is None or exponent.denominator != 1 or not 0 < exponent <= MOST_POWER:
        return None
    result: Polynomial | None = base
    for _ in range(int(exponent) - 1):
        result = times(result, base) if result is not None else None
    return result


def plus(a: Polynomial, b: Polynomial, factor: int = 1) -> Polynomial:
    """a + factor · b."""
    return _without_zeros({one: a.get(one, Fraction(0)) + factor * b.get(one, 0) for one in {**a, **b}})


def scaled(a: Polynomial, factor: Fraction | int) -> Polynomial:
    """factor · a."""
    return _without_zeros({one: coefficient * factor for one, coefficient in a.items()})


def times(a: Polynomial, b: Polynomial) -> Polynomial | None:
    """a · b; None when it is too long."""
    if len(a) * len(b) > MOST_TERMS:
        return None
    found: dict[Monomial, Fraction] = {}
    for one, first in a.items():
        for other, second in b.items():
            powers = dict(one)
            for letter, power in other:
                powers[letter] = powers.get(letter, 0) + power
            product = tuple(sorted(powers.items()))
            found[product] = found.get(product, Fraction(0)) + first * second
    return _without_zeros(found)


def _without_zeros(found: Mapping[Monomial, Fraction]) -> Polynomial:
    return {one: coefficient for one, coefficient in found.items() if coefficient}


def proportional(a: Polynomial, b: Polynomial) -> bool:
    """Whether a = c·b for one number c ≠ 0."""
    if a.keys() != b.keys():
        return False
    return len({a[one] / b[one] for one in a}) <= 1


def coefficients(node: Node, letter: str) -> Coefficients | None:
    """The coefficients of a polynomial in `letter` alone; None of anything else."""
    found = polynomial(node)
    if found is None or any(name != letter for one in found for name, _ in one):
        return None
    return coefficients_of(found, letter)


def coefficients_of(found: Polynomial, letter: str) -> Coefficients:
    """The coefficients of a polynomial in which no other letter stands."""
    by_power = {dict(one).get(letter, 0): coefficient for one, coefficient in found.items()}
    return tuple(by_power.get(power, Fraction(0)) for power in range(max(by_power, default=-1) + 1))


# One letter


def product(a: Coefficients, b: Coefficients) -> Coefficients:
    """a · b."""
    found = [Fraction(0)] * max(0, len(a) + len(b) - 1)
    for i, first in enumerate(a):
        for j, second in enumerate(b):
            found[i + j] += first * second
    return _trimmed(found)


def divided(a: Coefficients, b: Coefficients) -> tuple[Coefficients, Coefficients]:
    """Quotient and remainder; `b` is not 0."""
    rest, quotient = list(a), [Fraction(0)] * max(0, len(a) - len(b) + 1)
    for place in range(len(a) - len(b), -1, -1):
        quotient[place] = rest[place + len(b) - 1] / b[-1]
        for power, coefficient in enumerate(b):
            rest[place + power] -= quotient[place] * coefficient
    return _trimmed(quotient), _trimmed(rest)


def common(a: Coefficients, b: Coefficients) -> Coefficients:
    """A greatest common divisor."""
    while b:
        a, b = b, divided(a, b)[1]
    return a


def derivative(a: Coefficients) -> Coefficients:
    """The derivative."""
    return tuple(power * coefficient for power, coefficient in enumerate(a))[1:]


def without_multiples(a: Coefficients) -> Coefficients:
    """The polynomial with the same roots, each simple; `a` is not 0."""
    return divided(a, common(a, derivative(a)))[0]


def real_roots(a: Coefficients) -> int:
    """How many different real roots it has (Sturm's theorem); `a` is not 0."""
    a = without_multiples(a)
    row = [a, derivative(a)]
    while row[-1]:
        row.append(tuple(-coefficient for coefficient in divided(row[-2], row[-1])[1]))
    above = [one[-1] > 0 for one in row if one]
    below = [(one[-1] > 0) is (len(one) % 2 == 1) for one in row if one]
    return _changes(below) - _changes(above)


def _changes(signs: Sequence[bool]) -> int:
    return sum(a is not b for a, b in pairwise(signs))


def _trimmed(row: Sequence[Fraction]) -> Coefficients:
    end = len(row)
    while end and not row[end - 1]:
        end -= 1
    return tuple(row[:end])
