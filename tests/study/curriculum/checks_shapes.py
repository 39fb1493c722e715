"""Is the answer right? Shapes and angles."""

import math
import re

from app.study.curriculum import Exercise

_MEASURE = re.compile(r"(\d+)(\\pi)?(?:\\text\{ (\w+)\}(?:\^(\d))?)?")
_SIZES = re.compile(r"\d+")


def measured(exercise: Exercise, power: int) -> tuple[int, bool]:
    """The number of the answer and whether π follows; its unit is the problem's, to `power`."""
    found = _MEASURE.fullmatch(exercise.answer)
    assert found, exercise.answer
    unit = re.fullmatch(r".*\d ([a-z]+)", exercise.problem)
    assert found[3] == (unit[1] if unit else None)
    if unit:
        assert (found[4] or "1") == str(power)
    return int(found[1]), bool(found[2])


def check_plane(exercise: Exercise) -> None:
    what, shape = exercise.problem.split(" of ")
    a, *others = (int(size) for size in _SIZES.findall(shape))
    b = others[0] if others else a
    number, with_pi = measured(exercise, 2 if what == "area" else 1)
    assert with_pi == ("circle" in shape)
    if "circle" in shape:
        r = a / 2 if "diameter" in shape else a
        assert number == (r * r if what == "area" else 2 * r)
    elif what == "length":
        assert a == (number * b if "area" in shape else 2 * (number + b))
    elif what == "perimeter":
        sides = [a, b, *others[1:]] if "triangle" in shape else [a, b, a, b]
        assert number == sum(sides)
    else:
        assert number * (2 if "triangle" in shape else 1) == a * b


def check_solid(exercise: Exercise) -> None:
    what, solid = exercise.problem.split(" of ")
    sizes = [int(size) for size in _SIZES.findall(solid)]
    number, with_pi = measured(exercise, {"volume": 3, "height": 1}.get(what, 2))
    assert with_pi == ("cylinder" in solid)
    if what == "height":
        assert sizes[0] == sizes[1] * sizes[2] * number
    elif what == "curved surface area":
        assert number == 2 * sizes[0] * sizes[1]
    elif "cylinder" in solid:
        assert number == sizes[0] ** 2 * sizes[1]
    elif "prism" in solid:
        assert number == math.prod(sizes)
    else:
        a, b, c = sizes * 3 if len(sizes) == 1 else sizes
        assert number == (a * b * c if what == "volume" else 2 * (a * b + a * c + b * c))


def check_angle(exercise: Exercise) -> None:
    answer = re.fullmatch(r"(\d+)\^\\circ", exercise.answer)
    assert answer
    angle = int(answer[1])
    given = [int(size) for size in _SIZES.findall(exercise.problem)]
    kind = exercise.problem.split(":")[0].split(",")[0]
    assert 0 < angle < 360 or kind == "angle sum"
    match kind:
        case "triangle" | "line" | "co-interior":
            assert angle + sum(given) == 180
        case "right angle":
            assert angle + sum(given) == 90
        case "point" | "quadrilateral":
            assert angle + sum(given) == 360
        case "isosceles":
            assert (angle + 2 * given[0] if "base" in exercise.problem else 2 * angle + given[0]) == 180
        case "corresponding" | "alternate" | "vertically opposite":
            assert angle == given[0]
        case "angle sum":
            assert angle == (given[0] - 2) * 180
        case "regular":
            outside = angle if "exterior" in exercise.problem else 180 - angle
            assert outside * given[0] == 360
        case other:
            raise AssertionError(other)


def check_pythagoras(exercise: Exercise) -> None:
    first, second = (int(size) for size in _SIZES.findall(exercise.problem))
    root = re.fullmatch(r"(\d*)(?:\\sqrt\{(\d+)\})?(?:\\text\{ \w+\})?", exercise.answer)
    assert root
    square = int(root[1] or 1) ** 2 * int(root[2] or 1)
    assert square == (first**2 + second**2 if "legs" in exercise.problem else first**2 - second**2)
    assert all(int(root[2] or 1) % (k * k) for k in range(2, 40)), "a square left under the root"


CHECKS = {
    "area and perimeter": check_plane,
    "volume and surface": check_solid,
    "angles": check_angle,
    "Pythagoras": check_pythagoras,
}
OTHER_NUMBERS = {"area and perimeter", "volume and surface", "angles"}  # cm², a hexagon
