"""The plain notation of tasks, in which wordings say what their examples are read as.

evaluate 3/4 + 1/8 · simplify … · factor … · expand … · rationalise … · primes 12
discriminant x^2 + 1 = 0 for x · solves x = 3 in 2x + 1 = 7 · square x^2 + 6x for x
solve x^2 = 9 for x pick larger · solve x + y = 3; x - y = 1 for x, y
solve x^2 = 9 for x where x > 0 · solve 3x = 12 for x want 2x + 1
inequality x < 1 or x > 3 · integers count from any where x^2 < 9
differentiate x^3 by x order 2 at 1 · integrate x^2 by x from 0 to 1 · limit 1/x as x to 0 side +
gcd 12, 18 (lcm, mean, median, mode, range, sum, product, factors) · divide 17 by 5 · remainder 17 by 5
degree 3x^2 · named-degree 3x^2 · coefficient x in 3x + 1 · leading-coefficient 2x^3 · leading-term 2x^3
common-factor 6x; 9 · common-multiple 6x; 9 · undefined 1/x · divide-polynomials x^2; x + 1; remainder
to-power log_2(8) = 3 · to-logarithm 2^3 = 8
condense, expand-logarithm, change-base, partial-fractions, complete-square, radical, exponent, single-base
sinusoid period 2sin(x) by x · reference 240° · quadrant 240° · triangle a from B = 35, b = 8, c = 11
identity tan(x) = sin(x)/cos(x)
eliminate t; t^2 by t for x · slope x^2 + y^2 = 1 at 1, 0 · tangent y = x^2 at 3, 9 · critical x^2 by x
inverse-slope x^3 by x at 8 · differential x^2 by x at 3 step 0.1 · area x; x^2 by x from 0 to 1
iterate 2x by x from 3 times 2 · newton x^2 - 2 by x from 1 times 2 · upper-bound sin(x) by x
parametric t^2; t^3 by t at 2 · through x^2 by x at 0 value 3
complex polar 1 + i in degrees · complex-roots 8i by 3
extremum largest sin(x) by x · feature increasing x^2 by x from 0 to 1 as point
convert 5 km to m · round 3.14 · true · false · ratio 6 : 8 · largest 2/3, 3/4 · smallest 2/3, 3/4
compare 2/3; 3/4 · order 2/3, 1/2 · descending 1/2, 2/3 · share 120 as 3 : 5 · proportion 2 : 9 = 6
clock 24 16:10 · between 9:15 and 11:05 · moved 6:25 by 90 · hours 265 · minutes 165
"""

import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from app.study.answers.kinds import Inequality, Matrix, Quantity, Region
from app.study.answers.reading import readings
from app.study.marking.expressions.expression_form import MISSES
from app.study.maths.arrays import DOT, MAGNITUDE, determinant, matrix, rows_of, vector
from app.study.maths.parsing.parser import parse
from app.study.maths.parsing.splitting import RELATIONS, outermost, split
from app.study.maths.parsing.tokens import tokenize
from app.study.maths.tree import Apply, Node, minus, negative, over, plus, power, times
from app.study.maths.units import read_unit
from app.study.problems.tasks.arrays import EvaluateArray, RowOperation, WriteAugmented, WriteEquations
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.calculus import AntiderivativeThrough, Differentiate, Integrate, Limit
from app.study.problems.tasks.complex import ComplexFact, ComplexRoots
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
from app.study.problems.tasks.equations import Discriminant, IsSolution, PerfectSquare, Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.inequalities import IntegersIn, SolveInequality
from app.study.problems.tasks.numbers import (
    Compare,
    Convert,
    DivideWithRemainder,
    Numbers,
    Order,
    Pick,
    Proportion,
    Round,
    Share,
    SimplifyRatio,
    YesNo,
)
from app.study.problems.tasks.polynomials import (
    ChangeLogarithm,
    Coefficient,
    CommonFactor,
    Degree,
    DividePolynomials,
    LeadingTerm,
    Undefined,
)
from app.study.problems.tasks.sequences import SumOf
from app.study.problems.tasks.times import ClockForm, HoursAndMinutes, TimeBetween, TimeMoved
from app.study.problems.tasks.trigonometry import AngleFact, ProveIdentity, Sinusoid, Triangle


def task(line: str) -> Task:
    """The task that a line of plain notation says."""
    verb, _, rest = line.partition(" ")
    return _READERS[verb](rest)


def _tree(text: str) -> Node:
    return parse(tokenize(text.strip()))


def _fields(pattern: str, text: str) -> dict[str, str]:
    found = re.fullmatch(pattern, text)
    assert found, f"no plain notation: {text}"
    return found.groupdict("")


def _evaluate(what: str) -> Callable[[str], Task]:
    return lambda text: Evaluate(_tree(text), what)


def _numbers(what: str) -> Callable[[str], Task]:
    return lambda text: Numbers(what, tuple(map(Fraction, text.split(","))))


def _inequality(text: str) -> Inequality:
    tokens = tokenize(text)
    marks = tuple(token.text for token in outermost(tokens) if token.text in RELATIONS)
    return Inequality(tuple(map(parse, split(tokens, RELATIONS))), marks)


def _solve(text: str) -> Task:
    part = _fields(
        r"(?P<what>.+) for (?P<x>[\w, ]+?)(?: where (?P<where>.+?))?(?: want "
        r"(?P<want>.+?))?(?: pick (?P<pick>[\w-]+))?",
        text,
    )
    sides = (equation.split("=") for equation in part["what"].split(";"))
    equations = tuple((_tree(left), _tree(right)) for left, right in sides)
    domain = _inequality(part["where"]) if part["where"] else None
    wanted = _tree(part["want"]) if part["want"] else None
    return Solve(equations, tuple(part["x"].split(", ")), domain, wanted, part["pick"])


def _discriminant(text: str) -> Task:
    part = _fields(r"(?P<left>.+)=(?P<right>.+) for (?P<x>\w)", text)
    return Discriminant(_tree(part["left"]), _tree(part["right"]), part["x"])


def _solves(text: str) -> Task:
    part = _fields(r"(?P<x>\w) = (?P<value>.+) in (?P<left>.+)=(?P<right>.+)", text)
    return IsSolution(_tree(part["left"]), _tree(part["right"]), ((part["x"], _tree(part["value"])),))


def _square(text: str) -> Task:
    part = _fields(r"(?P<e>.+) for (?P<x>\w)", text)
    return PerfectSquare(_tree(part["e"]), part["x"])


def _solve_inequality(text: str) -> Task:
    for how in ("or", "and"):
        if f" {how} " in text:
            return SolveInequality(Region(tuple(map(_inequality, text.split(f" {how} "))), how))
    return SolveInequality(_inequality(text))


def _integers(text: str) -> Task:
    part = _fields(r"(?P<what>\w+) from (?P<least>\w+) where (?P<body>.+)", text)
    least = None if part["least"] == "any" else int(part["least"])
    return IntegersIn(_inequality(part["body"]), part["what"], least)


def _differentiate(text: str) -> Task:
    part = _fields(r"(?P<f>.+) by (?P<by>\w)(?: order (?P<order>\d))?(?: at (?P<at>.+))?", text)
    at = _tree(part["at"]) if part["at"] else None
    return Differentiate(_tree(part["f"]), part["by"], int(part["order"] or 1), at)


def _integrate(text: str) -> Task:
    part = _fields(r"(?P<f>.+) by (?P<by>\w)(?: from (?P<low>.+) to (?P<high>.+))?", text)
    bounds = (_tree(part["low"]), _tree(part["high"])) if part["low"] else None
    return Integrate(_tree(part["f"]), part["by"], bounds)


def _limit(text: str) -> Task:
    part = _fields(r"(?P<f>.+) as (?P<by>\w) to (?P<to>\S+)(?: side (?P<side>[+-]))?", text)
    return Limit(_tree(part["f"]), part["by"], _tree(part["to"]), part["side"])


def _divide(text: str, *, only_remainder: bool = False) -> Task:
    dividend, divisor = map(int, text.split(" by "))
    return DivideWithRemainder(dividend, divisor, only_remainder)


def _matrix(text: str) -> Node:
    (answer,) = [one for one in readings(text.strip()) if isinstance(one, Matrix)]
    return matrix(answer.rows)


def _array(text: str) -> Task:
    """det M · inverse M · M + M · M - M · 2 M + M."""
    for word, of in (("det ", lambda one: determinant(rows_of(one))), ("inverse ", _inverse)):
        if text.startswith(word):
            return EvaluateArray(of(_matrix(text.removeprefix(word))))
    for sign, operation in ((" + ", plus), (" - ", minus)):
        if f"]]{sign}" in text:
            first, second = text.split(f"]]{sign}")
            number, _, rest = first.partition(" [[") if not first.startswith("[[") else ("", "", first)
            one = _matrix(f"{rest if not number else '[[' + rest}]]")
            return EvaluateArray(operation(times(_tree(number), one, "") if number else one, _matrix(second)))
    raise AssertionError(text)


def _vector_task(text: str) -> Task:
    """length a, b · unit a, b · dot a, b; c, d."""
    what, _, rest = text.partition(" ")
    one, *others = [vector(map(_tree, part.split(","))) for part in rest.split(";")]
    length = Apply(MAGNITUDE, (one,))
    tree = {"length": length, "unit": over(one, length), "dot": Apply(DOT, (one, *others))}[what]
    return EvaluateArray(tree)


def _inverse(node: Node) -> Node:
    return power(node, negative(_tree("1")))


def _rows(text: str) -> Task:
    part = _fields(r"(?P<m>\[\[.+\]\]) (?:swap (?P<a>\d), (?P<b>\d)|(?P<row>\d) times (?P<by>\S+))", text)
    rows = rows_of(_matrix(part["m"]))
    if part["a"]:
        return RowOperation(rows, int(part["a"]) - 1, int(part["b"]) - 1, _tree("1"), None)
    row = int(part["row"]) - 1
    return RowOperation(rows, row, row, _tree(part["by"]), _tree("0"))


def _sides(text: str) -> tuple[tuple[Node, Node], ...]:
    return tuple((_tree(left), _tree(right)) for left, right in (one.split("=") for one in text.split(";")))


def _convert(text: str) -> Task:
    amount, unit = text.split(" to ")
    quantity = next(one for one in readings(amount) if isinstance(one, Quantity) and one.unit)
    return Convert(quantity, read_unit(tokenize(unit)))


def _coefficient(text: str) -> Task:
    of, tree = text.split(" in ")
    return Coefficient(_tree(tree), _tree(of))


def _common(multiple: bool) -> Callable[[str], Task]:
    return lambda text: CommonFactor(tuple(map(_tree, text.split(";"))), multiple)


def _divide_polynomials(text: str) -> Task:
    dividend, divisor, *wanted = text.split(";")
    return DividePolynomials(_tree(dividend), _tree(divisor), wanted[0].strip() if wanted else "")


def _change_logarithm(exponential: bool) -> Callable[[str], Task]:
    return lambda text: ChangeLogarithm(*map(_tree, text.split("=")), exponential=exponential)


_VERBS = ("evaluate", "simplify", "factor", "expand", "rationalise", "primes", "powers", "quotient")


def _clock(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def _share(text: str) -> Task:
    total, parts = text.split(" as ")
    return Share(Fraction(total), tuple(map(int, parts.split(":"))))


def _proportion(text: str) -> Task:
    left, third = text.split("=")
    return Proportion(*map(Fraction, left.split(":")), Fraction(third))


def _sinusoid(text: str) -> Task:
    part = _fields(r"(?P<what>\S+) (?P<f>.+) by (?P<by>\w)", text)
    return Sinusoid(_tree(part["f"]), part["by"], part["what"])


def _triangle(text: str) -> Task:
    part = _fields(r"(?P<wanted>\w+) from (?P<given>.+)", text)
    pairs = (one.split("=") for one in part["given"].split(","))
    return Triangle(tuple((name.strip(), Fraction(value.strip())) for name, value in pairs), part["wanted"])


def _eliminate(text: str) -> Task:
    part = _fields(r"(?P<x>.+); (?P<y>.+) by (?P<by>\w)(?: for (?P<name>\w))?", text)
    return Eliminate(_tree(part["x"]), _tree(part["y"]), part["by"], part["name"])


def _point(text: str) -> tuple[Node, Node] | None:
    return tuple(map(_tree, text.split(","))) if text else None  # type: ignore[return-value]


def _curve(kind: type[Task]) -> Callable[[str], Task]:
    def read(text: str) -> Task:
        part = _fields(r"(?P<left>.+) = (?P<right>.+?)(?: at (?P<at>.+))?", text)
        return kind(_tree(part["left"]), _tree(part["right"]), at=_point(part["at"]))  # type: ignore[call-arg]

    return read


def _inverse_slope(text: str) -> Task:
    part = _fields(r"(?P<f>.+) by (?P<by>\w) at (?P<at>.+)", text)
    return InverseSlope(_tree(part["f"]), part["by"], _tree(part["at"]))


def _differential(text: str) -> Task:
    part = _fields(r"(?P<f>.+) by (?P<by>\w)(?: at (?P<at>.+) step (?P<step>.+))?", text)
    at, step = (_tree(part[name]) if part[name] else None for name in ("at", "step"))
    return Differential(_tree(part["f"]), part["by"], at, step)


def _area(text: str) -> Task:
    part = _fields(r"(?P<f>.+); (?P<g>.+) by (?P<by>\w)(?: from (?P<low>.+) to (?P<high>.+))?", text)
    bounds = (_tree(part["low"]), _tree(part["high"])) if part["low"] else None
    return AreaBetween(_tree(part["f"]), _tree(part["g"]), part["by"], bounds)


def _iterate(*, newton: bool) -> Callable[[str], Task]:
    def read(text: str) -> Task:
        part = _fields(r"(?P<f>.+) by (?P<by>\w) from (?P<start>.+) times (?P<n>\d+)", text)
        return Iterate(_tree(part["f"]), part["by"], _tree(part["start"]), int(part["n"]), newton)

    return read


def _of_letter(build: Callable[[Node, str], Task]) -> Callable[[str], Task]:
    def read(text: str) -> Task:
        part = _fields(r"(?P<f>.+) by (?P<by>\w)", text)
        return build(_tree(part["f"]), part["by"])

    return read


def _extremum(text: str) -> Task:
    part = _fields(r"(?P<which>largest|smallest) (?P<f>.+) by (?P<by>\w)", text)
    return Extremum(_tree(part["f"]), part["by"], part["which"] == "largest")


def _feature(text: str) -> Task:
    part = _fields(
        r"(?P<what>\S+) (?P<f>.+?) by (?P<by>\w)(?: from (?P<low>.+) to (?P<high>\S+))?"
        r"(?: as (?P<shape>\w+))?",
        text,
    )
    bounds = (_tree(part["low"]), _tree(part["high"])) if part["low"] else None
    return CurveFeature(part["what"], _tree(part["f"]), part["by"], bounds, part["shape"] or "")


def _series(text: str) -> Task:
    part = _fields(r"(?P<f>.+) by (?P<by>\w) from (?P<low>-?\d+)(?: to (?P<high>-?\d+))?", text)
    high = int(part["high"]) if part["high"] else None
    return SumOf(_tree(part["f"]), part["by"], int(part["low"]), high)


def _complex(text: str) -> Task:
    part = _fields(r"(?P<what>\S+) (?P<z>.+?)(?P<degrees> in degrees)?", text)
    return ComplexFact(part["what"], _tree(part["z"]), bool(part["degrees"]))


def _complex_roots(text: str) -> Task:
    part = _fields(r"(?P<z>.+) by (?P<n>\d)", text)
    return ComplexRoots(_tree(part["z"]), int(part["n"]))


def _parametric(text: str) -> Task:
    part = _fields(r"(?P<x>.+); (?P<y>.+) by (?P<by>\w)(?: at (?P<at>.+))?", text)
    return ParametricSlope(
        _tree(part["x"]), _tree(part["y"]), part["by"], _tree(part["at"]) if part["at"] else None
    )


def _through(text: str) -> Task:
    part = _fields(r"(?P<f>.+) by (?P<by>\w) at (?P<at>.+) value (?P<value>.+)", text)
    return AntiderivativeThrough(_tree(part["f"]), part["by"], _tree(part["at"]), _tree(part["value"]))


_READERS: dict[str, Callable[[str], Task]] = {
    "integers": _integers,
    "parametric": _parametric,
    "through": _through,
    "complex": _complex,
    "complex-roots": _complex_roots,
    "compare": lambda text: Compare(*map(_tree, text.split(";"))),
    "feature": _feature,
    "turned-slope": lambda text: ImplicitSlope(*map(_tree, text.split(" = ")), "y", "x"),
    "series": _series,
    "sinusoid": _sinusoid,
    "reference": lambda text: AngleFact(_tree(text), "reference"),
    "quadrant": lambda text: AngleFact(_tree(text), "quadrant"),
    "triangle": _triangle,
    "eliminate": _eliminate,
    "identity": lambda text: ProveIdentity(*map(_tree, text.split(" = "))),
    "slope": _curve(ImplicitSlope),
    "second-slope": lambda text: replace(_curve(ImplicitSlope)(text), order=2),  # type: ignore[type-var]
    "tangent": _curve(TangentLine),
    "normal": lambda text: replace(_curve(TangentLine)(text), normal=True),  # type: ignore[type-var]
    "critical": _of_letter(CriticalPoints),
    "inverse-slope": _inverse_slope,
    "differential": _differential,
    "area": _area,
    "iterate": _iterate(newton=False),
    "newton": _iterate(newton=True),
    "upper-bound": _of_letter(UpperBound),
    "extremum": _extremum,
    **{what: _evaluate(what) for what in (*_VERBS, *MISSES)},
    **{
        what: _numbers(what)
        for what in ("gcd", "lcm", "mean", "median", "mode", "range", "sum", "product", "factors")
    },
    "degree": lambda text: Degree(_tree(text)),
    "named-degree": lambda text: Degree(_tree(text), named=True),
    "coefficient": _coefficient,
    "leading-coefficient": lambda text: LeadingTerm(_tree(text), coefficient=True),
    "leading-term": lambda text: LeadingTerm(_tree(text)),
    "common-factor": _common(False),
    "common-multiple": _common(True),
    "undefined": lambda text: Undefined(_tree(text)),
    "divide-polynomials": _divide_polynomials,
    "to-power": _change_logarithm(True),
    "to-logarithm": _change_logarithm(False),
    "solve": _solve,
    "discriminant": _discriminant,
    "solves": _solves,
    "square": _square,
    "inequality": _solve_inequality,
    "differentiate": _differentiate,
    "integrate": _integrate,
    "limit": _limit,
    "divide": _divide,
    "remainder": lambda text: _divide(text, only_remainder=True),
    "convert": _convert,
    "round": lambda text: Round(_tree(text)),
    "true": lambda _: YesNo(True),
    "false": lambda _: YesNo(False),
    "ratio": lambda text: SimplifyRatio(tuple(map(int, text.split(":")))),
    "clock": lambda text: ClockForm(_clock(text.split()[1]), text.split()[0] == "12"),
    "between": lambda text: TimeBetween(*map(_clock, text.split(" and "))),
    "moved": lambda text: TimeMoved(_clock(text.split(" by ")[0]), int(text.split(" by ")[1])),
    "hours": lambda text: HoursAndMinutes(int(text)),
    "minutes": lambda text: HoursAndMinutes(int(text), together=True),
    "share": _share,
    "proportion": _proportion,
    "array": _array,
    "rows": _rows,
    "vector": _vector_task,
    "augmented": lambda text: WriteAugmented(_sides(text), tuple("xyz"[: text.count("=")])),
    "equations": lambda text: WriteEquations(rows_of(_matrix(text)), ("x", "y")),
    "order": lambda text: Order(tuple(map(_tree, text.split(",")))),
    "descending": lambda text: Order(tuple(map(_tree, text.split(","))), True),
    "largest": lambda text: Pick(tuple(map(_tree, text.split(","))), True),
    "smallest": lambda text: Pick(tuple(map(_tree, text.split(","))), False),
}
