"""Facts and roots of complex numbers: each line is the number itself, or a true statement about it."""

from collections.abc import Sequence

from mpmath import mp

from app.study.answers.kinds import Answer, Several, Value
from app.study.maths import numeric
from app.study.maths.tree import Node, Sym, number, power
from app.study.problems.asked_form import Form
from app.study.problems.tasks.complex import ComplexFact, ComplexRoots
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.complex_numbers import modulus
from app.study.working.known.table import known
from app.study.working.lines import Line, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.quantities import Named, Points
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import Sentence, say

RADIUS, ANGLE = Sym("r"), Sym("theta")
_CLOSE = mp.mpf(10) ** -18


def _opening(task: ComplexFact | ComplexRoots) -> Line:
    return task.tree


def _holds(task: ComplexFact | ComplexRoots, _lines: Sequence[Line], step: Step) -> bool:
    line = step.after
    if isinstance(line, Named) and len(line.values) == 1:
        return _is_true(task, line.name, line.values[0])
    if isinstance(task, ComplexFact):
        return is_expression(line) and any(
            isinstance(one, Value) and equals(line, one.tree) for one in known(task, Form()).answers
        )
    return isinstance(line, Points) and _are_all_roots(task, [row[0] for row in line.rows])


def _is_true(task: ComplexFact | ComplexRoots, name: Node, value: Node) -> bool:
    if name == RADIUS:
        return equals(value, modulus(task.tree))
    if name == ANGLE:
        with mp.workdps(30):
            own = mp.arg(numeric.value(task.tree, digits=30))
            turned = (numeric.value(value, digits=30, real=True) - own) / mp.pi / 2
            return bool(abs(turned - mp.nint(turned)) < _CLOSE)
    return isinstance(task, ComplexRoots) and _is_root(task, value)


def _is_root(task: ComplexRoots, value: Node) -> bool:
    return equals(power(value, number(task.n)), task.tree) or _near_root(task, value)


def _near_root(task: ComplexRoots, value: Node) -> bool:
    with mp.workdps(30):
        difference = numeric.value(value, digits=30) ** task.n - numeric.value(task.tree, digits=30)
        return bool(abs(difference) < _CLOSE)


def _are_all_roots(task: ComplexRoots, row: Sequence[Node]) -> bool:
    """As many different ones as there are."""
    values = [numeric.value(each, digits=30) for each in row]
    apart = all(abs(a - b) > _CLOSE for n, a in enumerate(values) for b in values[:n])
    return len(row) == task.n and apart and all(_near_root(task, each) for each in row)


def _answer(task: ComplexFact | ComplexRoots, line: Line) -> Answer:
    if isinstance(line, Points) and isinstance(task, ComplexRoots):
        return Several(tuple(Value(row[0]) for row in line.rows), "")
    if isinstance(line, Named) and line.name == ANGLE and isinstance(task, ComplexFact):
        return Value(line.values[0])
    if not is_expression(line):
        raise Unproven
    return Value(line)


def _proof(task: ComplexFact | ComplexRoots, answer: Answer) -> Sentence:
    if isinstance(task, ComplexRoots):
        if not isinstance(answer, Several):
            raise Unproven
        if not _are_all_roots(task, [one.tree for one in answer.items if isinstance(one, Value)]):
            raise Unproven
        return say("working.proof.raised", n=str(task.n))
    if not isinstance(answer, Value) or not _is_fact(task, answer.tree):
        raise Unproven
    return say("working.proof.compared")


def _is_fact(task: ComplexFact, tree: Node) -> bool:
    """By numbers, without the known answer."""
    z, value = numeric.value(task.tree, digits=30), numeric.value(tree, digits=30)
    expected = {
        "conjugate": mp.conj(z),
        "real-part": mp.re(z),
        "imaginary-part": mp.im(z),
        "polar": z,
    }
    with mp.workdps(30):
        if task.what == "argument":
            return bool(abs(mp.expj(value) - z / abs(z)) < _CLOSE)
        return bool(abs(value - expected[task.what]) < _CLOSE * (1 + abs(z)))


_KIND = Kind(_opening, _answer, _proof, claims={Claim.STARTS: _holds})
KINDS: Table = {ComplexFact: _KIND, ComplexRoots: _KIND}
