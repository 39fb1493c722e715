"""Reads which solution of an equation on an interval is asked for: the first, the next."""

from app.study.problems.statements import solving
from app.study.problems.tasks.equations import Solve
from app.study.problems.wordings.wording import Slots, Wording

_PICKS = {"first": "smaller", "second": "larger", "next": "larger"}


def _nth(slots: Slots) -> Solve | None:
    task = solving(f"{slots['equation']}, {slots['range']}")
    if not isinstance(task, Solve) or len(task.unknowns) != 1 or task.domain is None:
        return None
    return Solve(task.equations, task.unknowns, task.domain, pick=_PICKS[slots["which"].lower()])


def _exactly(slots: Slots) -> Solve | None:
    task = solving(f"{slots['equation']}, {slots['range']}")
    return task if isinstance(task, Solve) and task.domain is not None else None


WORDINGS = (
    Wording(
        r"(find all solutions exactly on the interval [^.=]+\. )?find the {which:which_solution} "
        r"solution (for|of|to) "
        r"([a-z]+ in )?{equation:equation} (on|in) the interval {range:angle_range}",
        _nth,
        {
            "Find the first solution for tan(x) = -1 on the interval 0 <= x < 2π": (
                "solve tan(x) = -1 for x where 0 <= x < 2π pick smaller"
            ),
        },
    ),
    Wording(
        r"solve (the equation )?exactly ?:? ?{equation:equation} ?, ?(on |for )?{range:angle_range}",
        _exactly,
        {"Solve the equation exactly: 2cos(x) = 1, 0 <= x < 2π": "solve 2cos(x) = 1 for x where 0 <= x < 2π"},
    ),
)
