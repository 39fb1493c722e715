"""Reads how large or small an expression with a sine or cosine can be, and numbers that it never exceeds."""

from app.study.maths import operators as op
from app.study.maths.tree import Node, has, symbols
from app.study.problems.expressions import expression
from app.study.problems.tasks.curves import Extremum, UpperBound
from app.study.problems.wordings.wording import Slots, Wording


def _letter(tree: Node) -> str | None:
    letters = symbols(tree)
    return next(iter(letters)) if len(letters) == 1 and has(tree, op.SIN, op.COS) else None


def _bound(slots: Slots) -> UpperBound | None:
    tree = expression(slots["f"])
    letter = _letter(tree)
    return UpperBound(tree, letter) if letter else None


def _largest(slots: Slots) -> Extremum | None:
    tree = expression(slots["f"])
    letter = _letter(tree)
    return (
        Extremum(tree, letter, slots["which"].lower() in {"largest", "maximum", "greatest"})
        if letter
        else None
    )


WORDINGS = (
    Wording(
        r"find (a number )?(?P<k>k) ?> ?0 (so that|such that) {f} ?<= ?(\{ ?k ?\}|k)( ?,)?( ?,? ?(for "
        r"all|where) [^=<>]*)?",
        _bound,
        {"Find a number k > 0 so that 12 - 4cos(x) <= k for all x": "upper-bound 12 - 4cos(x) by x"},
    ),
    Wording(
        r"{FIND} the (?P<which>largest|maximum|greatest|smallest|minimum|least) (possible )?value of "
        r"(the expression |the function )?{f}",
        _largest,
        {"Find the largest value of the expression 3sin(x) + 2": "extremum largest 3sin(x) + 2 by x"},
    ),
)
