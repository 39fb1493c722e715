"""The known answers to tasks about the parts of expressions."""

from fractions import Fraction
from functools import reduce

import sympy

from app.study.answers.kinds import Answer, Equation, Remainder, Several, Value, Word
from app.study.maths import operators as op
from app.study.maths.approximate import approximate
from app.study.maths.exact import rational
from app.study.maths.from_sympy import from_sympy
from app.study.maths.to_sympy import to_sympy
from app.study.maths.tree import (
    ZERO,
    Apply,
    Const,
    Node,
    is_op,
    number,
    over,
    plus,
    power,
    symbols,
    walk,
)
from app.study.problems.asked_form import Ask, Form
from app.study.problems.tasks.equations import Solve
from app.study.problems.tasks.polynomials import (
    ChangeLogarithm,
    Coefficient,
    CommonFactor,
    Degree,
    DividePolynomials,
    LeadingTerm,
    Undefined,
)
from app.study.working.known import evidence, solve
from app.study.working.known.known import Known, Table
from app.study.working.polynomial import Coefficients, Polynomial, coefficients, divided, polynomial
from app.study.working.rules.terms import written
from app.study.working.unsolved import Unsolved, unsolved_where_sympy_fails

_DEFINED_BELOW_ONLY = {op.PLUS, op.MINUS, op.NEGATIVE, op.TIMES, op.OVER, op.POWER}


def _found(tree: Node) -> Polynomial:
    found = polynomial(tree)
    if found is None:
        raise Unsolved
    return found


def _one(answer: Answer, form: Form) -> Known:
    return Known((answer,), evidence.WORKED_OUT, form.without(Ask.SIMPLIFY, Ask.EXPAND, Ask.FACTOR))


def _degree(task: Degree, form: Form) -> Known:
    found = _found(task.tree)
    if not found:
        raise Unsolved  # 0 has no degree, or −∞: books differ
    return _one(Value(number(max(sum(n for _, n in one) for one in found))), form)


def _coefficient(task: Coefficient, form: Form) -> Known:
    found, of = _found(task.tree), _found(task.of)
    ((letters, one),) = of.items()
    if one != 1 or (letters and symbols(task.tree) != symbols(task.of)):
        raise Unsolved
    return _one(Value(number(found.get(letters, Fraction(0)))), form)


def _leading_term(task: LeadingTerm, form: Form) -> Known:
    found = _found(task.tree)
    if len(symbols(task.tree)) != 1 or not found:
        raise Unsolved
    highest = max(found, key=lambda one: sum(n for _, n in one))
    if task.coefficient:
        return _one(Value(number(found[highest])), form)
    return _one(Value(written({highest: found[highest]})), form)


def common_factor(task: CommonFactor) -> Node:
    """The greatest common factor or least common multiple. Raises Unsolved."""
    for each in task.trees:
        found = _found(each)
        if not found or any(value.denominator != 1 for value in found.values()):
            raise Unsolved
    with unsolved_where_sympy_fails():
        join = sympy.lcm if task.multiple else sympy.gcd
        found_by = reduce(join, [sympy.expand(to_sympy(each)) for each in task.trees])
        if any(value < 0 for value in _found(from_sympy(sympy.expand(found_by))).values()):
            found_by = sympy.expand(found_by)
        return from_sympy(sympy.factor(found_by))


def _common(task: CommonFactor, form: Form) -> Known:
    return _one(Value(common_factor(task)), form)


def denominators(tree: Node) -> list[Node]:
    """What stands below a bar or has a negative exponent. Raises Unsolved where more limits the domain."""
    found = []
    for each in walk(tree):
        if not isinstance(each, Apply) or not symbols(each):
            continue
        if each.op not in _DEFINED_BELOW_ONLY:
            raise Unsolved
        if each.op is op.OVER and symbols(each.args[1]):
            found.append(each.args[1])
        if each.op is op.POWER:
            exponent = rational(each.args[1])
            if exponent is None or exponent.denominator != 1:
                raise Unsolved
            if exponent <= 0:
                found.append(each.args[0])
    return found


def _undefined(task: Undefined, form: Form) -> Known:
    (letter,) = symbols(task.tree)
    values: list[Answer] = []
    for below in denominators(task.tree):
        if polynomial(below) is None:
            raise Unsolved
        answer = solve.solutions(Solve(((below, ZERO),), (letter,)))[0]
        if isinstance(answer, Word):
            continue
        for one in answer.items if isinstance(answer, Several) else (answer,):
            if one not in values:
                values.append(one)
    if not values:
        return _one(Word("none"), form)
    values.sort(key=_size)
    return _one(values[0] if len(values) == 1 else Several(tuple(values), "", letter), form)


def _size(answer: Answer) -> float:
    size = approximate(answer.tree) if isinstance(answer, Value) else None
    if size is None:
        raise Unsolved
    return float(size)


def quotient_and_remainder(task: DividePolynomials) -> tuple[Node, Node]:
    """Both as sums of terms, the highest powers first. Raises Unsolved."""
    names = symbols(task.dividend) | symbols(task.divisor)
    if len(names) != 1:
        raise Unsolved
    (letter,) = names
    a, b = coefficients(task.dividend, letter), coefficients(task.divisor, letter)
    if a is None or not b:
        raise Unsolved
    quotient, rest = divided(a, b)
    return _written(quotient, letter), _written(rest, letter)


def _written(row: Coefficients, letter: str) -> Node:
    return written({(((letter, n),) if n else ()): one for n, one in enumerate(row) if one})


def _division(task: DividePolynomials, form: Form) -> Known:
    quotient, rest = quotient_and_remainder(task)
    if task.wanted:
        return _one(Value(rest if task.wanted == "remainder" else quotient), form)
    if rest == ZERO:
        return _one(Value(quotient), form)
    whole = plus(quotient, over(rest, task.divisor))
    answers = (Value(whole), Remainder(quotient, rest))
    return Known(answers, evidence.WORKED_OUT, form.without(Ask.SIMPLIFY, Ask.EXPAND, Ask.FACTOR))


def changed(task: ChangeLogarithm) -> Equation:
    """log_b(x) = y as b^y = x, or the other way round. Raises Unsolved."""
    for left, right in ((task.left, task.right), (task.right, task.left)):
        if task.exponential and is_op(left, op.LOG, op.LN):
            base = Const("e") if left.op is op.LN else left.args[1] if len(left.args) == 2 else number(10)
            return Equation(power(base, right), left.args[0])
        if not task.exponential and is_op(left, op.POWER, op.EXP):
            base, exponent = left.args if left.op is op.POWER else (Const("e"), left.args[0])
            log = Apply(op.LN, (right,)) if base == Const("e") else Apply(op.LOG, (right, base))
            return Equation(log, exponent)
    raise Unsolved


def _changed(task: ChangeLogarithm, form: Form) -> Known:
    return Known((changed(task),), evidence.WORKED_OUT, form)


KNOWN: Table = {
    Degree: _degree,
    Coefficient: _coefficient,
    LeadingTerm: _leading_term,
    CommonFactor: _common,
    Undefined: _undefined,
    DividePolynomials: _division,
    ChangeLogarithm: _changed,
}
