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
