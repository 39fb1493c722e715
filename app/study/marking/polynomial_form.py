"""Checks how a polynomial is written: collected, expanded, factored."""

from fractions import Fraction

from app.study.marking.number_form import is_unfinished
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Const, Node, Num, Sym, TooLarge, Unreadable, has, is_op, symbols, walk

MAX_EXPONENT = 60  # factors of higher powers are not counted


def size(tree: Node) -> int:
    """How many numbers, letters and operators it has; signs are not counted."""
    return sum(1 for part in walk(tree) if not (is_op(part, op.NEGATIVE, op.MIXED)))


def terms(tree: Node) -> list[Node]:
    """The summands of a sum; the tree itself otherwise."""
    if is_op(tree, op.PLUS, op.MINUS):
        return [*terms(tree.args[0]), *terms(tree.args[1])]
    if is_op(tree, op.NEGATIVE) and is_op(tree.args[0], op.PLUS, op.MINUS):
        return terms(tree.args[0])
    return [tree]


def collected(tree: Node) -> bool:
    """Whether no sum in it has two terms with the same letters, or two plain numbers."""
    applied = [part for part in walk(tree) if isinstance(part, Apply)]
    return all(
        _sum_is_collected(part) if is_op(part, op.PLUS, op.MINUS) else not _is_unfinished_number(part)
        for part in applied
    )


def _sum_is_collected(tree: Apply) -> bool:
    found = [_monomial(term) for term in terms(tree) if not _irrational(term)]
    known = [monomial for monomial in found if monomial is not None]
    return len(known) == len(set(known))


def _is_unfinished_number(tree: Apply) -> bool:
    return is_op(tree, op.TIMES, op.OVER, op.POWER) and not symbols(tree) and is_unfinished(tree)


def _irrational(term: Node) -> bool:
    return (not symbols(term) and rational(term) is None) or has(term, op.ROOT, op.SIN, op.COS, op.LN, op.EXP)


def _monomial(term: Node) -> tuple[tuple[str, str], ...] | None:
    """Its letters with their powers, numbers left out; None when it is no monomial."""
    powers: dict[str, Fraction] = {}
    if not _gather(term, Fraction(1), powers):
        return None
    return tuple(sorted((name, str(power)) for name, power in powers.items() if power))


def _gather(node: Node, power: Fraction, powers: dict[str, Fraction]) -> bool:
    """Adds the letters of `node`, raised to `power`; whether it is a monomial."""
    if isinstance(node, Num | Const):
        return True
    if isinstance(node, Sym):
        powers[node.name] = powers.get(node.name, Fraction(0)) + power
        return True
    args = node.args
    match node.op:
        case op.NEGATIVE:
            return _gather(args[0], power, powers)
        case op.TIMES:
            return _gather(args[0], power, powers) and _gather(args[1], power, powers)
        case op.OVER:
            return _gather(args[0], power, powers) and _gather(args[1], -power, powers)
        case op.POWER:
            exponent = rational(args[1])
            return exponent is not None and _gather(args[0], power * exponent, powers)
    return not symbols(node)


def expanded(tree: Node) -> bool:
    """Whether no product or power of a sum is left, and like terms are collected."""
    for part in walk(tree):
        if is_op(part, op.TIMES, op.POWER, op.NEGATIVE):
            inner = part.args if part.op is op.TIMES else part.args[:1]
            if any(len(terms(argument)) > 1 and symbols(argument) for argument in inner):
                return False
    return collected(tree)


def factored(tree: Node) -> bool:
    """Whether it is a product of irreducible polynomials (over the rationals) with no number left in them."""
    import sympy

    from app.study.maths.to_sympy import to_sympy

    total = 0
    for factor, power in _factors(tree):
        if not symbols(factor):
            continue
        try:
            content, found = sympy.factor_list(to_sympy(factor))
        except (sympy.PolynomialError, TooLarge, ValueError, TypeError, AttributeError):
            return True  # no polynomial: nothing more is asked
        if sum(exponent for _, exponent in found) > 1 or (
            abs(content) != 1 and len(terms(factor)) > 1 and abs(content) > 1
        ):
            return False
        total += power
    try:
        whole = sympy.factor_list(sympy.expand(to_sympy(tree)))[1]
    except (sympy.PolynomialError, TooLarge, ValueError, TypeError, AttributeError):
        return True
    return bool(total >= sum(exponent for _, exponent in whole))


def _factors(tree: Node) -> list[tuple[Node, int]]:
    if is_op(tree, op.NEGATIVE):
        return _factors(tree.args[0])
    if is_op(tree, op.TIMES):
        return [*_factors(tree.args[0]), *_factors(tree.args[1])]
    if is_op(tree, op.OVER) and not symbols(tree.args[1]):
        return _factors(tree.args[0])
    if is_op(tree, op.POWER):
        exponent = rational(tree.args[1])
        if exponent is not None and exponent.denominator == 1 and 0 < exponent <= MAX_EXPONENT:
            return [(factor, power * exponent.numerator) for factor, power in _factors(tree.args[0])]
    return [(tree, 1)]


def factors_of(tree: Node) -> int | None:
    """How many factors a polynomial has over the whole numbers, a common number counted; None for others."""
    import sympy

    from app.study.maths.to_sympy import to_sympy

    try:
        content, found = sympy.factor_list(to_sympy(tree))
    except (sympy.PolynomialError, Unreadable, TypeError, ValueError, AttributeError):
        return None
    if not found or not getattr(content, "is_Rational", False):
        return None
    return int(sum(times for _, times in found) + (abs(content) != 1))
