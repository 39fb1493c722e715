"""Proves that a line has all angles of an interval at which a sine, cosine or tangent has its value."""

from mpmath import mp

from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Equation, Inequality, Value
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.errors import OutsideDomain
from app.study.maths.tree import ZERO, Apply, Node, Num, Sym, is_op, minus, plus, substituted, symbols, times
from app.study.problems.tasks.equations import Solve
from app.study.working.solution_sets import equations, roots
from app.study.working.step import Step

_CLOSE = mp.mpf(10) ** -30
_MOST = 200


def all_angles(task: Solve, step: Step, letter: str) -> bool:
    """Whether the values of the line after are the solutions in the domain of the one before, each once."""
    before, values = equations(step.before), roots(step.after, letter)
    if before is None or values is None or task.domain is None:
        return False
    expected: list[numeric.Number] = []
    for one in before:
        found = _within(one, letter, task.domain)
        if found is None:
            return False
        expected += [each for each in found if all(abs(each - other) > _CLOSE for other in expected)]
    if len(expected) != len(values):
        return False
    return all(_solves(before, value, letter) and _is_in(task.domain, value) for value in values) and all(
        any(abs(numeric.value(value, real=True) - each) < _CLOSE for value in values) for each in expected
    )


def _solves(before: tuple[Equation, ...], value: Node, letter: str) -> bool:
    for one in before:
        sides = [substituted(side, {letter: value}) for side in (one.left, one.right)]
        if equal(*sides).outcome is Outcome.EQUAL:
            return True
    return False


def _is_in(domain: Inequality, value: Node) -> bool:
    try:
        point = number_sets.pieces(Value(value))
        return bool(number_line.intersected(point, number_sets.pieces(domain)))
    except number_line.NotASet:
        return False


def _within(one: Equation, letter: str, domain: Inequality) -> list[numeric.Number] | None:
    """The solutions of f(ax + b) = c in the domain, to many digits; None where it is no such equation."""
    function, value = one.left, one.right
    if not is_op(function, op.SIN, op.COS, op.TAN) or symbols(value):
        return None
    inside = function.args[0]
    first, second = (substituted(inside, {letter: at}) for at in (ZERO, Num(ZERO.value + 1)))
    straight = plus(times(minus(second, first), Sym(letter)), first)
    if equal(inside, straight).outcome is not Outcome.EQUAL or len(domain.sides) != 3:
        return None
    if domain.sides[1] != Sym(letter):
        return None
    try:
        low, high = (numeric.value(domain.sides[place], real=True) for place in (0, 2))
        b, c = numeric.value(first, real=True), numeric.value(value, real=True)
        a = numeric.value(second, real=True) - b
    except OutsideDomain:
        return None
    if a == 0:
        return None
    with mp.workdps(40):
        return _listed(function, (a, b, c), (low, high), domain)


def _listed(
    function: Apply,
    numbers: tuple[numeric.Number, ...],
    ends: tuple[numeric.Number, numeric.Number],
    domain: Inequality,
) -> list[numeric.Number] | None:
    a, b, c = numbers
    if function.op is not op.TAN and abs(c) > 1 + _CLOSE:
        return []
    starts, period = _starts(function, c)
    low, high = sorted((a * ends[0] + b, a * ends[1] + b))
    first, last = int(mp.floor((low - 4) / period)) - 1, int(mp.ceil((high + 4) / period)) + 1
    if last - first > _MOST:
        return None
    open_low, open_high = (relation == "<" for relation in domain.relations)
    found: list[numeric.Number] = []
    for turn in range(first, last + 1):
        for start in starts:
            x = (start + turn * period - b) / a
            above = x > ends[0] + _CLOSE or (not open_low and abs(x - ends[0]) <= _CLOSE)
            below = x < ends[1] - _CLOSE or (not open_high and abs(x - ends[1]) <= _CLOSE)
            if above and below and all(abs(x - other) > _CLOSE for other in found):
                found.append(x)
    return found


def _starts(function: Apply, c: numeric.Number) -> tuple[list[numeric.Number], numeric.Number]:
    c = c if function.op is op.TAN else max(mp.mpf(-1), min(mp.mpf(1), c))
    if function.op is op.TAN:
        return [mp.atan(c)], +mp.pi
    if function.op is op.SIN:
        return [mp.asin(c), mp.pi - mp.asin(c)], 2 * mp.pi
    return [mp.acos(c), -mp.acos(c)], 2 * mp.pi
