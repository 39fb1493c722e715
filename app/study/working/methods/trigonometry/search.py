"""Looks for identities that lead from one expression to a simpler one, or to one that is given."""

from collections.abc import Callable

from app.study.maths import operators as op
from app.study.maths.rows import factors, terms
from app.study.maths.to_text import to_text
from app.study.maths.tree import Apply, Node, Num, is_op, operands, walk
from app.study.working.rules.tidying import tidied
from app.study.working.rules.trigonometry.functions import is_function
from app.study.working.rules.trigonometry.moves import Move, done, moves

_MOST_SIZE = 60
_DEEPEST = 7

Way = tuple[Move, ...]
"""Moves one after the other, each on the tidy result of the one before."""


def size(node: Node) -> int:
    """How much there is to read: functions count most, then bars and terms."""
    found = 0
    for each in walk(node):
        if is_function(each):
            found += 5 if is_op(operands(each)[0], op.NEGATIVE) else 4
        elif is_op(each, op.OVER):
            found += 3
        elif is_op(each, op.PLUS, op.MINUS):
            found += 2
        elif isinstance(each, Num):
            found += (each.value != 1) + (each.value > 2)
        else:
            found += 1
    return found


def same_form(node: Node) -> str:
    """What expressions have in common that differ in the order of terms and factors only."""
    if is_op(node, op.PLUS, op.MINUS):
        row = sorted(("-" if term.negative else "+") + same_form(term.node) for term in terms(node))
        return "(" + "".join(row) + ")"
    if is_op(node, op.TIMES):
        return "[" + "*".join(sorted(same_form(factor.node) for factor in factors(node))) + "]"
    if not isinstance(node, Apply):
        return to_text(node)
    return f"{node.name}({','.join(map(same_form, operands(node)))})"


def search(start: Node, ends: Callable[[Node], bool], width: int) -> list[tuple[Node, Way]]:
    """Where the moves lead from `start`, each with its way; the last one is an end, where one was found.

    After each move the `width` shortest expressions are followed (a beam search), so ways are short, too.
    """
    first = tidied(start)
    seen = {same_form(first)}
    beam: list[tuple[Node, Way]] = [(first, ())]
    found = list(beam)
    if ends(first):
        return found
    for _ in range(_DEEPEST):
        following: list[tuple[Node, Way]] = []
        for node, way in beam:
            for move in moves(node):
                new = tidied(done(node, move))
                key = same_form(new)
                if key in seen or size(new) > _MOST_SIZE:
                    continue
                seen.add(key)
                following.append((new, (*way, move)))
                if ends(new):
                    return [*found, *following]
        found += following
        beam = sorted(following, key=lambda one: size(one[0]))[:width]
    return found
