"""Functions of angles that are sums or halves of special angles, and the formulas backwards."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import TypeGuard

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.rows import Term, factors, terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Node,
    bracketed,
    is_op,
    minus,
    negative,
    over,
    paths,
    plus,
    power,
    root,
    symbols,
    times,
    walk,
)
from app.study.working.angles import angle, has_degrees, over_pi, quadrant, special_value
from app.study.working.board import Change
from app.study.working.rules.terms import is_sum
from app.study.working.rules.tidying import tidied
from engine.base.sentence import say

_FIRST = tuple(Fraction(n, 12) for n in (4, 3, 2, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 21, 22))
_SECOND = (Fraction(1, 4), Fraction(1, 6), Fraction(1, 3))
Rule = Callable[[Apply], Change | None]
_RECIPROCALS = {"sec": "cos", "csc": "sin", "cot": "tan"}


def next_formula(node: Node) -> Change | None:
    """The first formula that leads on in a number with functions of angles; None where none does."""
    return _first(node, _RULES)


def read_backwards(node: Node) -> Change | None:
    """The first sum of products that a formula makes one function."""
    return _first(node, (together,))


def _first(node: Node, rules: Sequence[Rule]) -> Change | None:
    for path, each in paths(node):
        if not isinstance(each, Apply) or symbols(each):
            continue
        for rule in rules:
            change = rule(each)
            if change is not None:
                new = change.new
                inside = path and (is_sum(new) or is_op(new, op.NEGATIVE))
                return Change(path, bracketed(new) if inside else new, change.says)
    return None


def _of(node: Apply, inner: Node) -> Apply:
    return Apply(node.op, (inner,))


def _change(node: Node, new: Node, key: str) -> Change:
    says = say(key, before=to_text(node), after=to_text(new))
    return Change((), new, says)


def _is_function(node: Node) -> TypeGuard[Apply]:
    return isinstance(node, Apply) and node.name in {"sin", "cos", "tan"}


def _is_arc(node: Node) -> TypeGuard[Apply]:
    return isinstance(node, Apply) and node.name in {"asin", "acos", "atan"}


# From one angle to two


def _reciprocal(node: Apply) -> Change | None:
    below = _RECIPROCALS.get(node.name)
    if below is None or special_value(node) is not None:
        return None
    return _change(node, over(ONE, Apply(OPERATORS[below], node.args)), "working.trig.as-reciprocal")


def _split(node: Apply) -> Change | None:
    """Sin 75° = sin(45° + 30°)."""
    if not _is_function(node) or is_sum(node.args[0]) or special_value(node) is not None:
        return None
    value = over_pi(node.args[0])
    if value is None or 12 % value.denominator:
        return None
    degrees = has_degrees(node.args[0])
    turned = value % 2
    for first in _FIRST:
        for second in _SECOND:
            for sign, join in ((1, plus), (-1, minus)):
                if first + sign * second == turned and first != second:
                    parts = join(angle(first, degrees=degrees), angle(second, degrees=degrees))
                    return _change(node, _of(node, parts), "working.trig.split")
    return None


def _sum_formula(node: Apply) -> Change | None:
    """Sin(45° + 30°) = sin 45° cos 30° + cos 45° sin 30°."""
    if not _is_function(node) or not is_op(node.args[0], op.PLUS, op.MINUS):
        return None
    return expanded_sum(node)


def expanded_sum(node: Apply) -> Change | None:
    """The formula for sin, cos or tan of a sum or difference; None of other functions."""
    inside = node.args[0]
    if not _is_function(node) or not is_op(inside, op.PLUS, op.MINUS):
        return None
    first, second = inside.args
    new = _SUMS[node.name](first, second, plus=inside.op is op.PLUS)
    return _change(
        node, new, "working.trig.sum-formula" if inside.op is op.PLUS else "working.trig.difference-formula"
    )


def _sin(of: Node) -> Apply:
    return Apply(op.SIN, (of,))


def _cos(of: Node) -> Node:
    return Apply(op.COS, (of,))


def _tan(of: Node) -> Node:
    return Apply(OPERATORS["tan"], (of,))


def _join(first: Node, second: Node, *, add: bool) -> Node:
    return plus(first, second) if add else minus(first, second)


def _sine_of_sum(a: Node, b: Node, *, plus: bool) -> Node:
    return _join(times(_sin(a), _cos(b)), times(_cos(a), _sin(b)), add=plus)


def _cosine_of_sum(a: Node, b: Node, *, plus: bool) -> Node:
    return _join(times(_cos(a), _cos(b)), times(_sin(a), _sin(b)), add=not plus)


def _tangent_of_sum(a: Node, b: Node, *, plus: bool) -> Node:
    return over(_join(_tan(a), _tan(b), add=plus), _join(ONE, times(_tan(a), _tan(b)), add=not plus))


_SUMS: dict[str, Callable[..., Node]] = {
    "sin": _sine_of_sum,
    "cos": _cosine_of_sum,
    "tan": _tangent_of_sum,
}


def _half(node: Apply) -> Change | None:
    """Sin 22.5° = √((1 − cos 45°)/2)."""
    if not _is_function(node) or special_value(node) is not None:
        return None
    value = over_pi(node.args[0])
    if value is None or value.denominator != 8:
        return None
    twice = angle(value * 2, degrees=has_degrees(node.args[0]))
    if node.name == "tan":
        return _change(node, over(minus(ONE, _cos(twice)), _sin(twice)), "working.trig.half-angle")
    join = minus if node.name == "sin" else plus
    size = root(over(join(ONE, _cos(twice)), TWO))
    down = quadrant(value) in ((3, 4) if node.name == "sin" else (2, 3))
    return _change(node, negative(size) if down else size, "working.trig.half-angle")


def _double_arc(node: Apply) -> Change | None:
    """Sin(2 arctan 3) = 2 sin(arctan 3) cos(arctan 3)."""
    if not _is_function(node) or not is_op(node.args[0], op.TIMES):
        return None
    number, inner = node.args[0].args
    if rational(number) != 2 or not any(map(_is_arc, walk(inner))):
        return None
    new = {
        "sin": times(times(TWO, _sin(inner)), _cos(inner)),
        "cos": minus(power(_cos(inner), TWO), power(_sin(inner), TWO)),
        "tan": over(times(TWO, _tan(inner)), minus(ONE, power(_tan(inner), TWO))),
    }[node.name]
    return _change(node, new, "working.trig.double-angle")


def _half_turns(node: Apply) -> Change | None:
    """Sin(π + arctan 2) = −sin(arctan 2), cos(−arctan 2) = cos(arctan 2)."""
    if not _is_function(node) or not any(map(_is_arc, walk(node.args[0]))):
        return None
    row = terms(node.args[0])
    rest = [term for term in row if _turn(term) is None]
    whole = sum((_turn(term) or Fraction(0) for term in row), Fraction(0))
    if len(rest) != 1 or whole.denominator != 1 or (len(row) == 1 and not rest[0].negative):
        return None
    turned = whole % 2 == 1 and node.name != "tan"
    odd = rest[0].negative and node.name != "cos"
    new = _of(node, rest[0].node)
    return _change(node, new if turned == odd else negative(new), "working.trig.half-turn")


def _turn(term: Term) -> Fraction | None:
    """The known angle over π."""
    return over_pi(negative(term.node) if term.negative else term.node)


def _of_arc(node: Apply) -> Change | None:
    """Sin(arccos u) = √(1 − u²), from the right triangle with the angle arccos u."""
    if not _is_function(node) or not _is_arc(node.args[0]):
        return None
    arc = node.args[0]
    u = arc.args[0]
    side = bracketed(u) if _needs_brackets(u) else u
    squared = power(side, TWO)
    other, long = root(minus(ONE, squared)), root(plus(ONE, squared))
    new = {
        ("sin", "asin"): u,
        ("cos", "acos"): u,
        ("tan", "atan"): u,
        ("sin", "acos"): other,
        ("cos", "asin"): other,
        ("tan", "asin"): over(side, other),
        ("tan", "acos"): over(other, side),
        ("sin", "atan"): over(side, long),
        ("cos", "atan"): over(ONE, long),
    }[node.name, arc.name]
    return _change(node, new, "working.trig.undone" if new == u else "working.trig.right-triangle")


def _needs_brackets(u: Node) -> bool:
    return is_op(u, op.OVER, op.NEGATIVE, op.TIMES, op.PLUS, op.MINUS)


# From two to one


def together(node: Apply) -> Change | None:
    """Sin a cos b + cos a sin b and the like, where the one angle is a better known one."""
    for new in (*_of_products(node), *_of_squares(node)):
        if to_text(new) != to_text(node):
            return _change(node, new, "working.trig.formula-backwards")
    return None


def _product(node: Node) -> dict[str, list[Node]]:
    """{sin: [a], cos: [b]} of sin a · cos b; numbers as "2"."""
    found: dict[str, list[Node]] = {}
    for factor in factors(node):
        each = factor.node
        key = each.name if isinstance(each, Apply) and _is_function(each) else "number"
        found.setdefault(key, []).append(each.args[0] if key != "number" else each)  # type: ignore[union-attr]
    return found


def _of_products(node: Apply) -> Iterator[Node]:
    own = _product(node) if node.op is op.TIMES else {}
    whole = _shape(own) == ["cos", "number", "sin"] and rational(own["number"][0]) == 2
    if whole:
        (a,), (b,) = own["sin"], own["cos"]
        if to_text(a) == to_text(b) and not _is_special(a):
            yield _sin(_combined(a, a, add=True))
    row = terms(node)
    if len(row) != 2 or row[0].negative:
        return
    first, second = (_product(term.node) for term in row)
    add = not row[1].negative
    if _shape(first) == _shape(second) == ["cos", "sin"]:
        a, b, c, d = *first["sin"], *first["cos"], *second["cos"], *second["sin"]
        if to_text(a) == to_text(c) and to_text(b) == to_text(d):
            yield _sin(_combined(a, b, add=add))
    if [_shape(first), _shape(second)] == [["cos", "cos"], ["sin", "sin"]]:
        (a, b), (c, d) = first["cos"], second["sin"]
        if sorted(map(to_text, (a, b))) == sorted(map(to_text, (c, d))):
            yield _cos(_combined(a, b, add=not add))


def _shape(product: dict[str, list[Node]]) -> list[str]:
    return sorted(name for name, row in product.items() for _ in row)


def _square_of(node: Node) -> tuple[str, Node] | None:
    if is_op(node, op.POWER) and rational(node.args[1]) == 2 and isinstance(node.args[0], Apply):
        base = node.args[0]
        if base.name in {"sin", "cos"}:
            return base.name, base.args[0]
    return None


def _of_squares(node: Apply) -> Iterator[Node]:
    row = terms(node)
    if len(row) != 2 or row[0].negative:
        return
    first, second = (_square_of(term.node) for term in row)
    if first and second and first[0] != second[0] and to_text(first[1]) == to_text(second[1]):
        if not row[1].negative:
            yield ONE
        elif first[0] == "cos":
            yield _cos(_combined(first[1], first[1], add=True))


def _combined(a: Node, b: Node, *, add: bool) -> Node:
    first, second = over_pi(a), over_pi(b)
    if first is None or second is None:
        return tidied(_join(a, bracketed(b) if is_sum(b) else b, add=add))
    return angle(first + second if add else first - second, degrees=has_degrees(a))


def _is_special(inner: Node) -> bool:
    return special_value(_sin(inner)) is not None


_RULES: tuple[Rule, ...] = (_of_arc, _double_arc, _half_turns, _sum_formula, _reciprocal, _half, _split)
