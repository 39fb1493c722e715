"""Trigonometry: features of waves and angles follow from a formula, lines about triangles hold in them."""

from collections.abc import Iterable, Mapping, Sequence

from mpmath import mp

from app.study.answers.kinds import Answer, Equation, Quantity, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.tree import Apply, Node, Sym, substituted, symbols
from app.study.problems.asked_form import Form
from app.study.problems.tasks.trigonometry import AngleFact, ProveIdentity, Sinusoid, Triangle
from app.study.working.angles import has_degrees, over_pi
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.table import known
from app.study.working.known.triangles import area_of, size, triangles
from app.study.working.known.trigonometry import formula
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.proof.numbers import is_rounding
from app.study.working.said import Said
from app.study.working.step import Claim, Step, Unproven
from app.study.working.systems.lines import System
from engine.base.sentence import Sentence, say

_SLACK = mp.mpf(10) ** -15


def _wave_opening(task: Sinusoid) -> Line:
    return task.tree


def _is_formula(task: Sinusoid, _lines: Sequence[Line], step: Step) -> bool:
    return is_expression(step.after) and equals(step.after, formula(task))


def _angle_opening(task: AngleFact) -> Line:
    return task.angle


def _is_fact(task: AngleFact, _lines: Sequence[Line], step: Step) -> bool:
    """The answer, or the angle some full turns further."""
    if not is_expression(step.after):
        return False
    if any(equals(step.after, value) for value in _values(task)):
        return True
    own, new = over_pi(task.angle), over_pi(step.after)
    if own is None or new is None or has_degrees(task.angle) != has_degrees(step.after):
        return False
    return (own - new) % 2 == 0


def _values(task: AngleFact | Sinusoid) -> Iterable[Node]:
    return [answer.tree for answer in known(task, Form()).answers if isinstance(answer, Value)]


def _value(task: object, line: Line) -> Answer:
    if not is_expression(line):
        raise Unproven
    return Value(line)


def _proof(task: AngleFact | Sinusoid, answer: Answer) -> Sentence:
    if not isinstance(answer, Value) or not any(equals(answer.tree, value) for value in _values(task)):
        raise Unproven
    return say("working.proof.compared")


# Triangles


def _given(task: Triangle) -> Line:
    return System(tuple(Equation(Sym(name), _part(name, size(value))) for name, value in task.given))


def _part(name: str, value: Node) -> Node:
    """Angles are in degrees."""
    return Apply(op.DEGREES, (value,)) if name.isupper() else value


def _the_triangle(task: Triangle) -> Mapping[str, Node]:
    """The one triangle that there is. Raises Unsolved."""
    found = triangles(task)
    if len(found) == 2 and task.index:
        found = [found[task.index - 1]]
    if len(found) != 1:
        raise Unproven
    parts = {name: _part(name, value) for name, value in found[0].items()}
    if len(parts) == 6:
        parts["K"] = area_of(found[0])
    return parts


def _holds(task: Triangle, lines: Sequence[Line], step: Step) -> bool:
    """An equation is true of the triangle's parts; a number is the wanted part rounded."""
    line = step.after
    if isinstance(line, Said) and isinstance(line.answer, Value | Quantity):
        return line.answer.approximate and is_rounding(_wanted(task), line.answer.tree)
    if not isinstance(line, Equation):
        return False
    parts = _the_triangle(task)
    letters = symbols(line.left) | symbols(line.right)
    if letters - set(parts):
        return False
    left, right = (
        numeric.value(substituted(side, parts), digits=30, real=True) for side in (line.left, line.right)
    )
    return bool(abs(left - right) <= _SLACK * (1 + abs(left)))


def _wanted(task: Triangle) -> Node:
    """Sides as they are, angles as numbers of degrees."""
    part = _the_triangle(task)["K" if task.wanted == "area" else task.wanted]
    return part.args[0] if task.wanted.isupper() and isinstance(part, Apply) else part


def _found(task: Triangle, line: Line) -> Answer:
    if isinstance(line, Said):
        return line.answer
    name = "K" if task.wanted == "area" else task.wanted
    if not isinstance(line, Equation) or line.left != Sym(name) or symbols(line.right):
        raise Unproven
    right = line.right
    if task.wanted.isupper():
        if not isinstance(right, Apply) or right.op is not op.DEGREES:
            raise Unproven
        right = right.args[0]
    return Value(right)


def _proof_of_part(task: Triangle, answer: Answer) -> Sentence:
    if not isinstance(answer, Value | Quantity):
        raise Unproven
    wanted = _wanted(task)
    close = is_rounding(wanted, answer.tree) if answer.approximate else equals(wanted, answer.tree)
    if not close:
        raise Unproven
    return say("working.proof.compared")


# Identities


def _both_sides(task: ProveIdentity) -> Line:
    return Equation(task.left, task.right)


def _sides_stay(_task: ProveIdentity, _lines: Sequence[Line], step: Step) -> bool:
    before, after = step.before, step.after
    if not isinstance(before, Equation) or not isinstance(after, Equation):
        return False
    return all(
        old == new or equals(old, new)
        for old, new in ((before.left, after.left), (before.right, after.right))
    )


def _is_proven(_task: ProveIdentity, lines: Sequence[Line], step: Step) -> bool:
    """Nothing is left to be shown below a line whose sides are the same."""
    last = lines[-1]
    return step.after == _PROVEN and isinstance(last, Equation) and last.left == last.right


def _identity(_task: ProveIdentity, line: Line) -> Answer:
    if line != _PROVEN:
        raise Unproven
    return _PROVEN.answer


def _proof_of_identity(task: ProveIdentity, _answer: Answer) -> Sentence:
    if not equals(task.left, task.right):
        raise Unproven
    return say("working.proof.identity")


_PROVEN = Said(Word("proven"))

KINDS: Table = {
    ProveIdentity: Kind(
        _both_sides,
        _identity,
        _proof_of_identity,
        claims={Claim.BOTH: _sides_stay, Claim.STARTS: _is_proven},
    ),
    Sinusoid: Kind(_wave_opening, _value, _proof, claims={Claim.STARTS: _is_formula}),
    AngleFact: Kind(_angle_opening, _value, _proof, claims={Claim.STARTS: _is_fact}),
    Triangle: Kind(_given, _found, _proof_of_part, claims={Claim.STARTS: _holds}),
}
