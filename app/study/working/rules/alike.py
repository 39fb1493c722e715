"""Operations of one kind in all terms of a sum, worked out together in one line."""

from collections.abc import Callable
from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.arithmetic import power
from app.study.maths.exact import rational
from app.study.maths.rows import Term, terms, total
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, bracketed, is_op, paths, replaced
from app.study.working.board import Change
from app.study.working.rules.values import plain, value_of
from engine.base.sentence import Sentence, say

_FEWEST = 3  # terms: of two each has a line of its own


def all_at_once(tree: Node) -> Change | None:
    """The next operation in every term of a sum of three terms or more; None where they are not alike."""
    for path, node in paths(tree):
        row = terms(node) if is_op(node, op.PLUS, op.MINUS) else []
        if len(row) < _FEWEST:
            continue
        added = _added(row)
        if added is not None:
            return Change(path, added, say("working.numbers.add-all", result=to_text(added)))
        for rule, says in _RULES:
            changed = [rule(term.node) for term in row]
            if sum(each is not None for each in changed) < _FEWEST:
                continue
            new = total(
                term if each is None else term._replace(node=each)
                for term, each in zip(row, changed, strict=True)
            )
            return Change(path, bracketed(new) if isinstance(node, Apply) and node.bracketed else new, says)
    return None


def _added(row: list[Term]) -> Node | None:
    whole = Fraction(0)
    for term in row:
        value = value_of(term.node)
        if value is None or plain(value) is None:
            return None
        whole += -value if term.negative else value
    return plain(whole)


def _bracket(node: Node) -> Node | None:
    """(2 − 5)² as (−3)²; 3(4 − 1) as 3·3."""
    if not is_op(node, op.POWER, op.TIMES):
        return None
    for place, each in enumerate(node.args):
        if is_op(each, op.PLUS, op.MINUS) and all(value_of(one.node) is not None for one in terms(each)):
            value = rational(each)
            new = plain(value) if value is not None else None
            if new is not None:
                return replaced(node, (place,), bracketed(new))
    return None


def _power(node: Node) -> Node | None:
    if not is_op(node, op.POWER):
        return None
    base, exponent = map(value_of, node.args)
    if base is None or exponent is None or exponent.denominator != 1 or exponent < 1:
        return None
    return plain(power(base, exponent))


def _product(node: Node) -> Node | None:
    if not is_op(node, op.TIMES):
        return None
    first, second = map(value_of, node.args)
    return None if first is None or second is None else plain(first * second)


_RULES: tuple[tuple[Callable[[Node], Node | None], Sentence], ...] = (
    (_bracket, say("working.numbers.all-brackets")),
    (_power, say("working.numbers.all-powers")),
    (_product, say("working.numbers.all-products")),
)
