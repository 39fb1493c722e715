"""Reads operations on the rows of a matrix: two exchanged, one multiplied, one added to another."""

from collections.abc import Callable

from app.study.maths.arrays import (
    rows_of,
)
from app.study.maths.exact import rational
from app.study.maths.tree import (
    Node,
    number,
)
from app.study.problems.expressions import expression
from app.study.problems.tasks.arrays import RowOperation
from app.study.problems.tasks.base import Task
from app.study.problems.wordings.systems.matrix_text import LAST, NAME, Said, one_spoken_of
from app.study.problems.wordings.wording import Slots

Request = Callable[[Slots, Said], Task | None]
"""Builds the task of what the slots of a pattern hold, and the matrices that are spoken of."""


def _swapped(slots: Slots, said: Said) -> Task | None:
    return _operation(slots, said, number(1), None)


def _multiplied(slots: Slots, said: Said) -> Task | None:
    return _operation({**slots, "second": slots["first"]}, said, expression(slots["factor"]), number(0))


def _added(slots: Slots, said: Said) -> Task | None:
    """Multiply row 2 by −2 and add row 1 to it."""
    return _operation(slots, said, expression(slots["factor"]), number(1))


def _added_to_other(slots: Slots, said: Said) -> Task | None:
    """Multiply row 2 by −2 and add it to row 1; add −2 times row 2 to row 1."""
    turned = {**slots, "first": slots["second"], "second": slots["first"]}
    return _operation(turned, said, number(1), expression(slots["factor"]))


def _operation(slots: Slots, said: Said, times_by: Node, by: Node | None) -> Task | None:
    found = one_spoken_of(slots, said)
    row, other = int(slots["first"]) - 1, int(slots["second"]) - 1
    if found is None or max(row, other) >= len(rows_of(found)) or rational(times_by) is None:
        return None
    return RowOperation(rows_of(found), row, other, times_by, by)


REQUESTS: tuple[tuple[str, Request], ...] = (
    (
        (
            f"(matrix )?({NAME} ?[.,:;]? )?(interchange|swap|switch|exchange) rows? (?P<first>\\d) "
            f"(and|with) (row )?(?P<second>\\d){LAST}"
        ),
        _swapped,
    ),
    (
        (
            f"(matrix )?({NAME} ?[.,:;]? )?multiply row (?P<first>\\d) by {{factor:number}} "
            f"and (then )?add row (?P<second>\\d) to it{LAST}"
        ),
        _added,
    ),
    (
        (
            f"(matrix )?({NAME} ?[.,:;]? )?multiply row (?P<first>\\d) by {{factor:number}} and (then )?add "
            f"(it|the result|that) to row (?P<second>\\d){LAST}"
        ),
        _added_to_other,
    ),
    (
        (
            f"(matrix )?({NAME} ?[.,:;]? )?add {{factor:number}} times row (?P<first>\\d)"
            f" to row (?P<second>\\d){LAST}"
        ),
        _added_to_other,
    ),
    (
        f"(matrix )?({NAME} ?[.,:;]? )?multiply row (?P<first>\\d) by {{factor:number}}{LAST}",
        _multiplied,
    ),
)
