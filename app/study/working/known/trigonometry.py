"""Known answers of trigonometry: features of waves, reference angles, triangles."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from mpmath import mp

from app.study.answers.kinds import Answer, Equation, Quantity, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import (
    ZERO,
    Apply,
    Const,
    Node,
    Num,
    Sym,
    has,
    negative,
    number,
    over,
    plus,
    replaced,
    symbols,
    times,
)
from app.study.maths.units import UNITS
from app.study.maths.wave import Wave, wave
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.trigonometry import AngleFact, ProveIdentity, Sinusoid, Triangle
from app.study.working.angles import angle, has_degrees, over_pi, quadrant, reference
from app.study.working.exact_numbers import simplest
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.known.triangles import parts_of_triangles
from app.study.working.rules.exact_values import next_value
from app.study.working.unsolved import Unsolved

_PI = Const("pi")
_ROMAN = ("", "I", "II", "III", "IV")
_FUNCTIONS = tuple(op.OPERATORS[name] for name in ("sin", "cos", "asin", "acos"))
_POINTS = 7
_PLACES = 2  # of a part of a triangle that has no short exact form


def _absolute(node: Node) -> Node:
    return Apply(op.ABS, (node,))


def formula(task: Sinusoid) -> Node:
    """The feature as a formula with its numbers put in: 2π/|4|. Raises Unsolved."""
    found = wave(task.tree, task.by)
    if found is None:
        raise Unsolved
    return _FEATURES[task.what](found)


def _amplitude(found: Wave) -> Node:
    if not found.is_bounded:
        raise Unsolved
    return _absolute(found.a)


def _period(found: Wave) -> Node:
    turn = _PI if found.name in {"tan", "cot"} else times(number(2), _PI, "")
    return over(turn, _absolute(found.b))


def _frequency(found: Wave) -> Node:
    turn = _PI if found.name in {"tan", "cot"} else times(number(2), _PI, "")
    return over(_absolute(found.b), turn)


def _phase_shift(found: Wave) -> Node:
    return negative(over(found.c, found.b))


def _midline(found: Wave) -> Node:
    return found.d


def _maximum(found: Wave) -> Node:
    return plus(found.d, _amplitude(found))


def _minimum(found: Wave) -> Node:
    return Apply(op.MINUS, (found.d, _amplitude(found)))


_FEATURES: dict[str, Callable[[Wave], Node]] = {
    "amplitude": _amplitude,
    "period": _period,
    "frequency": _frequency,
    "phase-shift": _phase_shift,
    "midline": _midline,
    "vertical-shift": _midline,
    "maximum": _maximum,
    "minimum": _minimum,
}


def _sinusoid(task: Sinusoid, form: Form) -> Known:
    found = wave(task.tree, task.by)
    tree = formula(task)
    if found is None or (task.what == "phase-shift" and not _is_positive(found.b)):
        raise Unsolved  # sin(π − 2x): books differ
    simple = tree if symbols(tree) else simplest(tree) or tree
    if not symbols(task.tree) - {task.by} and not _holds(task, simple):
        raise Unsolved
    answers: tuple[Answer, ...] = (Value(simple),)
    if task.what == "midline":
        answers = (Equation(Sym("y"), simple), Value(simple, "y"), Value(simple))
    return Known(answers, evidence.WORKED_OUT, form.adding(Ask.EVALUATE))


def _is_positive(node: Node) -> bool:
    try:
        return not symbols(node) and numeric.value(node, real=True) > 0
    except numeric.OutsideDomain:
        return False


def _holds(task: Sinusoid, value: Node) -> bool:
    """Whether the function itself shows the feature, at points of its curve."""
    with mp.workdps(30):
        size = numeric.value(value, digits=30, real=True)
        at = [mp.mpf(n) / 7 + mp.mpf("0.31") for n in range(_POINTS)]
        if task.what == "period":
            return _repeats(task, size, at) and not any(_repeats(task, size / n, at) for n in (2, 3))
        if task.what in {"maximum", "minimum"}:
            sign = 1 if task.what == "maximum" else -1
            return all(sign * (size - _height(task, x * 40)) >= -(mp.mpf(10) ** -15) for x in at)
    return True


def _repeats(task: Sinusoid, size: numeric.Number, at: list[numeric.Number]) -> bool:
    try:
        return all(abs(_height(task, x + size) - _height(task, x)) < mp.mpf(10) ** -15 for x in at)
    except numeric.OutsideDomain:
        return False


def _height(task: Sinusoid, at: numeric.Number) -> numeric.Number:
    return numeric.value(task.tree, {task.by: at}, 30, real=True)


def _angle_fact(task: AngleFact, form: Form) -> Known:
    value = over_pi(task.angle)
    if value is None:
        raise Unsolved
    degrees = has_degrees(task.angle)
    if task.what == "quadrant":
        where = quadrant(value)
        if not where:
            raise Unsolved
        roman = _ROMAN[where]
        words = (Word(roman.lower()), Word(f"quadrant {roman}".lower()), Word(f"quadrant {where}"))
        return Known((Value(Num(Fraction(where))), *words), evidence.WORKED_OUT, form)
    base = angle(reference(value), degrees=degrees)
    answers: tuple[Answer, ...] = (Value(base),)
    if degrees:
        size = number(reference(value) * 180)
        answers = (Quantity(size, UNITS["°"]), Value(base), Value(size))
    return Known(answers, evidence.WORKED_OUT, form.adding(Ask.EVALUATE))


def _triangle(task: Triangle, form: Form) -> Known:
    """The part, in each triangle that there is; "none" where there is no such triangle."""
    found = parts_of_triangles(task)
    if not found:
        nothing: tuple[Answer, ...] = (Value(ZERO),) if task.zero else ()
        return Known((*nothing, Word("none"), Word("no triangle")), evidence.WORKED_OUT, form)
    if len(found) == 2 and task.index:
        found = [found[task.index - 1]]
    elif task.index > len(found):
        raise Unsolved
    if len(found) > 1:
        raise Unsolved  # both are asked for
    (part,) = found
    exact = _short(part)
    answers: list[Value | Quantity] = [Value(exact or part)]
    if task.wanted.isupper():
        answers.insert(0, Quantity(exact or part, UNITS["°"]))
    if (exact is None or has(exact, *_FUNCTIONS)) and form.rounding is None and not form.wants(Ask.EXACT):
        answers[:0] = _rounded(answers)
    return Known(tuple(answers), evidence.WORKED_OUT, form)


def _short(part: Node) -> Node | None:
    """The part with the exact values of its functions, as simply as it goes; None where that is not known."""
    found = part
    while (change := next_value(found)) is not None:
        found = replaced(found, change.path, change.new)
    short = simplest(found)
    return short if short is not None and equal(part, short).outcome is Outcome.EQUAL else None


def _rounded(answers: Sequence[Value | Quantity]) -> list[Value | Quantity]:
    """The parts as a calculator says them, which is what books give where nothing exact is short."""
    found = []
    for each in answers:
        value = Fraction(round(float(numeric.value(each.tree, real=True)), _PLACES)).limit_denominator(
            10**_PLACES
        )
        found.append(replace(each, tree=Num(value, _PLACES), approximate=True))
    return found


def _identity(task: ProveIdentity, form: Form) -> Known:
    """That it is proven, where both sides are equal for all letters."""
    if equal(task.left, task.right).outcome is not Outcome.EQUAL:
        raise Unsolved
    return Known((Word("proven"),), evidence.WORKED_OUT, Form())


KNOWN: Table = {ProveIdentity: _identity, Sinusoid: _sinusoid, AngleFact: _angle_fact, Triangle: _triangle}
