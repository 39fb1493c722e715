"""Complex numbers by their polar form: modulus and argument, De Moivre's theorem, all roots."""

from fractions import Fraction

from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    TWO,
    Apply,
    Node,
    Sym,
    bracketed,
    is_op,
    minus,
    number,
    over,
    plus,
    power,
    root,
    symbols,
    times,
    walk,
)
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.complex import ComplexFact, ComplexRoots
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.angles import has_degrees, over_pi
from app.study.working.board import Board, Change
from app.study.working.exact_numbers import simplest
from app.study.working.kinds.complex_numbers import ANGLE, RADIUS
from app.study.working.known.complex_numbers import (
    angle,
    modulus,
    parts,
    root_angles,
    root_radius,
    roots_of,
    turn,
)
from app.study.working.polar import I, as_polar, polar
from app.study.working.quantities import Named, Points
from app.study.working.rules.quantities import state
from app.study.working.step import NoRule
from app.study.working.unsolved import Unsolved
from engine.base.sentence import say

NAME = "polar-form"
_LEAST_POWER = 4


def fits(task: Task) -> bool:
    """Facts and roots of complex numbers, and calculations with polar forms and high powers."""
    if isinstance(task, ComplexFact | ComplexRoots):
        return True
    if not isinstance(task, Evaluate) or symbols(task.tree) or I not in walk(task.tree):
        return False
    if is_op(task.tree, op.ABS):
        return True
    return _is_high_power(task.tree) or _operation(task.tree) is not None or as_polar(task.tree) is not None


def _is_high_power(node: Node) -> bool:
    n = rational(node.args[1]) if is_op(node, op.POWER) else None
    return n is not None and n.denominator == 1 and n >= _LEAST_POWER


def _operation(node: Node) -> tuple[Node, Node] | None:
    """The two numbers in polar form of a product or quotient, or the one of a power and its exponent."""
    if is_op(node, op.POWER) and as_polar(node.args[0]) and rational(node.args[1]) is not None:
        return node.args[0], node.args[1]
    pair = _factors(node)
    return pair if pair is not None and all(map(as_polar, pair)) else None


def _factors(node: Node) -> tuple[Node, Node] | None:
    if not is_op(node, op.TIMES, op.OVER):
        return None
    first, second = node.args
    if is_op(first, op.TIMES) and as_polar(first) is None and node.op is op.TIMES:
        inner, factor = first.args  # 2(cos …) · 3 · (cos …)
        return (inner, times(factor, second)) if as_polar(inner) else None
    return first, second


def write(task: Task, board: Board) -> None:
    """Raises NoRule."""
    try:
        if isinstance(task, ComplexFact):
            _fact(task, board)
        elif isinstance(task, ComplexRoots):
            _roots(task, board)
        else:
            _calculation(board)
    except Unsolved as error:
        raise NoRule from error


# Facts


def _fact(task: ComplexFact, board: Board) -> None:
    real, imaginary = parts(task.tree)
    if task.what == "conjugate":
        part = times(imaginary, I, "") if rational(imaginary) != 1 else I
        board.start(simplest_complex(real, imaginary, -1), say("working.polar.conjugate", part=to_text(part)))
        return
    if task.what in {"real-part", "imaginary-part"}:
        value = real if task.what == "real-part" else imaginary
        board.start(value, say("working.polar.parts", real=to_text(real), imaginary=to_text(imaginary)))
        return
    _modulus(board, real, imaginary, modulus(task.tree))
    turned = turn(task.tree)
    if task.what == "argument" and not task.degrees and turned > 1:
        turned -= 2
    _argument(board, real, imaginary, turned, degrees=task.degrees)
    if task.what == "polar":
        end = polar(modulus(task.tree), angle(turned, degrees=task.degrees))
        board.start(end, say("working.polar.polar"))


def simplest_complex(real: Node, imaginary: Node, sign: int = 1) -> Node:
    """a + b·i, without zeros and ones."""
    value = rational(imaginary)
    size = number(abs(value)) if value is not None else imaginary
    below = (value is not None and value < 0) is not (sign < 0)
    part = I if rational(size) == 1 else times(size, I, "")
    if value == 0:
        return real
    if rational(real) == 0:
        return Apply(op.NEGATIVE, (part,)) if below else part
    return (minus if below else plus)(real, part)


def _modulus(board: Board, real: Node, imaginary: Node, value: Node) -> None:
    squares = [power(bracketed(each) if isinstance(each, Apply) else each, TWO) for each in (real, imaginary)]
    put = root(plus(*squares))
    state(board, Named(RADIUS, (put,)), say("working.polar.modulus"))
    if to_text(put) != to_text(value):
        state(board, Named(RADIUS, (value,)), say("working.triangles.work-out"))


def _size(board: Board, inside: Node) -> None:
    """|a + bi| as the root of the squares."""
    squares = [power(bracketed(each) if isinstance(each, Apply) else each, TWO) for each in parts(inside)]
    board.change(Change((), root(plus(*squares)), say("working.polar.modulus")))
    value = modulus(inside)
    if to_text(value) != to_text(board.part(())):
        board.change(Change((), value, say("working.triangles.work-out")))


def _argument(board: Board, real: Node, imaginary: Node, turned: Fraction, *, degrees: bool) -> None:
    says = say("working.polar.argument", real=to_text(real), imaginary=to_text(imaginary))
    state(board, Named(ANGLE, (angle(turned, degrees=degrees),)), says)


# Products, quotients, powers


def _calculation(board: Board) -> None:
    node = board.part(())
    assert isinstance(node, Apply)
    if node.op is op.ABS:
        _size(board, node.args[0])
        return
    found = _operation(node)
    if found is None and _is_high_power(node):
        base, exponent = node.args
        r, theta = modulus(base), angle(turn(base), degrees=False)
        new = power(bracketed(polar(r, theta)), exponent)
        says = say("working.polar.write-polar", number=to_text(base), r=to_text(r), angle=to_text(theta))
        board.change(Change((), new, says))
        found = _operation(board.part(()))
    if found is not None:
        _combined(board, found)
    _to_parts(board)


def _combined(board: Board, found: tuple[Node, Node]) -> None:
    node = board.part(())
    assert isinstance(node, Apply)
    first = as_polar(found[0])
    assert first is not None
    r, theta = first
    if node.op is op.POWER:
        exponent = found[1]
        radius: Node = power(bracketed(r) if isinstance(r, Apply) else r, exponent)
        turned: Node = times(exponent, bracketed(theta) if is_op(theta, op.OVER) else theta, "*")
        says = say("working.polar.de-moivre", n=to_text(exponent))
    else:
        second = as_polar(found[1])
        assert second is not None
        s, phi = second
        if node.op is op.TIMES:
            radius, turned, says = times(r, s, "*"), plus(theta, phi), say("working.polar.multiply")
        else:
            radius, turned, says = over(r, s), minus(theta, phi), say("working.polar.divide")
    board.change(Change((), _polar(radius, turned), says))
    value, reduced = simplest(radius), over_pi(turned)
    if value is None or reduced is None:
        raise NoRule
    degrees = has_degrees(theta)
    end = polar(value, angle(reduced, degrees=degrees))
    if to_text(end) != to_text(board.part(())):
        board.change(Change((), end, say("working.triangles.work-out")))
    if not 0 <= reduced < 2:
        says = say("working.polar.full-turns")
        board.change(Change((), polar(value, angle(reduced % 2, degrees=degrees)), says))


def _polar(radius: Node, turned: Node) -> Node:
    """With the radius as it was put together."""
    circle = plus(Apply(op.COS, (turned,)), times(I, Apply(op.SIN, (turned,)), ""))
    return times(radius, bracketed(circle), "")


def _to_parts(board: Board) -> None:
    """The cosine and the sine have exact values."""
    node = board.part(())
    found = as_polar(node)
    turned = over_pi(found[1]) if found is not None else None
    if found is None or turned is None:
        raise NoRule
    real, imaginary = parts(node)
    values = [simplest(each) for each in parts(polar(number(1), found[1]))]
    if None in values:
        raise NoRule
    cosine, sine = (each for each in values if each is not None)
    says = say("working.polar.values", angle=to_text(found[1]), cosine=to_text(cosine), sine=to_text(sine))
    board.change(Change((), simplest_complex(real, imaginary), says))


# Roots


def _roots(task: ComplexRoots, board: Board) -> None:
    real, imaginary = parts(task.tree)
    radius, turned = modulus(task.tree), turn(task.tree)
    _modulus(board, real, imaginary, radius)
    _argument(board, real, imaginary, turned, degrees=False)
    if task.n > 6:
        raise NoRule
    n = str(task.n)
    for k, each in enumerate(root_angles(task)):
        node = polar(root_radius(task), angle(each, degrees=False))
        says = say("working.polar.next-root", n=n) if k else say("working.polar.first-root", n=n)
        state(board, Named(Sym(f"z_{k + 1}"), (node,)), says)
    rows = tuple((each,) for each in roots_of(task))
    board.start(Points(rows), say("working.polar.roots"))
