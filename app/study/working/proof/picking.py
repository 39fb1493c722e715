"""Proves what is picked among solutions: the larger one, their sum, how many there are."""

from collections.abc import Iterator, Sequence
from functools import reduce

from app.study.answers.kinds import Equation
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.exact import rational
from app.study.maths.tree import ONE, ZERO, Node, Sym, is_op, minus, number, over, plus, symbols, times
from app.study.problems.tasks.equations import Solve
from app.study.working.lines import Cases, NoSolution, is_expression
from app.study.working.polynomial import coefficients, without_multiples
from app.study.working.proof.expressions import covers, equals
from app.study.working.solution_sets import equations, roots
from app.study.working.step import Step


def is_picked(task: Solve, step: Step, letter: str) -> bool:
    """Whether the line after is what `task.pick` asks of the solutions that the line before says."""
    if task.pick in {"sum", "product"} and isinstance(step.before, Equation) and is_expression(step.after):
        return _by_coefficients(task, step.before, step.after, letter)
    if not isinstance(step.before, Equation | Cases | NoSolution):
        return False
    values = roots(step.before, letter)
    if values is None or len(values) != len(equations(step.before) or ()) or not _are_different(values):
        return False
    if task.pick in {"integer", "rational"}:
        return _is_kind(task, step, values, letter)
    if task.pick in {"larger", "smaller"}:
        return _is_extreme(task, step, values, letter)
    return is_expression(step.after) and _is_total(task, step.after, values)


def _are_different(values: Sequence[Node]) -> bool:
    return not any(equals(one, other) for place, one in enumerate(values) for other in values[:place])


def _is_total(task: Solve, after: Node, values: Sequence[Node]) -> bool:
    if task.pick.startswith("count"):
        return equals(after, number(len(values)))
    start: Node = ZERO if task.pick == "sum" else ONE
    together = reduce(plus if task.pick == "sum" else times, values, start)
    return len(values) > 1 and equals(after, together)


def _is_kind(task: Solve, step: Step, values: Sequence[Node], letter: str) -> bool:
    after = roots(step.after, letter)
    exact = [(value, rational(value)) for value in values]
    if after is None or any(size is None and not _is_irrational(value) for value, size in exact):
        return False
    kept = [
        value
        for value, size in exact
        if size is not None and (task.pick == "rational" or size.denominator == 1)
    ]
    return covers(kept, after) and covers(after, kept)


def _is_irrational(value: Node) -> bool:
    """Whether a root of a whole number that is none stands in it, beside rational numbers only."""
    found = list(_irrational_parts(value))
    return len(found) == 1


def _irrational_parts(value: Node) -> Iterator[Node]:
    if rational(value) is not None:
        return
    if is_op(value, op.ROOT) and rational(value.args[0]) is not None:
        yield value
    elif is_op(value, op.PLUS, op.MINUS, op.TIMES, op.OVER, op.NEGATIVE):
        for argument in value.args:
            yield from _irrational_parts(argument)
    else:
        yield from (value, value)  # nothing is known of it


def _is_extreme(task: Solve, step: Step, values: Sequence[Node], letter: str) -> bool:
    after = step.after
    if (
        not isinstance(after, Equation)
        or after.left != Sym(letter)
        or symbols(after.right)
        or len(values) < 2
    ):
        return False
    sizes = [numeric.value(value, real=True) for value in values]
    best = max(sizes) if task.pick == "larger" else min(sizes)
    return equals(after.right, values[sizes.index(best)])


def _by_coefficients(task: Solve, before: Equation, after: Node, letter: str) -> bool:
    """Of a quadratic equation with two different roots: −b/a is their sum, c/a their product."""
    row = coefficients(minus(before.left, before.right), letter)
    if row is None or len(row) != 3 or len(without_multiples(row)) != 3:
        return False
    c, b, a = row
    return equals(after, over(number(-b if task.pick == "sum" else c), number(a)))
