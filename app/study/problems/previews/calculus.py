"""Derivatives, integrals, limits and curves, as they were read."""

from app.study.maths.to_tex import to_tex
from app.study.maths.tree import Node, Sym
from app.study.problems.previews.shown import Shown, Table, apart, equation
from app.study.problems.tasks.calculus import AntiderivativeThrough, Differentiate, Integrate, Limit
from app.study.problems.tasks.curves import (
    AreaBetween,
    CriticalPoints,
    CurveFeature,
    Differential,
    Eliminate,
    Extremum,
    ImplicitSlope,
    InverseSlope,
    Iterate,
    ParametricSlope,
    TangentLine,
    UpperBound,
)
from engine.base.sentence import Sentence, say


def _derivative(task: Differentiate) -> Shown:
    power = f"^{{{task.order}}}" if task.order > 1 else ""
    place = rf"\Big|_{{{task.by} = {to_tex(task.at)}}}" if task.at is not None else ""
    operator = rf"\frac{{d{power}}}{{d{task.by}{power}}}"
    return Shown(say("problems.read.differentiate"), rf"{operator}\left({to_tex(task.tree)}\right){place}")


def _integral(task: Integrate) -> Shown:
    bounds = f"_{{{to_tex(task.bounds[0])}}}^{{{to_tex(task.bounds[1])}}}" if task.bounds else ""
    words = say("problems.read.integrate")
    return Shown(words, rf"\int{bounds} \left({to_tex(task.tree)}\right)\, d{task.by}")


def _limit(task: Limit) -> Shown:
    towards = f"{to_tex(task.to)}^{{{task.side}}}" if task.side else to_tex(task.to)
    words = say("problems.read.limit")
    return Shown(words, rf"\lim_{{{task.by} \to {towards}}} \left({to_tex(task.tree)}\right)")


def _eliminate(task: Eliminate) -> Shown:
    both = apart((_named("x", task.x), _named("y", task.y)))
    return Shown(say("problems.read.eliminate", letter=task.by), both)


def _named(name: str, tree: Node) -> str:
    return equation(Sym(name), tree)


def _at(task: ImplicitSlope | TangentLine) -> str:
    if task.at is None:
        return ""
    return rf"\left({to_tex(task.at[0])}, {to_tex(task.at[1])}\right)"


def _implicit(task: ImplicitSlope) -> Shown:
    power = f"^{task.order}" if task.order > 1 else ""
    parts = (rf"\frac{{d{power}{task.y}}}{{d{task.x}{power}}}", equation(task.left, task.right), _at(task))
    return Shown(say("problems.read.slope-of-curve"), apart(filter(None, parts)))


def _tangent(task: TangentLine) -> Shown:
    parts = apart((equation(task.left, task.right), _at(task)))
    return Shown(say("problems.read.normal-line" if task.normal else "problems.read.tangent"), parts)


def _critical(task: CriticalPoints) -> Shown:
    return Shown(say("problems.read.critical"), to_tex(task.tree))


_FEATURES: dict[str, Sentence] = {
    "stationary": say("problems.read.stationary"),
    "maxima": say("problems.read.maxima"),
    "minima": say("problems.read.minima"),
    "extrema": say("problems.read.extrema"),
    "inflections": say("problems.read.inflections"),
    "increasing": say("problems.read.increasing"),
    "decreasing": say("problems.read.decreasing"),
    "concave-up": say("problems.read.concave-up"),
    "concave-down": say("problems.read.concave-down"),
    "highest": say("problems.read.largest-value"),
    "lowest": say("problems.read.smallest-value"),
    "extremes": say("problems.read.extremes"),
}


def _feature(task: CurveFeature) -> Shown:
    parts = [to_tex(task.tree)]
    if task.bounds:
        parts.append(rf"{to_tex(task.bounds[0])} \le {task.by} \le {to_tex(task.bounds[1])}")
    return Shown(_FEATURES.get(task.what, say("problems.read.curve")), apart(parts))


def _extremum(task: Extremum) -> Shown:
    if task.where:
        words = say("problems.read.where-largest") if task.largest else say("problems.read.where-smallest")
    else:
        words = say("problems.read.largest-value") if task.largest else say("problems.read.smallest-value")
    return Shown(words, to_tex(task.tree))


def _bound(task: UpperBound) -> Shown:
    return Shown(say("problems.read.upper-bound"), to_tex(task.tree))


def _differential(task: Differential) -> Shown:
    parts = [_named("y", task.tree)]
    parts += [_named(task.by, task.at)] if task.at is not None else []
    parts += [rf"d{task.by} = {to_tex(task.step)}"] if task.step is not None else []
    return Shown(say("problems.read.differential"), apart(parts))


def _iterate(task: Iterate) -> Shown:
    start = rf"{task.by}_0 = {to_tex(task.start)}"
    if task.newton:
        return Shown(say("problems.read.newton"), apart((rf"{to_tex(task.tree)} = 0", start)))
    step = rf"{task.by}_{{n+1}} = {to_tex(task.tree)}"
    wanted = rf"{task.by}_{{{task.times}}}"
    return Shown(say("problems.read.iterate"), apart((wanted, step, start)))


def _area(task: AreaBetween) -> Shown:
    parts = [to_tex(task.first), to_tex(task.second)]
    if task.bounds:
        parts.append(rf"{to_tex(task.bounds[0])} \le {task.by} \le {to_tex(task.bounds[1])}")
    return Shown(say("problems.read.area-between"), apart(parts))


def _inverse_slope(task: InverseSlope) -> Shown:
    parts = apart((f"f({task.by}) = {to_tex(task.tree)}", to_tex(task.at)))
    return Shown(say("problems.read.inverse-slope"), parts)


def _parametric(task: ParametricSlope) -> Shown:
    parts = [r"\frac{dy}{dx}", _named("x", task.x), _named("y", task.y)]
    parts += [_named(task.by, task.at)] if task.at is not None else []
    return Shown(say("problems.read.slope-of-curve"), apart(parts))


def _through(task: AntiderivativeThrough) -> Shown:
    parts = (rf"\int {to_tex(task.tree)}\, d{task.by}", rf"F({to_tex(task.at)}) = {to_tex(task.value)}")
    return Shown(say("problems.read.integrate"), apart(parts))


SHOWN: Table = {
    ParametricSlope: _parametric,
    AntiderivativeThrough: _through,
    Differentiate: _derivative,
    Integrate: _integral,
    Limit: _limit,
    Eliminate: _eliminate,
    ImplicitSlope: _implicit,
    TangentLine: _tangent,
    CriticalPoints: _critical,
    CurveFeature: _feature,
    Extremum: _extremum,
    UpperBound: _bound,
    Differential: _differential,
    Iterate: _iterate,
    AreaBetween: _area,
    InverseSlope: _inverse_slope,
}
