"""A product as numbers and powers, so that factors can be cancelled, found and taken out."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import gcd, lcm

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.rows import Term, factors, terms, total
from app.study.maths.tree import (
    ONE,
    Apply,
    Const,
    Node,
    bracketed,
    is_op,
    number,
    over,
    power,
    root,
    symbols,
    times,
)
from app.study.working.polynomial import Monomial, Polynomial, polynomial, scaled
from app.study.working.rules.terms import is_sum, written

E = Const("e")
_MOST_WHOLE = 12


@dataclass(frozen=True)
class Powers:
    """number · base^exponent · …; no base twice, none to the power 0, none that is a rational number."""

    number: Fraction
    powers: Mapping[Node, Fraction]

    def times(self, other: "Powers", exponent: int = 1) -> "Powers":
        """The product with other^exponent."""
        found = dict(self.powers)
        for base, n in other.powers.items():
            found[base] = found.get(base, Fraction(0)) + n * exponent
        return Powers(self.number * other.number**exponent, {base: n for base, n in found.items() if n})


def as_powers(node: Node) -> Powers | None:
    """The product that `node` is; None of a division by 0."""
    value = rational(node) if not symbols(node) else None
    if value is not None:
        return Powers(value, {})
    if is_op(node, op.NEGATIVE):
        inner = as_powers(node.args[0])
        return inner and Powers(-inner.number, inner.powers)
    if is_op(node, op.TIMES, op.OVER):
        first, second = map(as_powers, node.args)
        if first is None or second is None or (node.op is op.OVER and not second.number):
            return None
        return first.times(second, -1 if node.op is op.OVER else 1)
    base, n = _base_and_exponent(node)
    return _of_base(node) if n == 1 else _raised(base, n)


def _base_and_exponent(node: Node) -> tuple[Node, Fraction]:
    """u and n of u^n and of its n-th root, for a number n; a power of e is a base by itself."""
    if is_op(node, op.POWER, op.ROOT) and node.args[0] != E:
        n = rational(node.args[1])
        if n:
            return node.args[0], (1 / n if node.op is op.ROOT else n)
    return node, Fraction(1)


def _of_base(node: Node) -> Powers | None:
    outside, inside = primitive(node)
    if is_sum(inside) or inside == plain(node):
        return Powers(outside, {inside: Fraction(1)})
    found = as_powers(inside)
    return found and Powers(outside * found.number, found.powers)


def _raised(base: Node, n: Fraction) -> Powers | None:
    if n.denominator != 1 or abs(n) > _MOST_WHOLE:
        return Powers(Fraction(1), {plain(base): n})
    inner = as_powers(base)
    if inner is None or (not inner.number and n < 0):
        return None
    return Powers(inner.number ** int(n), {each: m * n for each, m in inner.powers.items()})


def plain(node: Node) -> Node:
    """The node in one spelling, so that equal ones are found: a polynomial written anew, without brackets."""
    found = polynomial(node) if symbols(node) and not is_op(node, op.POWER) else None
    if found:
        return in_order(found)
    return Apply(node.op, node.args, node.sign) if isinstance(node, Apply) and node.bracketed else node


def primitive(node: Node) -> tuple[Fraction, Node]:
    """A sum as number · sum whose coefficients are whole and have no common factor; others as they are."""
    found = polynomial(node) if is_sum(node) else None
    if not found:
        return Fraction(1), plain(node)
    size = content(found)
    return size, in_order(scaled(found, 1 / size))


def in_order(found: Polynomial) -> Node:
    """The polynomial with its highest power first; from the lowest, where the highest has a minus: 1 − x²."""
    if found[_leading(found)] > 0 or len(found) == 1:
        return written(found)
    row = sorted(found, key=lambda one: sum(n for _, n in one))
    if found[row[0]] < 0:
        return written(found)
    return total(Term(written({one: abs(found[one])}), found[one] < 0) for one in row)


def content(found: Polynomial) -> Fraction:
    """The common factor of the coefficients; with a minus where it makes the highest power positive."""
    values = list(found.values())
    bottom = lcm(*(one.denominator for one in values))
    top = reduce(gcd, (int(one * bottom) for one in values))
    stays = found[_leading(found)] > 0 or found.get((), Fraction(0)) > 0  # 1 − x² as x² + 1
    return Fraction(abs(top), bottom) * (1 if stays else -1)


def _leading(found: Polynomial) -> Monomial:
    return max(found, key=lambda one: (sum(n for _, n in one), [(name, n) for name, n in one]))


def written_powers(found: Powers) -> Node:
    """The product as it is written: what has a negative exponent below the bar."""
    above = [number(Fraction(abs(found.number.numerator)))] if abs(found.number.numerator) != 1 else []
    below = [number(Fraction(found.number.denominator))] if found.number.denominator != 1 else []
    for base, n in found.powers.items():
        (above if n > 0 else below).append(raised(base, abs(n)))
    top = reduce(_beside, above) if above else ONE
    node = over(top, reduce(_beside, below)) if below else top
    return Apply(op.NEGATIVE, (node,)) if found.number < 0 else node


def _beside(first: Node, second: Node) -> Node:
    first, second = (bracketed(each) if is_sum(each) else each for each in (first, second))
    return times(first, second)


def raised(base: Node, n: Fraction) -> Node:
    """base^n, a square root as one."""
    if n == 1:
        return base
    if n == Fraction(1, 2):
        return root(base)
    return power(base, number(n))


def neat(node: Node) -> Node:
    """The expression with the numbers of each term multiplied, and a number before brackets multiplied in."""
    row = terms(node)
    if len(row) > 1:
        row = [each for term in row for each in _over_number(term)]
    return total(_collected([each for term in row for each in _spread(term)]))


def _over_number(term: Term) -> list[Term]:
    """(a + b)/2 as a/2 and b/2, beside other terms."""
    if not is_op(term.node, op.OVER) or not is_sum(term.node.args[0]) or polynomial(term.node) is not None:
        return [term]
    size = rational(term.node.args[1]) if not symbols(term.node.args[1]) else None
    if size is None:
        return [term]
    return [
        Term(over(part.node, term.node.args[1]), part.negative is not term.negative)
        for part in terms(term.node.args[0])
    ]


def _collected(row: list[Term]) -> list[Term]:
    """Terms that differ by a number only, in one; sums stay as they are."""
    sizes: dict[frozenset[tuple[Node, Fraction]], Fraction] = {}
    found: list[tuple[frozenset[tuple[Node, Fraction]] | None, Term]] = []
    for term in row:
        powers = None if is_sum(term.node) else as_powers(term.node)
        key = None if powers is None else frozenset(powers.powers.items())
        if key is not None and powers is not None:
            size = -powers.number if term.negative else powers.number
            if key in sizes:
                sizes[key] += size
                continue
            sizes[key] = size
        found.append((key, term))
    if len(found) == len(row):
        return row
    new: list[Term] = []
    for key, term in found:
        if key is None:
            new.append(term)
        elif sizes[key]:
            new.append(Term(written_powers(Powers(abs(sizes[key]), dict(key))), sizes[key] < 0))
    return new or [Term(number(Fraction(0)), False)]


def _spread(term: Term) -> list[Term]:
    """A term with its numbers multiplied; several where it was a number times a sum that is no polynomial."""
    node, minus = term.node, term.negative
    if is_op(node, op.NEGATIVE):
        node, minus = node.args[0], not minus
    if is_sum(node):
        return _signed(node, minus)
    size = rational(node.args[0]) if is_op(node, op.TIMES) and not symbols(node.args[0]) else None
    if size is not None and is_op(node, op.TIMES) and is_sum(node.args[1]):
        inner = total(part._replace(node=times(number(abs(size)), part.node)) for part in terms(node.args[1]))
        return _signed(inner, minus is not (size < 0))
    found = as_powers(node)
    if found is None:
        return [Term(node, minus)]
    if not found.number:
        return []
    return [Term(written_powers(Powers(abs(found.number), found.powers)), minus is not (found.number < 0))]


def _signed(node: Node, minus: bool) -> list[Term]:
    row = [each for part in terms(node) for each in _spread(part)]
    return [Term(each.node, each.negative is not minus) for each in row]


def constant_part(node: Node, by: str) -> tuple[Node | None, Node]:
    """The factors without the letter, as one node, and the rest; None where there is none to be taken out."""
    if is_op(node, op.OVER):
        return _above_and_below(node, by)
    outside, inside = _apart(node, by)
    return (reduce(_beside, outside), reduce(_beside, inside)) if outside and inside else (None, node)


def _apart(node: Node, by: str) -> tuple[list[Node], list[Node]]:
    """The factors without the letter, but for 1, and those with it."""
    row = [factor.node for factor in factors(node) if factor.node != ONE]
    return [each for each in row if by not in symbols(each)], [each for each in row if by in symbols(each)]


def _above_and_below(node: Apply, by: str) -> tuple[Node | None, Node]:
    (out_top, top), (out_bottom, bottom) = (_apart(each, by) for each in node.args)
    if not out_top and not out_bottom:
        return None, node
    above = reduce(_beside, out_top) if out_top else ONE
    outside = over(above, reduce(_beside, out_bottom)) if out_bottom else above
    inside = reduce(_beside, top) if top else ONE
    return outside, over(inside, reduce(_beside, bottom)) if bottom else inside
