"""Works out equations and systems with SymPy, as answers that can be compared."""

from typing import Any

import sympy

from app.study.answers.kinds import Answer, Assignments, Several, Value, Word
from app.study.maths import operators as op
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import Num, has, substituted, symbols
from app.study.problems.tasks.equations import Solve
from app.study.working.domain import restrictions
from app.study.working.known.real_roots import all_roots_of, rational_polynomial, real_roots
from app.study.working.known.solutions.general import general
from app.study.working.known.solutions.literal import literal
from app.study.working.known.solutions.picking import picked
from app.study.working.known.solutions.pieces import by_pieces
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails

Solution = dict[str, Any]  # letter → SymPy's value

_OF_ANGLES = (op.SIN, op.COS, op.TAN)


def solutions(task: Solve) -> list[Answer]:
    """What may be answered: the real solutions, then all complex ones where there are others.

    Raises Unsolved.
    """
    with unsolved_where_sympy_fails():
        if len(task.equations) == 1 and len(task.unknowns) == 1:
            return _single(task)
        return [_system(task)]


def _single(task: Solve) -> list[Answer]:
    name = task.unknowns[0]
    (left, right), x = task.equations[0], symbol(name)
    difference = to_sympy(left) - to_sympy(right)
    if difference.has(sympy.nan, sympy.zoo, sympy.oo, -sympy.oo) or _may_mean_degrees(task):
        raise Unsolved
    if (symbols(left) | symbols(right)) - {name}:
        return literal(task, difference, x)
    identical = sympy.expand(sympy.numer(sympy.together(difference))) == 0
    if (identical and _is_narrowed(task)) or difference.has(sympy.Abs):
        pieces = by_pieces(task, difference, x)
        if pieces is not None and not task.pick and task.wanted is None:
            return [pieces]
    if identical:
        return [_everywhere(task)]
    turned = None if task.pick or task.wanted is not None else general(task)
    return _real_and_complex(task, difference, x) if turned is None else [turned]


def _real_and_complex(task: Solve, difference: Any, x: Any) -> list[Answer]:
    name = task.unknowns[0]
    real = sorted(real_roots(task), key=_size)
    if task.pick:
        return picked(task, real, _all_roots(rational_polynomial(difference, x)))
    found = [_wanted(task, [{name: root} for root in real])]
    complex_roots = _complex_roots(task, rational_polynomial(difference, x))
    return [*found, _wanted(task, [{name: root} for root in complex_roots])] if complex_roots else found


def _size(root: Any) -> float:
    return float(sympy.re(sympy.N(root, 20)))


def _all_roots(polynomial: Any) -> list[Any]:
    """Of a polynomial, each as often as it counts; none of another equation."""
    if polynomial is None:
        return []
    return [root for root, times in sympy.roots(polynomial).items() for _ in range(times)]


def _may_mean_degrees(task: Solve) -> bool:
    """Whether the domain is one in degrees without their sign: sin x = 0.5 for 0 < x < 180."""
    ends = task.domain.sides if task.domain else ()
    unsigned = any(isinstance(end, Num) and end.value and end.value % 45 == 0 for end in ends)
    return unsigned and any(has(side, *_OF_ANGLES) for side in task.equations[0])


def _everywhere(task: Solve) -> Answer:
    """The answer to an identity; where both sides are defined would be another question. Raises Unsolved."""
    if task.pick.startswith("count"):
        return Word("infinite")
    if task.domain is not None or _is_narrowed(task):
        raise Unsolved
    return Word("all-reals")


def _is_narrowed(task: Solve) -> bool:
    """Whether a side is not defined everywhere."""
    found = restrictions(*task.equations[0])
    return bool(found.nonzero or found.not_negative or found.positive or found.others)


def _complex_roots(task: Solve, polynomial: Any) -> list[Any]:
    """All roots, where some of them are not real and all are asked for."""
    if polynomial is None or task.domain is not None or task.wanted is not None:
        return []
    roots = all_roots_of(polynomial)
    return roots if any(not root.is_real for root in roots) else []


def _system(task: Solve) -> Answer:
    unknowns = [symbol(name) for name in task.unknowns]
    equations = [sympy.Eq(to_sympy(left), to_sympy(right)) for left, right in task.equations]
    equations = [equation for equation in equations if equation is not sympy.true]
    if sympy.false in equations:
        return Word("none")
    found = sympy.solve(equations, unknowns, dict=True)
    if any(_leaves_free(solution, unknowns) for solution in found) and task.wanted is None:
        return Word("infinite")
    if not _is_confirmed(found, equations, unknowns):
        raise Unsolved
    return _wanted(task, [{str(name): value for name, value in solution.items()} for solution in found])


def _is_confirmed(found: list[Solution], equations: list[Any], unknowns: list[Any]) -> bool:
    """Whether these are all real solutions: points, or none of linear equations or with complex ones only."""
    if found:
        return all(_is_point(solution, unknowns) for solution in found)
    linear = all(_is_linear(equation, unknowns) for equation in equations)
    return linear or _only_complex(equations, unknowns)


def _only_complex(equations: list[Any], unknowns: list[Any]) -> bool:
    """Whether polynomial equations have solutions, of which each has a value that is not real."""
    if any(_degree(equation, unknowns) is None for equation in equations):
        return False
    free = {name: sympy.Symbol(str(name)) for name in unknowns}
    found = sympy.solve([equation.xreplace(free) for equation in equations], list(free.values()), dict=True)
    return bool(found) and all(
        len(one) == len(free) and any(sympy.sympify(value).is_real is False for value in one.values())
        for one in found
    )


def _is_point(solution: Solution, unknowns: list[Any]) -> bool:
    """Whether every unknown has a value, and a real one."""
    return not _leaves_free(solution, unknowns) and all(value.is_real for value in solution.values())


def _leaves_free(solution: Solution, unknowns: list[Any]) -> bool:
    return set(solution) != set(unknowns) or any(value.free_symbols for value in solution.values())


def _is_linear(equation: Any, unknowns: list[Any]) -> bool:
    degree = _degree(equation, unknowns)
    return degree is not None and degree <= 1


def _degree(equation: Any, unknowns: list[Any]) -> int | None:
    """The degree of a polynomial equation; None of any other."""
    try:
        return int(sympy.Poly(equation.lhs - equation.rhs, *unknowns).total_degree())
    except sympy.PolynomialError:
        return None


def _wanted(task: Solve, found: list[Solution]) -> Answer:
    """The solutions as the answer to what is asked: values of one letter, of several, of an expression."""
    if not found:
        return Word("none")
    items = [_item(task, solution) for solution in found]
    letter = task.unknowns[0] if len(found[0]) == 1 else ""
    return items[0] if len(items) == 1 else Several(tuple(items), "", letter)


def _item(task: Solve, solution: Solution) -> Answer:
    trees = {name: from_sympy(value) for name, value in solution.items()}
    if task.wanted is not None:
        return Value(substituted(task.wanted, trees))
    values = [(name, Value(value, name)) for name, value in sorted(trees.items())]
    return values[0][1] if len(values) == 1 else Assignments(tuple(values))
