"""What is known of circles, ellipses, hyperbolas and parabolas: centre, foci, directrix, standard form."""

from fractions import Fraction

from app.study.answers.kinds import Answer, Equation, Several, Value
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import (
    ZERO,
    Apply,
    Node,
    Num,
    Sym,
    bracketed,
    minus,
    negative,
    number,
    over,
    plus,
    power,
    times,
)
from app.study.problems.tasks.functions import OfGraph
from app.study.working.known.functions.answers import node, point, square_root, value
from app.study.working.known.functions.conics import central, parabola
from app.study.working.known.functions.polar import polar_conic
from app.study.working.rules.terms import written
from app.study.working.unsolved import Unsolved


def center(task: OfGraph) -> list[Answer]:
    """The centre. Raises Unsolved."""
    found = central(task.left, task.right, task.across, task.up)
    return [point(found.h, found.k)]


def radius(task: OfGraph) -> list[Answer]:
    """The radius of a circle. Raises Unsolved."""
    found = central(task.left, task.right, task.across, task.up)
    if found.name != "circle":
        raise Unsolved
    return [value(square_root(found.x_square), "r")]


def center_and_radius(task: OfGraph) -> list[Answer]:
    """Centre and radius of a circle. Raises Unsolved."""
    size = radius(task)[0]
    assert isinstance(size, Value)
    return [Several((center(task)[0], Value(size.tree)), "()")]


def foci(task: OfGraph) -> list[Answer]:
    """Both foci of an ellipse or a hyperbola. Raises Unsolved."""
    found = central(task.left, task.right, task.across, task.up)
    x, y = found.x_square, found.y_square
    if found.name == "circle":
        raise Unsolved
    distance = square_root(abs(x - y))
    along_x = x > y
    return [_on_axis(found.h, found.k, distance, along_x)]


def vertices(task: OfGraph) -> list[Answer]:
    """The ends of the axis that the foci lie on. Raises Unsolved."""
    found = central(task.left, task.right, task.across, task.up)
    x, y = found.x_square, found.y_square
    if found.name == "circle":
        raise Unsolved
    return [_on_axis(found.h, found.k, square_root(max(x, y)), x > y)]


def _on_axis(h: Fraction, k: Fraction, distance: Node, along_x: bool) -> Answer:
    places = [_moved(h if along_x else k, distance, sign) for sign in (1, -1)]
    return Several(tuple(point(one, k) if along_x else point(h, one) for one in places), "")


def _moved(start: Fraction, distance: Node, sign: int) -> Node:
    exact = rational(distance)
    if exact is not None:
        return number(start + sign * exact)
    if not start:
        return distance if sign > 0 else negative(distance)
    return plus(number(start), distance) if sign > 0 else minus(number(start), distance)


def focus(task: OfGraph) -> list[Answer]:
    """The focus of a parabola. Raises Unsolved."""
    found = parabola(task.left, task.right, task.across, task.up)
    place = found.k + 1 / (4 * found.a)
    return [point(found.h, place) if found.squared == task.across else point(place, found.h)]


def directrix(task: OfGraph) -> list[Answer]:
    """The directrix of a parabola, or of a conic in polar coordinates. Raises Unsolved."""
    if task.across == "theta":
        _, letter, place = polar_conic(task)
        return [value(place, letter)]
    found = parabola(task.left, task.right, task.across, task.up)
    return [value(found.k - 1 / (4 * found.a), found.other)]


def eccentricity(task: OfGraph) -> list[Answer]:
    """How far it is from a circle. Raises Unsolved."""
    if task.across == "theta":
        return [value(polar_conic(task)[0], "e")]
    try:
        found = central(task.left, task.right, task.across, task.up)
    except Unsolved:
        parabola(task.left, task.right, task.across, task.up)
        return [value(1, "e")]
    x, y = found.x_square, found.y_square
    return [value(square_root(abs(x - y) / max(x, y)) if x != y else ZERO, "e")]


def asymptotes(task: OfGraph) -> list[Answer]:
    """The asymptotes of a hyperbola. Raises Unsolved."""
    found = central(task.left, task.right, task.across, task.up)
    if found.name != "hyperbola":
        raise Unsolved
    slope = square_root(-found.y_square / found.x_square)
    lines = []
    for sign in (1, -1):
        exact = rational(slope)
        if exact is not None:
            tree = written(
                {
                    one: size
                    for one, size in {
                        ((task.across, 1),): sign * exact,
                        (): found.k - sign * exact * found.h,
                    }.items()
                    if size
                }
            )
        elif found.h or found.k:
            raise Unsolved
        else:
            tree = times(slope, Sym(task.across), "")
            tree = tree if sign > 0 else Apply(op.NEGATIVE, (tree,))
        lines.append(value(tree, task.up))
    return [Several(tuple(lines), "")]


def conic_form(task: OfGraph) -> list[Answer]:
    """The equation in standard form. Raises Unsolved."""
    try:
        found = central(task.left, task.right, task.across, task.up)
    except Unsolved:
        return vertex_form_of(task)
    if found.name == "circle":
        left = plus(_squared(task.across, found.h), _squared(task.up, found.k))
        return [Equation(left, number(found.x_square))]
    x, y = (
        over(_squared(letter, by), number(abs(size)))
        for letter, by, size in ((task.across, found.h, found.x_square), (task.up, found.k, found.y_square))
    )
    if found.name == "ellipse":
        return [Equation(plus(x, y), Num(Fraction(1)))]
    return [Equation(minus(x, y) if found.x_square > 0 else minus(y, x), Num(Fraction(1)))]


def _squared(letter: str, by: Fraction) -> Node:
    return power(shifted(letter, by), number(2))


def vertex_form_of(task: OfGraph) -> list[Answer]:
    """y = a(x − h)² + k. Raises Unsolved for what is no parabola."""
    found = parabola(task.left, task.right, task.across, task.up)
    formula = vertex_form(found.a, found.h, found.k, found.squared)
    return [Equation(Sym(found.other), formula), value(formula)]


def vertex_form(a: Fraction, h: Fraction, k: Fraction, letter: str) -> Node:
    """a(x − h)² + k as it is written."""
    return _with_constant(_times(a, power(shifted(letter, h), number(2))), k)


def shifted(letter: str, by: Fraction) -> Node:
    """(x − h), without brackets where h is 0."""
    if not by:
        return Sym(letter)
    return bracketed(minus(Sym(letter), number(by)) if by > 0 else plus(Sym(letter), number(-by)))


def _times(size: Fraction, rest: Node) -> Node:
    if abs(size) == 1:
        return rest if size > 0 else negative(rest)
    return times(node(size), rest, "")


def _with_constant(tree: Node, k: Fraction) -> Node:
    if not k:
        return tree
    return plus(tree, number(k)) if k > 0 else minus(tree, number(-k))
