"""Reads which solution of an equation on an interval is asked for: the first, the next."""

from app.study.maths.tree import symbols
from app.study.problems.expressions import expression
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


def _between(slots: Slots) -> Solve | None:
    """An interval in brackets: its ends stand on both sides of the one letter."""
    tree = [symbols(side) for side in (expression(each) for each in slots["equation"].split("="))]
    letters = set().union(*tree)
    if len(letters) != 1:
        return None
    (letter,) = letters
    ends = slots["ends"].strip()
    low, high = ends[1:-1].split(",")
    first, last = "<=" if ends[0] == "[" else "<", "<=" if ends[-1] == "]" else "<"
    task = solving(f"{slots['equation']}, {low} {first} {letter} {last} {high}")
    return task if isinstance(task, Solve) and task.domain is not None else None


WORDINGS = (
    Wording(
        r"(solve|find all solutions (of|to)|find (all )?the solutions (of|to)|find all angles [a-z]+ with) "
        r"(the (trig(onometric)? )?equation ?:? ?)?{equation:equation},? "
        r"((for|with) [a-z]+ )?(on|in|over|from|∈) (the )?(interval )?{ends:ends}",
        _between,
        {
            "Solve sin(2x) = cos(x) on [0, 2π)": "solve sin(2x) = cos(x) for x where 0 <= x < 2π",
            "Find all solutions of 2cos(t) = 1 in the interval [0, π]": (
                "solve 2cos(t) = 1 for t where 0 <= t <= π"
            ),
        },
    ),
    Wording(
        r"在(区间)?{ends:ends}(内|上|中)?，? ?(求|解)(方程)? ?{equation:equation}(的(所有)?解)?",
        _between,
        {"在区间[0, 2π)内解方程 2sin(x) = 1": "solve 2sin(x) = 1 for x where 0 <= x < 2π"},
    ),
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
