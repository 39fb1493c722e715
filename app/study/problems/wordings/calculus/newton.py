"""Reads Newton's method and other iterations: x_2 of x_(n+1) = x_n² − 2 with x_0 = 1."""

from app.study.maths.tree import Sym, substituted, symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.curves import Iterate
from app.study.problems.wordings.derivatives import only_letter
from app.study.problems.wordings.wording import Slots, Wording

_CALCULATOR = r"(this problem is intended to be done using a calculator\. )?"


def _iterate(slots: Slots) -> Iterate | None:
    tree = substituted(expression(slots["f"]), {"x_n": Sym("x")})
    start = expression(slots["start"])
    times = int(slots["n"])
    if symbols(tree) != {"x"} or symbols(start) or not 0 < times <= 10:
        return None
    return Iterate(tree, "x", start, times)


def _newton(slots: Slots) -> Iterate | None:
    tree = expression(slots["f"])
    by = only_letter(tree)
    start = expression(slots["start"])
    times = int(slots["n"])
    if symbols(tree) != {by} or symbols(start) or not 0 < times <= 10:
        return None
    return Iterate(tree, by, start, times, newton=True)


WORDINGS = (
    Wording(
        r"compute x_1 and x_2 using the specified iterative method: x_n ?\+ ?1 ?= ?{f:formula} ?\. "
        rf"{_CALCULATOR}x_{{n:whole}} with x_0 ?= ?{{start:formula}}",
        _iterate,
        {
            "Compute x_1 and x_2 using the specified iterative method: x_n+1 = 5x_n - 1. x_2 with x_0 = 4": (
                "iterate 5x - 1 by x from 4 times 2"
            ),
        },
    ),
    Wording(
        r"use newton′s method to approximate a root of (the (function|equation) )?f ?\( ?[a-z] ?\) ?= "
        r"?{f:formula}"
        r"( in the interval \[[^\]]*\])? ?\. (let|use|start with|starting (with|at)) x_0 ?= ?{start:formula}"
        rf"( and find x_1[^=.]*)? ?\. {_CALCULATOR}find x_{{n:whole}}( (accurate|correct|rounded) to \w+ "
        rf"decimal places)?",
        _newton,
        {
            "Use Newton's method to approximate a root of the function f(x) = x^2 - 6. Start with x_0 = 2. "
            "Find x_2.": "newton x^2 - 6 by x from 2 times 2",
        },
    ),
)
