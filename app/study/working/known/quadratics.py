"""What is known of quadratic expressions and equations, and of whether a number solves an equation."""

from fractions import Fraction

from app.study.answers.kinds import Value, Word
from app.study.maths import numeric
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import Node, Sym, bracketed, minus, number, plus, power, substituted, symbols
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.equations import Discriminant, IsSolution, PerfectSquare
from app.study.working.known import evidence
from app.study.working.known.known import Known, Table
from app.study.working.polynomial import coefficients
from app.study.working.unsolved import Unsolved


def _is_solution(task: IsSolution, form: Form) -> Known:
    sides = [substituted(side, {name: bracketed(value) for name, value in task.values})
             for side in (task.left, task.right)]  # fmt: skip
    if any(map(symbols, sides)):
        raise Unsolved
    try:
        for side in sides:
            numeric.value(side, real=True)
    except numeric.OutsideDomain:
        return Known((Word("no"),), evidence.WORKED_OUT, form)
    outcome = equal(*sides).outcome
    if outcome is Outcome.UNKNOWN:
        raise Unsolved
    return Known((Word("yes" if outcome is Outcome.EQUAL else "no"),), evidence.WORKED_OUT, form)


def discriminant(task: Discriminant) -> Fraction:
    """The discriminant with all terms on the left side. Raises Unsolved where it is not quadratic."""
    row = coefficients(minus(task.left, task.right), task.letter)
    if row is None or len(row) != 3:
        raise Unsolved
    c, b, a = row
    return b * b - 4 * a * c


def _discriminant(task: Discriminant, form: Form) -> Known:
    return Known((Value(number(discriminant(task))),), evidence.WORKED_OUT, form)


def half_of_middle(task: PerfectSquare) -> Fraction:
    """b/2 of letter² + b·letter. Raises Unsolved for another expression."""
    row = coefficients(task.tree, task.letter)
    if row is None or len(row) != 3 or row[2] != 1 or row[0] != 0 or not row[1]:
        raise Unsolved
    return row[1] / 2


def binomial_square(task: PerfectSquare) -> Node:
    """(letter + b/2)². Raises Unsolved."""
    half = half_of_middle(task)
    join = plus if half > 0 else minus
    return power(bracketed(join(Sym(task.letter), number(abs(half)))), number(2))


def _perfect_square(task: PerfectSquare, form: Form) -> Known:
    half = half_of_middle(task)
    if "decimal" in form.text and 10**3 % half.denominator:
        raise Unsolved  # (p − 0.167)²
    form = form.without(Ask.SIMPLIFY, Ask.EXPAND, Ask.EVALUATE)
    if "binomial" in form.text:
        form = form.adding(Ask.FACTOR)
    return Known((Value(binomial_square(task)),), evidence.WORKED_OUT, form)


KNOWN: Table = {IsSolution: _is_solution, Discriminant: _discriminant, PerfectSquare: _perfect_square}
