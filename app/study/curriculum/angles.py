"""Missing angles (level 1: triangle, line; 2: point; 3: isosceles, parallel lines; 4, 5: polygons)."""

from random import Random

from app.study.curriculum import mental
from app.study.curriculum.problem import Problem, posed

NAME = "angles"
POLYGONS = {
    5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon", 9: "nonagon", 10: "decagon", 12: "dodecagon",
}  # fmt: skip
TRIANGLE = (
    "A triangle has angles of {a} and {b}. What is the third angle?",
    "Two angles of a triangle are {a} and {b}. Find the third angle.",
    "In a triangle, two angles are {a} and {b}. Find the other one.",
    "Find the missing angle of a triangle with angles {a} and {b}.",
    "The angles of a triangle are {a}, {b} and x. Find x.",
    "What is the third angle of a triangle if the others are {a} and {b}?",
    "Two of the angles in a triangle measure {a} and {b}. What is the last one?",
    "triangle with angles {a} and {b}, third angle?",
    "A triangle's angles are {a}, {b} and y. What is y?",
    "Angle A of a triangle is {a} and angle B is {b}. Find angle C.",
    "Work out the third angle in a triangle with {a} and {b}.",
    "Calculate the missing angle in a triangle when two are {a} and {b}",
)
LINE = (
    "Two angles lie on a straight line. One is {a}. Find the other.",
    "Angles on a straight line: {a} and x. Find x.",
    "An angle of {a} and an angle x make a straight line. What is x?",
    "One angle on a straight line is {a}. What is the other angle?",
    "Please find the angle that makes a straight line with {a}.",
    "What is the supplement of {a}?",
    "Two angles are supplementary. One is {a}. Find the other one.",
    "Find the angle next to {a} on a straight line.",
    "Work out the missing angle on a straight line with {a}.",
    "{a} and y are on a straight line, find y",
    "What angle goes with {a} to make a straight line",
    "The angles {a} and p form a straight line. Calculate p.",
)
RIGHT = (
    "Two angles make a right angle. One is {a}. Find the other.",
    "What is the complement of {a}?",
    "Two angles are complementary and one is {a}. What is the other?",
    "An angle of {a} and an angle x make a right angle. Find x.",
    "Find the complementary angle of {a}.",
    "A right angle is split into {a} and y. What is y?",
    "Which angle goes with {a} to make a right angle?",
    "Find the angle that completes {a} to a right angle.",
    "A right-angled triangle has an angle of {a}. Find the other sharp angle.",
    "complement of {a}",
)
POINT = (
    "The angles around a point are {a}, {b} and x. Find x.",
    "Three angles meet at a point. Two are {a} and {b}. Find the third.",
    "Angles around a point: {a}, {b} and y. What is y?",
    "Around a point there are angles of {a} and {b} and one more. How big is it?",
    "Find the missing angle around a point with {a} and {b}.",
    "Three angles make a full turn. Two of them are {a} and {b}. What is the other?",
    "Work out the last angle at a point if the others are {a} and {b}",
    "{a}, {b} and z are angles round a point. Calculate z.",
    "What angle completes {a} and {b} to a full turn?",
    "Angles at a point are {a}, {b} and p. Find p.",
)
QUADRILATERAL = (
    "What is the fourth angle of a quadrilateral with angles {a}, {b} and {c}?",
    "Three angles of a quadrilateral are {a}, {b} and {c}. Find the fourth.",
    "A quadrilateral has angles {a}, {b}, {c} and x. Find x.",
    "Find the missing angle of a quadrilateral with {a}, {b} and {c}.",
    "In a quadrilateral, three angles are {a}, {b} and {c}. What is the last one?",
    "The angles of a four-sided shape are {a}, {b}, {c} and y. Work out y.",
    "Calculate the other angle of a quadrilateral whose angles are {a}, {b} and {c}.",
    "quadrilateral angles {a}, {b}, {c}, find the fourth",
    "Three angles in a kite are {a}, {b} and {c}. Find the other one.",
    "Work out the fourth angle of a trapezium with angles {a}, {b} and {c}.",
)
APEX = (
    "An isosceles triangle has base angles of {a}. Find the third angle.",
    "The base angles of an isosceles triangle are {a} each. What is the angle at the top?",
    "Find the top angle of an isosceles triangle whose equal angles are {a}.",
    "Two equal angles of an isosceles triangle are {a}. Find the other angle.",
    "In an isosceles triangle each base angle is {a}. Work out the apex angle.",
    "Each of the equal angles of an isosceles triangle is {a}. How big is the third?",
    "isosceles triangle, base angle {a}, find the top angle",
    "What is the apex angle of an isosceles triangle with base angles {a}?",
    "Calculate the third angle of an isosceles triangle with two angles of {a}.",
    "A triangle has two angles of {a}. What is the third?",
)
BASE = (
    "An isosceles triangle has a top angle of {a}. Find each base angle.",
    "The angle between the equal sides of an isosceles triangle is {a}. Find a base angle.",
    "Find the base angles of an isosceles triangle whose top angle is {a}.",
    "The apex of an isosceles triangle is {a}. How big is each base angle?",
    "What are the equal angles of an isosceles triangle with a top angle of {a}?",
    "In an isosceles triangle the apex angle is {a}. Work out the base angles.",
    "isosceles triangle, top angle {a}, find a base angle",
    "Find each equal angle of an isosceles triangle when the other one is {a}.",
    "The top angle of an isosceles triangle measures {a}. What is each of the others?",
    "The unequal angle of an isosceles triangle is {a}. What are the other two?",
)
PARALLEL = (
    "Two parallel lines are cut by a line. One angle is {a}. Find the {kind} angle.",
    "Find the {kind} angle to {a} at parallel lines.",
    "What is the {kind} angle of {a} between parallel lines?",
    "A line crosses two parallel lines at {a}. What is the {kind} angle?",
    "Parallel lines: one angle is {a}. Work out the {kind} angle.",
    "An angle at parallel lines is {a}. How big is its {kind} angle?",
    "Calculate the {kind} angle to {a} on parallel lines.",
    "If an angle on parallel lines is {a}, what is the {kind} angle?",
    "On parallel lines, x is the {kind} angle to {a}. Find x",
    "The {kind} angle of {a} on parallel lines",
    "Lines p and q are parallel. One angle is {a}. Give the {kind} angle.",
    "Two lines are parallel and one angle is {a}. Find the {kind} angle.",
)
SUM = (
    "Find the sum of the interior angles of {s}.",
    "What do the interior angles of {s} add up to?",
    "What is the sum of the angles in {s}?",
    "Work out the sum of the interior angles of {s}.",
    "What is the total of the angles of {s}?",
    "How many degrees are there in {s}?",
    "The angles of {s} add up to what?",
    "Calculate the angle sum of {s}.",
    "Add up the angles of {s}.",
    "angle sum of {s}",
    "How many degrees do the angles of {s} have together?",
)
REGULAR = (
    "Find each {side} angle of a regular {s}.",
    "What is the size of one {side} angle of a regular {s}?",
    "How big is each {side} angle in a regular {s}?",
    "Work out the {side} angle of a regular {s}.",
    "Calculate one {side} angle of a regular {s}.",
    "What is each {side} angle of a regular {s}?",
    "{side} angle of a regular {s}",
    "In a regular {s}, how big is an {side} angle?",
    "What's the {side} angle of a regular {s}?",
    "Find the {side} angle of the regular {s}.",
)
TEMPLATES = (
    *TRIANGLE, *LINE, *RIGHT, *POINT, *QUADRILATERAL, *APEX, *BASE, *PARALLEL, *SUM, *REGULAR,
)  # fmt: skip


def _rest(
    kind: str, whole: int, known: list[int], why: str, templates: tuple[str, ...], rng: Random
) -> Problem:
    """What the `known` angles leave of `whole` degrees."""
    left = whole - sum(known)
    working = [*mental.total(known), *mental.subtract(whole, sum(known))]
    return Problem(
        text=f"{kind}: {', '.join(map(str, known))}",
        working=[*working, f"{left} degrees"],
        because=rf"{why} {whole}°: \({' - '.join(map(str, [whole, *known]))} = ",
        answer=rf"{left}^\circ",
        templates=templates,
        parts=dict(zip("abc", _degrees(known, rng), strict=False)),
    )


def _degrees(angles: list[int], rng: Random) -> list[str]:
    style = rng.choices(["{}°", "{} degrees", r"\({}^\circ\)"], [60, 25, 15])[0]
    return [style.format(angle) for angle in angles]


def _angle(level: int, low: int, high: int, rng: Random) -> int:
    """A multiple of 10 or 5 at level 1, any angle later."""
    step = 5 if level == 1 else 1
    return step * rng.randint(-(-low // step), high // step)


def triangle(level: int, rng: Random) -> Problem:
    """The third angle."""
    a = _angle(level, 20, 110, rng)
    b = _angle(level, 15, 165 - a, rng)
    return _rest("triangle", 180, [a, b], "The angles of a triangle make", TRIANGLE, rng)


def line(level: int, rng: Random) -> Problem:
    """The other angle on a straight line."""
    return _rest("line", 180, [_angle(level, 10, 170, rng)], "A straight line is", LINE, rng)


def right(level: int, rng: Random) -> Problem:
    """The complement."""
    return _rest("right angle", 90, [_angle(level, 5, 85, rng)], "A right angle is", RIGHT, rng)


def point(level: int, rng: Random) -> Problem:
    """The third angle around a point."""
    a, b = _angle(level, 40, 150, rng), _angle(level, 40, 150, rng)
    return _rest("point", 360, [a, b], "A full turn is", POINT, rng)


def quadrilateral(level: int, rng: Random) -> Problem:
    """The fourth angle."""
    a, b, c = _angle(level, 50, 110, rng), _angle(level, 50, 110, rng), _angle(level, 50, 110, rng)
    return _rest("quadrilateral", 360, [a, b, c], "The angles of a quadrilateral make", QUADRILATERAL, rng)


def isosceles(level: int, rng: Random) -> Problem:
    """The angle at the top from those at the base, or the other way round."""
    if rng.random() < 0.5:
        a = _angle(level, 15, 80, rng)
        left = 180 - 2 * a
        lines, templates, kind = [*mental.add(a, a), *mental.subtract(180, 2 * a)], APEX, "base"
        because = rf"The angles of a triangle make 180°: \(180 - 2 \times {a} = "
    else:
        a = 2 * rng.randint(5, 80)
        left = (180 - a) // 2
        lines, templates, kind = [*mental.subtract(180, a), *mental.divide(180 - a, 2)], BASE, "top"
        because = rf"The base angles share what is left of 180°: \((180 - {a}) \div 2 = "
    return Problem(
        text=f"isosceles: {kind} {a}",
        working=[*lines, f"{left} degrees"],
        because=because,
        answer=rf"{left}^\circ",
        templates=templates,
        parts={"a": _degrees([a], rng)[0]},
    )


def parallel(level: int, rng: Random) -> Problem:
    """An angle where a line crosses two parallel ones."""
    a = _angle(level, 20, 160, rng)
    kind = rng.choice(("corresponding", "alternate", "co-interior", "vertically opposite"))
    if kind == "co-interior":
        left, lines = 180 - a, mental.subtract(180, a)
        because = rf"Co-interior angles make 180°: \(180 - {a} = "
    else:
        left, lines = a, [f"{kind} angles are equal"]
        because = rf"{kind[0].upper()}{kind[1:]} angles are equal: \(x = "
    return Problem(
        text=f"{kind}: {a}",
        working=[*lines, f"{left} degrees"],
        because=because,
        answer=rf"{left}^\circ",
        templates=PARALLEL,
        parts={"a": _degrees([a], rng)[0], "kind": kind},
    )


def polygon_sum(level: int, rng: Random) -> Problem:
    """What all interior angles add up to."""
    n = rng.choice(list(POLYGONS) if rng.random() < 0.5 else range(5, 21))
    named = rng.random() < 0.5 and n in POLYGONS
    article = "an" if n in (8, 11, 18) else "a"
    shape = (
        f"{article} {POLYGONS[n]}" if named else f"{rng.choice(('a polygon with', 'a shape with'))} {n} sides"
    )
    whole = 180 * (n - 2)
    return Problem(
        text=f"angle sum, {n} sides",
        working=[f"{n}-2={n - 2}", *mental.multiply(180, n - 2), f"{whole} degrees"],
        because=rf"It splits into {n - 2} triangles of 180°: \({n - 2} \times 180 = ",
        answer=rf"{whole}^\circ",
        templates=SUM,
        parts={"s": shape},
    )


def regular(level: int, rng: Random) -> Problem:
    """One angle of a regular polygon."""
    n = rng.choice((5, 6, 8, 9, 10, 12, 15, 18, 20, 24, 30, 36))
    shape = POLYGONS[n] if n in POLYGONS and rng.random() < 0.6 else f"polygon with {n} sides"
    outside = 360 // n
    side = rng.choice(("interior", "exterior"))
    lines = [f"exterior: 360/{n}={outside}"]
    if side == "interior":
        lines += [*mental.subtract(180, outside), f"{180 - outside} degrees"]
        because, angle = rf"180° less the exterior angle: \(180 - {outside} = ", 180 - outside
    else:
        lines.append(f"{outside} degrees")
        because, angle = rf"The exterior angles make 360°: \(360 \div {n} = ", outside
    return Problem(
        text=f"regular, {n} sides, {side} angle",
        working=lines,
        because=because,
        answer=rf"{angle}^\circ",
        templates=REGULAR,
        parts={"s": shape, "side": side},
    )


KINDS = {
    1: [triangle, triangle, line, right],
    2: [triangle, line, right, point, quadrilateral],
    3: [triangle, point, quadrilateral, isosceles, isosceles, parallel],
    4: [quadrilateral, isosceles, parallel, polygon_sum, polygon_sum],
    5: [isosceles, polygon_sum, regular, regular],
}


def draw(level: int, rng: Random) -> Problem:
    """A figure with one angle missing."""
    return rng.choice(KINDS[level])(level, rng)


generate = posed(NAME, draw)
