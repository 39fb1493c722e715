"""Functions, graphs, lines, points, variation and waves, as they were read."""

from fractions import Fraction

from app.study.maths.to_tex import to_tex
from app.study.maths.tree import Node, Sym
from app.study.problems.previews.algebra import listed_values
from app.study.problems.previews.shown import (
    Shown,
    Table,
    answer_tex,
    apart,
    equation,
    number_tex,
    points_tex,
)
from app.study.problems.tasks.functions import (
    AverageRate,
    Bisector,
    CircleFrom,
    Definition,
    EvaluateFunctions,
    Invert,
    LineThrough,
    OfFunction,
    OfGraph,
    OfPoints,
    Vary,
)
from app.study.problems.tasks.trigonometry import AngleFact, ProveIdentity, Sinusoid, Triangle
from engine.base.sentence import Sentence, say

_OF: dict[str, Sentence] = {
    "intercepts": say("problems.read.intercepts"),
    "intercept-sum": say("problems.read.intercept-sum"),
    "x-intercepts": say("problems.read.x-intercepts"),
    "y-intercept": say("problems.read.y-intercept"),
    "axis-and-vertex": say("problems.read.axis-and-vertex"),
    "vertex": say("problems.read.vertex"),
    "axis": say("problems.read.axis"),
    "vertex-x": say("problems.read.vertex-x"),
    "vertex-y": say("problems.read.vertex-y"),
    "minimum": say("problems.read.smallest-value"),
    "maximum": say("problems.read.largest-value"),
    "extremum": say("problems.read.extremum"),
    "vertex-form": say("problems.read.vertex-form"),
    "conic-form": say("problems.read.conic-form"),
    "slope-intercept": say("problems.read.slope-intercept"),
    "slope-and-intercept": say("problems.read.slope-and-intercept"),
    "slope": say("problems.read.slope"),
    "parallel-slope": say("problems.read.parallel-slope"),
    "perpendicular-slope": say("problems.read.perpendicular-slope"),
    "center-and-radius": say("problems.read.center-and-radius"),
    "center": say("problems.read.center"),
    "radius": say("problems.read.radius"),
    "foci": say("problems.read.foci"),
    "focus": say("problems.read.focus"),
    "vertices": say("problems.read.vertices"),
    "directrix": say("problems.read.directrix"),
    "eccentricity": say("problems.read.eccentricity"),
    "vertical-asymptotes": say("problems.read.vertical-asymptotes"),
    "horizontal-asymptote": say("problems.read.horizontal-asymptote"),
    "asymptotes": say("problems.read.asymptotes"),
    "domain": say("problems.read.domain"),
    "range": say("problems.read.range-of-function"),
    "domain-and-range": say("problems.read.domain-and-range"),
    "highest-domain": say("problems.read.highest-domain"),
    "highest-range": say("problems.read.highest-range"),
    "zeros": say("problems.read.zeros"),
    "degree": say("problems.read.degree"),
    "turning-points": say("problems.read.turning-points"),
    "leading-coefficient": say("problems.read.leading-coefficient"),
    "end-behaviour": say("problems.read.end-behaviour"),
    "midpoint": say("problems.read.midpoint"),
    "distance": say("problems.read.distance"),
    "quadrant": say("problems.read.quadrant"),
    "amplitude": say("problems.read.amplitude"),
    "period": say("problems.read.period"),
    "frequency": say("problems.read.frequency"),
    "phase-shift": say("problems.read.phase-shift"),
    "midline": say("problems.read.midline"),
    "vertical-shift": say("problems.read.vertical-shift"),
    "reference": say("problems.read.reference-angle"),
}


def _words(what: str) -> Sentence:
    return _OF.get(what, say("problems.read.of-graph"))


def definition_tex(function: Definition) -> str:
    """f(x) = x² + 1; the formula alone where it has no name."""
    if not function.name:
        return to_tex(function.tree)
    if function.name == "y":
        return equation(Sym("y"), function.tree)
    return f"{to_tex(Sym(function.name))}({function.letter}) = {to_tex(function.tree)}"


def _evaluate(task: EvaluateFunctions) -> Shown:
    given = [definition_tex(one) for one in task.definitions]
    return Shown(say("problems.read.work-out"), apart((to_tex(task.wanted), *given)))


def _rate(task: AverageRate) -> Shown:
    span = rf"{to_tex(task.low)} \le {task.function.letter} \le {to_tex(task.high)}"
    return Shown(say("problems.read.average-rate"), apart((definition_tex(task.function), span)))


def _invert(task: Invert) -> Shown:
    domain = [answer_tex(task.domain)] if task.domain is not None else []
    return Shown(say("problems.read.inverse"), apart((definition_tex(task.function), *domain)))


def _graph(task: OfGraph) -> Shown:
    return Shown(_words(task.what), equation(task.left, task.right))


def _function(task: OfFunction) -> Shown:
    return Shown(_words(task.what), definition_tex(task.function))


def _points(task: OfPoints) -> Shown:
    words = say("problems.read.slope-of-points") if task.what == "slope" else _words(task.what)
    return Shown(words, points_tex(task.points))


def _line(task: LineThrough) -> Shown:
    parts = [points_tex(task.points)]
    parts += [rf"m = {to_tex(task.slope)}"] if task.slope is not None else []
    parts += [equation(*task.beside)] if task.beside is not None else []
    beside = task.beside is not None or len(task.points) == 3
    return Shown(_line_words(beside, task.perpendicular), apart(parts))


def _line_words(beside: bool, perpendicular: bool) -> Sentence:
    if not beside:
        return say("problems.read.line")
    return say("problems.read.line-perpendicular") if perpendicular else say("problems.read.line-parallel")


def _bisector(task: Bisector) -> Shown:
    return Shown(say("problems.read.bisector"), points_tex(task.points))


def _circle(task: CircleFrom) -> Shown:
    if task.through is not None:
        return Shown(say("problems.read.circle-through"), points_tex((task.centre, task.through)))
    assert task.radius is not None
    parts = apart((points_tex((task.centre,)), rf"r = {to_tex(task.radius)}"))
    return Shown(say("problems.read.circle"), parts)


def _vary(task: Vary) -> Shown:
    powers = r"\,".join(_power_tex(name, power) for name, power in task.powers)
    parts = [rf"{to_tex(Sym(task.up))} = k\,{powers}", listed_values(task.known)]
    parts += [listed_values(task.at)] if task.at else []
    return Shown(say("problems.read.variation"), apart(parts))


def _power_tex(name: str, power: Node) -> str:
    exponent = to_tex(power)
    return to_tex(Sym(name)) if exponent == "1" else rf"{to_tex(Sym(name))}^{{{exponent}}}"


def _identity(task: ProveIdentity) -> Shown:
    return Shown(say("problems.read.identity"), equation(task.left, task.right))


def _wave(task: Sinusoid) -> Shown:
    return Shown(_words(task.what), to_tex(task.tree))


def _angle(task: AngleFact) -> Shown:
    return Shown(_words(task.what), to_tex(task.angle))


def _triangle(task: Triangle) -> Shown:
    known = apart(_part(name, value) for name, value in task.given)
    wanted = "" if task.wanted == "area" else rf"{_letter(task.wanted)} = \;?"
    words = say("problems.read.triangle-area") if task.wanted == "area" else say("problems.read.triangle")
    return Shown(words, apart(filter(None, (known, wanted))))


def _part(name: str, value: Fraction) -> str:
    sign = r"^{\circ}" if name.isupper() else ""
    return f"{_letter(name)} = {number_tex(value)}{sign}"


def _letter(name: str) -> str:
    return name if len(name) == 1 else rf"\text{{{name}}}"


SHOWN: Table = {
    EvaluateFunctions: _evaluate,
    AverageRate: _rate,
    Invert: _invert,
    OfGraph: _graph,
    OfFunction: _function,
    OfPoints: _points,
    LineThrough: _line,
    Bisector: _bisector,
    CircleFrom: _circle,
    Vary: _vary,
    Sinusoid: _wave,
    ProveIdentity: _identity,
    AngleFact: _angle,
    Triangle: _triangle,
}
