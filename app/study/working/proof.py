"""Proves a working: each step, that they follow on each other, and the end against an independent result."""

from collections.abc import Sequence

from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Answer, Equation, Several, Value, Word
from app.study.maths import numeric
from app.study.maths.equality import Outcome, equal
from app.study.maths.errors import TooLarge, Unreadable
from app.study.maths.tree import TWO, Node, Sym, power, substituted, symbols, times
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import Differentiate
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.working.derivative_sign import resolved
from app.study.working.ends import answer_of, opening
from app.study.working.known import calculus, solve
from app.study.working.polynomial import polynomial
from app.study.working.solution_sets import equations, roots, same_solutions
from app.study.working.step import Cases, Claim, Line, NoSolution, Step, Unproven, part
from app.study.working.unsolved import Unsolved
from engine.base.sentence import Sentence, say


def proven(task: Task, steps: Sequence[Step]) -> tuple[Answer, Sentence]:
    """The answer that `steps` lead to, and what proves it. Raises Unproven."""
    try:
        line, to_check = opening(task), False
        for step in steps:
            _follows(task, line, step)
            _is_true(task, step)
            line = step.after
            to_check = step.may_add or (to_check and step.claim is not Claim.KEPT)
        if to_check or not steps:
            raise Unproven
        answer = answer_of(task, line)
        return answer, _end(task, answer)
    except (Unsolved, TooLarge, Unreadable, numeric.OutsideDomain, RecursionError) as error:
        raise Unproven from error


# Steps


def _follows(task: Task, line: Line, step: Step) -> None:
    """It begins with the last line; or it puts the solution into what is asked for."""
    if step.claim is Claim.PUT and isinstance(task, Solve):
        known = isinstance(line, Equation) and ((line.left, line.right),) == tuple(
            (Sym(name), value) for name, value in step.put
        )
        if not known or step.before != task.wanted:
            raise Unproven
    elif step.before != line or (
        step.claim is Claim.PUT
        and not (
            isinstance(task, Differentiate) and task.at is not None and step.put == ((task.by, task.at),)
        )
    ):
        raise Unproven


def _is_true(task: Task, step: Step) -> None:
    """What the step claims holds, and its substeps lead where it leads. Raises Unproven."""
    for path in step.focus:
        try:
            part(step.before, path)
        except IndexError as error:
            raise Unproven from error
    letter = task.unknowns[0] if isinstance(task, Solve) else ""
    match step.claim:
        case Claim.SAME:
            holds = _same(step.before, step.after, letter)
        case Claim.ADDS:
            holds = _adds(step)
        case Claim.KEPT:
            holds = isinstance(task, Solve) and _kept(task, step, letter)
        case Claim.PUT:
            holds = _put(step)
    if not holds:
        raise Unproven
    if step.substeps:
        _substeps(task, step)


def _substeps(task: Task, step: Step) -> None:
    first, last = step.substeps[0], step.substeps[-1]
    if (first.before, last.after) != (step.before, step.after):
        if len(step.focus) != 1 or step.claim is not Claim.SAME:
            raise Unproven
        (path,) = step.focus
        if (first.before, last.after) != (part(step.before, path), part(step.after, path)):
            raise Unproven
    for one, following in zip(step.substeps, step.substeps[1:], strict=False):
        if one.after != following.before:
            raise Unproven
    for one in step.substeps:
        if one.claim is not Claim.SAME:
            raise Unproven
        _is_true(task, one)


def _same(before: Line, after: Line, letter: str) -> bool:
    if equations(before) is None and equations(after) is None:
        return _equal(before, after)  # type: ignore[arg-type]
    return bool(letter) and same_solutions(before, after, letter)


def _equal(a: Node, b: Node) -> bool:
    """Whether two expressions are proven equal, with the same domain as far as polynomials go."""
    a, b = resolved(a), resolved(b)
    p, q = polynomial(a), polynomial(b)
    if p is not None and q is not None:
        return p == q
    return equal(a, b).outcome is Outcome.EQUAL


def _adds(step: Step) -> bool:
    """Both sides were squared, or multiplied by `by`."""
    before, after = step.before, step.after
    if not isinstance(before, Equation) or not isinstance(after, Equation):
        return False
    by = step.by

    def expected(side: Node) -> Node:
        return times(side, by) if by is not None else power(side, TWO)

    sides = ((before.left, after.left), (before.right, after.right))
    return all(_equal(expected(old), new) for old, new in sides)


def _kept(task: Solve, step: Step, letter: str) -> bool:
    """The line after has those of the values before that the problem's equation and domain admit."""
    if not isinstance(step.after, Equation | Cases | NoSolution):
        return False
    before = roots(step.before, letter)
    after = roots(step.after, letter)
    if before is None or after is None:
        return False
    kept = [value for value in before if _admitted(task, letter, value)]
    return _covers(kept, after) and _covers(after, kept)


def _admitted(task: Solve, letter: str, value: Node) -> bool:
    """Whether it solves the problem. Raises Unproven when that is not known."""
    if not _solves(task, letter, value):
        return False
    if task.domain is None:
        return True
    try:
        point = number_sets.pieces(Value(value))
        return bool(number_line.intersected(point, number_sets.pieces(task.domain)))
    except number_line.NotASet as error:
        raise Unproven from error


def _solves(task: Solve, letter: str, value: Node) -> bool:
    """Substituted back; False too where a side has no real value. Raises Unproven when it is not known."""
    ((left, right),) = task.equations
    sides = [substituted(side, {letter: value}) for side in (left, right)]
    if not any(map(symbols, sides)):
        try:
            for side in sides:
                numeric.value(side, real=True)
        except numeric.OutsideDomain:
            return False
    outcome = equal(*sides).outcome
    if outcome is Outcome.UNKNOWN:
        raise Unproven
    return outcome is Outcome.EQUAL


def _put(step: Step) -> bool:
    if equations(step.before) is not None or equations(step.after) is not None:
        return False
    return _equal(substituted(step.before, dict(step.put)), step.after)  # type: ignore[arg-type]


def _covers(some: Sequence[Node], others: Sequence[Node]) -> bool:
    return all(any(equal(one, other).outcome is Outcome.EQUAL for other in others) for one in some)


# The end


def _end(task: Task, answer: Answer) -> Sentence:
    """What proves that `answer` is the answer. Raises Unproven."""
    match task:
        case Evaluate(tree):
            if isinstance(answer, Value) and _equal(tree, answer.tree):
                return say("working.proof.equal")
        case Differentiate():
            independent = calculus.derivative_answer(task)
            both = isinstance(answer, Value) and isinstance(independent, Value)
            if both and _covers([answer.tree], [independent.tree]):  # type: ignore[union-attr]
                return say("working.proof.differentiated")
        case Solve():
            return _solved(task, answer)
    raise Unproven


def _solved(task: Solve, answer: Answer) -> Sentence:
    """The same solutions as SymPy's, and each of them solves the equation when it is put into it."""
    independent = solve.solutions(task)[0]
    if isinstance(answer, Word):
        if answer != independent:
            raise Unproven
        return say("working.proof.compared")
    ours, theirs = _values(answer), _values(independent)
    if not _covers(ours, theirs) or not _covers(theirs, ours):
        raise Unproven
    if task.wanted is not None:
        return say("working.proof.compared")
    if not all(_admitted(task, task.unknowns[0], value) for value in ours):
        raise Unproven
    return say("working.proof.substituted")


def _values(answer: Answer) -> list[Node]:
    items = answer.items if isinstance(answer, Several) else (answer,)
    if not all(isinstance(item, Value) for item in items):
        raise Unproven
    return [item.tree for item in items if isinstance(item, Value)]
