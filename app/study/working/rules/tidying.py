"""A result made tidy: numbers multiplied, 0 and 1 left out, like factors and like terms put together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import Term, factors, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Node,
    Num,
    Sym,
    is_op,
    negative,
    number,
    over,
    power,
    root,
    symbols,
    times,
    walk,
)
from app.study.working.polynomial import polynomial
from app.study.working.rules.terms import is_sum, written
from engine.base.sentence import Sentence, say

_MOST_TERMS = 6
_HALF = Fraction(1, 2)


def tidied(node: Node) -> Node:
    """The expression made tidy; itself where there is nothing to do. Powers of brackets stay."""
    new = _tidy(node)
    return node if new == node else new


def keeps_powers(node: Node) -> bool:
    """Whether tidying leaves every power a power: none is negative or broken, and no root stands there."""
    return not any(
        is_op(each, op.ROOT) or (is_op(each, op.POWER) and not _is_whole(each.args[1])) for each in walk(node)
    )


def _is_whole(exponent: Node) -> bool:
    value = _number(exponent)
    return value is None or (value.denominator == 1 and value > 0)


def tidying(before: Node) -> Sentence:
    """What making `before` tidy does."""
    return say("working.derivatives.tidy" if keeps_powers(before) else "working.derivatives.tidy-powers")


def positive_first(node: Node) -> Node:
    """5 − x for −x + 5: of two terms the one without a minus begins."""
    row = terms(node)
    if len(row) == 2 and row[0].negative and not row[1].negative:
        return total(row[::-1])
    return node


def _tidy(node: Node) -> Node:
    if len(terms(node)) > 1:
        return _sum(node)
    if is_op(node, op.NEGATIVE, op.TIMES, op.OVER, op.POWER, op.ROOT):
        return product_written(product_of(node))
    return node


def _has_power_of_sum(node: Node) -> bool:
    return any(is_op(each, op.POWER) and is_sum(each.args[0]) for each in walk(node))


# Products


@dataclass(frozen=True)
class Product:
    """A number times powers: the text of each base → the base and its exponent."""

    number: Fraction
    powers: Mapping[str, tuple[Node, Fraction]]


def product_of(node: Node) -> Product:
    """`node` as a number times powers; a sum is one base."""
    value = _number(node)
    if value is not None:
        return Product(value, {})
    if is_op(node, op.NEGATIVE):
        inner = product_of(node.args[0])
        return Product(-inner.number, inner.powers)
    if is_op(node, op.TIMES):
        return _joined(product_of(factor.node) for factor in factors(node))
    if is_op(node, op.OVER):
        below = product_of(_inside(node.args[1]))
        if below.number:
            return _joined([product_of(_numerator(node.args[0])), _raised(below, Fraction(-1))])
    if is_op(node, op.POWER):
        found = _power(node)
        if found is not None:
            return found
    if is_op(node, op.ROOT):
        index = _number(node.args[1])
        if index is not None and index > 1 and symbols(node.args[0]):
            return _single(_inside(node.args[0]), 1 / index)
    if is_sum(node):
        node = _sum(node)
        if not is_sum(node):
            return product_of(node)
    return _single(node, Fraction(1))


def _number(node: Node) -> Fraction | None:
    return None if symbols(node) or not _is_plain(node) else rational(node)


def _is_plain(node: Node) -> bool:
    """Whether it is a number that one writes at once, not a root or a power that stays."""
    return all(isinstance(each, Num) or is_op(each, op.NEGATIVE, op.OVER, op.TIMES) for each in walk(node))


def _single(base: Node, exponent: Fraction) -> Product:
    base = replace(base, bracketed=False) if isinstance(base, Apply) else base
    return Product(Fraction(1), {to_text(base): (base, exponent)})


def _power(node: Apply) -> Product | None:
    base, exponent = node.args
    n = _number(exponent)
    if n is None:
        return None
    if n.denominator != 1:
        return _single(base, n)
    if is_sum(base):
        return _single(base, n)
    inner = product_of(base)
    return _raised(inner, n) if inner.number or n > 0 else None


def _raised(inner: Product, n: Fraction) -> Product:
    powers = {text: (base, exponent * n) for text, (base, exponent) in inner.powers.items()}
    return Product(inner.number ** int(n), powers)


def _joined(row: Iterable[Product]) -> Product:
    value, powers = Fraction(1), dict[str, tuple[Node, Fraction]]()
    for each in row:
        value *= each.number
        for text, (base, n) in each.powers.items():
            before = powers.get(text)
            powers[text] = (base, n if before is None else before[1] + n)
    return Product(value, {text: each for text, each in powers.items() if each[1]})


def product_written(found: Product) -> Node:
    """Numbers and powers of letters in front, the rest as it stood, negative powers below a bar."""
    if not found.number:
        return ZERO
    above = [(base, n) for base, n in found.powers.values() if n > 0]
    below = [(base, -n) for base, n in found.powers.values() if n < 0]
    size = abs(found.number)
    if not below and all(map(_is_letter, above)):
        whole = written({_monomial(above): size})
    else:
        top, bottom = _row(size.numerator, above), _row(size.denominator, below)
        whole = top if bottom == ONE else over(top, bottom)
    return negative(whole) if found.number < 0 else whole


def _is_letter(each: tuple[Node, Fraction]) -> bool:
    return isinstance(each[0], Sym) and each[1].denominator == 1


def _monomial(row: Iterable[tuple[Node, Fraction]]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted((base.name, int(n)) for base, n in row if isinstance(base, Sym)))


def _row(value: int, row: list[tuple[Node, Fraction]]) -> Node:
    letters = [each for each in row if _is_letter(each)]
    front = written({_monomial(letters): Fraction(value)})
    rest = [_as_power(*each) for each in row if not _is_letter(each)]
    found: Node | None = None if front == ONE and rest else front
    for each in rest:
        found = each if found is None else times(found, each)
    return ONE if found is None else found


def _as_power(base: Node, n: Fraction) -> Node:
    if n == 1:
        return base
    if n == _HALF:
        return root(base)
    return power(base, number(n))


# Sums and what is below a bar


def _sum(node: Node) -> Node:
    found = polynomial(node)
    if found is not None and not _has_power_of_sum(node):
        return written(found)
    parts: dict[tuple[tuple[str, Fraction], ...], Product] = {}
    for one in _flat(node):
        key = tuple(sorted((text, n) for text, (_, n) in one.powers.items()))
        before = parts[key].number if key in parts else Fraction(0)
        parts[key] = Product(before + one.number, one.powers)
    row = [one for one in parts.values() if one.number]
    return total(Term(product_written(Product(abs(one.number), one.powers)), one.number < 0) for one in row)


def _flat(node: Node, by: Fraction = Fraction(1)) -> Iterable[Product]:
    """The terms, those of brackets with only a number or a sign before them too."""
    for term in terms(node):
        one = product_of(term.node)
        value = -by * one.number if term.negative else by * one.number
        powers = list(one.powers.values())
        if len(powers) == 1 and powers[0][1] == 1 and is_sum(powers[0][0]):
            yield from _flat(powers[0][0], value)
        else:
            yield Product(value, one.powers)


def _numerator(node: Node) -> Node:
    new = _tidy(node)
    found = polynomial(new)
    if found and not _has_power_of_sum(new) and len(found) <= _MOST_TERMS:
        return written(found)
    return new


def _inside(node: Node) -> Node:
    """A sum that stays in its order, each term by itself made tidy."""
    row = terms(node)
    if len(row) < 2:
        return node
    return total(term._replace(node=_tidy(term.node)) for term in row)
