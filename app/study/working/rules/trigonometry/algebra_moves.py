"""Changes of form that expressions of trigonometric functions need beside the identities."""

from collections.abc import Mapping
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.rows import Term, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Node,
    Sym,
    bracketed,
    is_op,
    mapped,
    over,
    power,
    substituted,
    symbols,
    times,
)
from app.study.working.polynomial import Polynomial, polynomial
from app.study.working.rules.algebra.factored import factored, node_of
from app.study.working.rules.terms import is_sum, multiplied_out, written
from app.study.working.rules.tidying import Product, positive_first, product_written
from app.study.working.rules.trigonometry.functions import (
    Found,
    is_function,
    positive_product,
    said,
    signed_product,
)
from app.study.working.step import NoRule
from engine.base.sentence import say


def one_bar(node: Apply, _whole: Node) -> Found:
    """The terms over their common denominator."""
    row = terms(node)
    products = [signed_product(term) for term in row]
    below: dict[str, tuple[Node, Fraction]] = {}
    for one in products:
        for text, (base, n) in one.powers.items():
            if n < 0 and -n > below.get(text, (base, Fraction(0)))[1]:
                below[text] = (base, -n)
    if len(row) < 2 or not below:
        return
    whole = Product(Fraction(1), below)
    tops = []
    for one in products:
        powers = dict(one.powers)
        for text, (base, n) in below.items():
            powers[text] = (base, powers.get(text, (base, Fraction(0)))[1] + n)
        new = Product(one.number, {text: each for text, each in powers.items() if each[1]})
        tops.append(Term(product_written(positive_product(new)), new.number < 0))
    denominator = product_written(whole)
    yield over(total(tops), denominator), say("working.trig.one-bar", denominator=to_text(denominator))


def expanded(node: Apply, _whole: Node) -> Found:
    """Brackets multiplied out."""
    if not is_op(node, op.TIMES, op.POWER) or not symbols(node):
        return
    found = multiplied_out(_lettered(node)[0])
    if found is None:
        return
    lettered, letters = _lettered(node)
    row = polynomial(lettered)
    if row is not None:
        new = _unlettered(positive_first(written(row)), letters)
        yield new, said("working.trig.expanded", node, new)


def factored_form(node: Apply, _whole: Node) -> Found:
    """A sum as a product."""
    if not is_sum(node):
        return
    lettered, letters = _lettered(node)
    row = polynomial(lettered)
    if row is None or len(row) < 2 or len(letters) > 2:
        return
    named: Mapping[str, Node] = letters
    if letters and all(n % 2 == 0 for one in row for name, n in one if name in letters):
        row = _by_squares(row, letters)
        named = {name: power(known, TWO) for name, known in letters.items()}
    try:
        found = factored(row)
    except NoRule:
        return
    if sum(n for _, n in found.factors) > 1:
        new = _unlettered(node_of(found), named)
        yield new, said("working.trig.factored", node, new)


def _by_squares(row: Polynomial, letters: Mapping[str, Node]) -> Polynomial:
    """The polynomial in the squares of the letters, of which it has even powers only."""
    return {
        tuple((name, n // 2 if name in letters else n) for name, n in one): value
        for one, value in row.items()
    }


def _lettered(node: Node) -> tuple[Node, dict[str, Node]]:
    """The functions as letters of their own."""
    names: dict[str, Node] = {}

    def change(each: Node) -> Node:
        if not is_function(each):
            return each
        text = to_text(each)
        name = next((name for name, known in names.items() if to_text(known) == text), f"F_{len(names)}")
        names[name] = each
        return Sym(name)

    return mapped(node, change), names


def _unlettered(node: Node, letters: Mapping[str, Node]) -> Node:
    return substituted(node, letters)


def conjugate(node: Apply, _whole: Node) -> Found:
    """A fraction over 1 ± sin: times 1 ∓ sin above and below."""
    if not is_op(node, op.OVER):
        return
    top, bottom = node.args
    row = terms(bottom)
    if len(row) != 2 or not all(is_function(term.node) or term.node == ONE for term in row):
        return
    turned = total([row[0], row[1]._replace(negative=not row[1].negative)])
    squares = [Term(ONE if term.node == ONE else power(term.node, TWO)) for term in row]
    below = total([squares[0], squares[1]._replace(negative=True)])
    new = over(times(bracketed(top) if is_sum(top) else top, bracketed(turned)), below)
    yield new, say("working.trig.conjugate", factor=to_text(turned))
