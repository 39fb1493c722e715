"""Proves that two expressions with matrices or vectors are equal, entry by entry."""

from app.study.maths.arrays import NotAnArray, has_arrays, is_array, resolved
from app.study.maths.tree import Apply
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.proof.prover import Prover


def same_arrays(a: Line, b: Line) -> bool:
    """Whether they have the same size and proven equal entries, or are proven equal numbers."""
    if not is_expression(a) or not is_expression(b):
        return False
    try:
        first, second = resolved(a), resolved(b)
    except NotAnArray:
        return False
    if not isinstance(first, Apply) or not is_array(first):
        return not is_array(second) and equals(first, second)
    if not isinstance(second, Apply) or first.op is not second.op:
        return False
    return all(map(equals, first.args, second.args))


def _same(before: Line, after: Line, letter: str) -> bool:
    if not is_expression(before) or not is_expression(after):
        return False
    return (has_arrays(before) or has_arrays(after)) and same_arrays(before, after)


PROVER = Prover(is_expression, _same)
