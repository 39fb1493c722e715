"""Brackets that change nothing: around a term of a sum, around a product behind a minus, around it all."""

from app.study.maths import operators as op
from app.study.maths.rows import Term, terms, total
from app.study.maths.tree import Apply, Node, is_op
from app.study.working.rules.algebra.power_rows import unbracketed


def without_brackets(node: Node) -> Node:
    """The sum with each of its terms bare, and the brackets of sums that are added left out."""
    plain = unbracketed(node)
    if is_op(plain, op.PLUS, op.MINUS):
        return total(_bare(terms(plain)))
    if is_op(plain, op.NEGATIVE) and not is_op(plain.args[0], op.PLUS, op.MINUS, op.NEGATIVE):
        return Apply(op.NEGATIVE, (unbracketed(plain.args[0]),))
    return plain


def _bare(row: list[Term]) -> list[Term]:
    found: list[Term] = []
    for term in row:
        if is_op(term.node, op.PLUS, op.MINUS):
            keeps = term.negative
            found += [term] if keeps else _bare(terms(unbracketed(term.node)))
        elif is_op(term.node, op.NEGATIVE):
            found.append(term)
        else:
            found.append(term._replace(node=unbracketed(term.node)))
    return found


def has_needless_brackets(node: Node) -> bool:
    """Whether a bracket can be left out, so that the line is written with fewer signs."""
    return _count(without_brackets(node)) < _count(node)


def _count(node: Node) -> int:
    if not isinstance(node, Apply):
        return 0
    return node.bracketed + sum(map(_count, node.args))
