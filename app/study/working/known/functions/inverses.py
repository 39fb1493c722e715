"""Inverse functions: found by SymPy, and tried at many places of the domain."""

from fractions import Fraction

import sympy
from mpmath import mp

from app.study.answers.kinds import Answer, Equation, Value
from app.study.answers.regions import infinite
from app.study.maths import numeric
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import symbol, to_sympy
from app.study.maths.tree import (
    Node,
    Sym,
    number,
    substituted,
    symbols,
)
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.functions import (
    Invert,
)
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails


def inverse_of(task: Invert) -> Node:
    """The formula of the inverse in the function's own letter. Raises Unsolved where there is not one."""
    function = task.function
    if symbols(function.tree) != {function.letter}:
        raise Unsolved
    with unsolved_where_sympy_fails():
        x, y = symbol(function.letter), symbol("y" if function.letter != "y" else "x")
        found = sympy.solve(to_sympy(function.tree) - y, x)
        candidates = [substituted(from_sympy(one), {str(y): Sym(function.letter)}) for one in found]
    places = _places(task)
    kept = [one for one in candidates if _undoes(one, task, places)]
    if len(kept) != 1:
        raise Unsolved
    return kept[0]


def _places(task: Invert) -> list[Fraction]:
    """Places of the domain at which the inverse is tried. Raises Unsolved where there are few."""
    found = []
    for place in range(-60, 61):
        at = Fraction(place * 7 + 1, 11)
        if _is_in_domain(task, at):
            found.append(at)
    if len(found) < 8:
        raise Unsolved
    return found


def _is_in_domain(task: Invert, at: Fraction) -> bool:
    place = {task.function.letter: number(at)}
    if task.domain is not None:
        sides = [
            numeric.value(substituted(side, place), real=True)
            for side in task.domain.sides
            if not _infinite(side)
        ]
        relations = [
            one
            for one, side in zip(task.domain.relations, task.domain.sides, strict=False)
            if not _infinite(side)
        ]
        holds = {
            "<": lambda a, b: a < b,
            "<=": lambda a, b: a <= b,
            ">": lambda a, b: a > b,
            ">=": lambda a, b: a >= b,
        }
        for relation, a, b in zip(relations, sides, sides[1:], strict=False):
            if relation not in holds or not holds[relation](a, b):
                return False
    try:
        numeric.value(substituted(task.function.tree, place), real=True)
    except numeric.OutsideDomain:
        return False
    return True


def _infinite(side: Node) -> bool:
    return bool(infinite(side))


def _undoes(inverse: Node, task: Invert, places: list[Fraction]) -> bool:
    """Whether it leads back from each value to its place, to 30 digits."""
    letter = task.function.letter
    for at in places:
        try:
            with mp.workdps(40):
                there = numeric.value(substituted(task.function.tree, {letter: number(at)}), real=True)
                back = numeric.value(inverse, {letter: there})
                if abs(back - mp.mpf(at.numerator) / at.denominator) > mp.mpf(10) ** -30 * (1 + abs(back)):
                    return False
        except numeric.OutsideDomain:
            return False
    return True


def holds_at_inverse(task: Invert, line: Equation) -> bool:
    """Whether `line` in x and y is true for x = f(y) at the places of the domain, to 30 digits."""
    letter = task.function.letter
    other = "y" if letter != "y" else "x"
    for at in _places(task):
        try:
            with mp.workdps(40):
                there = numeric.value(substituted(task.function.tree, {letter: number(at)}), real=True)
                put = {letter: there, other: mp.mpf(at.numerator) / at.denominator}
                left, right = (numeric.value(side, put, 40) for side in (line.left, line.right))
                if abs(left - right) > mp.mpf(10) ** -30 * (1 + abs(left)):
                    return False
        except numeric.OutsideDomain:
            return False
    return True


def _inverse(task: Invert, form: Form) -> Known:
    tree = inverse_of(task)
    form = form.without(Ask.EVALUATE, Ask.SIMPLIFY, Ask.INTERVAL, Ask.VECTOR)
    answers: list[Answer] = [Value(tree)]
    function = task.function
    if function.name and function.name not in {"y", "f", "g", "h"}:  # C = 5/9 (F − 32) solved for F
        other = substituted(tree, {function.letter: Sym(function.name)})
        answers += [Equation(Sym(function.letter), other), Value(other, function.letter)]
    return Known(tuple(answers), evidence.SOLVED, form)


KNOWN: Table = {Invert: _inverse}
