"""Coordinate geometry (level 1: gradient, midpoint, 2: below 0, 3: distance, line, 4: roots, 5: all)."""

from fractions import Fraction
from random import Random

from app.study.curriculum.methods import rational, signed, surds
from app.study.curriculum.methods.polynomial import linear
from app.study.curriculum.notation import alike, spaced
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

GRADIENT = (
    "Find the gradient of the line through {p} and {q}.",
    "What is the slope of the line through {p} and {q}?",
    "Find the slope of the line through {p} and {q}.",
    "Find the gradient between {p} and {q}.",
    "Calculate the gradient of the line joining {p} and {q}.",
    "What is the gradient of the line from {p} to {q}?",
    "slope between {p} and {q}",
    "A line passes through {p} and {q}. What is its gradient?",
    "Work out the slope of the line that joins {p} to {q}.",
    "How steep is the line through {p} and {q}? Give its gradient.",
)
MIDPOINT = (
    "Find the midpoint of {p} and {q}.",
    "What is the midpoint of {p} and {q}?",
    "Find the midpoint of the line segment from {p} to {q}.",
    "Which point lies halfway between {p} and {q}?",
    "Work out the midpoint of the segment joining {p} and {q}.",
    "midpoint of {p} and {q}",
    "A is {p} and B is {q}. Find the midpoint of AB.",
    "What are the coordinates of the midpoint between {p} and {q}?",
)
DISTANCE = (
    "Find the distance between {p} and {q}.",
    "What is the distance between {p} and {q}?",
    "How far is {p} from {q}?",
    "Calculate the distance from {p} to {q}.",
    "Find the length of the line segment from {p} to {q}.",
    "distance between {p} and {q}",
    "A is {p} and B is {q}. Find the length of AB.",
    "Work out the exact distance between {p} and {q}.",
)
LINE = (
    "Find the equation of the line through {p} and {q}.",
    "What is the equation of the line through {p} and {q}?",
    "A line goes through {p} and {q}. Find its equation.",
    "Work out the equation of the straight line joining {p} and {q}.",
    "equation of the line through {p} and {q}",
    "Find the equation of the line that passes through {p} and {q}.",
)
SLOPE_AND_POINT = (
    "Find the equation of the line with gradient {m} through {p}.",
    "What is the equation of the line with slope {m} through {p}?",
    "A line has gradient {m} and passes through {p}. Find its equation.",
    "Find the equation of the line through {p} with gradient {m}.",
    "The gradient of a line is {m} and it goes through {p}. What is its equation?",
    "equation of the line with slope {m} through {p}",
)
TEMPLATES = GRADIENT + MIDPOINT + DISTANCE + LINE + SLOPE_AND_POINT
Point = tuple[int, int]
TRIPLES = ((3, 4), (4, 3), (6, 8), (8, 6), (5, 12), (12, 5))


def _points(p: Point, q: Point, rng: Random) -> tuple[str, dict[str, str]]:
    written = [f"({x},{y})" for x, y in (p, q)]
    shown = alike(written, rng)
    return ", ".join(f"({x}, {y})" for x, y in (p, q)), {"p": shown[0], "q": shown[1]}


def _point(level: int, rng: Random) -> Point:
    low, high = {1: (0, 10), 2: (-6, 10), 3: (-6, 9)}.get(level, (-9, 9))
    return rng.randint(low, high), rng.randint(low, high)


def slope(p: Point, q: Point) -> tuple[list[str], Fraction]:
    """The working of the gradient, and the gradient; the points have different x."""
    rise, run = q[1] - p[1], q[0] - p[0]
    lines = [f"up: {signed.less(q[1], p[1])}", f"across: {signed.less(q[0], p[0])}"]
    value = Fraction(rise, run)
    if value.denominator == 1:
        return [*lines, f"{rise}/{run}={value}"], value
    if run < 0:
        lines.append(f"{rise}/{run}={-rise}/{-run}")
        rise, run = -rise, -run
    return [*lines, ", ".join([f"{rise}/{run}", *rational.lowest_terms(rise, run)])], value


def _gradient(level: int, rng: Random) -> Problem:
    while True:
        p, q = _point(level, rng), _point(level, rng)
        run, rise = q[0] - p[0], q[1] - p[1]
        if run > 0 and rise and (level > 2 or rise % run == 0) and (level > 1 or rise > 0):
            break
    lines, value = slope(p, q)
    text, parts = _points(p, q, rng)
    because = r"Divide the way up by the way across: \("
    return Problem(f"gradient: {text}", lines, because, rational.latex(value), GRADIENT, parts)


def _midpoint(level: int, rng: Random) -> Problem:
    while True:
        p, q = _point(level, rng), _point(level, rng)
        sums = p[0] + q[0], p[1] + q[1]
        if p != q and (level > 2 or (sums[0] % 2 == sums[1] % 2 == 0)):
            break
    text, parts = _points(p, q, rng)
    halves = [Fraction(each, 2) for each in sums]
    lines = [
        f"{name}: {signed.total(a, b)}, {a + b}/2" + (f"={half}" if half.denominator == 1 else "")
        for name, a, b, half in zip("xy", p, q, halves, strict=True)
    ]
    answer = f"({rational.latex(halves[0])}, {rational.latex(halves[1])})"
    lines.append(f"({halves[0]}, {halves[1]})")
    return Problem(
        f"midpoint: {text}", lines, r"Take the mean of each coordinate: \(", answer, MIDPOINT, parts
    )


def _distance(level: int, rng: Random) -> Problem:
    while True:
        p = _point(level, rng)
        run, rise = rng.choice(TRIPLES) if level < 4 else (rng.randint(1, 9), rng.randint(1, 9))
        q = p[0] + run * rng.choice((1, 1, -1)), p[1] + rise * rng.choice((1, 1, -1))
        if max(map(abs, q)) < 20:
            break
    across, up = q[0] - p[0], q[1] - p[1]
    lines = [
        f"across: {signed.less(q[0], p[0])}, square {run * run}",
        f"up: {signed.less(q[1], p[1])}, square {rise * rise}",
        signed.total(across * across, up * up),
        *surds.root_lines(run * run + rise * rise),
    ]
    text, parts = _points(p, q, rng)
    because = r"By Pythagoras' theorem: \("
    return Problem(f"distance: {text}", lines, because, surds.latex(run * run + rise * rise), DISTANCE, parts)


def _through(m: int, p: Point) -> tuple[list[str], str]:
    """The working from the gradient and a point, and the equation."""
    c = p[1] - m * p[0]
    return [f"c: {signed.product(m, p[0])}, {signed.less(p[1], m * p[0])}", f"y={linear(m, 'x', c)}"], (
        f"y = {spaced(linear(m, 'x', c))}"
    )


def _slope_and_point(level: int, rng: Random) -> Problem:
    m, p = rng.choice([n for n in range(-6, 8) if n]), _point(level, rng)
    lines, answer = _through(m, p)
    slope_shown, shown = alike([str(m), f"({p[0]},{p[1]})"], rng)
    parts = {"m": slope_shown, "p": shown}
    text = f"line: gradient {m}, ({p[0]}, {p[1]})"
    return Problem(text, lines, r"Find c in y = mx + c from the point: \(", answer, SLOPE_AND_POINT, parts)


def _line(level: int, rng: Random) -> Problem:
    while True:
        p, m = _point(level, rng), rng.choice([n for n in range(-5, 6) if n])
        x = p[0] + rng.randint(1, 5)
        q = x, p[1] + m * (x - p[0])
        if max(map(abs, q)) < 20:
            break
    first, _ = slope(p, q)
    second, answer = _through(m, p)
    text, parts = _points(p, q, rng)
    because = r"Find the gradient, then c from a point: \("
    return Problem(f"line: {text}", first + second, because, answer, LINE, parts)


FORMS = {
    1: (_gradient, _midpoint),
    2: (_gradient, _midpoint),
    3: (_gradient, _midpoint, _distance, _slope_and_point),
    4: (_distance, _line),
    5: (_distance, _line, _gradient, _midpoint),
}


def draw(level: int, rng: Random) -> Problem:
    """Two points, or a point and a gradient, and what to find."""
    return rng.choice(FORMS[level])(level, rng)


SKILL = Skill("coordinate geometry", TEMPLATES, draw)
