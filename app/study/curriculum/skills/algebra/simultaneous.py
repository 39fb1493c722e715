"""Two linear equations (level 1: x + y, x − y, 2: ax + y, bx ± y, 3: ax ± cy, 4: one multiplied, 5: both)."""

from math import lcm
from random import Random

from app.study.curriculum.methods import equation, signed
from app.study.curriculum.methods.polynomial import Term, term, written
from app.study.curriculum.notation import alike
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill

PAIRS = ("xy", "ab", "mn", "pq", "st", "uv")
TEMPLATES = (
    "Solve {e} and {f}.",
    "Solve the simultaneous equations {e} and {f}.",
    "Solve the system {e}, {f}.",
    "Solve the system of equations: {e}, {f}",
    "Solve simultaneously: {e}, {f}",
    "{e} and {f}. Find {x} and {y}.",
    "Find {x} and {y} if {e} and {f}.",
    "{e}, {f}",
    "If {e} and {f}, what are {x} and {y}?",
    "Solve for {x} and {y}: {e}, {f}",
    "Solve the equations {e} and {f} for {x} and {y}.",
    "What are {x} and {y} if {e} and {f}?",
    "Use elimination to solve {e} and {f}.",
    "Given {e} and {f}, find {x} and {y}.",
    "Work out {x} and {y}: {e}, {f}",
    "Find the solution of the system {e} and {f}.",
    "Solve this pair of equations: {e}; {f}",
    "How do I solve {e} and {f} together?",
    "Where do the lines {e} and {f} meet?",
    "Find the values of {x} and {y}: {e} and {f}",
)
LONGEST = {1: 140, 2: 145, 3: 140, 4: 180, 5: 190}
"""Characters of working; the model reads no more."""
Row = tuple[int, int, int]
"""a, b, c of ax+by=c."""


def _shown(row: Row, x: str, y: str) -> str:
    return f"{written([Term(row[0], x), Term(row[1], y)])}={row[2]}"


def _multiplied(row: Row, factor: int, x: str, y: str) -> tuple[list[str], Row]:
    a, b, c = row
    larger = a * factor, b * factor, c * factor
    if factor == 1:
        return [], row
    return [f"multiply by {factor}: {signed.product(c, factor)}, {_shown(larger, x, y)}"], larger


def solved(first: Row, second: Row, x: str, y: str) -> tuple[list[str], tuple[int, int]]:
    """The working by elimination of y, then x put into the first equation; and the solution."""
    common = lcm(first[1], second[1])
    lines, one = _multiplied(first, common // abs(first[1]), x, y)
    more, two = _multiplied(second, common // abs(second[1]), x, y)
    lines += more
    if one[1] == two[1]:
        verb, sign = "subtract", -1
        sums = [signed.less(one[i], two[i]) for i in (0, 2)]
    else:
        verb, sign = "add", 1
        sums = [signed.total(one[i], two[i]) for i in (0, 2)]
    a, c = one[0] + sign * two[0], one[2] + sign * two[2]
    lines += [f"{verb}: {sums[0]}", f"{sums[1]}, {term(a, x)}={c}"]
    if a != 1:
        lines += equation.remove_factor(x, a, c)[0]
    value = c // a
    a, b, c = first
    inner = a * value
    product = "" if a == 1 else f"{signed.product(a, value)}, "
    lines.append(f"put in: {product}{inner}{'+' if b > 0 else ''}{term(b, y)}={c}")
    line, _, rest = equation.remove_term(term(b, y), inner, c)
    lines.append(line)
    if b != 1:
        lines += equation.remove_factor(y, b, rest)[0]
    return lines, (value, rest // b)


def _coefficients(level: int, rng: Random) -> tuple[int, int, int, int]:
    """a, b of the first and of the second equation."""
    sign = rng.choice((1, -1))
    if level == 1:
        return rng.randint(1, 3), 1, 1, -1
    if level == 2:
        return rng.randint(2, 6), 1, rng.randint(1, 5), sign
    if level == 3:
        b = rng.randint(1, 4)
        return rng.randint(1, 5), b, rng.randint(1, 4), sign * b
    if level == 4:
        b = rng.randint(1, 3)
        return rng.randint(1, 4), b, rng.randint(1, 4), sign * b * rng.randint(2, 3 if b < 3 else 2)
    b, d = rng.choice(((2, 3), (3, 2), (2, 3), (3, 2), (3, 4), (2, 5)))
    return rng.randint(1, 3), b, rng.randint(1, 3), sign * d


def _system(level: int, rng: Random) -> tuple[Row, Row]:
    """Two rows with one solution, a whole one."""
    while True:
        a, b, c, d = _coefficients(level, rng)
        if a * d != c * b:
            break
    low, high = {1: (1, 12), 2: (1, 10), 3: (-3, 6), 4: (-3, 5), 5: (-3, 5)}[level]
    u, v = rng.randint(low, high), rng.randint(low, high)
    if level == 1 and v > u:
        u, v = v, u
    return (a, b, a * u + b * v), (c, d, c * u + d * v)


def draw(level: int, rng: Random) -> Problem:
    """A system with a whole solution and a working that is not too long."""
    letters = rng.choice(PAIRS) if rng.random() < 0.5 else PAIRS[0]
    x, y = letters[0], letters[1]
    while True:
        first, second = _system(level, rng)
        lines, solution = solved(first, second, x, y)
        if sum(map(len, lines)) < LONGEST[level]:
            break
    texts = [_shown(row, x, y) for row in (first, second)]
    e, f = alike(texts, rng)
    return Problem(
        text=", ".join(texts),
        working=lines,
        because=rf"Eliminate {y} to find {x}: \(",
        answer=f"{x} = {solution[0]}, {y} = {solution[1]}",
        templates=TEMPLATES,
        parts={"e": e, "f": f, "x": x, "y": y},
    )


SKILL = Skill("simultaneous equations", TEMPLATES, draw)
