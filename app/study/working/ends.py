"""Where a working begins, and the answer that its last line says."""

from app.study.answers.kinds import Answer, Equation, Several, Value, Word
from app.study.maths.tree import Sym, symbols
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Differentiate
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.derivative_sign import derivative_of
from app.study.working.solution_sets import equations
from app.study.working.step import Cases, EveryNumber, Line, NoSolution, Unproven


def opening(task: Task) -> Line:
    """The first line of a working of `task`. Raises Unproven for a task without one."""
    match task:
        case Evaluate(tree):
            return tree
        case Solve(equations=((left, right),)):
            return Equation(left, right)
        case Differentiate(tree, by, order):
            for _ in range(order):
                tree = derivative_of(tree, by)
            return tree
    raise Unproven


def answer_of(task: Task, line: Line) -> Answer:
    """The answer that the last line says. Raises Unproven for a line that is no answer."""
    match line:
        case NoSolution():
            return Word("none")
        case EveryNumber():
            return Word("all-reals")
        case Equation() | Cases():
            if not isinstance(task, Solve):
                raise Unproven
            (name,) = task.unknowns
            values = [_value(name, one) for one in equations(line) or ()]
            if len(values) == 1:
                return values[0]
            return Several(tuple(values), "", name)
    if isinstance(task, Solve) and task.wanted is None:
        raise Unproven
    return Value(line)


def _value(name: str, equation: Equation) -> Value:
    if equation.left != Sym(name) or name in symbols(equation.right):
        raise Unproven
    return Value(equation.right, name)
