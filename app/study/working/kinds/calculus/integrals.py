"""Integrals and limits: ∫ or lim stands in the first line, and in none at the end."""

from collections.abc import Sequence
from dataclasses import replace

from app.study.answers.kinds import Answer, Equation, Value, Word
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import ZERO, Apply, Const, Node, Sym, is_op, number, substituted, symbols, walk
from app.study.problems.tasks.calculus import Integrate, Limit
from app.study.working.integral_sign import has_integral, integral_between, integral_of, integrated_between
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known import calculus, limits
from app.study.working.known.integrals.divergence import number_of
from app.study.working.limit_sign import limit_in, limit_of
from app.study.working.lines import Line, is_expression
from app.study.working.proof.unknowns import holds_with_values
from app.study.working.quantities import Said
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import Sentence, say

_PLACES = 6  # of a row that are looked at: the period is that of the wave


def _integral(task: Integrate) -> Line:
    if task.bounds is None:
        return integral_of(task.tree, task.by)
    return integral_between(task.tree, task.by, *task.bounds)


def _value(task: object, line: Line) -> Answer:
    if line == Said("divergent"):
        return Word("divergent")
    if not is_expression(line) or has_integral(line) or any(limit_in(each) for each in walk(line)):
        raise Unproven
    return Value(line)


def _starts(task: Integrate, lines: Sequence[Line], step: Step) -> bool:
    """The constant; or, of what is proven to diverge, a part that it is enough to look at, and the word."""
    if task.bounds is None:
        return _adds_constant(task, lines, step)
    if calculus.definite(task) != Word("divergent"):
        return False
    if step.after == Said("divergent"):
        return True
    return is_expression(step.after) and is_part_of(step.after, task)


def is_part_of(line: Node, task: Integrate) -> bool:
    """The same integral over a part of its interval."""
    if integrated_between(line) != task.by or not isinstance(line, Apply) or task.bounds is None:
        return False
    inner, low, high = line.args
    ends = [number_of(each) for each in (task.bounds[0], low, high, task.bounds[1])]
    return inner == task.tree and ends == sorted(ends)


def _adds_constant(task: Integrate, lines: Sequence[Line], step: Step) -> bool:
    """A new letter is added, which no other line has."""
    if step.before != lines[-1] or task.bounds is not None:
        return False
    if not is_expression(step.after) or not is_op(step.after, op.PLUS):
        return False
    first, constant = step.after.args
    return (
        first == step.before
        and isinstance(constant, Sym)
        and constant.name not in symbols(task.tree) | {task.by}
    )


def _proof_of_integral(task: Integrate, answer: Answer) -> Sentence:
    """An antiderivative is differentiated; a value is compared with SymPy's, which quadrature confirms."""
    if task.bounds is not None and answer == Word("divergent"):
        if calculus.definite(task) != answer:
            raise Unproven
        return say("working.proof.limit")
    if not isinstance(answer, Value):
        raise Unproven
    if task.bounds is not None:
        known = calculus.definite(task)
        if not isinstance(known, Value) or equal(answer.tree, known.tree).outcome is not Outcome.EQUAL:
            raise Unproven
        return say("working.proof.integrated")
    constants = symbols(answer.tree) - symbols(task.tree) - {task.by}
    back = calculus.derivative(substituted(answer.tree, dict.fromkeys(constants, ZERO)), task.by)
    if len(constants) != 1 or equal(back, task.tree).outcome is not Outcome.EQUAL:
        raise Unproven
    return say("working.proof.differentiated-back")


def _limit(task: Limit) -> Line:
    return limit_of(task.tree, task.by, task.to, task.side)


def _starts_limit(task: Limit, _lines: Sequence[Line], step: Step) -> bool:
    """Of what has no limit: one of its sides, a row of places with one value, and the word."""
    if limits.limit(task) != Word("undefined"):
        return False
    line = step.after
    if line == Said("undefined"):
        return True
    if is_expression(line):
        return limit_in(line) in {replace(task, side=side) for side in "+-"}
    return isinstance(line, Equation) and _goes_there(task, line, step.put)


def _goes_there(task: Limit, line: Equation, put: tuple[tuple[str, Node], ...]) -> bool:
    """Places numbered by n, which go where the letter goes; the value is the same on all of them."""
    if not limits.oscillates(task) or len(put) != 1 or put[0][0] != task.by or symbols(line.right):
        return False
    ((letter, place),) = put
    if line.left != substituted(task.tree, {letter: place}) or len(symbols(place)) != 1:
        return False
    (index,) = symbols(place)
    goes_to = limits.limit(Limit(place, index, Const("oo")))
    if not isinstance(goes_to, Value) or goes_to.tree != task.to:
        return False
    rows = [substituted(line.left, {index: number(n)}) for n in range(1, _PLACES)]
    return all(equal(each, line.right).outcome is Outcome.EQUAL for each in rows)


def _limit_of(task: Limit, line: Line) -> Answer:
    return Word("undefined") if line == Said("undefined") else _value(task, line)


def _proof_of_limit(task: Limit, answer: Answer) -> Sentence:
    known = limits.limit(task)
    if answer == known == Word("undefined"):
        return say("working.proof.limit")
    if not isinstance(answer, Value) or not isinstance(known, Value):
        raise Unproven
    if _is_infinite(answer.tree) or _is_infinite(known.tree):
        if answer.tree != known.tree:
            raise Unproven
    elif equal(answer.tree, known.tree).outcome is not Outcome.EQUAL:
        raise Unproven
    return say("working.proof.limit")


def _is_infinite(node: Node) -> bool:
    return node == Const("oo") or (is_op(node, op.NEGATIVE) and node.args[0] == Const("oo"))


_OF_INTEGRAL = {Claim.STARTS: _starts, Claim.BOTH: holds_with_values}

KINDS: Table = {
    Integrate: Kind(_integral, _value, _proof_of_integral, claims=_OF_INTEGRAL),
    Limit: Kind(_limit, _limit_of, _proof_of_limit, claims={Claim.STARTS: _starts_limit}),
}
