"""Do two lines have the same real solutions? Proven exactly, or not at all."""

from collections.abc import Sequence
from functools import reduce

from mpmath import mp

from app.study.answers.kinds import Equation
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Node,
    Sym,
    both_signs,
    minus,
    negative,
    over,
    plus,
    substituted,
    symbols,
    times,
    walk,
)
from app.study.working.lines import Cases, EveryNumber, Line, NoSolution
from app.study.working.polynomial import (
    Coefficients,
    Polynomial,
    coefficients,
    common,
    divided,
    polynomial,
    product,
    proportional,
    real_roots,
    without_multiples,
)
from app.study.working.polynomial import times as multiplied

_WHOLE_LINE = {op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES}  # defined for every number


def same_solutions(a: Line, b: Line, letter: str) -> bool:
    """Whether it is proven that the same real values of `letter` solve both."""
    first, second = equations(a), equations(b)
    if first is None or second is None:
        return False
    if any(symbols(side) - {letter} for one in (*first, *second) for side in (one.left, one.right)):
        return _same_for_all_letters(first, second)
    p, q = _polynomial_of(first, letter), _polynomial_of(second, letter)
    if isinstance(a, EveryNumber) or isinstance(b, EveryNumber):
        return p == () and q == ()
    if p is not None and q is not None:
        return _same_real_roots(p, q)
    if p is not None:
        return _are_the_roots(roots(b, letter), p)
    if q is not None:
        return _are_the_roots(roots(a, letter), q)
    return _same_values(roots(a, letter), roots(b, letter))


def equations(line: Line) -> tuple[Equation, ...] | None:
    """The equations of which one holds, those with ± written out; None of an expression.

    None has a solution where there are none of them; 0 = 0 is what every number solves.
    """
    match line:
        case Equation(left, right):
            signs = both_signs(minus(left, right))
            return tuple(Equation(*side.args) for side in signs if isinstance(side, Apply))
        case Cases(cases):
            return tuple(one for case in cases for one in equations(case) or ())
        case NoSolution():
            return ()
        case EveryNumber():
            return (Equation(ZERO, ZERO),)
    return None


def roots(line: Line, letter: str) -> list[Node] | None:
    """The solutions of a line whose equations are all linear, each once or more; None of any other."""
    found = []
    for one in equations(line) or ():
        difference = minus(one.left, one.right)
        if symbols(difference) != {letter} or not _defined_everywhere(difference):
            return None
        at_zero, at_one = (substituted(difference, {letter: value}) for value in (ZERO, ONE))
        slope = minus(at_one, at_zero)
        if equal(difference, plus(times(slope, Sym(letter)), at_zero)).outcome is not Outcome.EQUAL:
            return None
        if equal(slope, ZERO).outcome is not Outcome.DIFFERENT:
            return None
        if symbols(one.left) == {letter} and one.left == Sym(letter):
            found.append(one.right)
        else:
            found.append(negative(over(at_zero, slope)))
    return found


def _same_for_all_letters(first: Sequence[Equation], second: Sequence[Equation]) -> bool:
    """For equations with other letters: their products are multiples of each other by a number."""
    p, q = map(_product_of, (first, second))
    return p is not None and q is not None and proportional(p, q)


def _product_of(row: Sequence[Equation]) -> Polynomial | None:
    """The polynomial that is 0 where one of the equations holds; None where there is none."""
    found: Polynomial | None = None
    for place, one in enumerate(row):
        factor = polynomial(minus(one.left, one.right))
        if factor is None:
            return None
        found = factor if place == 0 else multiplied(found, factor) if found is not None else None
    return found


def _polynomial_of(row: Sequence[Equation], letter: str) -> Coefficients | None:
    """The polynomial whose roots are the solutions of the equations together; None where there is none."""
    found = [coefficients(minus(one.left, one.right), letter) for one in row]
    if any(one is None for one in found):
        return None
    return reduce(product, [one for one in found if one is not None], coefficients(ONE, letter) or ())


def _same_real_roots(p: Coefficients, q: Coefficients) -> bool:
    if not p or not q:
        return p == q
    p, q = without_multiples(p), without_multiples(q)
    shared = common(p, q)
    return all(real_roots(divided(one, shared)[0]) == 0 for one in (p, q))


def _are_the_roots(values: list[Node] | None, p: Coefficients) -> bool:
    """Whether `values` are all the real roots of p."""
    if values is None or not p:
        return False
    if not all(_is_real(value) and _is_root(value, p) for value in values):
        return False
    different = _different(values)
    return different is not None and len(different) == real_roots(p)


def _is_real(value: Node) -> bool:
    try:
        numeric.value(value, real=True)
    except numeric.OutsideDomain:
        return False
    return True


def _is_root(value: Node, p: Coefficients) -> bool:
    """Exactly, or to 100 digits where the value has roots."""
    exact = rational(value)
    if exact is not None:
        return sum(coefficient * exact**power for power, coefficient in enumerate(p)) == 0
    with mp.workdps(130):
        at = numeric.value(value, digits=130)
        terms = [mp.mpf(one.numerator) / one.denominator * at**power for power, one in enumerate(p)]
        return bool(abs(mp.fsum(terms)) <= mp.mpf(10) ** -100 * max(1, *map(abs, terms)))


def _different(values: Sequence[Node]) -> list[Node] | None:
    """The values without repetition; None when it is not known whether two are the same."""
    found: list[Node] = []
    for value in values:
        outcomes = [equal(value, other).outcome for other in found]
        if Outcome.UNKNOWN in outcomes:
            return None
        if Outcome.EQUAL not in outcomes:
            found.append(value)
    return found


def _same_values(first: list[Node] | None, second: list[Node] | None) -> bool:
    if first is None or second is None or not all(map(_is_real, (*first, *second))):
        return False
    return _among(first, second) and _among(second, first)


def _among(some: Sequence[Node], all_of_them: Sequence[Node]) -> bool:
    return all(any(equal(one, other).outcome is Outcome.EQUAL for other in all_of_them) for one in some)


def _defined_everywhere(node: Node) -> bool:
    """Whether every part with a letter is a sum or product, a quotient by a number, or a whole power."""
    return all(_is_whole(each) for each in walk(node) if isinstance(each, Apply) and symbols(each))


def _is_whole(node: Apply) -> bool:
    if node.op is op.OVER:
        return not symbols(node.args[1])
    if node.op is op.POWER:
        exponent = rational(node.args[1])
        return exponent is not None and exponent.denominator == 1 and exponent > 0
    return node.op in _WHOLE_LINE
