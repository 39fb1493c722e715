"""What may be done with an expression of trigonometric functions: every identity, every change of form.

None of these is known to help; methods/trigonometry/search.py tries them.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial

from app.study.maths import operators as op
from app.study.maths.rows import Term, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Node,
    Path,
    bracketed,
    is_op,
    mapped,
    minus,
    over,
    paths,
    plus,
    power,
    replaced,
    times,
    walk,
)
from app.study.working.polynomial import polynomial, scaled
from app.study.working.rules.terms import is_sum, written
from app.study.working.rules.tidying import Product, product_of, product_written
from app.study.working.rules.trigonometry import algebra_moves
from app.study.working.rules.trigonometry.functions import (
    OTHERS,
    Found,
    function,
    is_function,
    positive_product,
    said,
    signed_product,
)
from app.study.working.rules.trigonometry.identities import next_identity
from engine.base.sentence import Sentence, say


@dataclass(frozen=True)
class Move:
    """The part at `path` written as `new`, because of what `says` says."""

    path: Path
    new: Node
    says: Sentence


def moves(node: Node) -> Iterator[Move]:
    """All that one rule at one place can make of `node`."""
    yield from _all_in_sines(node)
    yield from _in_sines(node)
    for path, each in paths(node):
        if not isinstance(each, Apply):
            continue
        for rule in _AT_ONE_PLACE:
            for new, says in rule(each, node):
                yield Move(path, _fitting(new, path), says)
    change = next_identity(node)
    if change is not None:
        yield Move(change.path, change.new, change.says)


def _fitting(new: Node, path: Path) -> Node:
    return bracketed(new) if path and (is_sum(new) or is_op(new, op.NEGATIVE)) else new


# Every secant as 1/cos, and the like


def _quotient(name: str, inner: Node) -> Node:
    sine, cosine = function("sin", inner), function("cos", inner)
    return {"sec": over(ONE, cosine), "csc": over(ONE, sine), "tan": over(sine, cosine),
            "cot": over(cosine, sine)}[name]  # fmt: skip


def _all_in_sines(node: Node) -> Iterator[Move]:
    """Two functions or more at once."""
    row = {to_text(each): each for each in walk(node) if isinstance(each, Apply) and each.name in OTHERS}
    if len(row) > 1:
        said = [f"{text} = {to_text(_quotient(each.name, each.args[0]))}" for text, each in row.items()]
        new = mapped(mapped(node, _with_sines), _bare_terms)
        yield Move((), new, say("working.trig.in-sines", formulas=", ".join(said)))


def _with_sines(node: Node) -> Node:
    if isinstance(node, Apply) and node.name in OTHERS:
        return bracketed(_quotient(node.name, node.args[0]))
    return node


def _in_sines(node: Node) -> Iterator[Move]:
    for name in OTHERS:
        inners = {to_text(each.args[0]): each.args[0] for each in _called(node, name)}
        if len(inners) != 1:
            continue
        (inner,) = inners.values()
        own, new = function(name, inner), _quotient(name, inner)
        key = (
            "working.trig.reciprocal-identity" if name in ("sec", "csc") else "working.trig.quotient-identity"
        )
        changed = mapped(node, partial(_exchanged, name=name, new=new))
        yield Move((), mapped(changed, _bare_terms), said(key, own, new))


def _called(node: Node, name: str) -> list[Apply]:
    return [each for each in walk(node) if isinstance(each, Apply) and each.name == name]


def _bare_terms(node: Node) -> Node:
    """A fraction that is a term needs no brackets."""
    if not is_sum(node) or not isinstance(node, Apply):
        return node
    return replace(
        node,
        args=tuple(
            replace(each, bracketed=False) if is_op(each, op.OVER) and each.bracketed else each
            for each in node.args
        ),
    )


def _exchanged(node: Node, name: str, new: Node) -> Node:
    return bracketed(new) if isinstance(node, Apply) and node.name == name else node


# Pythagoras


_PYTHAGORAS: tuple[tuple[str, str, int, str], ...] = (
    ("sin", "cos", 1, "1"),
    ("sec", "tan", -1, "1"),
    ("csc", "cot", -1, "1"),
    ("1", "sin", -1, "cos"),
    ("1", "cos", -1, "sin"),
    ("1", "tan", 1, "sec"),
    ("1", "cot", 1, "csc"),
    ("sec", "1", -1, "tan"),
    ("csc", "1", -1, "cot"),
)
"""a² + n·b² = c², of one angle."""


def _pythagoras(node: Apply, _whole: Node) -> Found:
    row = terms(node)
    if len(row) < 2 or not any(map(is_function, walk(node))):
        return
    products = [signed_product(term) for term in row]
    for i, first in enumerate(products):
        for j, second in enumerate(products):
            if i == j:
                continue
            for new, formula in _merged(first, second):
                rest = [term for place, term in enumerate(row) if place not in (i, j)]
                at = min(i, j)
                rest.insert(at, Term(product_written(positive_product(new)), new.number < 0))
                yield total(rest), formula


def _merged(first: Product, second: Product) -> Iterator[tuple[Product, Sentence]]:
    for a, b, n, c in _PYTHAGORAS:
        for inner in _inners(first, a) or _inners(second, b):
            one, other = _without_square(first, a, inner), _without_square(second, b, inner)
            if one is None or other is None or other.number != n * one.number:
                continue
            if _key(one) != _key(other):
                continue
            result = one if c == "1" else _with_square(one, c, inner)
            squares = [ONE if name == "1" else power(function(name, inner), TWO) for name in (a, b, c)]
            join = plus if n > 0 else minus
            yield result, said("working.trig.pythagoras", join(squares[0], squares[1]), squares[2])


def _key(found: Product) -> list[tuple[str, Fraction]]:
    return sorted((text, n) for text, (_, n) in found.powers.items())


def _inners(found: Product, name: str) -> list[Node]:
    return [
        base.args[0]
        for base, n in found.powers.values()
        if isinstance(base, Apply) and base.name == name and n >= 2
    ]


def _without_square(found: Product, name: str, inner: Node) -> Product | None:
    if name == "1":
        return found
    return _shifted(found, function(name, inner), -2)


def _with_square(found: Product, name: str, inner: Node) -> Product:
    new = _shifted(found, function(name, inner), 2)
    assert new is not None
    return new


def _shifted(found: Product, base: Node, by: int) -> Product | None:
    text = to_text(base)
    _, before = found.powers.get(text, (base, Fraction(0)))
    if by < 0 and before < -by:
        return None
    powers = dict(found.powers)
    powers[text] = (base, before + by)
    return Product(found.number, {each: value for each, value in powers.items() if value[1]})


# Double angles, quotients read backwards


def _double(node: Apply, _whole: Node) -> Found:
    if node.name not in ("sin", "cos"):
        return
    row = polynomial(node.args[0])
    if not row or any(value.denominator != 1 or value % 2 for value in row.values()):
        return
    half = written(scaled(row, Fraction(1, 2)))
    sine, cosine = function("sin", half), function("cos", half)
    if node.name == "sin":
        news: list[Node] = [times(times(TWO, sine), cosine)]
    else:
        square, other = power(cosine, TWO), power(sine, TWO)
        news = [minus(ONE, times(TWO, other)), minus(times(TWO, square), ONE), minus(square, other)]
    for new in news:
        yield new, said("working.trig.double-angle", node, new)


def _backwards(node: Apply, _whole: Node) -> Found:
    """Sin/cos as tan, 1/cos as sec."""
    if not is_op(node, op.OVER):
        return
    found = product_of(node)
    for base, n in found.powers.values():
        if n >= 0 or not isinstance(base, Apply) or base.name not in ("sin", "cos"):
            continue
        inner = base.args[0]
        other = function("sin" if base.name == "cos" else "cos", inner)
        _, above = found.powers.get(to_text(other), (other, Fraction(0)))
        shared = min(above, -n)
        if shared > 0 and shared.denominator == 1:
            new = function("tan" if base.name == "cos" else "cot", inner)
            changed = _exponents(found, {other: -shared, base: shared, new: shared})
            yield product_written(changed), said("working.trig.quotient-backwards", over(other, base), new)
        elif above <= 0 and n.denominator == 1:
            new = function("sec" if base.name == "cos" else "csc", inner)
            changed = _exponents(found, {base: -n, new: -n})
            yield product_written(changed), said("working.trig.reciprocal-backwards", over(ONE, base), new)


def _exponents(found: Product, by: Mapping[Apply, Fraction]) -> Product:
    powers = dict(found.powers)
    for base, n in by.items():
        text = to_text(base)
        powers[text] = (base, powers.get(text, (base, Fraction(0)))[1] + n)
    return Product(found.number, {text: each for text, each in powers.items() if each[1]})


_SPLIT = {"sin": ("1", "cos", -1), "cos": ("1", "sin", -1), "sec": ("1", "tan", 1), "csc": ("1", "cot", 1),
          "tan": ("sec", "1", -1), "cot": ("csc", "1", -1)}  # fmt: skip


def _split_square(node: Apply, _whole: Node) -> Found:
    """Sec² as 1 + tan², and the like."""
    if is_op(node, op.POWER) and node.args[1] == TWO and is_function(node.args[0]):
        base = node.args[0]
        assert isinstance(base, Apply)
        first, second, sign = _SPLIT[base.name]
        squares = [
            ONE if name == "1" else power(function(name, base.args[0]), TWO) for name in (first, second)
        ]
        new = (plus if sign > 0 else minus)(*squares)
        yield new, said("working.trig.pythagoras", node, new)


_CONJUGATES = {"sin": "cos", "cos": "sin"}


def _square_as_product(node: Apply, whole: Node) -> Found:
    """Sin² as (1 − cos)(1 + cos), where one of these stands in the expression."""
    if not is_op(node, op.POWER) or node.args[1] != TWO or not isinstance(node.args[0], Apply):
        return
    name = node.args[0].name
    if name not in _CONJUGATES:
        return
    other = function(_CONJUGATES[name], node.args[0].args[0])
    sums = {to_text(total(terms(each))) for each in walk(whole) if is_sum(each)}
    if not sums & {to_text(one) for one in (minus(ONE, other), plus(ONE, other), plus(other, ONE))}:
        return
    new = times(bracketed(minus(ONE, other)), bracketed(plus(ONE, other)), "")
    yield new, said("working.trig.square-as-product", node, new)


_AT_ONE_PLACE: tuple[Callable[[Apply, Node], Found], ...] = (
    _pythagoras,
    _backwards,
    _double,
    algebra_moves.one_bar,
    algebra_moves.expanded,
    algebra_moves.factored_form,
    _square_as_product,
    _split_square,
    algebra_moves.conjugate,
)


def done(node: Node, move: Move) -> Node:
    """The expression after the move, not yet tidy."""
    return replaced(node, move.path, move.new)
