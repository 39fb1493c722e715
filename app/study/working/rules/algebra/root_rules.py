"""Rules for roots: what comes out of one, two under one sign, and what frees a denominator of them."""

from collections.abc import Sequence
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    ONE,
    Apply,
    Node,
    Sym,
    bracketed,
    has,
    is_op,
    mapped,
    negative,
    number,
    over,
    power,
    root,
    times,
    walk,
)
from app.study.working.rules.algebra.power_rows import unbracketed
from app.study.working.rules.algebra.surd_terms import (
    Atom,
    Surd,
    made,
    opposite,
    radicand,
    root_node,
    row_of,
    single,
    sum_node,
    surd_node,
)
from app.study.working.rules.terms import is_sum
from app.study.working.step import NoRule, Step
from engine.base.sentence import Fact, Sentence, say


def simplified(node: Apply) -> tuple[Node, Sentence, tuple[Step, ...]] | None:
    """A root without powers of its index under it; None where it is so already. Raises NoRule."""
    one = single(node)
    size = surd_node(one)
    new = negative(size) if one.size < 0 else size
    if to_text(new) == to_text(unbracketed(node)):
        return None
    index = rational(node.args[1]) or Fraction(2)
    outside = made(abs(one.size), [(atom, n - n % 1) for atom, n in one.powers if isinstance(atom, str)])
    inside = root_node(made(Fraction(1), one.roots))
    out = surd_node(outside)
    n = int(index)
    facts: dict[str, Fact] = {"root": to_text(node), "outside": to_text(out), "n": n}
    if one.size < 0:
        return new, say("working.radicals.negative", result=to_text(new), **facts), ()
    if inside is None:
        power_node = power(bracketed(out), number(n))
        if power_node == node.args[0]:
            return new, say("working.radicals.root-of-power", **facts), ()
        steps = (
            Step(node, root(power_node, node.args[1]), say("working.radicals.as-power", n=n)),
            Step(root(power_node, node.args[1]), new, say("working.radicals.root-of-power", **facts)),
        )
        return new, say("working.radicals.root-of-power", **facts), steps
    return new, say("working.radicals.take-out", **facts), _taken_out(node, outside, inside, new, n)


def _taken_out(node: Apply, outside: Surd, inside: Node, new: Node, n: int) -> tuple[Step, ...]:
    """√72 = √(36·2) = √36·√2 = 6√2."""
    assert isinstance(inside, Apply)
    if inside.args[1] != node.args[1]:
        return ()
    whole = surd_node(made(abs(outside.size) ** n, [(atom, e * n) for atom, e in outside.powers]))
    split = root(times(whole, inside.args[0], "*"), node.args[1])
    apart = times(root(whole, node.args[1]), inside, "*")
    return (
        Step(node, split, say("working.radicals.split", n=n)),
        Step(split, apart, say("working.radicals.root-of-product")),
        Step(apart, new, say("working.radicals.root-of-power", root=to_text(root(whole, node.args[1])),
                             outside=to_text(surd_node(outside)), n=n)),
    )  # fmt: skip


def simplified_in(node: Node) -> Sentence | None:
    """Why the first root in a term can be simplified; None where none can."""
    for each in walk(node):
        if is_op(each, op.ROOT):
            found = simplified(each)
            if found is not None:
                return found[1]
    return None


def multiplied(row: Sequence[Node]) -> tuple[Node, Sentence] | None:
    """Roots of one index under one sign, what stands before them multiplied; None where there are not two."""
    signs = [each for node in row for each in walk(node) if is_op(each, op.ROOT)]
    if len(signs) < 2:
        return None
    index = signs[0].args[1]
    if any(each.args[1] != index for each in signs):
        raise NoRule
    inner: Node | None = None
    for each in signs:
        inner = each.args[0] if inner is None else times(inner, each.args[0], "*")
    assert inner is not None
    outside = Surd(Fraction(1))
    for node in row:
        outside = outside.times(_without_roots(node))
    together = single(inner)
    inside = root(surd_node(together), index)
    front = surd_node(outside)
    new = inside if front == ONE else times(front, inside, "")
    new = negative(new) if (outside.size < 0) is not (together.size < 0) else new
    return new, say("working.radicals.multiply", inside=to_text(inner))


def twice_the_same(row: Sequence[Node]) -> tuple[Node, Sentence] | None:
    """√a·√a is a: the product without the first two factors that are the same square root; None without."""
    squares = [each for each in row if is_op(each, op.ROOT) and rational(each.args[1]) == 2]
    again = next((each for place, each in enumerate(squares) if each in squares[:place]), None)
    if again is None:
        return None
    rest = list(row)
    first = rest.index(again)
    rest.remove(again)
    rest.remove(again)
    inside = again.args[0]
    rest.insert(first, bracketed(inside) if rest and is_sum(inside) else inside)
    found = rest[0]
    for each in rest[1:]:
        found = times(found, each, "*")
    return found, say("working.radicals.twice-the-same", root=to_text(again), result=to_text(inside))


def has_different_indices(row: Sequence[Node]) -> bool:
    """Whether roots of different indices stand in the factors."""
    return len({each.args[1] for node in row for each in walk(node) if is_op(each, op.ROOT)}) > 1


def with_exponents(node: Node) -> Node:
    """Each root as a power with a fraction as its exponent."""
    return mapped(node, lambda each: _as_power(each) if is_op(each, op.ROOT) else each)


def _as_power(node: Apply) -> Node:
    inner, index = node.args
    if is_op(inner, op.POWER) and (n := rational(inner.args[1])) is not None and (k := rational(index)):
        return power(inner.args[0], number(n / k))
    return power(bracketed(inner), over(ONE, index))


def power_of(one: Surd) -> Node:
    """A term as a number times powers of its primes and letters, with fractions as exponents."""
    size = abs(one.size)
    found: Node | None = None if size == 1 else number(size)
    for atom, exponent in one.powers:
        base: Node = Sym(atom) if isinstance(atom, str) else number(atom)
        each = base if exponent == 1 else power(base, number(exponent))
        found = each if found is None else times(found, each, "*" if isinstance(atom, int) else "")
    node = ONE if found is None else found
    return negative(node) if one.size < 0 else node


def _without_roots(node: Node) -> Surd:
    """What stands before the roots of a single term."""
    if is_op(node, op.ROOT):
        return Surd(Fraction(1))
    if is_op(node, op.TIMES):
        return _without_roots(node.args[0]).times(_without_roots(node.args[1]))
    if is_op(node, op.NEGATIVE):
        return opposite(_without_roots(node.args[0]))
    return single(node)


def under_one_root(node: Apply) -> Node | None:
    """√a/√b as √(a/b), where something cancels."""
    top, bottom = node.args
    if not (is_op(top, op.ROOT) and is_op(bottom, op.ROOT)) or top.args[1] != bottom.args[1]:
        return None
    inner = over(top.args[0], bottom.args[0])
    lowest = surd_node(single(inner))
    return None if to_text(lowest) == to_text(inner) else root(inner, top.args[1])


def rationalising(bottom: Node) -> tuple[Node, str]:
    """What to multiply by so that no root is left below, and the key of the reason. Raises NoRule."""
    row = row_of(bottom)
    if row is None or len(row) > 2:
        raise NoRule
    if len(row) == 1:
        one = row[0][0]
        missing: list[tuple[Atom, Fraction]] = [(atom, 1 - n) for atom, n in one.roots]
        return root(radicand(missing, one.index), number(one.index)), "working.radicals.rationalise"
    if any(one.index > 2 for one, _ in row):
        raise NoRule
    (first, _), (second, _) = row
    if first.size < 0:
        first, second = second, first
    return sum_node([first, opposite(second)]), "working.radicals.conjugate"


def beside(node: Node, by: Node) -> Node:
    """node · by as it is written."""
    first, second = (bracketed(each) if is_sum(each) else each for each in (node, by))
    if node == ONE:
        return by
    return times(first, second, "" if is_sum(node) or has(by, op.PLUS, op.MINUS) else "*")
