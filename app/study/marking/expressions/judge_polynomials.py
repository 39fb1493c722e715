"""Judges answers of which the value alone does not say whether the work was done: quotients, logarithms."""

from collections.abc import Sequence
from functools import reduce

from app.study.answers.kinds import Answer, Equation, Value
from app.study.marking import evidence, form_check
from app.study.marking.compare import among
from app.study.marking.verdict import Judgement, Verdict, correct, evidenced, other_form, undecided, wrong
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import Node, Sym, has, is_op, plus, symbols, walk
from app.study.problems.asked_form import Form
from app.study.problems.tasks.polynomials import ChangeLogarithm, CommonFactor, DividePolynomials
from app.study.working.known.polynomials import changed
from app.study.working.known.table import known
from app.study.working.polynomial import polynomial


def quotient(task: DividePolynomials, given: Sequence[Answer], form: Form) -> Judgement:
    """The verdict on a quotient; (x² + 1)/(x + 1) itself is no quotient yet."""
    found = known(task, form)
    judgement = evidenced(among(given, found.answers, found.form), found.how)
    values = [one.tree for one in given if isinstance(one, Value)]
    if judgement.verdict is Verdict.CORRECT and values and all(map(_is_improper, values)):
        return other_form(found.how, form_check.NOT_SIMPLIFIED)
    return judgement


def common_factor(task: CommonFactor, given: Sequence[Answer], form: Form) -> Judgement:
    """The verdict on a common factor; some books want the sum with that factor taken out."""
    found = known(task, form)
    judgement = evidenced(among(given, found.answers, found.form), found.how)
    whole = reduce(plus, task.trees)
    if judgement.verdict is Verdict.WRONG and any(
        isinstance(one, Value) and equal(one.tree, whole).outcome is Outcome.EQUAL for one in given
    ):
        return undecided(found.how)
    return judgement


def _is_improper(tree: Node) -> bool:
    """Whether a fraction stands in it whose top has no lower degree than its bottom."""
    return any(
        is_op(each, op.OVER)
        and bool(symbols(each.args[1]))
        and _degree(each.args[0]) >= _degree(each.args[1])
        for each in walk(tree)
    )


def _degree(tree: Node) -> int:
    found = polynomial(tree)
    return max((sum(n for _, n in one) for one in found), default=0) if found is not None else 99


def changed_logarithm(task: ChangeLogarithm, given: Sequence[Answer], form: Form) -> Judgement:
    """The verdict on an equation: the same sides, and a logarithm only where one is asked for."""
    right = changed(task)
    seen = undecided(evidence.NO_METHOD)
    for answer in given:
        one = _as_equation(answer)
        if one is None:
            continue
        if has(one.left, op.LOG, op.LN) or has(one.right, op.LOG, op.LN):
            if task.exponential:
                continue
        elif not task.exponential:
            continue
        if _same(one, right) or _same(Equation(one.right, one.left), right):
            return correct(evidence.WORKED_OUT)
        seen = wrong(evidence.WORKED_OUT)
    return seen


def _as_equation(answer: Answer) -> Equation | None:
    """The answer as an equation; q = 4^m is read as a value with the name q."""
    if isinstance(answer, Value) and len(answer.label) == 1:
        return Equation(Sym(answer.label), answer.tree)
    return answer if isinstance(answer, Equation) else None


def _same(a: Equation, b: Equation) -> bool:
    return all(
        equal(one, other).outcome is Outcome.EQUAL for one, other in ((a.left, b.left), (a.right, b.right))
    )
