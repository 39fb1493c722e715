"""Expressions, equations, inequalities, matrices and vectors, as they were read."""

from app.study.answers.kinds import Matrix
from app.study.maths.arrays import vector
from app.study.maths.to_tex import to_tex
from app.study.maths.tree import Node, Sym
from app.study.problems.previews.shown import Shown, Table, answer_tex, apart, equation, listed
from app.study.problems.tasks.arrays import (
    EvaluateArray,
    RowOperation,
    VectorAngle,
    WriteAugmented,
    WriteEquations,
)
from app.study.problems.tasks.complex import ComplexFact, ComplexRoots
from app.study.problems.tasks.equations import Discriminant, IsSolution, PerfectSquare, Solve
from app.study.problems.tasks.expressions import Evaluate
from app.study.problems.tasks.inequalities import IntegersIn, SolveInequality
from app.study.problems.tasks.polynomials import (
    ChangeLogarithm,
    Coefficient,
    CommonFactor,
    Degree,
    DividePolynomials,
    LeadingTerm,
    Undefined,
)
from engine.base.sentence import Sentence, say

_VERBS: dict[str, Sentence] = {
    "simplify": say("problems.read.simplify"),
    "factor": say("problems.read.factor"),
    "expand": say("problems.read.expand"),
    "primes": say("problems.read.primes"),
    "rationalise": say("problems.read.rationalise"),
}
_SOLVE = say("problems.read.solve")


def _evaluate(task: Evaluate) -> Shown:
    return Shown(_VERBS.get(task.what, say("problems.read.work-out")), to_tex(task.tree))


def _solve(task: Solve) -> Shown:
    lines = apart(equation(*sides) for sides in task.equations)
    wanted = ", ".join(task.unknowns)
    if task.domain is not None:
        lines = rf"{lines},\quad {answer_tex(task.domain)}"
    return Shown(_SOLVE, rf"{lines}\quad\text{{({wanted})}}" if len(task.unknowns) > 1 else lines)


def _inequality(task: SolveInequality) -> Shown:
    return Shown(_SOLVE, answer_tex(task.region))


_INTEGERS: dict[str, Sentence] = {
    "list": say("problems.read.integers"),
    "count": say("problems.read.count-integers"),
    "smallest": say("problems.read.smallest-integer"),
    "largest": say("problems.read.largest-integer"),
}


def _integers(task: IntegersIn) -> Shown:
    parts = [answer_tex(task.region)]
    parts += [rf"n \ge {task.least}"] if task.least is not None else []
    return Shown(_INTEGERS[task.what], apart(parts))


def _is_solution(task: IsSolution) -> Shown:
    values = listed_values(task.values)
    return Shown(say("problems.read.is-solution"), apart((values, equation(task.left, task.right))))


def listed_values(values: tuple[tuple[str, Node], ...]) -> str:
    """x = 2, y = 3."""
    return r",\; ".join(f"{to_tex(Sym(name))} = {to_tex(value)}" for name, value in values)


def _discriminant(task: Discriminant) -> Shown:
    return Shown(say("problems.read.discriminant"), equation(task.left, task.right))


def _square(task: PerfectSquare) -> Shown:
    return Shown(say("problems.read.perfect-square"), to_tex(task.tree))


def _array(task: EvaluateArray) -> Shown:
    return Shown(say("problems.read.work-out"), to_tex(task.tree))


def _row_operation(task: RowOperation) -> Shown:
    first, second = f"R_{{{task.row + 1}}}", f"R_{{{task.other + 1}}}"
    if task.by is None:
        operation = rf"{first} \leftrightarrow {second}"
    else:
        operation = rf"{to_tex(task.times)} {first} + {to_tex(task.by)} {second} \to {first}"
    return Shown(say("problems.read.row-operation"), apart((answer_tex(Matrix(task.rows)), operation)))


def _augmented(task: WriteAugmented) -> Shown:
    lines = apart(equation(*sides) for sides in task.equations)
    return Shown(say("problems.read.augmented"), lines)


def _equations(task: WriteEquations) -> Shown:
    return Shown(say("problems.read.equations-of-matrix"), answer_tex(Matrix(task.rows)))


_FACTS: dict[str, Sentence] = {
    "conjugate": say("problems.read.conjugate"),
    "real-part": say("problems.read.real-part"),
    "imaginary-part": say("problems.read.imaginary-part"),
    "argument": say("problems.read.argument"),
    "polar": say("problems.read.polar"),
}


def _fact(task: ComplexFact) -> Shown:
    return Shown(_FACTS[task.what], to_tex(task.tree))


def _complex_roots(task: ComplexRoots) -> Shown:
    return Shown(say("problems.read.complex-roots"), rf"z^{{{task.n}}} = {to_tex(task.tree)}")


def _angle(task: VectorAngle) -> Shown:
    if task.other is None:
        return Shown(say("problems.read.direction"), to_tex(vector(task.vector)))
    both = r",\; ".join(to_tex(vector(each)) for each in (task.vector, task.other))
    return Shown(say("problems.read.angle-between"), both)


def _degree(task: Degree) -> Shown:
    return Shown(say("problems.read.degree"), to_tex(task.tree))


def _coefficient(task: Coefficient) -> Shown:
    return Shown(say("problems.read.coefficient"), apart((to_tex(task.of), to_tex(task.tree))))


def _leading(task: LeadingTerm) -> Shown:
    words = (
        say("problems.read.leading-coefficient") if task.coefficient else say("problems.read.leading-term")
    )
    return Shown(words, to_tex(task.tree))


def _common(task: CommonFactor) -> Shown:
    words = say("problems.read.lcm") if task.multiple else say("problems.read.gcd")
    return Shown(words, listed(task.trees))


def _undefined(task: Undefined) -> Shown:
    return Shown(say("problems.read.undefined"), to_tex(task.tree))


def _division(task: DividePolynomials) -> Shown:
    words = {
        "quotient": say("problems.read.quotient"),
        "remainder": say("problems.read.remainder"),
    }.get(task.wanted, say("problems.read.divide"))
    divided = rf"\left({to_tex(task.dividend)}\right) \div \left({to_tex(task.divisor)}\right)"
    return Shown(words, divided)


def _logarithm(task: ChangeLogarithm) -> Shown:
    words = say("problems.read.to-power") if task.exponential else say("problems.read.to-logarithm")
    return Shown(words, equation(task.left, task.right))


SHOWN: Table = {
    Evaluate: _evaluate,
    Solve: _solve,
    SolveInequality: _inequality,
    IntegersIn: _integers,
    IsSolution: _is_solution,
    Discriminant: _discriminant,
    PerfectSquare: _square,
    EvaluateArray: _array,
    RowOperation: _row_operation,
    WriteAugmented: _augmented,
    WriteEquations: _equations,
    VectorAngle: _angle,
    ComplexFact: _fact,
    ComplexRoots: _complex_roots,
    Degree: _degree,
    Coefficient: _coefficient,
    LeadingTerm: _leading,
    CommonFactor: _common,
    Undefined: _undefined,
    DividePolynomials: _division,
    ChangeLogarithm: _logarithm,
}
