"""Systems of equations: lines with the same solutions, down to what each letter is."""

from collections.abc import Sequence

from app.study.answers.kinds import Answer, Assignments, Equation, Several, Value, Word
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import Node, Sym, bracketed, substituted, symbols
from app.study.problems.tasks.equations import Solve
from app.study.working.kinds import equations
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known import solve
from app.study.working.lines import Line, NoSolution, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.step import Claim, Step, Unproven
from app.study.working.systems.lines import Infinite, System, Systems, is_solved
from engine.base.sentence import Sentence, say

_SINGLE = equations.KINDS[Solve]


def _opening(task: Solve) -> Line:
    if len(task.equations) == 1:
        return _SINGLE.opening(task)
    return System(tuple(Equation(*sides) for sides in task.equations))


def _answer(task: Solve, line: Line) -> Answer:
    match line:
        case _ if len(task.equations) == 1:
            return _SINGLE.answer_of(task, line)
        case NoSolution():
            return Word("none")
        case Infinite():
            return Word("infinite")
        case System() if task.wanted is None:
            return _assignments(task, line)
        case Systems(cases) if task.wanted is None:
            return Several(tuple(_assignments(task, one) for one in cases))
    if task.wanted is None or not is_expression(line):
        raise Unproven
    return Value(line)


def _assignments(task: Solve, line: System) -> Assignments:
    values = _values(line)
    if not is_solved(line) or set(values) != set(task.unknowns) or any(map(symbols, values.values())):
        raise Unproven
    return Assignments(tuple((name, Value(value, name)) for name, value in sorted(values.items())))


def _values(line: System) -> dict[str, Node]:
    return {one.left.name: one.right for one in line.equations if isinstance(one.left, Sym)}


def _proof(task: Solve, answer: Answer) -> Sentence:
    """The same as SymPy's; and put into each of the problem's own equations, it makes them true."""
    if len(task.equations) == 1:
        return _SINGLE.proof_of(task, answer)
    independent = solve.solutions(task)[0]
    if isinstance(answer, Word):
        if answer != independent:
            raise Unproven
        return say("working.proof.compared")
    if task.wanted is not None:
        same = isinstance(answer, Value) and isinstance(independent, Value)
        if not same or not equals(answer.tree, independent.tree):  # type: ignore[union-attr]
            raise Unproven
        return say("working.proof.compared")
    ours, theirs = _points(answer), _points(independent)
    if len(ours) != len(theirs) or not all(map(_among(theirs), ours)) or not all(map(_among(ours), theirs)):
        raise Unproven
    if not all(_solves(task, one) for one in ours):
        raise Unproven
    return say("working.systems.proof")


Point = dict[str, Node]


def _points(answer: Answer) -> list[Point]:
    items = answer.items if isinstance(answer, Several) else (answer,)
    found: list[Point] = []
    for item in items:
        if not isinstance(item, Assignments):
            raise Unproven
        found.append({name: value.tree for name, value in item.values if isinstance(value, Value)})
    return found


def _among(points: Sequence[Point]):  # type: ignore[no-untyped-def]  # a function of a point
    return lambda one: any(_same_point(one, other) for other in points)


def _same_point(one: Point, other: Point) -> bool:
    return one.keys() == other.keys() and all(_is_equal(one[name], other[name]) for name in one)


def _is_equal(a: Node, b: Node) -> bool:
    return equal(a, b).outcome is Outcome.EQUAL


def _solves(task: Solve, point: Point) -> bool:
    values = {name: bracketed(value) for name, value in point.items()}
    return all(
        _is_equal(substituted(left, values), substituted(right, values)) for left, right in task.equations
    )


def _is_put_in(task: Solve, lines: Sequence[Line], step: Step) -> bool:
    """The solution is put into what is asked for."""
    if len(task.equations) == 1:
        return _SINGLE.claims[Claim.PUT](task, lines, step)
    line, before, after = lines[-1], step.before, step.after
    if before != task.wanted or not isinstance(line, System) or not is_solved(line):
        return False
    values = _values(line)
    if any(values.get(name) != value for name, value in step.put) or any(map(symbols, values.values())):
        return False
    if not is_expression(before) or not is_expression(after) or symbols(after):
        return False
    return equals(substituted(before, {name: bracketed(value) for name, value in step.put}), after)


KINDS: Table = {
    Solve: Kind(_opening, _answer, _proof, _SINGLE.letter, {**_SINGLE.claims, Claim.PUT: _is_put_in})
}
