"""What may solve an equation with logarithms: the solutions of the equation without them."""

from typing import Any

import sympy

MOST_DEGREE = 6


def by_logarithms(difference: Any, x: Any) -> list[Any] | None:
    """The roots of A^a·B^b = e^−c, for a·ln A + b·ln B + c = 0; each is still to be put back.

    None where the equation is another, or its roots are not found in radicals.
    """
    expanded = sympy.expand(difference)
    logarithms = [each for each in expanded.atoms(sympy.log) if each.has(x)]
    letters = {each: sympy.Dummy() for each in logarithms}
    linear = sympy.expand(expanded.xreplace(letters))
    if not logarithms or linear.has(x) or not all(linear.has(each) for each in letters.values()):
        return None
    weights = [sympy.diff(linear, each) for each in letters.values()]
    ratios = [sympy.nsimplify(sympy.simplify(weight / weights[0])) for weight in weights]
    if not all(ratio.is_Rational for ratio in ratios):
        return None
    constant = linear.subs(dict.fromkeys(letters.values(), 0)) / weights[0]
    scale = sympy.ilcm(1, *(ratio.q for ratio in ratios))
    left, right = sympy.Integer(1), sympy.exp(sympy.simplify(-constant * scale))
    for each, ratio in zip(logarithms, ratios, strict=True):
        power = ratio * scale
        if power > 0:
            left *= each.args[0] ** power
        else:
            right *= each.args[0] ** -power
    return _roots(sympy.numer(sympy.together(left - sympy.simplify(right))), x)


def by_powers_of_logarithm(difference: Any, x: Any) -> list[Any] | None:
    """What may solve an equation in one logarithm of x: (log x)² = 4, log_x 9 = 2; each is to be put back.

    With t for the logarithm in a fitting base, it is a polynomial in t. None where it is not.
    """
    logarithms = [each for each in difference.atoms(sympy.log) if each.has(x)]
    if len(logarithms) != 1:
        return None
    (one,) = logarithms
    t = sympy.Dummy("t")
    scales = [sympy.Integer(1), *(each for each in difference.atoms(sympy.log) if not each.has(x))]
    for scale in scales:
        values = _rational_roots(sympy.simplify(difference.xreplace({one: t * scale})), t)
        if values is not None:
            return [place for value in values for place in _places(one.args[0], value * scale, x)]
    return None


def _rational_roots(inner: Any, t: Any) -> list[Any] | None:
    """All real roots of what is above the bar, where they are rational; None where it is another."""
    try:
        polynomial = sympy.Poly(sympy.numer(sympy.together(inner)), t)
    except sympy.PolynomialError:
        return None
    of_numbers = polynomial.domain.is_QQ or polynomial.domain.is_ZZ
    if not of_numbers or not 0 < polynomial.degree() <= MOST_DEGREE:
        return None
    values = sympy.real_roots(polynomial)
    return values if all(root.is_Rational for root in values) else None


def _places(inside: Any, logarithm: Any, x: Any) -> list[Any]:
    """Where what stands in the logarithm has the right value."""
    found = sympy.simplify(sympy.exp(logarithm))
    if inside == x:
        return [found]
    polynomial = sympy.Poly(inside - found, x)
    return [root for root in sympy.roots(polynomial) if root.is_real]


def _roots(equation: Any, x: Any) -> list[Any] | None:
    try:
        polynomial = sympy.Poly(sympy.expand(equation), x)
    except sympy.PolynomialError:
        return None
    if not 0 < polynomial.degree() <= MOST_DEGREE:
        return None
    roots = sympy.roots(polynomial)
    if sum(roots.values()) != polynomial.degree():
        return None
    return [root for root in roots if root.is_real is not False]
