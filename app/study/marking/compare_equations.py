"""Compares equations and inequalities that are answers themselves: lines, circles, half planes."""

from fractions import Fraction

from app.study.answers.kinds import Answer, Equation, Inequality, Several, Value
from app.study.marking.compare_values import expressions
from app.study.marking.verdict import Judgement, Verdict, correct, other_form, undecided, wrong
from app.study.maths.equality import Outcome, equal, same_up_to_factor
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Node, Num, Sym, TooLarge, Unreadable, has, substituted, symbols
from app.study.problems.asked_form import Form

_HOW = "compared as equations"


def compared(given: Answer, known: Answer, form: Form) -> Judgement | None:
    """The verdict when one side is an equation or an inequality in several letters; None for other kinds."""
    if isinstance(given, Inequality) and isinstance(known, Inequality):
        return _inequalities(given, known)
    if isinstance(given, Value) and isinstance(known, Equation):
        if not given.label:
            return _right_side(given.tree, known, form, given_is_bare=True)
        return _equations(_as_equation(given), known)
    if isinstance(given, Equation) and isinstance(known, Value):
        if known.label:
            return _unsolved(given, known) or _equations(given, _as_equation(known))
        return _right_side(known.tree, given, form, given_is_bare=False)
    if isinstance(given, Equation) and isinstance(known, Equation):
        return _equations(given, known)
    if isinstance(given, Equation) and isinstance(known, Several):
        return undecided(_HOW, "An equation is given where its solutions are asked for.")
    return None


def _as_equation(value: Value) -> Equation:
    return Equation(Sym(value.label), value.tree)


def _zero(equation: Equation) -> Node:
    return Apply("-", (equation.left, equation.right))


def _equations(given: Equation, known: Equation) -> Judgement:
    a, b = _zero(given), _zero(known)
    found = same_up_to_factor(a, b)
    if found.outcome is Outcome.EQUAL:
        return correct(_HOW, "This is the same equation.")
    if symbols(a) != symbols(b):
        return wrong(_HOW) if symbols(a) and symbols(b) else undecided(_HOW)
    return _by_factors(a, b)


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
        return undecided(_HOW)
    if has(a, "root", "abs", "ln", "log", "sin", "cos", "tan", "exp") or has(
        b, "root", "abs", "ln", "log", "sin", "cos"
    ):
        return undecided(_HOW)
    same = parts[0] == parts[1] or parts[0] == {-factor for factor in parts[1]}
    return correct(_HOW, "This is the same equation.") if same else wrong(_HOW, "This is another equation.")


def _unsolved(given: Equation, known: Value) -> Judgement | None:
    """2x = 6 where x = 3 is right: true, but not solved."""
    if symbols(known.tree) or symbols(_zero(given)) != {known.label}:
        return None
    zero = _zero(given)
    holds = equal(substituted(zero, {known.label: known.tree}), Num(Fraction(0)))
    if holds.outcome is Outcome.EQUAL:
        solved = same_up_to_factor(zero, Apply("-", (Sym(known.label), known.tree)))
        if solved.outcome is Outcome.EQUAL:
            return other_form(_HOW, f"This is true, but it is not solved for {known.label} yet.")
        return undecided(_HOW)
    return wrong(_HOW) if holds.outcome is Outcome.DIFFERENT else undecided(_HOW)


def _right_side(bare: Node, equation: Equation, form: Form, *, given_is_bare: bool) -> Judgement:
    """An expression beside an equation: sin θ = 3/5 says what 3/5 says; another left side leaves doubt."""
    pair = (bare, equation.right) if given_is_bare else (equation.right, bare)
    judgement = expressions(*pair, form)
    naming = isinstance(equation.left, Apply) and equation.left.name in {
        "sin",
        "cos",
        "tan",
        "ln",
        "log",
        "abs",
    }
    if judgement.verdict in {Verdict.CORRECT, Verdict.OTHER_FORM} and naming:
        return judgement
    return undecided(_HOW, "An equation cannot be compared with an expression.")


def _inequalities(given: Inequality, known: Inequality) -> Judgement | None:
    """y > 2x + 1 and 2x − y < −1: the differences of the sides agree up to a positive number."""
    if len(given.relations) != 1 or len(known.relations) != 1:
        return None
    sides = []
    for one in (given, known):
        left, right = one.sides
        greater = one.relations[0] in {">", ">=", "≠"}
        sides.append(Apply("-", (left, right) if greater else (right, left)))
    strict = [
        "strict" if one.relations[0] in {"<", ">"} else one.relations[0].strip("<>") for one in (given, known)
    ]
    found = same_up_to_factor(sides[0], sides[1])
    if found.outcome is not Outcome.EQUAL:
        return undecided(_HOW) if found.outcome is Outcome.UNKNOWN else wrong(_HOW)
    if strict[0] != strict[1]:
        return wrong(_HOW, "The boundary belongs in one and not in the other.")
    return (
        correct(_HOW)
        if _same_sign(sides[0], sides[1])
        else wrong(_HOW, "The inequality points the other way.")
    )


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
