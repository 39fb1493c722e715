"""The equation of a curve without its parameter: solved for the parameter in one, put into the other."""

from collections.abc import Iterator
from typing import Any

import sympy

from app.study.answers.kinds import Answer, Equation, Value
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.from_sympy import from_sympy
from app.study.maths.rows import factors, product, terms, total
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import (
    ONE,
    Apply,
    Node,
    Sym,
    is_op,
    minus,
    negative,
    number,
    over,
    plus,
    power,
    substituted,
    symbols,
)
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.curves import Eliminate
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails

_OF_WORK = (Ask.SIMPLIFY, Ask.EVALUATE, Ask.INTERVAL, Ask.VECTOR)

_IDENTITIES = (("cos", "sin"), ("sec", "tan"), ("csc", "cot"))
PAIRS = {pair: names for names in _IDENTITIES for pair in (names, names[::-1])}
"""The functions of x and y → the pair whose squares make 1: cos² + sin², sec² − tan², csc² − cot²."""
_FUNCTIONS = {name for names in _IDENTITIES for name in names}


def _eliminate(task: Eliminate, form: Form) -> Known:
    answers: list[Answer] = []
    for name, tree in _explicit(task):
        if not task.solved_for or task.solved_for == name:
            answers += [Equation(Sym(name), tree), Value(tree, name)]
    if not task.solved_for:
        answers += list(_by_pythagoras(task))
    if not answers:
        raise Unsolved
    return Known(tuple(answers), evidence.WORKED_OUT, form.without(*_OF_WORK))


def _explicit(task: Eliminate) -> Iterator[tuple[str, Node]]:
    """y as an expression in x, and x in y, where the parameter is a function of one of them."""
    pairs = (("y", task.x, task.y, "x"), ("x", task.y, task.x, "y"))
    for name, inner, outer, other in pairs:
        for parameter in _solved_for_parameter(inner, task.by, other):
            tree = substituted(outer, {task.by: parameter})
            simple = _simple(tree)
            if equal(substituted(simple, {other: inner}), outer).outcome is Outcome.EQUAL:
                yield name, simple


def _solved_for_parameter(inner: Node, by: str, other: str) -> list[Node]:
    try:
        with unsolved_where_sympy_fails():
            t = sympy.Symbol(by, positive=True)
            target = symbol(other)
            expression = to_sympy(inner).subs(symbol(by), t)
            found = sympy.solve(sympy.Eq(expression, target), t)
            return [from_sympy(each.subs(t, symbol(by))) for each in found if not _is_complex(each)]
    except Unsolved:
        return []


def _is_complex(expression: Any) -> bool:
    return bool(expression.has(sympy.I, sympy.LambertW, sympy.Piecewise, sympy.CRootOf))


def _simple(tree: Node) -> Node:
    try:
        with unsolved_where_sympy_fails():
            found = from_sympy(sympy.simplify(to_sympy(tree)))
    except Unsolved:
        return tree
    return found if equal(found, tree).outcome is Outcome.EQUAL else tree


def _by_pythagoras(task: Eliminate) -> Iterator[Answer]:
    """((x − p)/a)^m + ((y − q)/b)^n = 1, for a sine and a cosine of the same angle; − for sec and tan."""
    first, second = scaled_function(task.x, task.by), scaled_function(task.y, task.by)
    if first is None or second is None or first[1].args != second[1].args:
        return
    names = PAIRS.get((first[1].name, second[1].name))
    if names is None:
        return
    sides = {found[1].name: _squared(Sym(name), found) for name, found in (("x", first), ("y", second))}
    left = (plus if set(names) == {"sin", "cos"} else minus)(*(sides[name] for name in names))
    back = substituted(left, {"x": task.x, "y": task.y})
    if equal(back, ONE).outcome is Outcome.EQUAL:
        yield Equation(left, ONE)


def _squared(letter: Node, found: tuple[Node, Apply, int, Node]) -> Node:
    factor, _, exponent, shift = found
    inner = minus(letter, shift) if symbols(shift) or shift != number(0) else letter
    base = over(inner, factor)
    return base if exponent == 2 else power(base, number(2))


def scaled_function(node: Node, by: str) -> tuple[Node, Apply, int, Node] | None:
    """(a, f(…), n, p) of a·f(…)^n + p, for n 1 or 2."""
    moving = [term for term in terms(node) if by in symbols(term.node)]
    rest = [term for term in terms(node) if by not in symbols(term.node)]
    if len(moving) != 1:
        return None
    parts = [factor.node for factor in factors(moving[0].node)]
    functions = [each for each in parts if by in symbols(each)]
    found = _function_power(functions[0]) if len(functions) == 1 else None
    if found is None:
        return None
    factor = product(each for each in parts if each is not functions[0])
    return (negative(factor) if moving[0].negative else factor), *found, total(rest)


def _function_power(node: Node) -> tuple[Apply, int] | None:
    """f(…) and n of f(…)^n."""
    squared = is_op(node, op.POWER) and node.args[1] == number(2)
    function = node.args[0] if squared and is_op(node, op.POWER) else node
    if not isinstance(function, Apply) or function.name not in _FUNCTIONS:
        return None
    return function, 2 if squared else 1


KNOWN: Table = {Eliminate: _eliminate}
