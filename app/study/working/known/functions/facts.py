"""The quantities of a task, worked out exactly: what each line of a working is proven against."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from app.study.answers.kinds import Answer, Equation, Several, Value
from app.study.maths.operators import own_function
from app.study.maths.tree import TWO, Apply, Node, Sym, bracketed, number, power, substituted
from app.study.problems.tasks.chance import Chance, MissingNumber, OfData, Opposite, TwoDraws
from app.study.problems.tasks.functions import (
    AverageRate,
    Bisector,
    CircleFrom,
    LineThrough,
    OfGraph,
    OfPoints,
    Vary,
)
from app.study.problems.tasks.sequences import (
    BinomialTerm,
    ByTwoTerms,
    OfSequence,
    RecursiveTerms,
    SumOf,
    TermsOf,
)
from app.study.working.known.functions import chance, lines, progressions, sequences
from app.study.working.known.functions.answers import fractions, square_root
from app.study.working.known.functions.conics import central, linear, parabola
from app.study.working.known.functions.functions import rate_of, simplest
from app.study.working.known.functions.graphs import answers_of, turning
from app.study.working.quantities import ANSWER as ANSWER  # noqa: PLC0414  a name among the facts
from app.study.working.unsolved import Unsolved

Facts = dict[Node, tuple[Node, ...]]


def facts(task: Any) -> Facts:
    """Names → values. Raises Unsolved."""
    return _FACTS[type(task)](task)


def _named(**values: Fraction | int | Node) -> Facts:
    return {
        Sym(name): (value if isinstance(value, Node) else number(value),) for name, value in values.items()
    }


def nodes(answer: Answer) -> tuple[Node, ...]:
    """The values of an answer, in order. Raises Unsolved for one that is not made of values."""
    if isinstance(answer, Value):
        return (answer.tree,)
    if isinstance(answer, Several):
        return tuple(node for item in answer.items for node in nodes(item))
    raise Unsolved


def _points(task: OfPoints) -> Facts:
    found = _named(
        **{
            f"{letter}_{place}": value
            for place, point in enumerate(task.points, 1)
            for letter, value in zip("xy", lines.pair(point), strict=True)
        }
    )
    answer = lines.answers_of(task)
    if task.what in _OF_POINTS and isinstance(answer, Value | Several):
        found[_OF_POINTS[task.what]] = nodes(answer)
    return found


_OF_POINTS = {"slope": Sym("m"), "distance": Sym("d"), "midpoint": Sym("M")}


def _line(task: LineThrough) -> Facts:
    coordinates = {
        f"{letter}_{place}": simplest(value)
        for place, point in enumerate(task.points, 1)
        for letter, value in zip("xy", point, strict=True)
    }
    slope = lines.slope_of(task)
    if slope is None:
        raise Unsolved
    found = _named(**coordinates, m=slope)
    if task.beside is not None:
        a, b, _ = linear(*task.beside, "x", "y")
        if b:
            found |= _named(m_1=-a / b)
    if len(task.points) == 3:
        (a, b), (c, d) = (lines.pair(one) for one in task.points[1:])
        if a == c:
            raise Unsolved
        found |= _named(m_1=(d - b) / (c - a), x_1=a, y_1=b, x_2=c, y_2=d)
        (x, y) = lines.pair(task.points[0])
        found |= _named(x_3=x, y_3=y)
    intercept = simplest(lines.intercept_of(task, slope))
    return found | _named(b=intercept)


def _bisector(task: Bisector) -> Facts:
    middle = _points(OfPoints("midpoint", task.points))
    try:
        return middle | _line(lines.of_bisector(task))
    except Unsolved:  # upright
        return middle


def _graph(task: OfGraph) -> Facts:
    answer = answers_of(task)[0]
    found: Facts = {ANSWER: nodes(answer)} if isinstance(answer, Value | Several) else {}
    for ways in (_of_line, _of_parabola, _of_central):
        try:
            return found | ways(task)
        except Unsolved:
            continue
    return found


def _of_line(task: OfGraph) -> Facts:
    a, b, c = linear(task.left, task.right, task.across, task.up)
    if not b:
        raise Unsolved
    return _named(m=-a / b, b=-c / b) | {Sym("P"): (number(0), number(-c / b))}


def _of_parabola(task: OfGraph) -> Facts:
    try:
        a, h, k = turning(task)
        found = _named(h=h, k=k)
        curve = parabola(task.left, task.right, task.across, task.up)
    except Unsolved:
        curve = parabola(task.left, task.right, task.across, task.up)
        return _named(a=curve.a, b=curve.b, c=curve.c, h=curve.h, k=curve.k, p=1 / (4 * curve.a), e=1)
    return found | _named(a=curve.a, b=curve.b, c=curve.c, p=1 / (4 * a), e=1)


def _of_central(task: OfGraph) -> Facts:
    curve = central(task.left, task.right, task.across, task.up)
    found = _named(h=curve.h, k=curve.k) | {Sym("C"): (number(curve.h), number(curve.k))}
    x, y = curve.x_square, curve.y_square
    if curve.name == "circle":
        return found | {Sym("r"): (square_root(x),)}
    a2, b2 = (max(x, y), min(x, y)) if curve.name == "ellipse" else (max(x, y), -min(x, y))
    c2 = a2 - b2 if curve.name == "ellipse" else a2 + b2
    squares = {"a": a2, "b": b2, "c": c2}
    found |= {power(Sym(name), TWO): (number(value),) for name, value in squares.items()}
    found |= {Sym(name): (square_root(value),) for name, value in squares.items()}
    return found | {Sym("e"): (square_root(c2 / a2),)}


def _rate(task: AverageRate) -> Facts:
    function = task.function
    name = own_function(function.name if function.name not in {"", "y"} else "f")
    ends = [
        (end, substituted(function.tree, {function.letter: bracketed(end)})) for end in (task.low, task.high)
    ]
    found: Facts = {Apply(name, (end,)): (simplest(value),) for end, value in ends}
    return found | {Sym("R"): (simplest(rate_of(task)),)}


def _vary(task: Vary) -> Facts:
    constant = lines.constant_of(task)
    found: Facts = {Sym("k"): (constant,)}
    if task.wanted not in {"", "k"}:
        found[Sym(task.wanted)] = (lines.value_of(task, constant),)
    return found


def _circle(task: CircleFrom) -> Facts:
    h, k, square = lines.circle_of(task)
    found = _named(h=h, k=k) | {Sym("r"): (square_root(square),)}
    if task.through is not None:
        x, y = lines.pair(task.through)
        found |= _named(x_1=h, y_1=k, x_2=x, y_2=y)
    return found


# Sequences


def _progression(found: progressions.Progression) -> Facts:
    step = "d" if found.kind == "arithmetic" else "r"
    return _named(a_1=found.first, **{step: found.step})


def _of_sequence(task: OfSequence) -> Facts:
    terms = fractions(task.terms)
    found: Facts = {Sym(f"a_{n}"): (number(term),) for n, term in enumerate(terms, 1)}
    if task.what == "next":
        found[Sym(f"a_{len(terms) + 1}")] = (number(progressions.next_term(terms)),)
    try:
        progression = sequences.either(terms, task.kind)
    except Unsolved:
        return found
    found |= _progression(progression)
    if task.what == "ratio":
        found |= _progression(progressions.progression(terms, "geometric"))
    if task.what == "sum":
        found |= _sums(task, progression)
    if task.what == "term":
        found |= _named(**{f"a_{task.n}": progression.term(task.n)}, n=task.n)
    if task.what == "terms":
        found[ANSWER] = tuple(number(progression.term(n)) for n in range(1, task.n + 1))
    if task.what == "formula":
        found[Sym("a_n")] = (progressions.formula_of(terms, task.kind),)
    return found


def _sums(task: OfSequence, found: progressions.Progression) -> Facts:
    total = sequences.total(task, found)
    if task.n or task.last is not None:
        n = task.n or found.number_of(*fractions([task.last]))  # type: ignore[list-item]
        return _named(**{f"S_{n}": total}, n=n, **{f"a_{n}": found.term(n)})
    return _named(S=total)


def _terms(task: TermsOf) -> Facts:
    terms = sequences.terms_of(task)
    found: Facts = {Sym(f"a_{n}"): (number(term),) for n, term in zip(task.places, terms, strict=True)}
    found[ANSWER] = tuple(map(number, terms))
    return found


def _recursive(task: RecursiveTerms) -> Facts:
    terms = sequences.recursive_terms(task)
    found: Facts = {Sym(f"a_{n}"): (number(term),) for n, term in enumerate(terms, 1)}
    found[ANSWER] = tuple(number(terms[n - 1]) for n in task.places)
    return found


def _by_two(task: ByTwoTerms) -> Facts:
    progression = sequences.by_terms(task)
    found = _progression(progression)
    for place, value in task.known:
        found |= _named(**{f"a_{place}": fractions([value])[0]})
    if task.n:
        found |= _named(**{f"a_{task.n}": progression.term(task.n)}, n=task.n)
    if task.what == "sum":
        found |= _named(**{f"S_{task.n}": progression.total(task.n)})
    if task.what in {"sum-to-infinity", "sum-of-series"}:
        found |= _named(S=progressions.limit_of(progression))
    if task.what == "formula":
        found[Sym("a_n")] = (progressions.formula_of([progression.term(n) for n in (1, 2, 3)], task.kind),)
    if task.what == "terms":
        found[ANSWER] = tuple(number(progression.term(n)) for n in range(1, task.n + 1))
    return found


def _sum(task: SumOf) -> Facts:
    found = _named(S=sequences.sum_of(task))
    if task.high is None:
        row = sequences.first_terms(task, 3)
        progression = progressions.progression(row, "geometric")
        found |= _named(a_1=progression.first, r=progression.step)
    return found


def _binomial(task: BinomialTerm) -> Facts:
    k = sequences.which(task)
    term = sequences.term_of(task, k)
    found: Facts = {Sym("T"): (term,)} | _named(k=k)
    if task.only_coefficient:
        found[Sym("c")] = (number(sequences.coefficient_of(term)),)
    return found


# Chances and data


def _chance(task: Chance) -> Facts:
    return _named(n=task.outcomes, k=task.favourable, P=Fraction(task.favourable, task.outcomes))


def _two(task: TwoDraws) -> Facts:
    left = task.whole if task.back else task.whole - 1
    if left <= 0:
        raise Unsolved
    first, second = Fraction(task.first, task.whole), Fraction(task.second, left)
    return _named(n=task.whole, P_1=first, P_2=second, P=first * second)


def _opposite(task: Opposite) -> Facts:
    return {Sym("P"): (task.probability,), Sym("Q"): (chance.opposite_of(task),)}


def _missing(task: MissingNumber) -> Facts:
    return _named(S=task.mean * (len(task.known) + 1), x=chance.missing(task))


def _data(task: OfData) -> Facts:
    numbers = task.numbers
    if task.what in {"variance", "standard-deviation"}:
        variance = chance.variance(numbers, bool(task.sample))
        return _named(m=chance.mean(numbers), v=variance) | {Sym("s"): (square_root(variance),)}
    low, middle, high = chance.quartiles(numbers)
    found = _named(Q_1=low, Q_2=middle, Q_3=high, IQR=high - low)
    found[Sym("x")] = tuple(map(number, sorted(numbers)))
    if task.what == "quartiles":
        found[ANSWER] = tuple(map(number, (low, middle, high)))
    if task.what == "five-numbers":
        found[ANSWER] = tuple(map(number, (min(numbers), low, middle, high, max(numbers))))
    return found


_FACTS: Mapping[type, Callable[[Any], Facts]] = {
    OfPoints: _points,
    LineThrough: _line,
    OfGraph: _graph,
    AverageRate: _rate,
    Vary: _vary,
    Bisector: _bisector,
    CircleFrom: _circle,
    OfSequence: _of_sequence,
    TermsOf: _terms,
    RecursiveTerms: _recursive,
    ByTwoTerms: _by_two,
    SumOf: _sum,
    BinomialTerm: _binomial,
    Chance: _chance,
    TwoDraws: _two,
    Opposite: _opposite,
    MissingNumber: _missing,
    OfData: _data,
}


def curve(task: Any) -> Equation:
    """The equation of the curve that the task speaks of. Raises Unsolved."""
    if isinstance(task, OfGraph):
        return Equation(task.left, task.right)
    if isinstance(task, LineThrough):
        return lines.line_of(task)
    if isinstance(task, Bisector):
        return lines.line_of(lines.of_bisector(task))
    if isinstance(task, CircleFrom):
        return lines.circle_equation(task)
    if isinstance(task, Vary):
        return Equation(Sym(task.up), lines.law_of(task, lines.constant_of(task)))
    raise Unsolved
