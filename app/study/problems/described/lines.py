"""Builds what is asked of points: lines through them, distances, midpoints, circles."""

from app.study.maths.tree import ZERO
from app.study.problems.described import graphs
from app.study.problems.described.given import Given
from app.study.problems.described.requests import Asked
from app.study.problems.described.things import Named, Thing
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.functions import Bisector, CircleFrom, LineThrough, OfGraph, OfPoints, Point


def slope(asked: Asked, given: Given) -> Task | None:
    """The slope of the line through two points, of a line's equation, or of one beside it."""
    points = given.points()
    if len(points) == 2 and not given.left():
        return OfPoints("slope", tuple(points))
    if points:
        return None
    word = given.take_word("parallel", "perpendicular")
    found = given.curve()
    if found is None or given.left():
        return None
    left, right, across, up = found
    what = f"{word}-slope" if word else "slope"
    return OfGraph(what, left, right, across, up, asked.shape)


def of_points(asked: Asked, given: Given) -> Task | None:
    """Midpoint and distance of two points."""
    points = given.points()
    if len(points) != 2 or given.left():
        return None
    return OfPoints(asked.what, tuple(points))


def relation(asked: Asked, given: Given) -> Task | None:
    """Domain and range of a relation that is a list of pairs; of a function that is a formula otherwise."""
    points = given.points()
    if len(points) > 1:
        return OfPoints(asked.what, tuple(points)) if not given.left() else None
    return graphs.function(asked, given) if not points and not asked.what.startswith("highest") else None


def quadrant(_asked: Asked, given: Given) -> Task | None:
    """In which quadrant a point lies."""
    points = given.points()
    return OfPoints("quadrant", tuple(points)) if len(points) == 1 and not given.left() else None


def line(asked: Asked, given: Given) -> Task | None:
    """The equation of a line: two points; a point and a slope; a point and a line beside it."""
    word = given.take_word("parallel", "perpendicular")
    slope_of = given.take_value("slope")
    named = given.take(Named, "", "slope") if slope_of is None else None
    if isinstance(named, Named) and named.name == "m":
        slope_of = named.value
    elif named is not None:
        given.things.append(Thing("", named))
    intercept = given.take_value("y-intercept")
    points = given.points("y-intercept", "x-intercept")
    if intercept is not None:
        points.append((ZERO, intercept))
    if word:
        return _beside(asked, given, points, word == "perpendicular")
    if given.left() or len(points) + (slope_of is not None) != 2 or not points:
        return None
    return LineThrough(tuple(points), slope_of, form=asked.shape)


def _beside(asked: Asked, given: Given, points: list[Point], perpendicular: bool) -> Task | None:
    found = given.curve()
    if found is not None:
        left, right, across, up = found
        if len(points) != 1 or given.left() or (across, up) != ("x", "y"):
            return None
        return LineThrough(tuple(points), None, (left, right), perpendicular, asked.shape)
    if len(points) == 3 and not given.left():  # the line through two points, and a third one
        a, b, through = points
        return LineThrough((through, a, b), None, None, perpendicular, asked.shape)
    return None


def bisector(_asked: Asked, given: Given) -> Task | None:
    """The perpendicular bisector of two points."""
    points = given.points()
    if len(points) != 2 or given.left():
        return None
    return Bisector((points[0], points[1]))


def circle(_asked: Asked, given: Given) -> Task | None:
    """The equation of a circle from its centre and radius, or a point of it."""
    centre = given.take_point("center")
    radius = given.take_value("radius")
    named = given.take(Named, "radius", "") if radius is None else None
    if isinstance(named, Named) and named.name == "r":
        radius = named.value
    points = given.points("point")
    if centre is None or given.left():
        return None
    if radius is not None and not points:
        return CircleFrom(centre, radius)
    return CircleFrom(centre, None, points[0]) if len(points) == 1 and radius is None else None


def center(asked: Asked, given: Given) -> Task | None:
    """The centre of a circle: from its equation, or from the ends of a diameter."""
    if given.take_word("diameter"):
        points = given.points()
        return OfPoints("midpoint", tuple(points)) if len(points) == 2 and not given.left() else None
    found = given.curve()
    if found is None or given.left():
        return None
    left, right, across, up = found
    return OfGraph(asked.what, left, right, across, up, asked.shape)
