"""Missing angles (level 1: triangle, line; 2: point; 3: isosceles, parallel; 4, 5: polygons)."""

from random import Random

from app.study.curriculum.methods import mental
from app.study.curriculum.problem import Problem
from app.study.curriculum.skill import Skill
from app.study.curriculum.skills.shapes import angle_wordings

TEMPLATES = angle_wordings.TEMPLATES
POLYGONS = {
    5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon", 9: "nonagon", 10: "decagon", 12: "dodecagon",
}  # fmt: skip


def _rest(
    kind: str, whole: int, known: list[int], why: str, templates: tuple[str, ...], rng: Random
) -> Problem:
    """The angle that the `known` ones leave of `whole` degrees."""
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
    """A multiple of 5 at levels 1 and 2, any angle later."""
    step = 5 if level < 3 else 1
    return step * rng.randint(-(-low // step), high // step)


def triangle(level: int, rng: Random) -> Problem:
    """The third angle."""
    a = _angle(level, 20, 110, rng)
    b = _angle(level, 15, 165 - a, rng)
    return _rest("triangle", 180, [a, b], "The angles of a triangle make", angle_wordings.TRIANGLE, rng)


def line(level: int, rng: Random) -> Problem:
    """The other angle on a straight line."""
    return _rest("line", 180, [_angle(level, 10, 170, rng)], "A straight line is", angle_wordings.LINE, rng)


def right(level: int, rng: Random) -> Problem:
    """The complement."""
    return _rest(
        "right angle", 90, [_angle(level, 5, 85, rng)], "A right angle is", angle_wordings.RIGHT, rng
    )


def point(level: int, rng: Random) -> Problem:
    """The third angle around a point."""
    a, b = _angle(level, 40, 150, rng), _angle(level, 40, 150, rng)
    return _rest("point", 360, [a, b], "A full turn is", angle_wordings.POINT, rng)


def quadrilateral(level: int, rng: Random) -> Problem:
    """The fourth angle."""
    a, b, c = _angle(level, 50, 110, rng), _angle(level, 50, 110, rng), _angle(level, 50, 110, rng)
    return _rest(
        "quadrilateral",
        360,
        [a, b, c],
        "The angles of a quadrilateral make",
        angle_wordings.QUADRILATERAL,
        rng,
    )


def isosceles(level: int, rng: Random) -> Problem:
    """The angle at the top from those at the base, or the other way round."""
    if rng.random() < 0.5:
        a = _angle(level, 15, 80, rng)
        left = 180 - 2 * a
        lines, templates, kind = (
            [*mental.add(a, a), *mental.subtract(180, 2 * a)],
            angle_wordings.APEX,
            "base",
        )
        because = rf"The angles of a triangle make 180°: \(180 - 2 \times {a} = "
    else:
        a = 2 * rng.randint(5, 80)
        left = (180 - a) // 2
        lines, templates, kind = (
            [*mental.subtract(180, a), *mental.divide(180 - a, 2)],
            angle_wordings.BASE,
            "top",
        )
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
        templates=angle_wordings.PARALLEL,
        parts={"a": _degrees([a], rng)[0], "kind": kind},
    )


def polygon_sum(level: int, rng: Random) -> Problem:
    """The sum of all interior angles."""
    n = rng.choice(list(POLYGONS) if level == 3 or rng.random() < 0.5 else range(5, 21))
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
        templates=angle_wordings.SUM,
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
        templates=angle_wordings.REGULAR,
        parts={"s": shape, "side": side},
    )


KINDS = {
    1: [triangle, triangle, line, right],
    2: [triangle, line, right, point, quadrilateral],
    3: [triangle, point, quadrilateral, isosceles, isosceles, parallel, polygon_sum],
    4: [quadrilateral, isosceles, parallel, polygon_sum, polygon_sum],
    5: [isosceles, polygon_sum, regular, regular],
}


def draw(level: int, rng: Random) -> Problem:
    """A figure with one angle missing."""
    return rng.choice(KINDS[level])(level, rng)


SKILL = Skill("angles", TEMPLATES, draw)
