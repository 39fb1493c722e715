"""Known features of a curve: stationary points, extrema, inflections, where it rises and how it bends."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mpmath import mp

from app.study.answers.kinds import Answer, Interval, Region, Several, Value, Word
from app.study.maths import numeric
from app.study.maths.tree import Const, Node, negative, symbols
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.curves import CurveFeature
from app.study.working.known import evidence
from app.study.working.known.curves.study import Study, height, study, turning_points
from app.study.working.known.known import Known, Table
from app.study.working.unsolved import Unsolved

INFINITY = Const("oo")
_OF_WORK = (Ask.SIMPLIFY, Ask.EVALUATE)
WANTED_SIGNS = {"increasing": (1, 1), "decreasing": (1, -1), "concave-up": (2, 1), "concave-down": (2, -1)}
"""What is asked → the order of the derivative, and the sign that it has there."""
_SAME = mp.mpf(10) ** -25
Row = list[tuple[Node, Node]]
"""Points, as place and height."""


def study_of(task: CurveFeature) -> Study:
    """The signs that decide the task. Raises Unsolved."""
    second = task.what == "inflections" or task.what.startswith("concave")
    return study(task.tree, task.by, 2 if second else 1, task.bounds)


def points_of(task: CurveFeature) -> Row:
    """The points that are asked for, from left to right. Raises Unsolved."""
    if task.what in {"highest", "lowest", "extremes"}:
        return _extremes(task)
    found = study_of(task)
    if task.what == "stationary":
        return [(each.at, each.height) for each in found.places if each.is_zero and each.height is not None]
    wanted = {"maxima": {True}, "minima": {False}}.get(task.what, {True, False})
    return [
        (place.at, place.height)
        for place, falls in turning_points(found, of_height=task.what != "inflections")
        if falls in wanted and place.height is not None
    ]


def candidates(task: CurveFeature) -> Row:
    """The ends of the interval, and the places between at which there may be an extreme. Raises Unsolved."""
    assert task.bounds is not None
    found = study_of(task)
    inner = [(each.at, each.height) for each in found.places]
    ends = [(at, height(task.tree, task.by, at)) for at in task.bounds]
    row = [ends[0], *inner, ends[1]]
    if 0 in found.signs or any(each is None for _, each in row):
        raise Unsolved
    return [(at, each) for at, each in row if each is not None]


def _extremes(task: CurveFeature) -> Row:
    row = candidates(task)
    sizes = [mp.re(numeric.value(each, digits=30, real=True)) for _, each in row]
    wanted = []
    if task.what != "lowest":
        wanted.append(max(sizes))
    if task.what != "highest":
        wanted.append(min(sizes))
    return [
        point
        for point, size in zip(row, sizes, strict=True)
        if any(abs(size - each) < _SAME for each in wanted)
    ]


# Answers


def _feature(task: CurveFeature, form: Form) -> Known:
    if symbols(task.tree) != {task.by}:
        raise Unsolved
    form = form.without(*_OF_WORK)
    if task.what in WANTED_SIGNS:
        return Known(tuple(_regions(task)), evidence.DIFFERENTIATED, form.adding(Ask.INTERVAL))
    row = points_of(task)
    if not row:
        return Known((Word("none"),), evidence.DIFFERENTIATED, form)
    return Known(tuple(_ways(task, row)), evidence.DIFFERENTIATED, form)


def _ways(task: CurveFeature, row: Row) -> Iterator[Answer]:
    """The points; their heights where values are asked for, their places where these name them."""
    ways = {"point": as_points(row), "value": _heights(row), "place": _places(task, row)}
    if task.shape:
        yield ways[task.shape]
        if task.shape == "value":
            yield ways["point"]
        return
    yield ways["point"]
    if task.what in {"stationary", "inflections"}:
        yield ways["place"]
    else:
        yield ways["value"]


def as_points(row: Row) -> Answer:
    """(1, 2), or several points."""
    points = [Several((Value(at), Value(up)), "()") for at, up in row]
    return points[0] if len(points) == 1 else Several(tuple(points), "")


def _heights(row: Row) -> Answer:
    values = list(dict.fromkeys(Value(up) for _, up in row))
    return values[0] if len(values) == 1 else Several(tuple(values), "")


def _places(task: CurveFeature, row: Row) -> Answer:
    values = [Value(at, task.by) for at, _ in row]
    return values[0] if len(values) == 1 else Several(tuple(values), "", task.by)


# Intervals


def intervals(task: CurveFeature) -> list[Interval]:
    """Where the curve does what is asked, in open intervals, which go on over single flat places."""
    found = study_of(task)
    _, sign = WANTED_SIGNS[task.what]
    low, high = task.bounds or (negative(INFINITY), INFINITY)
    ends = [low, *(place.at for place in found.places), high]
    joined = [place.height is not None for place in found.places]
    row: list[Interval] = []
    for n, (start, end) in enumerate(pairwise(ends)):
        if found.signs[n] != sign:
            continue
        if row and n and found.signs[n - 1] == sign and joined[n - 1]:
            row[-1] = Interval(row[-1].low, end, False, False)
        else:
            row.append(Interval(start, end, False, False))
    return row


def _regions(task: CurveFeature) -> Iterator[Answer]:
    row = intervals(task)
    yield _united(row)
    yield _united([_closed(task, one) for one in row])
    found = study_of(task)
    _, sign = WANTED_SIGNS[task.what]
    low, high = task.bounds or (negative(INFINITY), INFINITY)
    ends = [low, *(place.at for place in found.places), high]
    strict = [
        Interval(a, b, False, False) for n, (a, b) in enumerate(pairwise(ends)) if found.signs[n] == sign
    ]
    if len(strict) != len(row):
        yield _united(strict)


def _closed(task: CurveFeature, one: Interval) -> Interval:
    """With the ends at which the curve has a value."""
    return Interval(one.low, one.high, *(_has_value(task, end) for end in (one.low, one.high)))


def _has_value(task: CurveFeature, end: Node) -> bool:
    if end in (INFINITY, negative(INFINITY)):
        return False
    return height(task.tree, task.by, end) is not None


def _united(row: Sequence[Interval]) -> Answer:
    if not row:
        return Word("none")
    if len(row) == 1:
        (one,) = row
        return Word("all-reals") if one.low == negative(INFINITY) and one.high == INFINITY else one
    return Region(tuple(row), "or")


KNOWN: Table = {CurveFeature: _feature}
