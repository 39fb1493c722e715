"""Builds what is asked of functions by name: f(3), g(f(x)), f + g; and solves f(x) = 2."""

from app.study.answers.kinds import Equation
from app.study.maths.operators import own_function
from app.study.maths.tree import Apply, Node, Sym, Unreadable, mapped, substituted, symbols, walk
from app.study.problems.described.given import Given
from app.study.problems.described.things import Named
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.functions import Definition, EvaluateFunctions
from engine.base.sentence import say


def names_in(node: Node) -> set[str]:
    """The names of the problem's own functions in it."""
    return {each.name[:-2] for each in walk(node) if isinstance(each, Apply) and each.op is _own(each)}


def _own(node: Apply) -> object:
    return own_function(node.name[:-2]) if node.name.endswith("()") else None


def evaluate(given: Given, wanted: Node) -> Task | None:
    """The value of `wanted`, in which defined functions stand."""
    functions = given.functions()
    used = names_in(wanted)
    if not used or not used <= {each.name for each in functions}:
        return None
    if given.left():
        return None
    by_name = {each.name: each for each in functions}
    if len(by_name) != len(functions):
        return None
    return EvaluateFunctions(tuple(functions), wanted)


def solve(given: Given, statement: Equation) -> Task | None:
    """f(x) = 2 for x."""
    functions = given.functions()
    used = names_in(statement.left) | names_in(statement.right)
    if len(functions) != 1 or used != {functions[0].name} or given.left():
        return None
    left, right = (written_out(side, functions) for side in (statement.left, statement.right))
    letters = symbols(left) | symbols(right)
    return Solve(((left, right),), tuple(letters)) if len(letters) == 1 else None


def at(given: Given, place: Node) -> Task | None:
    """The value of the one function at `place`."""
    functions = given.functions()
    if len(functions) != 1 or given.left():
        return None
    (function,) = functions
    return EvaluateFunctions((function,), Apply(own_function(function.name), (place,)))


def written_out(node: Node, definitions: list[Definition] | tuple[Definition, ...]) -> Node:
    """The formula with every function's own formula in its place. Raises Unreadable for one without."""
    by_name = {each.name: each for each in definitions}

    def change(each: Node) -> Node:
        if isinstance(each, Apply) and each.name.endswith("()") and each.op is own_function(each.name[:-2]):
            found = by_name.get(each.name[:-2])
            if found is None:
                raise Unreadable(say("problems.other-letters"))
            from app.study.maths.tree import bracketed

            return bracketed(substituted(found.tree, {found.letter: bracketed(each.args[0])}))
        return each

    return mapped(node, change)


def other_letter(given: Given, wanted: str) -> Task | None:
    """The other letter of an equation when one has a value: x + 2y = 8 with x = 4, for y."""
    value = given.take(Named, "")
    equation = given.take(Equation, "")
    if not isinstance(value, Named) or not isinstance(equation, Equation) or given.left():
        return None
    letters = symbols(equation.left) | symbols(equation.right)
    if letters != {wanted, value.name} or wanted == value.name:
        return None
    left, right = (substituted(side, {value.name: value.value}) for side in (equation.left, equation.right))
    if left == Sym(wanted) and not symbols(right):
        return Evaluate(right)
    return Solve(((left, right),), (wanted,))


__all__ = ["Sym", "at", "evaluate", "names_in", "other_letter", "solve", "written_out"]
