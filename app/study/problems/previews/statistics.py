"""Statistics, trials, normal quantities and expected values, as they were read."""

from app.study.maths.to_tex import to_tex
from app.study.maths.tree import Node
from app.study.problems.previews.shown import Shown, Table, apart, listed
from app.study.problems.tasks.statistics import Expected, Normal, StandardScore, Summary, Trials
from engine.base.sentence import Sentence, say

_NAMES: dict[str, Sentence] = {
    "mean": say("problems.read.name-mean"),
    "median": say("problems.read.name-median"),
    "mode": say("problems.read.name-mode"),
    "range": say("problems.read.name-range"),
}


def _summary(task: Summary) -> Shown:
    return Shown(
        say("problems.read.several", things=[_NAMES[what] for what in task.whats]), listed(task.numbers)
    )


def _trials(task: Trials) -> Shown:
    row = str(task.low) if task.low == task.high else rf"{task.low} \ldots {task.high}"
    return Shown(
        say("problems.read.trials"), apart((f"n = {task.count}", f"p = {to_tex(task.chance)}", f"k = {row}"))
    )


def _score(task: StandardScore) -> Shown:
    return Shown(say("problems.read.standard-score"), apart((f"x = {to_tex(task.value)}", *_curve(task))))


def _curve(task: StandardScore | Normal) -> tuple[str, str]:
    return rf"\mu = {to_tex(task.mean)}", rf"\sigma = {to_tex(task.deviation)}"


def _normal(task: Normal) -> Shown:
    low = "" if task.low is None else f"{to_tex(task.low)} < "
    high = "" if task.high is None else f" < {to_tex(task.high)}"
    return Shown(say("problems.read.normal"), apart((f"P({low}X{high})", *_curve(task))))


def _expected(task: Expected) -> Shown:
    rows = (rf"{_tex(x)} : {_tex(p)}" for x, p in zip(task.values, task.chances, strict=True))
    return Shown(say("problems.read.expected"), apart(rows))


def _tex(node: Node) -> str:
    return to_tex(node, as_written=True)


SHOWN: Table = {
    Summary: _summary,
    Trials: _trials,
    StandardScore: _score,
    Normal: _normal,
    Expected: _expected,
}
