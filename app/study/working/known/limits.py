"""Works out limits with SymPy, and confirms each with numbers ever nearer to the point."""

from typing import Any

import sympy
from mpmath import mp

from app.study.answers.kinds import Answer, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.errors import OutsideDomain, TooLarge
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import (
    ONE,
    ZERO,
    Apply,
    Const,
    Node,
    Sym,
    mapped,
    negative,
    over,
    substituted,
    symbols,
)
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.calculus import Limit
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.polynomial import polynomial
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails

STEPS = (2, 3, 5, 8, 12, 20, 40)  # powers of ten: how near, or how far out
CLOSE = mp.mpf("0.02")  # 1/ln x is not nearer to 0 at 10^40
_NONE = (sympy.AccumBounds, sympy.Limit, sympy.nan, sympy.zoo)


def limit(task: Limit) -> Answer:
    """The limit; from both sides where none is named. Raises Unsolved."""
    if task.by in symbols(task.to):
        raise Unsolved
    if oscillates(task):
        return Word("undefined")
    with unsolved_where_sympy_fails():
        to = to_sympy(task.to)
        sides = [task.side] if task.side else (["+"] if to.is_infinite else ["+", "-"])
        found = [_from(task, side, to) for side in sides]
        if len(found) == 2 and found[0] != found[1] and sympy.simplify(found[0] - found[1]) != 0:
            return Word("undefined")
        return Value(from_sympy(found[0]))


def oscillates(task: Limit) -> bool:
    """Whether the values go on in a wave, which is not constant: sin x far out, cos(1/x) near 0."""
    tree = task.tree
    if task.to == ZERO:
        inverse = over(ONE, Sym(task.by))
        tree = mapped(tree, lambda each: Sym("~") if each == inverse else each)
        if task.by in symbols(tree):
            return False
    elif task.to in (Const("oo"), negative(Const("oo"))):
        tree = substituted(tree, {task.by: Sym("~")})
    else:
        return False
    if symbols(tree) != {"~"} or not _is_wave(tree):
        return False
    try:
        heights = [numeric.value(tree, {"~": mp.mpf(n) / 7}, 30, real=True) for n in range(1, 12)]
    except OutsideDomain:
        return False
    return bool(max(heights) - min(heights) > mp.mpf(10) ** -15)


def _is_wave(tree: Node) -> bool:
    """Whether the letter stands in sines and cosines of its rational multiples only: a period is common."""
    if not isinstance(tree, Apply):
        return tree != Sym("~")
    if tree.op in {op.SIN, op.COS}:
        found = polynomial(tree.args[0])
        return found is not None and all(len(one) <= 1 and all(n == 1 for _, n in one) for one in found)
    return all(map(_is_wave, tree.args))


def _from(task: Limit, side: str, to: Any) -> Any:
    # A symbol without assumptions: limits with real=True symbols take SymPy's slower ways.
    x = sympy.Symbol(task.by)
    expression = to_sympy(task.tree).subs(symbol(task.by), x).replace(_is_exponential, _by_e)
    found = sympy.limit(expression, x, to, side)
    if found.has(*_NONE) or not _is_approached(task, side, found):
        raise Unsolved
    return found


def _is_exponential(expression: Any) -> bool:
    """Whether it is 2^x or the like, of which SymPy 1.14 takes wrong limits (sympy#28975)."""
    return bool(expression.is_Pow and expression.base.is_Rational and expression.exp.free_symbols)


def _by_e(power: Any) -> Any:
    return sympy.exp(power.exp * sympy.log(power.base))


def _is_approached(task: Limit, side: str, found: Any) -> bool:
    """Whether the values nearer and nearer to the point go to `found`."""
    letters = {
        name: mp.mpf(place + 3) / 7 for place, name in enumerate(sorted(symbols(task.tree) - {task.by}))
    }
    seen = [value for step in STEPS if (value := _near(task, side, step, letters)) is not None]
    if len(seen) < 2:
        return False
    before, last = seen[-2:]
    if found.is_infinite:
        return bool(mp.sign(mp.re(last)) == (1 if found == sympy.oo else -1) and abs(last) > abs(before))
    expected = numeric.value(from_sympy(found), letters)
    scale = CLOSE * max(1, abs(expected))
    return bool(abs(last - expected) <= min(scale, abs(before - expected) + scale / 10**6))


def _near(task: Limit, side: str, step: int, letters: dict[str, Any]) -> Any:
    """The value at 10^−step from the point, or at 10^step for a limit at infinity; None without one."""
    digits = 40 + 8 * step
    with mp.workdps(digits):
        try:
            at = _point(task.to, side, step, letters, digits)
            return numeric.value(task.tree, {**letters, task.by: at}, digits)
        except (OutsideDomain, TooLarge):
            return None


def _point(to: Node, side: str, step: int, letters: dict[str, Any], digits: int) -> Any:
    end = to_sympy(to)
    if end.is_infinite:
        return (1 if end == sympy.oo else -1) * mp.mpf(10) ** step
    offset = mp.mpf(10) ** -step
    return numeric.value(to, letters, digits) + (offset if side == "+" else -offset)


def _limit(task: Limit, form: Form) -> Known:
    found = limit(task)
    answers: tuple[Answer, ...] = (found,)
    if isinstance(found, Value) and found.tree in (Const("oo"), negative(Const("oo"))):
        answers = (found, Word("undefined"))  # books say both
    return Known(answers, evidence.LIMIT, form.adding(Ask.EVALUATE))


KNOWN: Table = {Limit: _limit}
