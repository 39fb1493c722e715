"""Identities for functions of letters: odd and even, cofunctions, Pythagoras, special angles in a sum."""

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.rows import factors, product, terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    TWO,
    Apply,
    Node,
    bracketed,
    is_op,
    negative,
    number,
    paths,
    power,
    symbols,
    times,
)
from app.study.working.angles import over_pi, special_value
from app.study.working.board import Change
from app.study.working.rules.terms import is_sum
from app.study.working.rules.tidying import tidied
from app.study.working.rules.trigonometry.angle_sums import expanded_sum, together
from engine.base.sentence import say

_FUNCTIONS = ("sin", "cos", "tan", "sec", "csc", "cot")
_EVEN = ("cos", "sec")
_COFUNCTION = {"sin": "cos", "cos": "sin", "tan": "cot", "cot": "tan", "sec": "csc", "csc": "sec"}
_SQUARES: Mapping[tuple[str, str], str] = {("1", "sin"): "cos", ("1", "cos"): "sin", ("csc", "1"): "cot",
                                           ("sec", "1"): "tan"}  # fmt: skip
_DOUBLE_OF_ONE = {
    (("1", Fraction(1)), ("sin", Fraction(2))),
    (("cos", Fraction(2)), ("1", Fraction(1))),
}  # 1 − 2 sin²u and 2 cos²u − 1
_ONES = {("csc", "cot"), ("sec", "tan")}
Rule = Callable[[Apply], Change | None]


def next_identity(node: Node) -> Change | None:
    """The first identity that makes a part with letters simpler; None where none does."""
    for path, each in paths(node):
        if not isinstance(each, Apply) or not symbols(each):
            continue
        for rule in _RULES:
            change = rule(each)
            if change is not None:
                new = change.new
                inside = path and (is_sum(new) or is_op(new, op.NEGATIVE))
                return Change(path, bracketed(new) if inside else new, change.says)
    return None


def _change(node: Node, new: Node, key: str) -> Change:
    return Change((), new, say(key, before=to_text(node), after=to_text(new)))


def _is_function(node: Node) -> bool:
    return isinstance(node, Apply) and node.name in _FUNCTIONS


def _odd_or_even(node: Apply) -> Change | None:
    """Sin(−x) = −sin x, cos(−x) = cos x."""
    if not _is_function(node) or not is_op(node.args[0], op.NEGATIVE):
        return None
    plain = Apply(node.op, (node.args[0].args[0],))
    if node.name in _EVEN:
        return _change(node, plain, "working.trig.even")
    return _change(node, negative(plain), "working.trig.odd")


def _cofunction(node: Apply) -> Change | None:
    """Sin(π/2 − x) = cos x."""
    if not _is_function(node) or not is_op(node.args[0], op.MINUS):
        return None
    first, second = node.args[0].args
    if over_pi(first) != Fraction(1, 2):
        return None
    new = Apply(OPERATORS[_COFUNCTION[node.name]], (second,))
    return _change(node, new, "working.trig.cofunction")


def _double(node: Apply) -> Change | None:
    """6 sin x cos x = 3 sin 2x."""
    if node.op is not op.TIMES:
        return None
    row = [factor.node for factor in factors(node)]
    sines = [each for each in row if isinstance(each, Apply) and each.name == "sin"]
    cosines = [each for each in row if isinstance(each, Apply) and each.name == "cos"]
    value = rational(row[0])
    if (len(row), len(sines), len(cosines)) != (3, 1, 1) or value is None or value % 2:
        return None
    (u,), (v,) = sines[0].args, cosines[0].args
    if to_text(u) != to_text(v):
        return None
    doubled = Apply(op.SIN, (tidied(times(TWO, bracketed(u))),))
    new = doubled if value == 2 else product([number(value / 2), doubled])
    return _change(node, new, "working.trig.double-angle")


def _square_of(node: Node) -> tuple[str, Node | None, Fraction] | None:
    """(function, its argument, factor) of k·f(u)²; ("1", None, k) of a number."""
    value = rational(node)
    if value is not None:
        return "1", None, value
    row = [factor.node for factor in factors(node)]
    size = rational(row[0]) if len(row) == 2 else Fraction(1)
    last = row[-1]
    if size is None or len(row) > 2 or not is_op(last, op.POWER) or rational(last.args[1]) != 2:
        return None
    base = last.args[0]
    return (base.name, base.args[0], size) if isinstance(base, Apply) and _is_function(base) else None


def _pythagoras(node: Apply) -> Change | None:
    """1 − sin²x = cos²x, csc²x − cot²x = 1, 1 − 2sin²x = cos 2x and the like."""
    row = terms(node)
    if len(row) != 2 or row[0].negative or not row[1].negative:
        return None
    first, second = (_square_of(term.node) for term in row)
    if first is None or second is None:
        return None
    for new in _of_squares(first, second):
        return _change(node, new, "working.trig.formula-backwards")
    return None


Square = tuple[str, Node | None, Fraction]


def _of_squares(first: Square, second: Square) -> Iterator[Node]:
    (f, u, k), (g, v, m) = first, second
    inner = u if u is not None else v
    if inner is None:
        return
    if u is not None and v is not None:
        if (f, g) in _ONES and k == m == 1 and to_text(u) == to_text(v):
            yield ONE
        return
    if k == m == 1 and (f, g) in _SQUARES:
        yield power(Apply(OPERATORS[_SQUARES[f, g]], (inner,)), TWO)
    if ((f, k), (g, m)) in _DOUBLE_OF_ONE:
        yield Apply(op.COS, (tidied(times(TWO, bracketed(inner))),))


def _special_in_sum(node: Apply) -> Change | None:
    """Cos(x − 5π/6), of which the values at 5π/6 are known."""
    if not _is_function(node) or not is_op(node.args[0], op.PLUS, op.MINUS):
        return None
    known = [each for each in node.args[0].args if not symbols(each)]
    if len(known) != 1 or special_value(Apply(op.SIN, (known[0],))) is None:
        return None
    return expanded_sum(node)


_RULES: tuple[Rule, ...] = (_odd_or_even, _cofunction, together, _pythagoras, _double, _special_in_sum)
