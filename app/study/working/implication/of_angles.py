"""An equation of functions of an angle follows: by reciprocals, or divided by a cosine."""

from app.study.answers.kinds import Equation
from app.study.maths import operators as op
from app.study.maths.tree import ONE, ZERO, Apply, Node, bracketed, is_op, over, symbols, times
from app.study.working.implication.sides import same
from app.study.working.step import Claim

_SEC, _CSC, _COT = (op.OPERATORS[name] for name in ("sec", "csc", "cot"))
RECIPROCALS = {_SEC: op.COS, _CSC: op.SIN, _COT: op.TAN}


def of_angles(before: Equation, after: Equation) -> Claim | None:
    """Sec x = 2 is cos x = 1/2; cot x = 0 is cos x = 0; sin x = 2cos x is tan x = 2."""
    return Claim.SAME if _reciprocal(before, after) or _divided_by_cosine(before, after) else None


def _reciprocal(before: Equation, after: Equation) -> bool:
    old, new = before.left, after.left
    if not isinstance(old, Apply) or not isinstance(new, Apply) or old.op not in RECIPROCALS:
        return False
    if symbols(before.right) or old.args != new.args:
        return False
    if same(before.right, ZERO):
        return old.op is _COT and new.op is op.COS and after.right == ZERO
    return new.op is RECIPROCALS[old.op] and same(over(ONE, before.right), after.right)


def _divided_by_cosine(before: Equation, after: Equation) -> bool:
    """Where the cosine is 0, the sine is not: nothing is lost, and the tangent has a value at all others."""
    size, tangent = _tangent(after.left)
    if tangent is None or symbols(after.right) or same(size, ZERO):
        return False
    sine, cosine = (Apply(function, tangent.args) for function in (op.SIN, op.COS))
    expected = (times(bracketed(size), sine), times(bracketed(after.right), cosine))
    return any(
        same(left, expected[0]) and same(right, expected[1])
        for left, right in ((before.left, before.right), (before.right, before.left))
    )


def _tangent(node: Node) -> tuple[Node, Apply | None]:
    """A number, and the tangent that it stands before."""
    if is_op(node, op.TAN):
        return ONE, node
    if is_op(node, op.NEGATIVE):
        size, tangent = _tangent(node.args[0])
        return over(size, bracketed(Apply(op.NEGATIVE, (ONE,)))), tangent
    if is_op(node, op.TIMES) and is_op(node.args[1], op.TAN) and not symbols(node.args[0]):
        return node.args[0], node.args[1]
    return ZERO, None
