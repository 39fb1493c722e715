"""Reads questions for all solutions of an equation with sines, cosines and tangents."""

from app.study.maths import operators as op
from app.study.maths.tree import has
from app.study.problems.statements import solving
from app.study.problems.tasks.equations import Solve
from app.study.problems.wordings.wording import Slots, Wording

_FUNCTIONS = (op.SIN, op.COS, op.TAN)


def _general(slots: Slots) -> Solve | None:
    """The equation, where “general” means turns: one without a domain and with such functions alone."""
    task = solving(slots["equation"])
    if not isinstance(task, Solve) or len(task.equations) != 1 or len(task.unknowns) != 1 or task.domain:
        return None
    return task if any(has(side, *_FUNCTIONS) for side in task.equations[0]) else None


WORDINGS = (
    Wording(
        r"(find|give|determine|state|write( down)?|what (is|are)|solve for) (all )?(the )?"
        r"(general solutions?|all solutions|all angles) (of|to|for) {THE_EQUATION}:? ?{equation:one_equation}"
        r"(,? (in|giving (your|the) answers? in) (degrees|radians))?",
        _general,
        {
            "Find the general solution of sin(x) = 1/2": "solve sin(x) = 1/2 for x",
            "What is the general solution of the equation 2cos(t) = 1 in degrees?": "solve 2cos(t) = 1 for t",
        },
    ),
    Wording(
        r"(solve|find all solutions (of|to)) {THE_EQUATION}:? ?{equation:one_equation},? "
        r"(in|giving (your|the) answers? in) (degrees|radians)",
        _general,
        {"Solve tan(x) = 1 in degrees": "solve tan(x) = 1 for x"},
    ),
    Wording(
        r"(求|写出)(三角)?(方程)? ?{equation:one_equation} ?的(通解|一般解|全部解|所有解)",
        _general,
        {"求方程 tan(x) = 1 的通解": "solve tan(x) = 1 for x"},
    ),
)
