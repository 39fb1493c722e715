"""Conics in polar coordinates: r = ep/(1 ± e cos θ)."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.tree import Node, Sym, is_op, mapped, minus, walk
from app.study.problems.tasks.functions import OfGraph
from app.study.working.polynomial import polynomial
from app.study.working.unsolved import Unsolved


def polar_conic(task: OfGraph) -> tuple[Fraction, str, Fraction]:
    """The eccentricity, and the directrix as its letter and place. Raises Unsolved."""
    waves = {each for each in walk(minus(task.left, task.right)) if is_op(each, op.SIN, op.COS)}
    if len(waves) != 1:
        raise Unsolved
    (wave,) = waves
    if wave.args != (Sym("theta"),):
        raise Unsolved
    left, right = (
        mapped(side, lambda node: Sym("w") if node == wave else node) for side in (task.left, task.right)
    )
    top, bottom = _quotient(left, right)
    found = polynomial(bottom), polynomial(top)
    if (
        found[0] is None
        or found[1] is None
        or set(found[1]) != {()}
        or not set(found[0]) <= {(), (("w", 1),)}
    ):
        raise Unsolved
    constant, factor = found[0].get((), Fraction(0)), found[0].get((("w", 1),), Fraction(0))
    if not constant or not factor:
        raise Unsolved
    letter = "x" if is_op(wave, op.COS) else "y"
    return abs(factor / constant), letter, found[1][()] / factor


def _quotient(left: Node, right: Node) -> tuple[Node, Node]:
    """r = top/bottom, or r · bottom = top."""
    if left == Sym("r") and is_op(right, op.OVER):
        return right.args[0], right.args[1]
    if is_op(left, op.TIMES) and left.args[0] == Sym("r"):
        return right, left.args[1]
    raise Unsolved
