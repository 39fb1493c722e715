"""Laws of logarithms, one at one place: product, quotient, power, known values."""

from collections.abc import Iterator
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.arithmetic import power as raised
from app.study.maths.errors import NotRational, TooLarge, Undefined
from app.study.maths.exact import rational
from app.study.maths.rows import Term, factors, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Const,
    Node,
    Path,
    bracketed,
    is_op,
    negative,
    number,
    over,
    paths,
    power,
    symbols,
    times,
)
from app.study.maths.tree import minus as difference
from app.study.working.board import Change
from app.study.working.rules.algebra.power_rows import unbracketed
from app.study.working.rules.terms import is_sum
from engine.base.sentence import Sentence, say

_MOST = 60  # the exponent of a power of the base that is looked for


def is_logarithm(node: Node) -> bool:
    """Whether it is a logarithm, natural or not."""
    return is_op(node, op.LOG, op.LN)


def base_of(node: Apply) -> Node:
    """The base; 10 where none is written."""
    if node.op is op.LN:
        return Const("e")
    return node.args[1] if len(node.args) == 2 else number(10)


def logarithm(like: Apply, value: Node) -> Node:
    """The logarithm of `value` in the base of another."""
    return Apply(like.op, (unbracketed(value), *like.args[1:]))


# Expanding


def expanded(tree: Node) -> Change | None:
    """The next law that splits a logarithm; None when none does. A quotient first, then products, powers."""
    for path, node in paths(tree):
        if not is_logarithm(node) or not isinstance(node, Apply):
            continue
        found = _quotient(node) or _product(node) or _power(node)
        if found is not None:
            new, key = found
            return Change(path, _placed(tree, path, new), say(key, logarithm=to_text(node)))
    return None


def _placed(tree: Node, path: Path, new: Node) -> Node:
    """In brackets where a sum stands behind a minus or in a product."""
    if not path or not is_sum(new):
        return new
    above = tree
    for place in path[:-1]:
        assert isinstance(above, Apply)
        above = above.args[place]
    first_of_sum = is_op(above, op.PLUS) or (is_op(above, op.MINUS) and path[-1] == 0)
    return new if first_of_sum and path[-1] == 0 else bracketed(new)


def _quotient(node: Apply) -> tuple[Node, str] | None:
    inner = unbracketed(node.args[0])
    if not is_op(inner, op.OVER):
        return None
    top, bottom = inner.args
    if top == ONE:
        return negative(logarithm(node, bottom)), "working.logarithms.reciprocal"
    return difference(logarithm(node, top), logarithm(node, bottom)), "working.logarithms.quotient"


def _product(node: Apply) -> tuple[Node, str] | None:
    row = [factor.node for factor in factors(unbracketed(node.args[0]))]
    if len(row) < 2:
        return None
    return total(Term(logarithm(node, each)) for each in row), "working.logarithms.product"


def _power(node: Apply) -> tuple[Node, str] | None:
    inner = unbracketed(node.args[0])
    if is_op(inner, op.ROOT):
        return times(over(ONE, inner.args[1]), logarithm(node, inner.args[0])), "working.logarithms.root"
    if not is_op(inner, op.POWER) or inner.args[0] == base_of(node):
        return None
    exponent = inner.args[1]
    front = exponent if is_op(exponent, op.OVER, op.NEGATIVE) else unbracketed(exponent)
    front = bracketed(front) if is_sum(front) else front
    return times(front, logarithm(node, inner.args[0])), "working.logarithms.power"


# Known values


def evaluated(tree: Node) -> Change | None:
    """The next logarithm whose value is known, log_2(8), or power that undoes one; None without one."""
    for path, node in paths(tree):
        if isinstance(node, Apply):
            found = _value(node) if is_logarithm(node) else _undone(node)
            if found is not None:
                new, says = found
                return Change(path, new, says)
    return None


def _value(node: Apply) -> tuple[Node, Sentence] | None:
    base, inner = base_of(node), unbracketed(node.args[0])
    facts = {"logarithm": to_text(node), "base": to_text(base)}
    if inner == ONE:
        return ZERO, say("working.logarithms.of-one", **facts)
    if inner == base:
        return ONE, say("working.logarithms.of-base", **facts)
    if is_op(inner, op.POWER) and inner.args[0] == base:
        return inner.args[1], say("working.logarithms.of-power", exponent=to_text(inner.args[1]), **facts)
    known = exponent_of(base, inner)
    if known is None:
        return None
    value = number(known)
    facts["power"] = to_text(power(base, value))
    return value, say("working.logarithms.value", value=to_text(value), number=to_text(inner), **facts)


def _undone(node: Apply) -> tuple[Node, Sentence] | None:
    """b^(log_b x) is x."""
    if not is_op(node, op.POWER) or not is_logarithm(node.args[1]):
        return None
    log = node.args[1]
    assert isinstance(log, Apply)
    if node.args[0] != base_of(log):
        return None
    inner = log.args[0]
    return inner, say("working.logarithms.undone", power=to_text(node), base=to_text(node.args[0]))


def exponent_of(base: Node, value: Node) -> Fraction | None:
    """The exponent with which `base` is `value`, for numbers, where it is rational and small."""
    if symbols(base) or symbols(value):
        return None
    b, x = rational(base), rational(value)
    if b is None or x is None or b <= 0 or x <= 0 or b == 1:
        return None
    for bottom in (1, 2, 3, 4, 5, 6):
        for top in range(1, _MOST // bottom):
            for sign in (1, -1):
                try:
                    if raised(b, Fraction(sign * top, bottom)) == x:
                        return Fraction(sign * top, bottom)
                except (NotRational, TooLarge, Undefined):
                    break
    return None


# Condensing


def condensed(tree: Node) -> Change | None:
    """The next law that makes one logarithm of a sum of them; None when there is none."""
    return _into_exponents(tree) or _together(tree)


def _into_exponents(tree: Node) -> Change | None:
    """The numbers before logarithms as exponents."""
    log: Node
    front: Node
    for term in terms(tree):
        row = [factor.node for factor in factors(term.node)]
        over_number = is_op(term.node, op.OVER) and is_logarithm(term.node.args[0])
        if over_number and isinstance(term.node, Apply) and not symbols(term.node.args[1]):
            log, front = term.node.args[0], over(ONE, term.node.args[1])
        elif len(row) == 2 and sum(map(is_logarithm, row)) == 1:
            log = next(each for each in row if is_logarithm(each))
            front = next(each for each in row if each is not log)
        else:
            continue
        assert isinstance(log, Apply)
        inner = log.args[0]
        base = inner if not isinstance(inner, Apply) else bracketed(inner)
        new = logarithm(log, _raised(base, unbracketed(front)))
        facts = {"logarithm": to_text(term.node), "exponent": to_text(front)}
        return Change(term.path, new, say("working.logarithms.into-exponent", **facts))
    return None


def _raised(base: Node, exponent: Node) -> Node:
    value = rational(exponent) if not symbols(exponent) else None
    known = rational(base) if not symbols(base) else None
    if value is not None and known is not None:
        try:
            return number(raised(known, value))
        except (NotRational, TooLarge, Undefined):
            pass
    if value is not None and value.numerator == 1 and value.denominator > 1:
        return Apply(op.ROOT, (unbracketed(base), number(value.denominator)))
    inner = unbracketed(base)
    if value is not None and is_op(inner, op.POWER) and (old := rational(inner.args[1])) is not None:
        return power(inner.args[0], number(old * value))
    return power(base, exponent)


def _together(tree: Node) -> Change | None:
    row = terms(tree)
    logs = [term for term in row if is_logarithm(term.node)]
    if len(logs) < 2 or len(logs) < len(row):
        return None
    first = logs[0].node
    assert isinstance(first, Apply)
    if any(isinstance(term.node, Apply) and base_of(term.node) != base_of(first) for term in logs):
        return None
    above = [_inside(term.node) for term in logs if not term.negative]
    below = [_inside(term.node) for term in logs if term.negative]
    top, bottom = _joined(above), _joined(below)
    inner = top if not below else over(top, bottom)
    key = "working.logarithms.join" if not below else "working.logarithms.join-quotient"
    return Change((), logarithm(first, inner), say(key, logarithms=to_text(tree)))


def _inside(node: Node) -> Node:
    assert isinstance(node, Apply)
    return node.args[0]


def _joined(row: list[Node]) -> Node:
    """The product of what stands in logarithms: numbers worked out, then letters, then brackets."""
    value = Fraction(1)
    found: Node | None = None
    for each in sorted(row, key=_order):
        known = rational(each) if not symbols(each) else None
        if known is not None:
            value *= known
            continue
        whole = bracketed(each) if is_sum(each) else each
        found = whole if found is None else times(found, whole, "")
    if found is None:
        return number(value)
    return found if value == 1 else times(number(value), found, "")


def _order(node: Node) -> int:
    return 2 if is_sum(unbracketed(node)) else 1 if is_op(node, op.POWER, op.ROOT) else 0


def logarithms(tree: Node) -> Iterator[Apply]:
    """Every logarithm in an expression."""
    for _, node in paths(tree):
        if is_logarithm(node) and isinstance(node, Apply):
            yield node


def opened(tree: Node) -> Node | None:
    """The sum without the brackets around sums in it; None where there are none."""
    row = terms(tree)
    flat = [
        each._replace(negative=each.negative is not term.negative)
        for term in row
        for each in (terms(term.node) if is_sum(term.node) else [Term(term.node)])
    ]
    return total(flat) if len(flat) > len(row) else None
