"""Terms of a sum: written as people write them, multiplied out, collected."""

from collections.abc import Iterable
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.rows import Term, factors, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Node,
    Num,
    Sym,
    bracketed,
    is_op,
    over,
    power,
    symbols,
    times,
    walk,
)
from app.study.working.polynomial import Monomial, Polynomial, polynomial, scaled
from app.study.working.polynomial import times as multiplied
from app.study.working.rules.values import exact, plain
from engine.base.sentence import Sentence, say


def written(found: Polynomial, decimals: bool = False) -> Node:
    """The polynomial with its highest powers first: 3x² − x/2 + 5. With `decimals` 0.5x for x/2."""
    order = sorted(found, key=_from_the_highest)
    return total(_term(one, found[one], decimals) for one in order)


def _from_the_highest(monomial: Monomial) -> tuple[int, list[tuple[str, int]]]:
    return -sum(power for _, power in monomial), [(name, -power) for name, power in monomial]


def _term(monomial: Monomial, coefficient: Fraction, decimals: bool) -> Term:
    letters = [power(Sym(name), exact(Fraction(n))) if n > 1 else Sym(name) for name, n in monomial]
    size = abs(coefficient)
    number = (plain(size) if decimals else None) or exact(size)
    if not letters:
        return Term(number, coefficient < 0)
    if size == 1:
        node = _product(letters)
    elif is_op(number, op.OVER):  # 3x/2
        top, bottom = number.args
        node = over(_product(letters if top == ONE else [top, *letters]), bottom)
    else:
        node = _product([number, *letters])
    return Term(node, coefficient < 0)


def _product(row: Iterable[Node]) -> Node:
    found: Node | None = None
    for each in row:
        found = each if found is None else times(found, each, "")
    return ONE if found is None else found


def has_decimals(*nodes: Node) -> bool:
    """Whether a number with a decimal point stands in one of them."""
    return any(isinstance(each, Num) and each.places for node in nodes for each in walk(node))


def collected(node: Node, decimals: bool = False) -> Node | None:
    """The sum with its like terms collected; None where there is nothing to collect, or no polynomial."""
    found = polynomial(node)
    if found is None:
        return None
    row = [polynomial(term.node) or {} for term in terms(node)]
    simple = all(len(one) == 1 for one in row) and len({next(iter(one)) for one in row}) == len(row)
    decimals = decimals or has_decimals(node)
    if simple and all(
        term.node == written(one, decimals) or term.node == written(one) or _is_number(term.node)
        for term, one in zip(terms(node), row, strict=True)
    ):
        return None
    new = written(found, decimals)
    return None if new == node or to_text(new) == to_text(node) else new


def _is_number(node: Node) -> bool:
    return isinstance(node, Num)


# Brackets


def is_sum(node: Node) -> bool:
    """Whether it is a sum of several terms."""
    return is_op(node, op.PLUS, op.MINUS)


def _square_of_sum(node: Node) -> bool:
    return is_op(node, op.POWER) and is_sum(node.args[0]) and isinstance(node.args[1], Num)


def multiplied_out(node: Node) -> tuple[Node, Sentence, int] | None:
    """The first product of the sum `node` that holds brackets multiplied out, why, and which term it was.

    None where there is none. Brackets with only a sign before them are dropped.
    """
    row = terms(node)
    for place, term in enumerate(row):
        found = _expanded(term)
        if found is not None:
            new, says = found
            return total([*row[:place], *new, *row[place + 1 :]]), says, place
    return None


def _expanded(term: Term) -> tuple[list[Term], Sentence] | None:
    node = term.node
    if is_op(node, op.NEGATIVE) and is_sum(inner := node.args[0]):
        node, term = inner, Term(inner, not term.negative)
    row = [factor.node for factor in factors(node)]
    sums = [each for each in row if is_sum(each) or _square_of_sum(each)]
    single = [each for each in row if not any(each is one for one in sums)]
    if not sums or not symbols(node):
        return None
    if any(map(_square_of_sum, sums)):
        return _square_written_out(term, row)
    factor = _monomial(single)
    if factor is None:
        return None
    if len(sums) == 1:
        return _distributed(term, factor, sums[0], bool(single))
    return _pair_multiplied(term, single, sums)


def _monomial(row: Iterable[Node]) -> Polynomial | None:
    found: Polynomial | None = {(): Fraction(1)}
    for each in row:
        one = polynomial(each)
        if one is None or len(one) != 1 or found is None:
            return None
        found = multiplied(found, one)
    return found


def _distributed(
    term: Term, factor: Polynomial, inner: Node, has_factor: bool
) -> tuple[list[Term], Sentence] | None:
    sign = -1 if term.negative else 1
    decimals = has_decimals(term.node)
    if not has_factor:
        flipped = [each._replace(negative=each.negative is not term.negative) for each in terms(inner)]
        if term.negative:
            return flipped, say("working.algebra.minus-bracket", bracket=to_text(bracketed(inner)))
        return flipped, say("working.algebra.plus-bracket", bracket=to_text(bracketed(inner)))
    new: list[Term] = []
    for each in terms(inner):
        one = polynomial(each.node)
        product = multiplied(scaled(factor, -sign if each.negative else sign), one) if one else None
        if product is None:
            return None
        new += terms(written(product, decimals)) if len(product) != 1 else [_one_term(product, decimals)]
    multiplier = written(scaled(factor, sign), decimals)
    return new, say("working.algebra.expand", factor=to_text(multiplier), bracket=to_text(bracketed(inner)))


def _one_term(found: Polynomial, decimals: bool) -> Term:
    ((monomial, coefficient),) = found.items()
    return _term(monomial, coefficient, decimals)


def _square_written_out(term: Term, row: list[Node]) -> tuple[list[Term], Sentence] | None:
    """(a + b)² is (a + b)(a + b); a higher power gives one of its factors off."""
    place = next(index for index, each in enumerate(row) if _square_of_sum(each))
    raised = row[place]
    assert isinstance(raised, Apply)
    assert isinstance(raised.args[1], Num)
    base, exponent = bracketed(raised.args[0]), raised.args[1].value
    if exponent.denominator != 1 or not 2 <= exponent <= 4:
        return None
    rest = base if exponent == 2 else power(base, exact(exponent - 1))
    new = _product([*row[:place], rest, base, *row[place + 1 :]])
    return [term._replace(node=new)], say("working.algebra.power-as-product", power=to_text(raised))


def _pair_multiplied(term: Term, single: list[Node], sums: list[Node]) -> tuple[list[Term], Sentence] | None:
    """Each term of the first brackets times each of the second; what stands beside them stays."""
    first, second, *others = sums
    new: list[Term] = []
    for one in terms(first):
        for other in terms(second):
            a, b = polynomial(one.node), polynomial(other.node)
            product = multiplied(a, b) if a and b else None
            if product is None or len(product) != 1:
                return None
            new.append(_one_term(scaled(product, -1 if one.negative is not other.negative else 1), False))
    says = say(
        "working.algebra.expand-pair", first=to_text(bracketed(first)), second=to_text(bracketed(second))
    )
    if not single and not others and not term.negative:
        return new, says
    inner = bracketed(total(new))
    return [term._replace(node=_product([*single, inner, *others]))], says
