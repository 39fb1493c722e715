"""Features of a curve: lines about its derivative, proven by SymPy's; the end, by the curve's own heights."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from mpmath import mp

from app.study.answers import kinds as answers
from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Answer, Equation, Value, Word
from app.study.maths import numeric
from app.study.maths.operators import own_function
from app.study.maths.tree import ZERO, Apply, Node, Sym, bracketed, negative, substituted
from app.study.problems.asked_form import Form
from app.study.problems.tasks.curves import CriticalPoints, CurveFeature
from app.study.problems.tasks.equations import Solve
from app.study.working.derivative_sign import resolved
from app.study.working.kinds import equations as solving
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.calculus import derivative
from app.study.working.known.curves.features import INFINITY, WANTED_SIGNS, points_of, study_of
from app.study.working.known.curves.study import Study, study
from app.study.working.known.solve import solutions
from app.study.working.known.table import known
from app.study.working.lines import Cases, Line
from app.study.working.proof.expressions import covers, equals
from app.study.working.quantities import Named, Points, Said
from app.study.working.regions.lines import Intervals
from app.study.working.regions.slope_signs import SlopeSigns
from app.study.working.step import Claim, Step, Unproven
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence, say

CURVE = own_function("y")
FIRST, SECOND = Sym("y'"), Sym("y''")
_SLACK = mp.mpf(10) ** -20
_NEAR = tuple(mp.mpf(10) ** -n for n in (3, 4, 5))
_GRID = 601
Curved = CurveFeature | CriticalPoints


def _curve(task: Curved) -> Line:
    return Equation(Sym("y"), task.tree)


def own_study(task: Curved) -> Study:
    """The signs that decide the task. Raises Unsolved."""
    return study_of(task) if isinstance(task, CurveFeature) else study(task.tree, task.by)


def signs_of(found: Study, order: int, by: str) -> SlopeSigns:
    """The signs as a line."""
    row = [_SIGNS[found.signs[0]]]
    for place, sign in zip(found.places, found.signs[1:], strict=True):
        row += ["0" if place.is_zero else "", _SIGNS[sign]]
    places = tuple(place.at for place in found.places)
    return SlopeSigns(FIRST if order == 1 else SECOND, by, places, tuple(row))


_SIGNS = {1: "+", -1: "-", 0: ""}


def _order(task: Curved) -> int:
    second = isinstance(task, CurveFeature) and (
        task.what == "inflections" or task.what.startswith("concave")
    )
    return 2 if second else 1


def _holds(task: Curved, lines: Sequence[Line], step: Step) -> bool:
    """A line about the derivative, or a height, or the answer."""
    line = step.after
    match line:
        case Equation(Sym() as name, right) if name in {FIRST, SECOND}:
            return equals(resolved(right), derivative(task.tree, task.by, 1 if name == FIRST else 2))
        case Equation(left, right) if right == ZERO and left != Sym(task.by):
            return equals(left, derivative(task.tree, task.by, _order(task))) or _same_zeros(task, left)
        case SlopeSigns():
            return line == signs_of(own_study(task), _order(task), task.by)
        case Named(Apply() as call, (value,)) if call.op == CURVE:
            return equals(value, substituted(task.tree, {task.by: bracketed(call.args[0])}))
    return any(_answer(task, line) == answer for answer in known(task, Form()).answers)


def _same_zeros(task: Curved, left: Node) -> bool:
    """Whether it is 0 just where the derivative is: a factor that is never 0 was left out."""
    zeros = solutions(Solve(((left, ZERO),), (task.by,), zeros_of(task).domain))[0]
    items = zeros.items if isinstance(zeros, answers.Several) else (zeros,)
    found = [item.tree for item in items if isinstance(item, Value)]
    expected = [place.at for place in own_study(task).places if place.is_zero]
    return len(found) == len(items) and covers(found, expected) and covers(expected, found)


def zeros_of(task: Curved) -> Solve:
    """The equation that says that the derivative is 0."""
    slope = derivative(task.tree, task.by, _order(task))
    domain = None
    if isinstance(task, CurveFeature) and task.bounds is not None:
        domain = answers.Inequality((task.bounds[0], Sym(task.by), task.bounds[1]), ("<=", "<="))
    return Solve(((slope, ZERO),), (task.by,), domain)


def _solving(claim: Claim) -> Callable[[Any, Sequence[Line], Step], bool]:
    def check(task: Curved, lines: Sequence[Line], step: Step) -> bool:
        return solving.KINDS[Solve].claims[claim](zeros_of(task), lines, step)

    return check


def _answer(task: Curved, line: Line) -> Answer:
    match line:
        case Points(rows):
            row = [
                Value(each[0]) if len(each) == 1 else answers.Several(tuple(map(Value, each)), "()")
                for each in rows
            ]
            return row[0] if len(row) == 1 else answers.Several(tuple(row), "")
        case Intervals((answers.Interval(low, high),)) if (low, high) == (negative(INFINITY), INFINITY):
            return Word("all-reals")
        case Intervals():
            return line.answer()
        case Said(name):
            return Word(name)
        case Equation(Sym(name), right) if name == task.by:
            return Value(right, name)
        case Cases(cases):
            values = tuple(Value(one.right, task.by) for one in cases if one.left == Sym(task.by))
            return answers.Several(values, "", task.by)
    raise Unproven


# The end, by heights alone


def _proof(task: Curved, answer: Answer) -> Sentence:
    """The curve's own heights beside each place and along the axis say the same."""
    if not any(answer == other for other in known(task, Form()).answers):
        raise Unproven
    try:
        with mp.workdps(30):
            _check(task, answer)
    except (numeric.OutsideDomain, Unsolved) as error:
        raise Unproven from error
    return say("working.proof.heights")


def _check(task: Curved, answer: Answer) -> None:
    if isinstance(task, CriticalPoints) or task.what == "stationary":
        holds = all(_is_critical(task, place.at) for place in own_study(task).places if place.height)
    elif task.what in WANTED_SIGNS:
        holds = _goes_so(task, answer)
    elif task.what in {"highest", "lowest", "extremes"}:
        holds = _is_extreme(task)
    elif task.what == "inflections":
        holds = all(_bends_differently(task, at) for at, _ in points_of(task))
    else:
        holds = all(_is_turning(task, at) for at, _ in points_of(task))
    if not holds:
        raise Unproven


def _height(task: Curved, at: Any) -> Any:
    return mp.re(numeric.value(task.tree, {task.by: at}, 30, real=True))


def _at(node: Node) -> Any:
    return mp.re(numeric.value(node, digits=30, real=True))


def _is_critical(task: Curved, at: Node) -> bool:
    """The difference quotients go to 0, or come to nothing."""
    x, quotients = _at(at), []
    for h in _NEAR:
        try:
            quotients.append(abs(_height(task, x + h) - _height(task, x - h)) / h)
        except numeric.OutsideDomain:
            return True  # an end of the domain
    return (
        quotients[-1] < quotients[0] / 10 + _SLACK or quotients[-1] > 2 * quotients[0] or _has_corner(task, x)
    )


def _has_corner(task: Curved, x: Any) -> bool:
    h = _NEAR[-1]
    up, down = (_height(task, x + sign * h) - _height(task, x) for sign in (1, -1))
    return bool(abs(up + down) > h / 1000)


def _is_turning(task: Curved, at: Node) -> bool:
    x = _at(at)
    signs = {mp.sign(_height(task, x + sign * h) - _height(task, x)) for h in _NEAR for sign in (1, -1)}
    return len(signs) == 1 and 0 not in signs


def _bends_differently(task: Curved, at: Node) -> bool:
    x, h = _at(at), mp.mpf(10) ** -3

    def bend(middle: Any) -> Any:
        return mp.sign(_height(task, middle + h) + _height(task, middle - h) - 2 * _height(task, middle))

    return bool(bend(x + 2 * h) * bend(x - 2 * h) == -1)


def _is_extreme(task: CurveFeature) -> bool:
    """No place of a grid is higher than the highest, or lower than the lowest."""
    assert task.bounds is not None
    low, high = map(_at, task.bounds)
    grid = [_height(task, low + (high - low) * n / _GRID) for n in range(_GRID + 1)]
    ours = [_at(height) for _, height in points_of(task)]
    over, under = max(grid) - max(ours), min(ours) - min(grid)
    return (task.what == "lowest" or over < _SLACK) and (task.what == "highest" or under < _SLACK)


def _goes_so(task: CurveFeature, answer: Answer) -> bool:
    """In each gap the heights go as the answer says, by rows of three."""
    try:
        wanted = number_sets.pieces(answer)
    except number_line.NotASet as error:
        raise Unproven from error
    found, (order, sign) = study_of(task), WANTED_SIGNS[task.what]
    ends = [_at(place.at) for place in found.places]
    if task.bounds is not None:
        ends = [_at(task.bounds[0]), *ends, _at(task.bounds[1])]
    else:
        ends = ends or [*(ends[:1] or [mp.mpf(0)]), *ends]
        ends = [ends[0] - 4, *ends, ends[-1] + 4]
    for low, high in pairwise(ends):
        for n in range(1, 6):
            h = (high - low) / 40
            x = low + (high - low) * n / 6
            goes = _direction(task, x, h, order)
            inside = bool(number_line.intersected([number_line.point(x)], wanted))
            if inside is not (goes == sign):
                return False
    return True


def _direction(task: Curved, x: Any, h: Any, order: int) -> int:
    """1 where it rises, or bends upwards; −1 where it does the other; 0 where there is no curve."""
    try:
        left, middle, right = (_height(task, x + n * h) for n in (-1, 0, 1))
    except numeric.OutsideDomain:
        return 0
    if order == 2:
        return int(mp.sign(left + right - 2 * middle))
    first, second = mp.sign(middle - left), mp.sign(right - middle)
    return int(first) if first == second else 0


def _letter(task: Curved) -> str:
    return task.by


_KIND = Kind(
    _curve,
    _answer,
    _proof,
    _letter,
    {
        Claim.STARTS: _holds,
        **{
            claim: _solving(claim) for claim in (Claim.ADDS, Claim.KEPT, Claim.BOTH, Claim.STEPS, Claim.NAMED)
        },
    },
)
KINDS: Table = {CurveFeature: _KIND, CriticalPoints: _KIND}
