"""What is known of functions: their values, sums and compositions, inverses, domains, ranges."""

import sympy

from app.study.answers.kinds import Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.from_sympy import from_sympy
from app.study.maths.operators import own_function
from app.study.maths.to_sympy import to_sympy
from app.study.maths.to_text import to_text
from app.study.maths.tree import (
    Apply,
    Node,
    bracketed,
    has,
    mapped,
    minus,
    number,
    over,
    substituted,
    symbols,
)
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.functions import (
    AverageRate,
    Definition,
    EvaluateFunctions,
)
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.polynomial import polynomial
from app.study.working.rules.terms import written
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails

MOST_DEPTH = 6


def written_out(node: Node, definitions: tuple[Definition, ...], depth: int = 0) -> Node:
    """The formula with every function's own formula in its place. Raises Unsolved."""
    by_name = {own_function(each.name): each for each in definitions}
    if depth > MOST_DEPTH:
        raise Unsolved

    def change(each: Node) -> Node:
        if not isinstance(each, Apply) or each.op not in by_name:
            return each
        found = by_name[each.op]
        inner = written_out(found.tree, definitions, depth + 1)
        return bracketed(substituted(inner, {found.letter: bracketed(each.args[0])}))

    return mapped(node, change)


def simplest(tree: Node) -> Node:
    """An equal expression that is short; the tree itself where nothing shorter is proven equal."""
    if not symbols(tree):
        exact = rational(tree)
        if exact is not None:
            return number(exact)
    found = polynomial(tree)
    if found is not None:
        return written(found)
    candidates = [tree]
    try:
        with unsolved_where_sympy_fails():
            expression = to_sympy(tree)
            ways = (sympy.cancel, sympy.factor, sympy.radsimp)
            candidates.extend(from_sympy(way(expression)) for way in ways)
    except Unsolved:
        pass
    candidates = [one for one in candidates if equal(one, tree).outcome is Outcome.EQUAL]
    return min(candidates or [tree], key=lambda one: len(to_text(one)))


def _evaluated(task: EvaluateFunctions, form: Form) -> Known:
    tree = written_out(task.wanted, task.definitions)
    if not symbols(tree):
        return _constant(tree, form)
    form = form.without(Ask.EVALUATE, Ask.SIMPLIFY, Ask.INTERVAL, Ask.VECTOR, Ask.FRACTION, Ask.IMPROPER)
    return Known((Value(simplest(tree)),), evidence.WORKED_OUT, form)


def _constant(tree: Node, form: Form) -> Known:
    try:
        numeric.value(tree, real=True)
    except numeric.OutsideDomain as error:
        if has(tree, op.ROOT, op.POWER, op.LN, op.LOG):
            raise Unsolved from error
        return Known((Word("undefined"),), evidence.WORKED_OUT, form)
    form = form.without(Ask.INTERVAL, Ask.VECTOR).adding(Ask.EVALUATE)
    return Known((Value(simplest(tree)),), evidence.WORKED_OUT, form)


def rate_of(task: AverageRate) -> Node:
    """(f(b) − f(a))/(b − a)."""
    letter, tree = task.function.letter, task.function.tree
    low, high = (bracketed(substituted(tree, {letter: bracketed(end)})) for end in (task.low, task.high))
    return over(minus(high, low), minus(bracketed(task.high), bracketed(task.low)))


def _rate(task: AverageRate, form: Form) -> Known:
    tree = rate_of(task)
    if not symbols(tree):
        return _constant(tree, form)
    form = form.without(Ask.EVALUATE, Ask.SIMPLIFY, Ask.INTERVAL, Ask.VECTOR)
    return Known((Value(simplest(tree)),), evidence.WORKED_OUT, form)


KNOWN: Table = {EvaluateFunctions: _evaluated, AverageRate: _rate}
