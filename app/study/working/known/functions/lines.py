"""What is known of points and of lines and circles through them; and of quantities that vary together."""

from fractions import Fraction

from app.study.answers.kinds import Answer, Equation, Several, Value, Word
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal, same_up_to_factor
from app.study.maths.exact import rational
from app.study.maths.tree import (
    TWO,
    Node,
    Num,
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
)
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.functions import (
    Bisector,
    CircleFrom,
    LineThrough,
    OfPoints,
    Point,
    Vary,
)
from app.study.working.known import evidence
from app.study.working.known.functions.answers import fractions, point, square_root, value
from app.study.working.known.functions.conic_graphs import shifted
from app.study.working.known.functions.conics import linear
from app.study.working.known.functions.functions import simplest
from app.study.working.known.known import Known, Table
from app.study.working.polynomial import polynomial
from app.study.working.rules.terms import written
from app.study.working.unsolved import Unsolved

Pair = tuple[Fraction, Fraction]


def pair(of: Point) -> Pair:
    """The coordinates. Raises Unsolved where they are no rational numbers."""
    x, y = fractions(of)
    return x, y


# Points


def _slope(points: list[Pair]) -> list[Answer]:
    (a, b), (c, d) = points
    if a == c:
        if b == d:
            raise Unsolved
        return [Word("undefined")]
    return [value((d - b) / (c - a), "m")]


def _midpoint(points: list[Pair]) -> list[Answer]:
    (a, b), (c, d) = points
    return [point((a + c) / 2, (b + d) / 2)]


def _distance(points: list[Pair]) -> list[Answer]:
    (a, b), (c, d) = points
    return [value(square_root((c - a) ** 2 + (d - b) ** 2))]


def _quadrant(points: list[Pair]) -> list[Answer]:
    ((x, y),) = points
    if not x or not y:
        return [Word("none")]
    return [value({(True, True): 1, (False, True): 2, (False, False): 3, (True, False): 4}[x > 0, y > 0])]


def _domain(points: list[Pair]) -> list[Answer]:
    return [Several(tuple(value(one) for one in sorted({x for x, _ in points})), "{}")]


def _range(points: list[Pair]) -> list[Answer]:
    return [Several(tuple(value(one) for one in sorted({y for _, y in points})), "{}")]


def _highest_domain(points: list[Pair]) -> list[Answer]:
    return [value(max(x for x, _ in points))]


def _highest_range(points: list[Pair]) -> list[Answer]:
    return [value(max(y for _, y in points))]


_OF_POINTS = {
    "domain": _domain,
    "range": _range,
    "highest-domain": _highest_domain,
    "highest-range": _highest_range,
    "slope": _slope,
    "midpoint": _midpoint,
    "distance": _distance,
    "quadrant": _quadrant,
}


def answers_of(task: OfPoints) -> Answer:
    """The answer. Raises Unsolved."""
    return _OF_POINTS[task.what]([pair(one) for one in task.points])[0]


def _points(task: OfPoints, form: Form) -> Known:
    answers = _OF_POINTS[task.what]([pair(one) for one in task.points])
    form = form.without(Ask.INTERVAL, Ask.SIMPLIFY, Ask.EXACT).adding(Ask.VECTOR)
    if task.what in {"distance", "slope"}:
        form = form.adding(Ask.EVALUATE)
    return Known(tuple(answers), evidence.WORKED_OUT, form)


# Lines


def slope_of(task: LineThrough) -> Node | None:
    """The slope of the line; None of an upright one. Raises Unsolved."""
    if task.slope is not None:
        return task.slope
    if task.beside is not None:
        a, b, _ = linear(*task.beside, "x", "y")
        a, b = (b, -a) if task.perpendicular else (a, b)
        return number(-a / b) if b else None
    first, second = task.points[-2:]
    if task.perpendicular:
        (a, b), (c, d) = pair(first), pair(second)
        if (a, b) == (c, d):
            raise Unsolved
        return number((a - c) / (d - b)) if d != b else None
    run = minus(bracketed(second[0]), bracketed(first[0]))
    same = equal(first[0], second[0]).outcome
    if same is Outcome.EQUAL:
        if equal(first[1], second[1]).outcome is not Outcome.DIFFERENT:
            raise Unsolved
        return None
    return simplest(over(minus(bracketed(second[1]), bracketed(first[1])), run))


def line_of(task: LineThrough) -> Equation:
    """y = mx + b, or x = a."""
    x, y = task.points[0]
    slope = slope_of(task)
    if slope is None:
        return Equation(Sym("x"), simplest(x))
    tree = plus(times(bracketed(slope), minus(Sym("x"), bracketed(x))), bracketed(y))
    found = polynomial(tree)
    if found is not None:
        return Equation(Sym("y"), written(found))
    intercept = simplest(intercept_of(task, slope))
    return Equation(Sym("y"), plus(times(bracketed(slope), Sym("x")), intercept))


def intercept_of(task: LineThrough, slope: Node) -> Node:
    """y − mx at the first point."""
    x, y = task.points[0]
    return minus(bracketed(y), times(bracketed(slope), bracketed(x)))


def _line(task: LineThrough, form: Form) -> Known:
    found = line_of(task)
    form = form.without(Ask.INTERVAL, Ask.SIMPLIFY, Ask.SCIENTIFIC, Ask.VECTOR)
    answers: list[Answer] = [found]
    if task.form == "point-slope" and found.left == Sym("y"):
        answers.insert(0, point_slope(task))
    if found.left == Sym("y"):
        answers.append(Value(found.right))
    return Known(tuple(answers), evidence.WORKED_OUT, form)


def point_slope(task: LineThrough) -> Equation:
    """y − b = m(x − a)."""
    x, y = task.points[0]
    slope = slope_of(task)
    if slope is None:
        raise Unsolved
    across, up = (_less(letter, by) for letter, by in (("x", x), ("y", y)))
    return Equation(
        up, times(bracketed(slope), bracketed(across), "") if slope != Num(Fraction(1)) else across
    )


def _less(letter: str, by: Node) -> Node:
    exact = rational(by) if not symbols(by) else None
    if exact is None:
        return minus(Sym(letter), bracketed(by))
    if not exact:
        return Sym(letter)
    return minus(Sym(letter), number(exact)) if exact > 0 else plus(Sym(letter), number(-exact))


def of_bisector(task: Bisector) -> LineThrough:
    """The line through the midpoint, perpendicular to the one through the points. Raises Unsolved."""
    (a, b), (c, d) = map(pair, task.points)
    middle = number((a + c) / 2), number((b + d) / 2)
    return LineThrough((middle, *task.points), perpendicular=True)


def _bisector(task: Bisector, form: Form) -> Known:
    """Each point of it is as far from the one point as from the other."""
    found = _line(of_bisector(task), form)
    (a, b), (c, d) = map(pair, task.points)
    line = found.answers[0]
    assert isinstance(line, Equation)
    apart = [
        power(minus(Sym(name), number(one)), TWO) for one, name in ((a, "x"), (b, "y"), (c, "x"), (d, "y"))
    ]
    same_distance = minus(plus(apart[0], apart[1]), plus(apart[2], apart[3]))
    if same_up_to_factor(minus(line.left, line.right), same_distance).outcome is not Outcome.EQUAL:
        raise Unsolved
    return found


# Circles


def circle_of(task: CircleFrom) -> tuple[Fraction, Fraction, Fraction]:
    """Centre and the square of the radius."""
    h, k = pair(task.centre)
    if task.through is not None:
        x, y = pair(task.through)
        square = (x - h) ** 2 + (y - k) ** 2
    else:
        assert task.radius is not None
        found = rational(power(bracketed(task.radius), TWO)) if not symbols(task.radius) else None
        if found is None:
            if not is_op(task.radius, op.ROOT) or task.radius.args[1] != TWO:
                raise Unsolved
            found = rational(task.radius.args[0])
        if found is None:
            raise Unsolved
        square = found
    if square <= 0:
        raise Unsolved
    return h, k, square


def _circle(task: CircleFrom, form: Form) -> Known:
    return Known((circle_equation(task),), evidence.WORKED_OUT, form.without(Ask.VECTOR, Ask.INTERVAL))


def circle_equation(task: CircleFrom) -> Equation:
    """(x − h)² + (y − k)² = r²."""
    h, k, square = circle_of(task)
    left = plus(power(shifted("x", h), TWO), power(shifted("y", k), TWO))
    return Equation(left, number(square))


# Variation


def constant_of(task: Vary) -> Node:
    """k in y = k · x^p · …, as a number. Raises Unsolved."""
    known = dict(task.known)
    below = _product(task, {letter: bracketed(known[letter]) for letter, _ in task.powers})
    return simplest(over(bracketed(known[task.up]), bracketed(below)))


def _product(task: Vary, put: dict[str, Node]) -> Node:
    tree: Node = Num(Fraction(1))
    for letter, exponent in task.powers:
        tree = times(tree, power(put[letter], exponent))
    return tree


def law_of(task: Vary, constant: Node) -> Node:
    """k·x²/√z as it is written."""
    above: list[Node] = []
    below: list[Node] = []
    for letter, exponent in task.powers:
        size = rational(exponent)
        assert size is not None
        each: Node = Sym(letter) if abs(size) == 1 else power(Sym(letter), number(abs(size)))
        if abs(size).denominator > 1:
            each = root(Sym(letter), number(abs(size).denominator))
        (above if size > 0 else below).append(each)
    top = constant
    for each in above:
        top = each if top == Num(Fraction(1)) else times(top, each, "")
    if not below:
        return top
    bottom = below[0]
    for each in below[1:]:
        bottom = times(bottom, each, "")
    return over(top, bottom)


def _vary(task: Vary, form: Form) -> Known:
    constant = constant_of(task)
    form = form.without(Ask.INTERVAL, Ask.VECTOR)
    if task.wanted == "k":
        return Known((Value(constant, "k"),), evidence.SOLVED, form)
    if not task.wanted:
        tree = law_of(task, constant)
        return Known((Equation(Sym(task.up), tree), Value(tree)), evidence.SOLVED, form.without(Ask.EVALUATE))
    return Known((value(value_of(task, constant), task.wanted),), evidence.SOLVED, form.adding(Ask.EVALUATE))


def value_of(task: Vary, constant: Node) -> Node:
    """The wanted letter's value at the other values. Raises Unsolved where there is not exactly one."""
    put = {letter: bracketed(one) for letter, one in task.at}
    if task.wanted == task.up:
        return simplest(times(bracketed(constant), _product(task, put)))
    exponent = rational(dict(task.powers)[task.wanted])
    if exponent is None:
        raise Unsolved
    others = _product(task, {**put, task.wanted: Num(Fraction(1))})
    raised = simplest(over(put[task.up], times(bracketed(constant), bracketed(others))))
    if exponent.numerator % 2 == 0:  # x² = 9: positive, as measured quantities are
        exact = rational(raised)
        if exact is None or exact <= 0 or abs(exponent) != 2:
            raise Unsolved
        return square_root(exact if exponent > 0 else 1 / exact)
    return simplest(power(bracketed(raised), number(1 / exponent)))


KNOWN: Table = {
    OfPoints: _points,
    LineThrough: _line,
    Bisector: _bisector,
    CircleFrom: _circle,
    Vary: _vary,
}
