"""Several statistics, trials, normal quantities, expected values: lines about named quantities."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from app.study.answers.kinds import Answer, Value, Word
from app.study.maths.exact import rational
from app.study.maths.tree import Sym
from app.study.problems.tasks.statistics import Expected, Normal, StandardScore, Summary, Trials
from app.study.working import quantities
from app.study.working.kinds.kind import Kind, Table
from app.study.working.kinds.numbers import is_known
from app.study.working.known.functions import statistics
from app.study.working.known.functions.normal import between, rounded
from app.study.working.known.functions.statistics import FACTS
from app.study.working.lines import Line
from app.study.working.proof.quantities import holds
from app.study.working.quantities import Named, Points
from app.study.working.said import Said
from app.study.working.step import Claim, Step, Unproven

DIGITS = 6  # of a probability on the way to one of four


def _numbers(task: Summary) -> Line:
    return Points(tuple((one,) for one in FACTS[Summary](task)[Sym("x")]))


def _trials(task: Trials) -> Line:
    found = FACTS[Trials](task)
    return quantities.Several(tuple(Named(Sym(name), found[Sym(name)]) for name in "np"))


def _score(task: StandardScore) -> Line:
    return _given(x=task.value, μ=task.mean, σ=task.deviation)


def _normal(task: Normal) -> Line:
    return _given(μ=task.mean, σ=task.deviation)


def _expected(task: Expected) -> Line:
    return Points(tuple(zip(task.values, task.chances, strict=True)))


def _given(**values: Any) -> Line:
    return quantities.Several(tuple(Named(Sym(name), (value,)) for name, value in values.items()))


def _follows(task: Any, lines: Sequence[Line], step: Step) -> bool:
    """A quantity of the task, a probability of the normal distribution, or the answer."""
    line = step.after
    if step.before != lines[-1]:
        return False
    if isinstance(line, Named):
        return holds(line, FACTS[type(task)](task))
    if isinstance(line, Said) and isinstance(line.answer, Value) and line.answer.label:
        return isinstance(task, Normal) and _is_share(task, line.answer)
    if isinstance(line, Said) and isinstance(task, Summary) and line.answer == Word("none"):
        return ("mode", line.answer) in statistics.summary(task).values
    if isinstance(line, Said):
        is_known(task, line.answer)
        return True
    return False


def _is_share(task: Normal, said: Value) -> bool:
    """Whether P_1 ≈ 0.158655 is the share below z_1, to six digits."""
    z = dict(zip(("P_1", "P_2"), statistics.scores(task), strict=True)).get(said.label)
    value = rational(said.tree)
    return z is not None and said.approximate and value == share(z)


def share(z: Fraction) -> Fraction:
    """P(Z < z), to six places."""
    return rounded(between(None, z), DIGITS)


def _answer(task: Any, line: Line) -> Answer:
    if isinstance(line, Said):
        return line.answer
    if isinstance(line, Named) and len(line.values) == 1 and line.name in {Sym("P"), Sym("z"), Sym("E")}:
        return Value(line.values[0])
    raise Unproven


def _kind(opening: Any) -> Kind:
    return Kind(opening, _answer, is_known, claims={Claim.STARTS: _follows})


KINDS: Table = {
    Summary: _kind(_numbers),
    Trials: _kind(_trials),
    StandardScore: _kind(_score),
    Normal: _kind(_normal),
    Expected: _kind(_expected),
}
