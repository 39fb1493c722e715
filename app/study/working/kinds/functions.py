"""Functions, points, graphs, sequences: lines about quantities, proven against what is known of the task."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.study.answers import kinds as answers
from app.study.answers.kinds import Answer, Equation, Value, Word
from app.study.maths.equality import Outcome, same_up_to_factor
from app.study.maths.tree import Sym, bracketed, minus, number, plus, power, substituted, symbols
from app.study.problems.asked_form import Form
from app.study.problems.tasks.base import Task
from app.study.problems.tasks.chance import Chance, Count, MissingNumber, OfData, Opposite, TwoDraws
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.functions import (
    AverageRate,
    Bisector,
    CircleFrom,
    EvaluateFunctions,
    Invert,
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
from app.study.working.kinds import equations as solving
from app.study.working.kinds.domains import function_line
from app.study.working.kinds.kind import Kind, Table
from app.study.working.known.functions import facts
from app.study.working.known.functions.functions import written_out
from app.study.working.known.functions.inverses import holds_at_inverse
from app.study.working.known.table import known
from app.study.working.lines import Cases, Line, is_expression
from app.study.working.proof.expressions import equals
from app.study.working.proof.quantities import holds, same_curve
from app.study.working.quantities import Named, Points, Said, Several, Sigma
from app.study.working.step import Claim, Step, Unproven
from engine.base.sentence import Sentence, say

# The first line


def _points(task: OfPoints | Bisector) -> Line:
    return Points(task.points)


def _line(task: LineThrough) -> Line:
    lines: list[Line] = [Points(task.points)]
    if task.slope is not None:
        lines.append(Named(Sym("m"), (task.slope,)))
    if task.beside is not None:
        lines.append(Equation(*task.beside))
    return lines[0] if len(lines) == 1 else Several(tuple(lines))


def _graph(task: OfGraph) -> Line:
    return Equation(task.left, task.right)


def _of_function(task: Any) -> Line:
    return function_line(task.function)


def _inverse(task: Invert) -> Line:
    return Equation(Sym("y" if task.function.letter != "y" else "x"), task.function.tree)


def _vary(task: Vary) -> Line:
    return Several(tuple(Named(Sym(name), (value,)) for name, value in task.known))


def _circle(task: CircleFrom) -> Line:
    if task.through is not None:
        return Points((task.centre, task.through))
    assert task.radius is not None
    return Several((Points((task.centre,)), Named(Sym("r"), (task.radius,))))


def _row(task: OfSequence) -> Line:
    rows = tuple((term,) for term in task.terms)
    if task.last is not None:
        return Points((*rows[:3], (Sym("…"),), (task.last,)), "+")
    return Points(rows, "+" if task.what == "sum" and not task.n else ",", True)


def _formula(task: TermsOf) -> Line:
    return Equation(Sym(f"a_{task.index}"), task.formula)


def _recursion(task: RecursiveTerms) -> Line:
    first = tuple(Named(Sym(f"a_{n}"), (value,)) for n, value in enumerate(task.first, 1))
    put = {f"p{back}": Sym(f"a_{{{task.index}-{back}}}") for back in (1, 2)}
    return Several((*first, Equation(Sym(f"a_{task.index}"), substituted(task.rule, put))))


def _by_two(task: ByTwoTerms) -> Line:
    lines = [Named(Sym(f"a_{n}"), (value,)) for n, value in task.known]
    if task.step is not None:
        lines.append(Named(Sym("d" if task.kind == "arithmetic" else "r"), (task.step,)))
    return Several(tuple(lines))


def _sum(task: SumOf) -> Line:
    return Sigma(task.term, task.index, task.low, task.high)


def _chance(task: Chance) -> Line:
    return Named(Sym("n"), (number(task.outcomes),))


def _two(task: TwoDraws) -> Line:
    return Named(Sym("n"), (number(task.whole),))


def _opposite(task: Opposite) -> Line:
    return Named(Sym("P"), (task.probability,))


def _missing(task: MissingNumber) -> Line:
    return Points(tuple((number(one),) for one in task.known))


def _data(task: OfData) -> Line:
    return Points(tuple((number(one),) for one in task.numbers))


def _count(task: Count) -> Line:
    return task.formula


def _binomial(task: BinomialTerm) -> Line:
    return power(bracketed(plus(task.a, task.b)), number(task.n))


# What a line may claim


def _is_known(task: Any, lines: Sequence[Line], step: Step) -> bool:
    """A line about a quantity of the task, or an equation of its curve."""
    line = step.after
    if step.before != lines[-1]:
        return False
    if isinstance(line, Named):
        return holds(line, facts.facts(task))
    if isinstance(line, Several):
        return all(isinstance(one, Named) and holds(one, facts.facts(task)) for one in line.lines)
    if isinstance(line, Equation) and _is_of_curve(task, line):
        return True
    if isinstance(line, Equation | Points | Cases):
        return any(agree(_answer(task, line), answer) for answer in _answers(task))
    return isinstance(line, Said) and any(answer == Word(line.name) for answer in _answers(task))


def _is_of_curve(task: Any, line: Equation) -> bool:
    if isinstance(task, OfGraph):
        if same_curve(line, facts.curve(task)):
            return True
        put = {task.across: number(0)} if task.what == "y-intercept" else {task.up: number(0)}
        cut = Equation(*(substituted(side, put) for side in (task.left, task.right)))
        return task.what in {"y-intercept", "x-intercepts", "intercepts"} and _alike(line, cut)
    if isinstance(task, Vary) and line.left == Sym(task.up) and "k" in symbols(line.right):
        (constant,) = facts.facts(task)[Sym("k")]
        return same_curve(Equation(line.left, substituted(line.right, {"k": constant})), facts.curve(task))
    return same_curve(line, facts.curve(task))


def _alike(line: Equation, other: Equation) -> bool:
    return equals(minus(line.left, line.right), minus(other.left, other.right)) or (
        same_up_to_factor(minus(line.left, line.right), minus(other.left, other.right)).outcome
        is Outcome.EQUAL
    )


def _written_out(task: EvaluateFunctions, lines: Sequence[Line], step: Step) -> bool:
    """Both lines are the same when every function's formula is written out."""
    before, after = step.before, step.after
    if before != lines[-1] or not is_expression(before) or not is_expression(after):
        return False
    return equals(*(written_out(line, task.definitions) for line in (before, after)))


def _is_inverse(task: Invert, lines: Sequence[Line], step: Step) -> bool:
    """It holds for x = f(y) at many places y of the domain, to 30 digits."""
    line = step.after
    if step.before != lines[-1] or not isinstance(line, Equation):
        return False
    return holds_at_inverse(task, line)


def _solving(claim: Claim) -> Callable[[Any, Sequence[Line], Step], bool]:
    """A claim of the equation whose solutions are the intercepts."""

    def check(task: OfGraph, lines: Sequence[Line], step: Step) -> bool:
        equation = zero_of(task)
        return solving.KINDS[Solve].claims[claim](equation, lines, step)

    return check


def zero_of(task: OfGraph) -> Solve:
    """The equation for the places where the graph meets the axis."""
    left, right = (substituted(side, {task.up: number(0)}) for side in (task.left, task.right))
    return Solve(((left, right),), (task.across,))


def _letter(task: OfGraph) -> str:
    return task.across if task.what in {"x-intercepts", "intercepts"} else ""


# The end


def _answer(task: Any, line: Line) -> Answer:
    if is_expression(line):
        return Value(line)
    if isinstance(line, Equation):
        if isinstance(line.left, Sym) and not symbols(line.right):
            return Value(line.right, line.left.name)
        return line
    if isinstance(line, Said):
        return Word(line.name)
    if isinstance(line, Several | Cases | Points):
        return _several(task, line)
    if not isinstance(line, Named):
        raise Unproven
    if line.brackets or len(line.values) > 1:
        return answers.Several(tuple(map(Value, line.values)), line.brackets)
    return Value(line.values[0])


def _several(task: Any, line: Several | Cases | Points) -> Answer:
    if isinstance(line, Several):
        return answers.Several(tuple(_answer(task, one) for one in line.lines), "()")
    if isinstance(line, Cases):
        return answers.Several(tuple(_value(one) for one in line.cases), "")
    points = [answers.Several(tuple(map(Value, row)), "()") for row in line.rows]
    return points[0] if len(points) == 1 else answers.Several(tuple(points), "")


def _value(line: Equation) -> Answer:
    """y = 2x as a value of y."""
    return Value(line.right, line.left.name) if isinstance(line.left, Sym) else line


def _answers(task: Task) -> tuple[Answer, ...]:
    return known(task, Form()).answers


def _proof(task: Task, answer: Answer) -> Sentence:
    if not any(agree(answer, other) for other in _answers(task)):
        raise Unproven
    return say("working.proof.compared")


def agree(ours: Answer, theirs: Answer) -> bool:
    """Whether two answers are proven to say the same."""
    match ours, theirs:
        case Value(), Value():
            return equals(ours.tree, theirs.tree) and (not ours.label or ours.label == theirs.label)
        case Equation(), Equation():
            return same_curve(ours, theirs)
        case answers.Several(), answers.Several():
            return len(ours.items) == len(theirs.items) and all(map(agree, ours.items, theirs.items))
        case Value(), Equation():
            return theirs.left == Sym(ours.label) and equals(ours.tree, theirs.right)
        case Equation(), Value():
            if theirs.label:
                return same_curve(ours, Equation(Sym(theirs.label), theirs.tree))
            return isinstance(ours.left, Sym) and equals(ours.right, theirs.tree)
    return ours == theirs


def _kind(opening: Callable[[Any], Line]) -> Kind:
    return Kind(opening, _answer, _proof, claims={Claim.STARTS: _is_known})


_OPENINGS: Mapping[type[Task], Callable[[Any], Line]] = {
    OfPoints: _points,
    LineThrough: _line,
    AverageRate: _of_function,
    Vary: _vary,
    Bisector: _points,
    CircleFrom: _circle,
    OfSequence: _row,
    TermsOf: _formula,
    RecursiveTerms: _recursion,
    ByTwoTerms: _by_two,
    SumOf: _sum,
    BinomialTerm: _binomial,
    Chance: _chance,
    TwoDraws: _two,
    Opposite: _opposite,
    MissingNumber: _missing,
    OfData: _data,
    Count: _count,
}


def _wanted(task: EvaluateFunctions) -> Line:
    return task.wanted


KINDS: Table = {
    **{task: _kind(opening) for task, opening in _OPENINGS.items()},
    OfGraph: Kind(
        _graph,
        _answer,
        _proof,
        _letter,
        {
            Claim.STARTS: _is_known,
            Claim.ADDS: _solving(Claim.ADDS),
            Claim.KEPT: _solving(Claim.KEPT),
        },
    ),
    EvaluateFunctions: Kind(_wanted, _answer, _proof, claims={Claim.PUT: _written_out}),
    Invert: Kind(_inverse, _answer, _proof, claims={Claim.STARTS: _is_inverse}),
}
