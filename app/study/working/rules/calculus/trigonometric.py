"""Trigonometric integrands rewritten: powers of tangents, even products, conjugates, brackets expanded."""

from collections.abc import Callable
from fractions import Fraction

from app.study.maths import operators as op
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
    minus,
    number,
    over,
    plus,
    power,
    substituted,
    symbols,
    times,
)
from app.study.working.polynomial import coefficients, polynomial
from app.study.working.rules.calculus.factored import Powers, as_powers, raised, written_powers
from app.study.working.rules.calculus.multiples import of
from app.study.working.rules.terms import is_sum, written
from engine.base.sentence import Sentence, say

Found = tuple[Node, Sentence]


def multiplied_out(node: Node, by: str) -> Found | None:
    """((1 − cos 2x)/2)² and the like multiplied out, each function as a letter of its own."""
    if is_sum(node) or polynomial(node) is not None:
        return None
    letters: dict[str, Node] = {}

    def named(each: Node) -> Node:
        if not isinstance(each, Apply) or by not in symbols(each) or each.op in _WRITTEN_OUT:
            return each
        plain = Apply(each.op, each.args, each.sign)
        for name, meaning in letters.items():
            if meaning == plain:
                return Sym(name)
        letters[f"f_{len(letters) + 1}"] = plain
        return Sym(f"f_{len(letters)}")

    found = polynomial(_mapped_outside(node, named))
    if not letters or not found or len(found) < 2:
        return None
    new = substituted(written(found), letters)
    return new, say("working.integrals.expand", product=to_text(node), result=to_text(new))


_WRITTEN_OUT = {op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.OVER, op.POWER}


def _mapped_outside(node: Node, change: Callable[[Node], Node]) -> Node:
    """Changed from outside, so that cos(2x) is met before its 2x."""
    new = change(node)
    if new is not node or not isinstance(node, Apply):
        return new
    if is_op(node, op.POWER) and symbols(node.args[1]):
        return node
    return Apply(
        node.op, tuple(_mapped_outside(each, change) for each in node.args), node.sign, node.bracketed
    )


def by_identity(node: Node, by: str) -> Found | None:
    """Powers of tangents, products of even powers, conjugates, quadratics under a root."""
    return (
        _tangent_power(node)
        or _even_product(node)
        or _conjugate(node)
        or _like_below(node)
        or _square_over_root(node, by)
    )


def _identity(node: Node, new: Node, identity: str) -> Found:
    return new, say("working.integrals.identity", identity=identity, before=to_text(node), after=to_text(new))


def _tangent_power(node: Node) -> Found | None:
    """tan³ as tan·(sec² − 1), multiplied out."""
    if not is_op(node, op.POWER) or not isinstance(node.args[0], Apply):
        return None
    base = node.args[0]
    n = node.args[1].value if hasattr(node.args[1], "value") else None
    partner = {"tan": "sec", "cot": "csc"}.get(base.name)
    if partner is None or n is None or n.denominator != 1 or n < 3:
        return None
    less = raised(base, n - 2)
    new = minus(times(less, power(of(partner, base.args[0]), TWO)), less)
    return _identity(node, new, f"{base.name}^2(u) = {partner}^2(u) - 1")


def _even_product(node: Node) -> Found | None:
    """sin²x cos²x by the double angles of both."""
    found = as_powers(node)
    if found is None or found.number != 1 or len(found.powers) != 2:
        return None
    names = {base.name: (base, n) for base, n in found.powers.items() if isinstance(base, Apply)}
    if set(names) != {"sin", "cos"}:
        return None
    (sine, m), (cosine, n) = names["sin"], names["cos"]
    if sine.args != cosine.args or any(each.denominator != 1 or each < 2 or each % 2 for each in (m, n)):
        return None
    double = of("cos", _doubled(sine.args[0]))
    halves = [
        raised(bracketed(over(change(ONE, double), TWO)), Fraction(each, 2))
        for change, each in ((minus, m), (plus, n))
    ]
    new = times(halves[0], halves[1])
    return _identity(node, new, "sin^2(u) = (1 - cos(2u))/2, cos^2(u) = (1 + cos(2u))/2")


def _doubled(node: Node) -> Node:
    found = polynomial(node)
    return (
        written({one: 2 * factor for one, factor in found.items()}) if found else times(TWO, bracketed(node))
    )


def _conjugate(node: Node) -> Found | None:
    """1/(1 + sin x): multiplied by 1 − sin x above and below."""
    if not is_op(node, op.OVER) or node.args[0] != ONE or not is_op(node.args[1], op.PLUS, op.MINUS):
        return None
    below = node.args[1]
    first, second = below.args
    if first != ONE or not is_op(second, op.SIN, op.COS):
        return None
    assert isinstance(second, Apply)
    conjugate = (minus if below.op is op.PLUS else plus)(ONE, second)
    other = of("cos" if second.op is op.SIN else "sin", second.args[0])
    one, both = over(ONE, power(other, TWO)), over(second, power(other, TWO))
    new = (minus if below.op is op.PLUS else plus)(one, both)
    return new, say(
        "working.integrals.conjugate",
        factor=to_text(conjugate),
        below=f"1 - {second.name}^2(u) = {other.name}^2(u)",
        result=to_text(new),
    )


def _like_below(node: Node) -> Found | None:
    """sin x/(1 + sin x) as 1 − 1/(1 + sin x)."""
    if not is_op(node, op.OVER) or not is_op(node.args[1], op.PLUS, op.MINUS):
        return None
    top, below = node.args
    assert isinstance(below, Apply)
    first, second = below.args
    if first != ONE or top != second or not is_op(top, op.SIN, op.COS):
        return None
    rest = over(ONE, bracketed(below))
    new = minus(ONE, rest) if below.op is op.PLUS else minus(rest, ONE)
    return new, say("working.integrals.split-fraction", fraction=to_text(node), result=to_text(new))


def _square_over_root(node: Node, by: str) -> Found | None:
    """x²/√(c + ax²) as (√(…) − c/√(…))/a."""
    found = as_powers(node)
    if found is None or found.powers.get(Sym(by)) != 2 or len(found.powers) != 2:
        return None
    (base,) = [each for each in found.powers if each != Sym(by)]
    row = coefficients(base, by)
    if found.powers[base] != Fraction(-1, 2) or row is None or len(row) != 3 or row[1]:
        return None
    c, _, a = row
    first = written_powers(Powers(abs(found.number / a), {base: Fraction(1, 2)}))
    second = written_powers(Powers(abs(found.number * c / a), {base: Fraction(-1, 2)}))
    if found.number / a > 0:
        new = minus(first, second) if c > 0 else plus(first, second)
    else:
        new = minus(second, first) if c > 0 else minus(Apply(op.NEGATIVE, (first,)), second)
    return new, say("working.integrals.split-fraction", fraction=to_text(node), result=to_text(new))


def square_completed(node: Node, by: str) -> Found | None:
    """What stands under a root: ax² + bx + c as a square and a number."""
    found = _quadratics(node, by)
    if not found:
        return None
    old = found[0]
    new = _completed(old, by)

    def changed(part: Node) -> Node:
        return new if part == old else part

    says = say("working.integrals.complete-square", bottom=to_text(old), result=to_text(new))
    return mapped(node, changed), says


def _completed(node: Node, by: str) -> Node:
    row = coefficients(node, by)
    assert row is not None
    c, b, a = row
    middle, last = b / (2 * a), c - b * b / (4 * a)
    square: Node = power(bracketed(written({((by, 1),): Fraction(1), (): middle})), TWO)
    if abs(a) != 1:
        square = times(number(abs(a)), square)
    if a < 0:
        return minus(number(last), square)
    return plus(square, number(last)) if last > 0 else minus(square, number(-last))


def _quadratics(node: Node, by: str) -> list[Node]:
    found = []
    for part in _walked(node):
        if is_op(part, op.ROOT) and part.args[1] == TWO and is_sum(part.args[0]):
            row = coefficients(part.args[0], by)
            if row is not None and len(row) == 3 and row[1] and not _is_square_written(part.args[0]):
                found.append(part.args[0])
    return found


def _is_square_written(node: Node) -> bool:
    return any(is_op(each, op.POWER) and is_sum(each.args[0]) for each in _walked(node))


def _walked(node: Node) -> list[Node]:
    return (
        [node, *(each for part in node.args for each in _walked(part))] if isinstance(node, Apply) else [node]
    )
