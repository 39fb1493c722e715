"""Compares answers that are equations or inequalities in several letters: lines, circles, half planes."""

from fractions import Fraction

from app.study.answers.kinds import Equation, Inequality, Several, Value
from app.study.marking import evidence
from app.study.marking.compare_values import expressions
from app.study.marking.verdict import Judgement, Verdict, correct, other_form, undecided, wrong
from app.study.maths import operators as op
from app.study.maths.equality import Outcome, equal, same_up_to_factor
from app.study.maths.exact import rational
from app.study.maths.tree import Node, Num, Sym, TooLarge, Unreadable, has, is_op, minus, substituted, symbols
from app.study.problems.asked_form import Form
from engine.base.sentence import say

_NAMING = (op.SIN, op.COS, op.TAN, op.LN, op.LOG, op.ABS)
_NO_POLYNOMIAL = (*_NAMING, op.ROOT, op.EXP)


def equations(given: Equation, known: Equation, form: Form) -> Judgement:
    """The verdict on an equation: whether it says the same as the known one."""
    ours, theirs = _zero(given), _zero(known)
    if same_up_to_factor(ours, theirs).outcome is Outcome.EQUAL:
        return correct(evidence.AS_EQUATIONS, say("marking.why.same-equation"))
    if symbols(ours) != symbols(theirs):
        return (
            wrong(evidence.AS_EQUATIONS)
            if symbols(ours) and symbols(theirs)
            else undecided(evidence.AS_EQUATIONS)
        )
    return _by_factors(ours, theirs)


def value_for_equation(given: Value, known: Equation, form: Form) -> Judgement:
    """The verdict on y = … or on a bare expression where an equation is the right answer."""
    if given.label:
        return equations(_as_equation(given), known, form)
    return _right_side(known, given.tree, known.right, form)


def equation_for_value(given: Equation, known: Value, form: Form) -> Judgement:
    """The verdict on an equation where y = … or a bare expression is the right answer."""
    if known.label:
        return _unsolved(given, known) or equations(given, _as_equation(known), form)
    return _right_side(given, given.right, known.tree, form)


def equation_for_several(given: Equation, known: Several, form: Form) -> Judgement:
    """An equation where its solutions are asked for: nothing is claimed."""
    return undecided(evidence.AS_EQUATIONS, say("marking.why.equation-for-solutions"))


def half_planes(given: Inequality, known: Inequality) -> Judgement | None:
    """y > 2x + 1 and 2x − y < −1: the differences of the sides agree up to a positive number."""
    if len(given.relations) != 1 or len(known.relations) != 1:
        return None
    ours, theirs = _above_zero(given), _above_zero(known)
    found = same_up_to_factor(ours, theirs)
    if found.outcome is Outcome.UNKNOWN:
        return undecided(evidence.AS_EQUATIONS)
    if found.outcome is Outcome.DIFFERENT:
        return wrong(evidence.AS_EQUATIONS)
    if _boundary(given) != _boundary(known):
        return wrong(evidence.AS_EQUATIONS, say("marking.why.boundary"))
    if not _same_sign(ours, theirs):
        return wrong(evidence.AS_EQUATIONS, say("marking.why.other-direction"))
    return correct(evidence.AS_EQUATIONS)


def _above_zero(one: Inequality) -> Node:
    """What the inequality says is above zero."""
    left, right = one.sides
    return minus(left, right) if one.relations[0] in {">", ">=", "≠"} else minus(right, left)


def _boundary(one: Inequality) -> str:
    """ "strict", "=" or "≠": whether the line between the half planes belongs."""
    return "strict" if one.relations[0] in {"<", ">"} else one.relations[0].strip("<>")


def _as_equation(value: Value) -> Equation:
    return Equation(Sym(value.label), value.tree)


def _zero(equation: Equation) -> Node:
    return minus(equation.left, equation.right)


def _by_factors(a: Node, b: Node) -> Judgement:
    """Polynomial equations are the same when their square-free parts are, up to a number."""
    import sympy

    from app.study.maths.to_sympy import to_sympy

    try:
        parts = [
            {factor for factor, _ in sympy.factor_list(sympy.numer(sympy.together(to_sympy(side))))[1]}
            for side in (a, b)
        ]
    except (sympy.PolynomialError, TooLarge, Unreadable, TypeError, ValueError, AttributeError):
        return undecided(evidence.AS_EQUATIONS)
    if has(a, *_NO_POLYNOMIAL) or has(b, *_NO_POLYNOMIAL):
        return undecided(evidence.AS_EQUATIONS)
    same = parts[0] == parts[1] or parts[0] == {-factor for factor in parts[1]}
    return (
        correct(evidence.AS_EQUATIONS, say("marking.why.same-equation"))
        if same
        else wrong(evidence.AS_EQUATIONS, say("marking.why.another-equation"))
    )


def _unsolved(given: Equation, known: Value) -> Judgement | None:
    """2x = 6 where x = 3 is right: true, but not solved."""
    if symbols(known.tree) or symbols(_zero(given)) != {known.label}:
        return None
    zero = _zero(given)
    holds = equal(substituted(zero, {known.label: known.tree}), Num(Fraction(0)))
    if holds.outcome is Outcome.EQUAL:
        solved = same_up_to_factor(zero, minus(Sym(known.label), known.tree))
        if solved.outcome is Outcome.EQUAL:
            return other_form(
                evidence.AS_EQUATIONS, say("marking.why.equation-not-solved", letter=known.label)
            )
        return undecided(evidence.AS_EQUATIONS)
    return (
        wrong(evidence.AS_EQUATIONS)
        if holds.outcome is Outcome.DIFFERENT
        else undecided(evidence.AS_EQUATIONS)
    )


def _right_side(equation: Equation, given: Node, known: Node, form: Form) -> Judgement:
    """An expression beside an equation: sin θ = 3/5 says what 3/5 says; another left side leaves doubt."""
    judgement = expressions(given, known, form)
    naming = is_op(equation.left, *_NAMING)
    if judgement.verdict in {Verdict.CORRECT, Verdict.OTHER_FORM} and naming:
        return judgement
    return undecided(evidence.AS_EQUATIONS, say("marking.why.equation-or-expression"))


def _same_sign(a: Node, b: Node) -> bool:
    for start in range(1, 20):
        at = {
            name: Fraction(start * (7 + place), 3)
            for place, name in enumerate(sorted(symbols(a) | symbols(b)))
        }
        x, y = rational(a, at), rational(b, at)
        if x and y:
            return (x > 0) == (y > 0)
    return False
