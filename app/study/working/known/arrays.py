"""The known values of expressions with matrices and vectors, and of row operations."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from mpmath import mp

from app.study.answers.kinds import Answer, Equation, Matrix, Quantity, Several, Value, Word
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.arrays import DOT, NotAnArray, Rows, is_array, is_named, resolved, rows_of, vector
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.operators import OPERATORS
from app.study.maths.tree import (
    Apply,
    Const,
    Node,
    Num,
    Sym,
    is_op,
    minus,
    negative,
    number,
    over,
    plus,
    root,
    times,
    walk,
)
from app.study.maths.units import UNITS
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.arrays import (
    EvaluateArray,
    RowOperation,
    VectorAngle,
    WriteAugmented,
    WriteEquations,
)
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.polynomial import polynomial
from app.study.working.regions import surds
from app.study.working.rules.terms import has_decimals, written
from app.study.working.rules.values import plain
from app.study.working.unsolved import Unsolved

_IMAGINARY = {"i": Const("i")}


def number_of(entry: Node, decimals: bool = False) -> Node:
    """An entry as one number, whole, a fraction or with a square root. Raises Unsolved."""
    value = rational(entry)
    if value is not None:
        return (plain(value) if decimals else None) or number(value)
    found = surds.read(entry)
    if found is None:
        raise Unsolved
    return surds.written(found)


def value_of(tree: Node) -> Node:
    """The value as a number or an array of numbers. Raises NotAnArray, and Unsolved."""
    found, decimals = resolved(tree), has_decimals(tree)
    if not is_array(found):
        return number_of(found, decimals)
    assert isinstance(found, Apply)
    return Apply(found.op, tuple(number_of(entry, decimals) for entry in found.args))


def _array(task: EvaluateArray, form: Form) -> Known:
    form = form.without(Ask.SIMPLIFY, Ask.EVALUATE, Ask.INTERVAL).adding(Ask.VECTOR)
    try:
        found = value_of(task.tree)
    except NotAnArray:
        return Known((Word("undefined"), Word("none")), evidence.WORKED_OUT, form)
    _confirm_inverse(task.tree, found)
    return Known(answers_of(found, task.basis), evidence.WORKED_OUT, form)


def answers_of(found: Node, basis: Sequence[str]) -> tuple[Answer, ...]:
    """The value as an answer; a vector as ⟨a, b⟩ and as ai + bj, first as it is asked for."""
    if not is_array(found):
        return (Value(found),)
    rows = rows_of(found)
    if is_named(found, "matrix"):
        return (Matrix(rows),)
    placed = Several(tuple(map(Value, rows[0])), "⟨⟩")
    letters = basis or ("i", "j", "k")[: len(rows[0])]
    if len(letters) != len(rows[0]):
        return (placed,)
    summed = Value(_sum(rows[0], letters))
    return (summed, placed) if basis else (placed, summed)


def _sum(row: Sequence[Node], letters: Sequence[str]) -> Node:
    """2i − 3j."""
    found: Node | None = None
    for entry, name in zip(row, letters, strict=True):
        if rational(entry) == 0:
            continue
        size, below = (entry.args[0], True) if is_op(entry, op.NEGATIVE) else (entry, False)
        letter = _IMAGINARY.get(name, Sym(name))
        term: Node = letter if size == Num(Fraction(1)) else times(size, letter, "")
        if found is None:
            found = negative(term) if below else term
        else:
            found = minus(found, term) if below else plus(found, term)
    return number(0) if found is None else found


def _confirm_inverse(tree: Node, found: Node) -> None:
    """An inverse times its matrix has to be the identity. Raises Unsolved."""
    powers = [each for each in walk(tree) if is_op(each, op.POWER) and rational(each.args[1]) == -1]
    if tree not in powers or not is_array(found):
        return
    product = rows_of(resolved(times(found, tree.args[0])))
    for i, row in enumerate(product):
        if any(rational(entry) != (i == j) for j, entry in enumerate(row)):
            raise Unsolved


def _row(task: RowOperation, form: Form) -> Known:
    rows = operated(task)
    decimals = any(has_decimals(entry) for row in task.rows for entry in row)
    worked_out = tuple(tuple(number_of(entry, decimals) for entry in row) for row in rows)
    return Known((Matrix(worked_out),), evidence.WORKED_OUT, form)


def operated(task: RowOperation) -> Rows:
    """The matrix after the operation, its entries not worked out."""
    rows = list(task.rows)
    first, second = rows[task.row], rows[task.other]
    if task.by is None:
        rows[task.row], rows[task.other] = second, first
        return tuple(rows)
    if rational(task.by) == 0:
        rows[task.row] = tuple(times(task.times, x, "*") for x in first)
        return tuple(rows)
    rows[task.row] = tuple(
        plus(times(task.times, x, "*"), times(task.by, y, "*")) for x, y in zip(first, second, strict=True)
    )
    return tuple(rows)


def _augmented(task: WriteAugmented, form: Form) -> Known:
    return Known((Matrix(augmented(task)),), evidence.WORKED_OUT, form)


def augmented(task: WriteAugmented) -> Rows:
    """The coefficients as they stand, then the numbers on the right. Raises Unsolved."""
    found = []
    for left, right in task.equations:
        whole = polynomial(minus(left, right))
        decimals = has_decimals(left, right)
        if whole is None or not set(whole) <= {(), *(((name, 1),) for name in task.letters)}:
            raise Unsolved
        row = [whole.get(((name, 1),), Fraction(0)) for name in task.letters]
        row.append(-whole.get((), Fraction(0)))
        found.append(tuple((plain(value) if decimals else None) or number(value) for value in row))
    return tuple(found)


def _equations(task: WriteEquations, form: Form) -> Known:
    return Known((Several(equations(task)),), evidence.WORKED_OUT, form)


def equations(task: WriteEquations) -> tuple[Answer, ...]:
    """The equation of each row. Raises Unsolved."""
    found: list[Answer] = []
    for row in task.rows:
        values = [rational(entry) for entry in row]
        if any(value is None for value in values) or len(values) != len(task.letters) + 1:
            raise Unsolved
        left = {((name, 1),): value for name, value in zip(task.letters, values, strict=False) if value}
        found.append(_labelled(Equation(written(left), row[-1])))  # type: ignore[arg-type]
    return tuple(found)


def _labelled(one: Equation) -> Answer:
    return Value(one.right, one.left.name) if isinstance(one.left, Sym) else one


def _angle(task: VectorAngle, form: Form) -> Known:
    """In degrees: an arccosine, or where the vector points from 0° to 360°."""
    form = replace(form.without(Ask.VECTOR, Ask.INTERVAL), unit=UNITS["°"])
    if task.other is not None:
        return Known(
            (Quantity(_degrees(cosine(task.vector, task.other)), UNITS["°"]),), evidence.WORKED_OUT, form
        )
    x, y = (rational(one) or Fraction(0) for one in task.vector)
    if x == 0:
        return Known((Quantity(number(90 if y > 0 else 270), UNITS["°"]),), evidence.WORKED_OUT, form)
    turn = _degrees_of(Apply(OPERATORS["atan"], (number(y / x),)))
    start = number(0 if x > 0 and y >= 0 else 360 if x > 0 else 180)
    return Known((Quantity(_tidy(plus(start, turn)), UNITS["°"]),), evidence.WORKED_OUT, form)


def cosine(u: Sequence[Node], v: Sequence[Node]) -> Node:
    """u·v over the product of the lengths. Raises Unsolved."""
    dot = resolved(Apply(DOT, (vector(u), vector(v))))
    lengths = [rational(resolved(Apply(DOT, (vector(one), vector(one))))) or Fraction(0) for one in (u, v)]
    value = rational(dot)
    if value is None or not all(lengths):
        raise Unsolved
    return over(number(value), root(number(lengths[0] * lengths[1])))


def _degrees(cos: Node) -> Node:
    return _tidy(_degrees_of(Apply(OPERATORS["acos"], (cos,))))


def _degrees_of(angle: Node) -> Node:
    return over(times(number(180), angle), Const("pi"))


def _tidy(angle: Node) -> Node:
    """A whole number of degrees, where it is one."""
    with mp.workdps(60):
        value = numeric.value(angle, digits=60)
        near = mp.nint(value)
    whole = number(int(near))
    return whole if equal(angle, whole).outcome is Outcome.EQUAL else angle


KNOWN: Table = {
    VectorAngle: _angle,
    EvaluateArray: _array,
    RowOperation: _row,
    WriteAugmented: _augmented,
    WriteEquations: _equations,
}
