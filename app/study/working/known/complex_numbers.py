"""Known facts of complex numbers: parts, conjugate, argument, polar form; all roots."""

from fractions import Fraction
from typing import Any

import sympy
from mpmath import mp

from app.study.answers.kinds import Answer, Several, Value
from app.study.maths import numeric
from app.study.maths import operators as op
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import to_sympy
from app.study.maths.tree import Apply, Const, Node, number, over, symbols, times, walk
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.complex import ComplexFact, ComplexRoots
from app.study.working.exact_numbers import simplest
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.polar import polar
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails

_PI = Const("pi")
_CLOSE = mp.mpf(10) ** -20
_PARTS = 24  # of a full turn
_OF_WORK = (Ask.SIMPLIFY, Ask.EVALUATE)


def parts(tree: Node) -> tuple[Node, Node]:
    """The real and the imaginary part, confirmed by numbers. Raises Unsolved."""
    if symbols(tree):
        raise Unsolved
    value = numeric.value(tree, digits=30)
    with unsolved_where_sympy_fails():
        found = [from_sympy(each) for each in sympy.expand_complex(to_sympy(tree)).as_real_imag()]
    real, imaginary = ((simplest(each) or each) for each in found)
    for node, expected in ((real, mp.re(value)), (imaginary, mp.im(value))):
        if abs(numeric.value(node, digits=30, real=True) - expected) > _CLOSE * (1 + abs(expected)):
            raise Unsolved
    return real, imaginary


def modulus(tree: Node) -> Node:
    """√(a² + b²). Raises Unsolved."""
    real, imaginary = parts(tree)
    with unsolved_where_sympy_fails():
        a, b = to_sympy(real), to_sympy(imaginary)
        return from_sympy(sympy.sqrt(sympy.expand(a * a + b * b)))


def turn(tree: Node) -> Fraction:
    """The argument over π, from 0 up to 2, where it is a multiple of π/12. Raises Unsolved."""
    value = numeric.value(tree, digits=30)
    if abs(value) < _CLOSE:
        raise Unsolved
    with mp.workdps(30):
        exact: Any = mp.arg(value) / mp.pi * (_PARTS // 2)
        nearest = int(mp.nint(exact))
        if abs(exact - nearest) > _CLOSE:
            raise Unsolved
    return Fraction(nearest % _PARTS, _PARTS // 2)


def angle(turned: Fraction, *, degrees: bool) -> Node:
    """That multiple of π as a node."""
    if degrees:
        return Apply(op.DEGREES, (number(180 * turned),))
    above = _PI if turned.numerator == 1 else times(number(turned.numerator), _PI, "")
    if not turned:
        return number(Fraction(0))
    return above if turned.denominator == 1 else over(above, number(turned.denominator))


def _fact(task: ComplexFact, form: Form) -> Known:
    return Known(tuple(_answers(task)), evidence.WORKED_OUT, form.without(*_OF_WORK))


def _answers(task: ComplexFact) -> list[Answer]:
    if task.what in {"argument", "polar"}:
        turned = turn(task.tree)
        if task.what == "polar":
            return [Value(polar(modulus(task.tree), angle(turned, degrees=task.degrees)))]
        principal = turned - 2 if turned > 1 else turned
        turns = dict.fromkeys((principal, turned) if not task.degrees else (turned, principal))
        return [Value(angle(each, degrees=task.degrees)) for each in turns]
    real, imaginary = parts(task.tree)
    if task.what == "conjugate":
        with unsolved_where_sympy_fails():
            return [Value(from_sympy(to_sympy(real) - sympy.I * to_sympy(imaginary)))]
    return [Value(real if task.what == "real-part" else imaginary)]


def root_angles(task: ComplexRoots) -> list[Fraction]:
    """The arguments of the roots over π, the least first. Raises Unsolved."""
    first = turn(task.tree) / task.n
    return [first + Fraction(2 * k, task.n) for k in range(task.n)]


def root_radius(task: ComplexRoots) -> Node:
    """The modulus of each root. Raises Unsolved."""
    with unsolved_where_sympy_fails():
        return from_sympy(sympy.root(to_sympy(modulus(task.tree)), task.n))


def roots_of(task: ComplexRoots) -> list[Node]:
    """As a + bi; in polar form where the cosine has no plain value. Raises Unsolved."""
    radius = root_radius(task)
    found = []
    for each in root_angles(task):
        node = polar(radius, angle(each, degrees=False))
        if each.denominator in {1, 2, 3, 4, 6}:
            with unsolved_where_sympy_fails():
                node = from_sympy(sympy.expand(to_sympy(node)))
        with mp.workdps(30):
            value, whole = numeric.value(node, digits=30), numeric.value(task.tree, digits=30)
            if abs(value**task.n - whole) > mp.mpf(10) ** -18:
                raise Unsolved
        found.append(node)
    return found


def _roots(task: ComplexRoots, form: Form) -> Known:
    values = tuple(map(Value, roots_of(task)))
    answers: list[Answer] = [Several(values, "")]
    real = [each for each in values if Const("i") not in walk(each.tree)]
    if real and Const("i") not in walk(task.tree):  # of a real number the real roots may be meant
        answers.append(real[0] if len(real) == 1 else Several(tuple(real), ""))
    return Known(tuple(answers), evidence.WORKED_OUT, form.without(*_OF_WORK))


KNOWN: Table = {ComplexFact: _fact, ComplexRoots: _roots}
