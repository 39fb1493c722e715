"""Reads where lines and curves meet: the point of intersection of y = x + 1 and y = −x + 5."""

from app.study.answers.kinds import Equation
from app.study.maths.tree import Sym, symbols
from app.study.problems.statements import statements
from app.study.problems.tasks.equations import Solve
from app.study.problems.wordings.wording import Slots, Wording

_CURVE = (
    "((the|this|these|two|following|straight) )*((lines?|curves?|graphs?|parabolas?|circles?|functions?"
    "|equations?)( of| with equations?| given by)?[:,]? )?"
)
_COORDINATES = "((the|all|any|both) )*(coordinates of )?((the|all|any|both) )*"
_WHERE = (
    "({FIND} )?((the|all|any|both) )*((coordinates of )?((the|all|any|both) )*points?( ?\\(s\\))? "
    "(where|at which)|where( do| does)?|at (which|what) points? (do|does))"
)
_MEET = "(meets?|intersects?|cross(es)?|cuts?|touch(es)?|and|with)"


def _meeting(slots: Slots) -> Solve | None:
    """Two equations in the same two letters, each a curve."""
    equations: list[Equation] = []
    for text in (slots["one"], slots["two"]):
        found = statements(text.strip(" ,.:"))
        if len(found.equations) != 1 or found.inequalities:
            return None
        equations += found.equations
    sides = tuple((one.left, one.right) for one in equations)
    letters = {name for pair in sides for side in pair for name in symbols(side)}
    if letters != {"x", "y"}:
        if len(letters) != 2 or not all(isinstance(left, Sym) for left, _ in sides):
            return None
        return Solve(sides, tuple(sorted(letters)))
    return Solve(sides, ("x", "y"))


WORDINGS = (
    Wording(
        f"({{FIND}}|where is) {_COORDINATES}(points?( ?\\(s\\))? of )?intersections?( points?)?( ?\\(s\\))? "
        "(of|between|for) "
        f"{_CURVE}{{one:equation}}(,| and| with) {_CURVE}{{two:equation}}",
        _meeting,
        {
            "Find the point of intersection of y = 2x and y = 9 - x": "solve y = 2x; y = 9 - x for x, y",
            "What are the points of intersection of the line y = 3x and the curve y = x^2 - 4?": (
                "solve y = 3x; y = x^2 - 4 for x, y"
            ),
            "Find the intersection points of the circle x^2 + y^2 = 25 and the line y = x + 1": (
                "solve x^2 + y^2 = 25; y = x + 1 for x, y"
            ),
        },
    ),
    Wording(
        f"{_WHERE} {_CURVE}{{one:equation}} {_MEET} {_CURVE}{{two:equation}}"
        "( (meet|intersect|cross|touch)( each other)?)?",
        _meeting,
        {
            "Find the points where y = x^2 meets y = x + 2": "solve y = x^2; y = x + 2 for x, y",
            "Where does the line y = x + 2 cross the curve y = x^2?": "solve y = x + 2; y = x^2 for x, y",
        },
    ),
)
