"""Works out equations and systems with SymPy, as answers that can be compared."""

from typing import Any

import sympy

from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Answer, Assignments, Several, Value, Word
from app.study.maths import numeric
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import Unreadable, has, substituted, symbols
from app.study.problems.tasks import Solve

MAX_DEGREE = 12
_FAILURES = (
    NotImplementedError,
    TypeError,
    ValueError,
    ArithmeticError,
    AttributeError,
    IndexError,
    KeyError,
)


class Unsolved(Exception):
    """No method here solves it, or its solutions are no finite list."""


def solutions(task: Solve) -> list[Answer]:
    """What may be answered: the real solutions, then all complex ones where there are others.

    Raises Unsolved.
    """
    try:
        if len(task.equations) == 1 and len(task.unknowns) == 1:
            return _single(task)
        return _system(task)
    except (*_FAILURES, Unreadable) as error:
        raise Unsolved from error


def _single(task: Solve) -> list[Answer]:
    name = task.unknowns[0]
    (left, right), x = task.equations[0], symbol(name)
    difference = to_sympy(left) - to_sympy(right)
    if difference.has(sympy.nan, sympy.zoo):
        raise Unsolved
    others = (symbols(left) | symbols(right)) - {name}
    if others:
        return [_wanted(task, [{name: root} for root in _literal(difference, x)])]
    if sympy.expand(sympy.numer(sympy.together(difference))) == 0:
        if (
            task.domain is not None
            or has(left, "/", "root", "^", "ln", "log")
            or has(right, "/", "root", "^", "ln", "log")
        ):
            raise Unsolved  # true wherever both sides are defined; where that is, is another question
        return [Word("all-reals")]
    found = [_wanted(task, [{name: root} for root in _real_roots(difference, x, task)])]
    polynomial = _polynomial(difference, x)
    if polynomial is not None and task.domain is None and task.wanted is None:
        roots = _all_roots(polynomial)
        if roots and any(not root.is_real for root in roots):
            found.append(_wanted(task, [{name: root} for root in roots]))
    return found


def _polynomial(difference: Any, x: Any) -> Any:
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


def _all_roots(polynomial: Any) -> list[Any]:
    roots = sympy.roots(polynomial)
    return list(roots) if sum(roots.values()) == polynomial.degree() else []


def _real_roots(difference: Any, x: Any, task: Solve) -> list[Any]:
    polynomial = _polynomial(difference, x)
    if polynomial is not None:
        roots = list(dict.fromkeys(sympy.real_roots(polynomial)))
        exact = _all_roots(polynomial)
        if exact:  # radicals where there are any, not CRootOf
            roots = [
                root
                for root in exact
                if root.is_real or (root.is_real is None and abs(sympy.im(sympy.N(root, 30))) < 1e-20)
            ]
    else:
        domain = sympy.S.Reals if task.domain is None else _domain(task)
        solved = sympy.solveset(difference, x, domain)
        if solved is sympy.S.Reals:
            raise Unsolved
        if solved is sympy.S.EmptySet:
            return []
        if isinstance(solved, sympy.Intersection | sympy.Complement):
            solved = solved.doit()
        if not isinstance(solved, sympy.FiniteSet):
            raise Unsolved
        roots = list(solved)
        if any(not root.is_real for root in roots):
            raise Unsolved
        return _defined(_checked(difference, x, roots), task)
    roots = _defined(roots, task)
    if task.domain is not None:
        roots = [root for root in roots if _within(root, task)]
    return roots


def _checked(difference: Any, x: Any, roots: list[Any]) -> list[Any]:
    """Substituted back: extraneous roots are left out, doubtful ones raise Unsolved."""
    kept = []
    for root in roots:
        residue = difference.subs(x, root)
        size = abs(sympy.N(residue, 30))
        if not size.is_number or size is sympy.nan:
            raise Unsolved
        if size < 1e-20:
            kept.append(root)
        elif size < 1e-6:
            raise Unsolved
    return kept


def _defined(roots: list[Any], task: Solve) -> list[Any]:
    """Those at which both sides, as written, have values: x²/x = 0 has no solution, though SymPy cancels."""
    kept = []
    for root in roots:
        try:
            at = {task.unknowns[0]: numeric.value(from_sympy(root))}
            sizes = [abs(numeric.value(side, at)) for side in task.equations[0]]
        except numeric.OutsideDomain:
            continue
        except Unreadable:  # a root without a plain form
            kept.append(root)
            continue
        if max(sizes) < 1e20:
            kept.append(root)
    return kept


def _domain(task: Solve) -> Any:
    assert task.domain is not None
    low, *middle, high = task.domain.sides
    if len(middle) != 1 or not set(task.domain.relations) <= {"<", "<="}:
        raise Unsolved
    open_ends = [relation == "<" for relation in task.domain.relations]
    return sympy.Interval(to_sympy(low), to_sympy(high), *open_ends)


def _within(root: Any, task: Solve) -> bool:
    assert task.domain is not None
    value = from_sympy(root)
    try:
        point = number_sets.pieces(Value(value))
        return bool(number_line.intersected(point, number_sets.pieces(task.domain)))
    except number_line.NotASet as error:
        raise Unsolved from error


def _literal(difference: Any, x: Any) -> list[Any]:
    """Solved for one letter among several: only where the equation is linear in it."""
    polynomial = sympy.Poly(sympy.numer(sympy.together(difference)), x)
    if polynomial.degree() != 1:
        raise Unsolved
    slope, at_zero = polynomial.all_coeffs()
    return [sympy.simplify(-at_zero / slope)]


def _system(task: Solve) -> list[Answer]:
    unknowns = [symbol(name) for name in task.unknowns]
    equations = [sympy.Eq(to_sympy(left), to_sympy(right)) for left, right in task.equations]
    if any(equation in (True, sympy.true) for equation in equations):
        equations = [equation for equation in equations if equation not in (True, sympy.true)]
    if any(equation in (False, sympy.false) for equation in equations):
        return [Word("none")]
    found = sympy.solve(equations, unknowns, dict=True)
    if not found:
        linear = all(_is_linear(equation, unknowns) for equation in equations)
        if linear:
            return [Word("none")]
        raise Unsolved
    if any(
        set(solution) != set(unknowns) or any(value.free_symbols for value in solution.values())
        for solution in found
    ):
        if task.wanted is not None:
            raise Unsolved
        return [Word("infinite")]
    real = [solution for solution in found if all(value.is_real for value in solution.values())]
    if len(real) != len(found):
        raise Unsolved
    return [_wanted(task, [{str(name): value for name, value in solution.items()} for solution in real])]


def _is_linear(equation: Any, unknowns: list[Any]) -> bool:
    try:
        return bool(sympy.Poly(equation.lhs - equation.rhs, *unknowns).total_degree() <= 1)
    except sympy.PolynomialError:
        return False


def _wanted(task: Solve, found: list[dict[str, Any]]) -> Answer:
    """The solutions as the answer to what is asked: values of one letter, of several, of an expression."""
    if not found:
        return Word("none")
    trees = [{name: from_sympy(value) for name, value in solution.items()} for solution in found]
    items: list[Answer] = []
    for solution in trees:
        if task.wanted is not None:
            items.append(Value(substituted(task.wanted, dict(solution))))
        elif len(solution) == 1:
            items.extend(Value(value, name) for name, value in solution.items())
        else:
            items.append(
                Assignments(tuple((name, Value(value, name)) for name, value in sorted(solution.items())))
            )
    return (
        items[0]
        if len(items) == 1
        else Several(tuple(items), "", task.unknowns[0] if len(trees[0]) == 1 else "")
    )
