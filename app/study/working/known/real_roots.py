"""The real solutions of one equation in one unknown: found by SymPy, each put back into what was written."""

from collections.abc import Callable, Sequence
from typing import Any

import sympy
from mpmath import mp

from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Inequality, Value
from app.study.maths import numeric
from app.study.maths.errors import OutsideDomain
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import Const, Node, Sym, minus, symbols, walk
from app.study.problems.tasks.equations import Solve
from app.study.working.known.solutions.angles import by_angles
from app.study.working.known.solutions.logarithms import by_logarithms, by_powers_of_logarithm
from app.study.working.unsolved import Unsolved

MAX_DEGREE = 12
POINTS = 240  # at which a sign change is looked for that no root explains
REACH = 30  # how far out, where the domain does not say
_FEW = 12  # steps after which a difference that will touch 0 has come much nearer to it
_HUGE = 1e20  # what a division by something that should be zero gives


def real_roots(task: Solve) -> list[Any]:
    """The real solutions of the one equation in SymPy's terms, within the domain. Raises Unsolved."""
    (left, right), x = task.equations[0], symbol(task.unknowns[0])
    difference = to_sympy(left) - to_sympy(right)
    above = _numerator(difference, x)
    polynomial = rational_polynomial(above, x)
    if polynomial is not None:
        roots = _put_back(real_roots_of(polynomial), task)
    elif above.is_Rational:  # 3 = 0, whatever x is
        roots = []
    else:
        found = _by_odd_roots(difference, x)
        if found is None:
            found = by_powers_of_logarithm(difference, x) or by_logarithms(difference, x)
        if found is None and task.domain is not None:
            found = by_angles(difference, x, *_bounded(task))
        roots = _put_back(_by_solveset(difference, x, task.domain) if found is None else found, task)
        _search_for_more(roots, task)
    return roots if task.domain is None else [root for root in roots if _within(root, task.domain)]


def _numerator(difference: Any, x: Any) -> Any:
    """What is above the bar when the difference is one fraction: it is 0 at every solution."""
    if not difference.is_rational_function(x):
        return difference
    return sympy.expand(sympy.numer(sympy.together(difference)))


def rational_polynomial(difference: Any, x: Any) -> Any:
    """The polynomial whose roots are exactly the solutions; None when there is no such."""
    try:
        polynomial = sympy.Poly(difference, x)
    except sympy.PolynomialError:
        return None
    if not polynomial.domain.is_QQ and not polynomial.domain.is_ZZ:
        return None
    if polynomial.degree() > MAX_DEGREE:
        raise Unsolved
    return polynomial if polynomial.degree() > 0 else None


def all_roots_of(polynomial: Any) -> list[Any]:
    """Real and complex ones, in radicals; empty when these do not give all."""
    roots = sympy.roots(polynomial)
    return list(roots) if sum(roots.values()) == polynomial.degree() else []


def real_roots_of(polynomial: Any) -> list[Any]:
    """The real ones, in radicals where there are any."""
    exact = all_roots_of(polynomial)
    return [root for root in exact if _is_real(root)] or list(dict.fromkeys(sympy.real_roots(polynomial)))


def _is_real(root: Any) -> bool:
    return bool(root.is_real or (root.is_real is None and abs(sympy.im(sympy.N(root, 30))) < 1e-20))


def _by_solveset(difference: Any, x: Any, domain: Inequality | None) -> list[Any]:
    solved = sympy.solveset(difference, x, sympy.S.Reals if domain is None else _interval(domain))
    if isinstance(solved, sympy.Intersection | sympy.Complement):
        solved = solved.doit()
    if solved is sympy.S.EmptySet:
        return []
    if not isinstance(solved, sympy.FiniteSet) or not all(root.is_real for root in solved):
        raise Unsolved
    return list(solved)


def _by_odd_roots(difference: Any, x: Any) -> list[Any] | None:
    """The solutions of ∛x = −3 or (x + 1)^(2/3) = 4, where SymPy knows only principal roots.

    With t the odd root, its power is put for what is under it. None when there is no odd root of x.
    """
    powers = [power for power in difference.atoms(sympy.Pow) if _is_odd_root(power) and power.has(x)]
    if not powers:
        return None
    inside, index = powers[0].base, int(sympy.ilcm(1, *(power.exp.q for power in powers)))
    t = sympy.Dummy("t", real=True)
    in_t = difference.xreplace({power: t ** int(power.exp * index) for power in powers})
    in_t = in_t.subs(x, t**index) if inside == x else in_t
    polynomial = rational_polynomial(sympy.numer(sympy.together(in_t)), t)
    if polynomial is None or in_t.has(x) or any(power.base != inside for power in powers):
        raise Unsolved
    return [root for at in real_roots_of(polynomial) for root in _where(inside, sympy.expand(at**index), x)]


def _is_odd_root(power: Any) -> bool:
    return bool(power.exp.is_Rational and power.exp.q > 1 and power.exp.q % 2)


def _where(inside: Any, value: Any, x: Any) -> list[Any]:
    """Where a polynomial in x has a value."""
    if inside == x:
        return [value]
    polynomial = rational_polynomial(inside - value, x)
    if polynomial is None:
        raise Unsolved
    return real_roots_of(polynomial)


def _put_back(roots: Sequence[Any], task: Solve) -> list[Any]:
    """Those at which both sides, as they were written, have real values, and the same; doubtful: Unsolved."""
    kept = []
    for root in roots:
        try:
            left, right = _sides(task)(_number(root), 40)
        except OutsideDomain:
            continue
        size = max(1, abs(left), abs(right))
        if size >= _HUGE:
            continue
        if 1e-20 <= abs(left - right) / size < 1e-6:
            raise Unsolved
        if abs(left - right) < 1e-20 * size:
            kept.append(root)
    return kept


def _number(root: Any) -> Any:
    with mp.workdps(50):
        return mp.mpf(str(sympy.re(sympy.N(root, 50))))


def _sides(task: Solve) -> Callable[[Any, int], tuple[Any, Any]]:
    """Both sides at a point, to so many digits; real in every part unless the equation itself is complex."""
    name, sides = task.unknowns[0], task.equations[0]
    real = not any(each == Const("i") for side in sides for each in walk(side))

    def at(point: Any, digits: int) -> tuple[Any, Any]:
        left, right = (numeric.value(side, {name: point}, digits, real=real) for side in sides)
        return left, right

    return at


def no_others(task: Solve, values: Sequence[Node]) -> bool:
    """Whether no other change of sign of the difference is found than at `values`."""
    if symbols(minus(*task.equations[0])) != {task.unknowns[0]}:
        return False
    try:
        _search_for_more([sympy.Float(str(mp.re(numeric.value(value))), 30) for value in values], task)
    except (Unsolved, OutsideDomain):
        return False
    return True


def _search_for_more(roots: Sequence[Any], task: Solve) -> None:
    """SymPy's word alone is not enough: where the difference changes its sign, there has to be a root.

    Raises Unsolved where one is missing.
    """
    low, high = _reach(task)
    sides = _sides(task)

    def gap(point: Any) -> Any:
        try:
            left, right = sides(point, 20)
        except OutsideDomain:
            return None
        return mp.re(left - right)

    known = [float(sympy.re(sympy.N(root, 17))) for root in roots]
    points = [low + (high - low) * (step + mp.mpf("0.4142")) / POINTS for step in range(POINTS)]
    gaps = [gap(point) for point in points]
    for a, b, before, after in zip(points, points[1:], gaps, gaps[1:], strict=False):
        crossed = before is not None and after is not None and before * after < 0
        if crossed and not any(a <= root <= b for root in known) and _is_zero_between(gap, a, b):
            raise Unsolved
    if any(
        _is_missed(gap, points[at - 1 : at + 2], gaps[at - 1 : at + 2], known) for at in range(1, POINTS - 1)
    ):
        raise Unsolved


def _is_missed(
    gap: Callable[[Any], Any], points: Sequence[Any], gaps: Sequence[Any], known: Sequence[float]
) -> bool:
    """Whether the difference only touches 0 between three points, where no root is known."""
    a, _, b = points
    return _turns(gaps) and not any(a <= root <= b for root in known) and _touches(gap, a, b)


def _turns(row: Sequence[Any]) -> bool:
    """Whether the difference comes nearer to 0 and goes away again, without a change of its sign."""
    if any(each is None for each in row):
        return False
    before, here, after = row
    return bool(before * here > 0 and here * after > 0 and abs(here) <= min(abs(before), abs(after)))


def _touches(gap: Callable[[Any], Any], a: Any, b: Any) -> bool:
    """Whether it is 0 where it is nearest to it: sin x + 1 at −π/2."""
    largest = max(abs(gap(a)), abs(gap(b)))
    for step in range(60):
        if step == _FEW and abs(gap((a + b) / 2) or 0) > 0.9 * largest:
            return False
        left, right = a + (b - a) / 3, b - (b - a) / 3
        at_left, at_right = gap(left), gap(right)
        if at_left is None or at_right is None:
            return False
        a, b = (a, right) if abs(at_left) < abs(at_right) else (left, b)
    return bool(abs(gap((a + b) / 2) or 0) < 1e-9 * largest)


def _is_zero_between(gap: Callable[[Any], Any], a: Any, b: Any) -> bool:
    """Whether the sign change is a zero, not a pole or a gap."""
    first = gap(a)
    largest = max(abs(first), abs(gap(b)))
    for _ in range(40):
        middle = (a + b) / 2
        at_middle = gap(middle)
        if at_middle is None:
            return False
        a, b = (middle, b) if at_middle * first > 0 else (a, middle)
    return bool(abs(gap((a + b) / 2) or 0) < 1e-6 * largest)


def _reach(task: Solve) -> tuple[Any, Any]:
    """Between which ends to look: those of the domain, but not beyond REACH where it has none."""
    if task.domain is None:
        return mp.mpf(-REACH), mp.mpf(REACH)
    low, high = _ends(task, task.domain)
    low = min(mp.mpf(-REACH), high - REACH) if mp.isinf(low) else low
    return low, max(mp.mpf(REACH), low + REACH) if mp.isinf(high) else high


def _ends(task: Solve, domain: Inequality) -> tuple[Any, Any]:
    """The ends of the domain, which may be infinite. Raises Unsolved for one that is none of the unknown."""
    try:
        whole = number_sets.pieces(domain) if _is_of(task, domain) else []
    except number_line.NotASet as error:
        raise Unsolved from error
    if not whole:
        raise Unsolved
    return whole[0][0].at, whole[-1][1].at


def _is_of(task: Solve, domain: Inequality) -> bool:
    """Whether it says where the unknown itself lies; cos θ > 0 says nothing so plain."""
    unknown = Sym(task.unknowns[0])
    return all(side == unknown or not symbols(side) for side in domain.sides)


def _bounded(task: Solve) -> tuple[Any, Any]:
    """The ends of a domain in which an angle comes again a few times only. Raises Unsolved for another."""
    assert task.domain is not None
    ends = _ends(task, task.domain)
    if any(map(mp.isinf, ends)):
        raise Unsolved
    return ends


def _interval(domain: Inequality) -> Any:
    """The interval between two ends; all real numbers for another domain, which is looked at afterwards."""
    low, *middle, high = domain.sides
    if len(middle) != 1 or not set(domain.relations) <= {"<", "<="}:
        return sympy.S.Reals
    return sympy.Interval(to_sympy(low), to_sympy(high), *(relation == "<" for relation in domain.relations))


def _within(root: Any, domain: Inequality) -> bool:
    value: Node = from_sympy(root)
    try:
        point = number_sets.pieces(Value(value))
        return bool(number_line.intersected(point, number_sets.pieces(domain)))
    except number_line.NotASet as error:
        raise Unsolved from error
