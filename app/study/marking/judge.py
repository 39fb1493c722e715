"""Judges an answer without a known one: works the problem out, or substitutes the answer back."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from math import gcd

from app.study.answers.kinds import Answer, Quantity, Ratio, Remainder, Value, Word
from app.study.answers.reading import readings
from app.study.answers.words_and_choices import listed_choices
from app.study.marking import form_check
from app.study.marking.compare import among
from app.study.marking.compare_kinds import answers
from app.study.marking.compare_quantities import in_base
from app.study.marking.rounding import approximate
from app.study.marking.verdict import Judgement, Verdict, correct, other_form, undecided, unreadable, wrong
from app.study.maths.equality import Outcome, equal
from app.study.maths.exact import rational
from app.study.maths.tree import Apply, Const, Node, Num, TooLarge, Unreadable, has, symbols, walk
from app.study.problems.asked_form import Ask, Form, asked
from app.study.problems.reading import MAX_PROBLEM, read
from app.study.problems.tasks import (
    Convert,
    Differentiate,
    DivideWithRemainder,
    Evaluate,
    Integrate,
    Limit,
    Numbers,
    Pick,
    Round,
    SimplifyRatio,
    Solve,
    SolveInequality,
    Task,
    YesNo,
)  # fmt: skip
from app.study.working import calculus, list_statistics
from app.study.working.solve import Unsolved, solutions

_BEYOND = "I cannot work this problem out by myself, so I cannot say whether the answer is right."
_FORM_OF = {
    "factor": Ask.FACTOR,
    "expand": Ask.EXPAND,
    "primes": Ask.PRIMES,
}  # what to do → the form it asks for


def judge(problem: str, answer: str) -> Judgement:
    """The verdict on `answer`, from the problem's own text; undecided when that is not understood."""
    try:
        given = readings(answer)
    except Unreadable as error:
        return unreadable(str(error))
    if listed_choices(problem[:MAX_PROBLEM]):
        return undecided("the problem was not read", _BEYOND)
    try:
        task = read(problem)
        if task is None:
            return undecided("the problem was not read", _BEYOND)
        return _judged(task, given, asked(problem))
    except (TooLarge, RecursionError):
        return undecided("too large to be worked out", _BEYOND)
    except (Unreadable, Unsolved):
        return undecided("no method applies", _BEYOND)


def _judged(task: Task, given: Sequence[Answer], form: Form) -> Judgement:
    match task:
        case Evaluate():
            return _evaluated(task, given, form)
        case Solve():
            return _solved(task, given, form)
        case SolveInequality(region):
            return _said(among(given, [region], form.adding(Ask.INTERVAL)), "solved by algebra")
        case Differentiate():
            found = calculus.derivative_answer(task)
            form = form.without(Ask.SIMPLIFY, Ask.EVALUATE)
            form = form if task.at is None else form.adding(Ask.EVALUATE)
            return _said(among(given, [found], form), "differentiated")
        case Integrate(_, _, None):
            return _integrated(task, given)
        case Integrate():
            return _said(_truth(given, [calculus.definite(task)], form), "integrated")
        case Limit():
            return _said(_truth(given, [calculus.limit(task)], form), "the limit was worked out")
        case Numbers():
            return _said(_truth(given, list_statistics.answers_of(task), form), "worked out")
        case DivideWithRemainder(a, b, only):
            quotient, remainder = (Num(Fraction(n)) for n in divmod(a, b))
            truths: list[Answer] = (
                [Value(remainder)] if only else [Remainder(quotient, remainder), Value(_over(a, b))]
            )
            return _said(among(given, truths, form), "worked out")
        case Convert(amount, unit):
            return _converted(amount, Quantity(Num(Fraction(1)), unit), given, form)
        case Round(tree):
            if not form.rounding:
                return undecided("the problem was not read", _BEYOND)
            return _said(among(given, [Value(tree)], form), "rounded as asked")
        case YesNo(holds):
            return _said(among(given, [Word("yes" if holds else "no")], form), "worked out")
        case SimplifyRatio(parts):
            common = gcd(*parts)
            known = Ratio(tuple(Num(Fraction(part // common)) for part in parts))
            return _said(among(given, [known], form.adding(Ask.SIMPLIFY)), "worked out")
        case Pick(trees, largest):
            return _picked(trees, largest, given, form)


def _said(judgement: Judgement, how: str) -> Judgement:
    """With the evidence named for the problem, not for the comparison behind it."""
    return (
        Judgement(judgement.verdict, how, judgement.why)
        if judgement.verdict is not Verdict.UNDECIDED
        else judgement
    )


def _truth(given: Sequence[Answer], truths: Sequence[Answer], form: Form) -> Judgement:
    """The verdict when the truth is one of `truths`, each a full answer."""
    found = [among(given, [truth], form.adding(Ask.EVALUATE)) for truth in truths]
    for verdict in (Verdict.CORRECT, Verdict.OTHER_FORM, Verdict.UNDECIDED):
        for judgement in found:
            if judgement.verdict is verdict:
                return judgement
    return found[0]


def _evaluated(task: Evaluate, given: Sequence[Answer], form: Form) -> Judgement:
    """The problem's own expression is the truth; only the form of the answer says whether work was done."""
    constant = not symbols(task.tree)
    if constant and approximate(task.tree) is None and rational(task.tree) is None:
        return _undefined(task.tree, given)
    remainders = [one for one in given if isinstance(one, Remainder)]
    if remainders and isinstance(task.tree, Apply) and task.tree.name == "/":
        return _quotient(task.tree, remainders, form)
    what = task.what
    tree = task.tree
    if constant and form.wants(Ask.IN_PERCENT):
        tree = Apply("percent", (Apply("*", (tree, Num(Fraction(100)))),))
    values = form.without(Ask.SIMPLIFY, Ask.EVALUATE, *_FORM_OF.values())
    form = form.without(Ask.EVALUATE, *_FORM_OF.values())
    if what in _FORM_OF:
        form = form.adding(_FORM_OF[what])
    if constant and what != "primes":
        form = form.adding(Ask.EVALUATE)
    judgement = among(given, [Value(tree)], values)
    if judgement.verdict is not Verdict.CORRECT:
        return _said(judgement, "worked out")
    ours = next(
        (
            one
            for one in given
            if isinstance(one, Value | Quantity) and equal(one.tree, tree).outcome is Outcome.EQUAL
        ),
        None,
    )
    if ours is None:
        return _said(judgement, "worked out")
    reason = form_check.missed(ours.tree, form)
    if reason is None and what == "rationalise" and form_check.irrational_denominator(ours.tree):
        reason = "This is equal, but there is still a root in the denominator."
    if reason is None and not constant and what == "simplify" and _unchanged(ours.tree, tree):
        reason = form_check.NOT_SIMPLIFIED
    if (
        reason is None
        and not constant
        and what == "evaluate"
        and ours.tree == tree
        and not form_check.collected(tree)
    ):
        reason = form_check.NOT_SIMPLIFIED
    return other_form("worked out", reason) if reason else correct("worked out")


def _unchanged(ours: Node, problem: Node) -> bool:
    """Whether a fraction of polynomials that can be cancelled was not."""
    import sympy

    from app.study.maths.to_sympy import to_sympy

    if not form_check.collected(ours):
        return True
    if not any(isinstance(part, Apply) and part.name == "/" and symbols(part.args[1]) for part in walk(ours)):
        return ours == problem and form_check.expanded(ours) is False
    try:
        for part in walk(ours):
            if isinstance(part, Apply) and part.name == "/" and symbols(part.args[1]):
                top, bottom = (to_sympy(argument) for argument in part.args)
                if sympy.gcd(top, bottom).free_symbols:
                    return True
    except (sympy.PolynomialError, TypeError, ValueError, AttributeError):
        return False
    return False


def _undefined(tree: Node, given: Sequence[Answer]) -> Judgement:
    """1/0 and the root of a negative number: undefined, or complex."""
    for one in given:
        if isinstance(one, Word) and one.name == "undefined":
            return correct("worked out") if not _complex(tree) else undecided("worked out", _BEYOND)
        if isinstance(one, Value) and _complex(tree):
            return _said(answers(one, Value(tree), Form()), "worked out")
    if _complex(tree) or has(tree, "^"):  # 0⁰: not every book leaves it undefined
        return undecided("worked out", _BEYOND)
    return wrong("worked out", "This is not defined.")


def _complex(tree: Node) -> bool:
    from app.study.maths import numeric

    try:
        numeric.value(tree)
    except numeric.OutsideDomain:
        return False
    return True


def _quotient(tree: Apply, given: Sequence[Remainder], form: Form) -> Judgement:
    a, b = (rational(argument) for argument in tree.args)
    if a is None or b is None or b == 0 or a.denominator != 1 or b.denominator != 1:
        return undecided("worked out", _BEYOND)
    quotient, remainder = divmod(a.numerator, b.numerator)
    truth = Remainder(Num(Fraction(quotient)), Num(Fraction(remainder)))
    return _said(among(given, [truth], form), "worked out")


def _over(a: int, b: int) -> Node:
    return Apply("/", (Num(Fraction(a)), Num(Fraction(b))))


def _solved(task: Solve, given: Sequence[Answer], form: Form) -> Judgement:
    found = solutions(task)
    if form.wants(Ask.COMPLEX):
        found = found[-1:]  # all roots, not the real ones alone
    form = form.without(Ask.SIMPLIFY, Ask.FACTOR, Ask.EXPAND, Ask.EVALUATE, Ask.VECTOR, Ask.INTERVAL)
    if len(task.unknowns) > 1:
        form = form.adding(Ask.VECTOR)
    judgement = _solution(given, found, form)
    how = "solved by algebra"
    if judgement.verdict is Verdict.CORRECT and found[0] != Word("none"):
        how = "solved by algebra and substituted back"
    return _said(judgement, how)


def _solution(given: Sequence[Answer], found: Sequence[Answer], form: Form) -> Judgement:
    judgements = [among(given, [truth], form) for truth in found]
    for verdict in (Verdict.CORRECT, Verdict.OTHER_FORM):
        for judgement in judgements:
            if judgement.verdict is verdict:
                return judgement
    if found[0] == Word("infinite") and not any(isinstance(one, Word) for one in given):
        return undecided(
            "solved by algebra",
            "There are infinitely many solutions; I cannot compare this way to write them.",
        )
    if found[0] == Word("none") and len(found) == 1 and judgements[0].verdict is Verdict.WRONG:
        return wrong("solved by algebra", "There is no solution.")
    return judgements[0]


def _integrated(task: Integrate, given: Sequence[Answer]) -> Judgement:
    """The answer is differentiated: nothing has to be integrated here."""
    values = [one for one in given if isinstance(one, Value)]
    if not values:
        return undecided("different kinds of answers", "An expression is asked for.")
    letters = symbols(task.tree) | {task.by}
    best: Judgement | None = None
    for one in values:
        constants = symbols(one.tree) - letters
        if len(constants) > 1 or not all(
            len(name.partition("_")[0]) == 1 or name == "constant" for name in constants
        ):
            judgement = wrong("differentiated back", "This has letters that the problem has not.")
        else:
            back = calculus.integrand_of(one.tree, task.by, constants)
            found = equal(back, task.tree)
            judgement = _antiderivative(one.tree, constants, found.outcome, task)
        if best is None or judgement.verdict is Verdict.CORRECT:
            best = judgement
    assert best is not None
    return best


def _antiderivative(tree: Node, constants: set[str], outcome: Outcome, task: Integrate) -> Judgement:
    how = "differentiated back"
    if outcome is Outcome.DIFFERENT:
        return wrong(how, "Its derivative is not the function to be integrated.")
    if outcome is Outcome.UNKNOWN:
        return undecided(how)
    if not constants:
        return other_form(how, "Its derivative is right, but the constant + C is missing.")
    moved = calculus.derivative(tree, next(iter(constants)))
    if equal(moved, Num(Fraction(0))).outcome is Outcome.EQUAL or symbols(moved) & {task.by}:
        return wrong(how, "The constant must be added, not multiplied.")
    return correct(how, "Its derivative is the function to be integrated.")


def _converted(amount: Quantity, one: Quantity, given: Sequence[Answer], form: Form) -> Judgement:
    assert amount.unit is not None
    assert one.unit is not None
    base = in_base(amount.tree, amount.unit)
    if one.unit.offset:
        base = Apply("-", (base, Num(one.unit.offset)))
    scaled: Node = Apply("/", (base, Num(one.unit.factor)))
    for _ in range(abs(one.unit.pi)):
        scaled = Apply("/" if one.unit.pi > 0 else "*", (scaled, Const("pi")))
    return _said(among(given, [Quantity(scaled, one.unit)], replace(form, unit=one.unit)), "worked out")


def _picked(trees: Sequence[Node], largest: bool, given: Sequence[Answer], form: Form) -> Judgement:
    sizes = [approximate(tree) for tree in trees]
    known = [size for size in sizes if size is not None]
    if len(known) != len(sizes):
        return undecided("worked out", _BEYOND)
    best = max(known) if largest else min(known)
    if known.count(best) > 1:
        return _said(among(given, [Word("equal"), Value(trees[known.index(best)])], Form()), "worked out")
    return _said(among(given, [Value(trees[known.index(best)])], Form()), "worked out")
