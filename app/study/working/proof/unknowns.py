"""Proves lines with unknowns whose values the step names: with these put in, the line is true."""

from collections.abc import Sequence

from app.study.answers.kinds import Equation
from app.study.maths.tree import bracketed, substituted, symbols
from app.study.problems.tasks.base import Task
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.step import Step


def holds_with_values(_task: Task, _lines: Sequence[Line], step: Step) -> bool:
    """Equal expressions before and after, or equations that are true, with the values of `put` put in.

    The values are constants: no letter stands in them.
    """
    put = {name: bracketed(value) for name, value in step.put}
    if not put or any(map(symbols, put.values())):
        return False
    before, after = step.before, step.after
    for line in (before, after):
        if isinstance(line, Equation):
            if not equals(substituted(line.left, put), substituted(line.right, put)):
                return False
        elif not is_expression(line):
            return False
    if is_expression(before) and is_expression(after):
        return equals(substituted(before, put), substituted(after, put))
    return True
