"""Compares two numbers or expressions, with the rounding and the form that the question asks for."""

from app.study.answers.kinds import Value
from app.study.answers.regions import infinite
from app.study.marking import evidence
from app.study.marking.compare_antiderivatives import antiderivatives, constant_of_integration
from app.study.marking.compare_rounded import (
    answer_is_rounded,
    known_is_rounded,
    not_rounded,
    rounded_as_asked,
)  # fmt: skip
from app.study.marking.form_check import missed
from app.study.marking.number_form import is_percent
from app.study.marking.rounding import is_rounding
from app.study.marking.verdict import Judgement, Verdict, correct, other_form, undecided, wrong
from app.study.maths import operators as op
from app.study.maths.approximate import approximate
from app.study.maths.equality import Comparison, Outcome, equal
from app.study.maths.tree import (
    Apply,
    Const,
    Node,
    Sym,
    is_op,
    negative,
    percentage,
    substituted,
    symbols,
    walk,
)
from app.study.problems.asked_form import Ask, Form
from engine.base.sentence import say

_INTEGER_LETTERS = {"k", "n", "m"}
_NO_PERCENTAGE = say("marking.why.percentage-asked")


def values(given: Value, known: Value, form: Form) -> Judgement:
    """The verdict on `given`, when `known` is the right value."""
    if _different_letters(given, known):
        return wrong(
            evidence.BY_LETTER, say("marking.why.another-letter", given=given.label, known=known.label)
        )
    percent = is_percent(known.tree)
    if is_percent(given.tree) != percent:
        return _one_in_percent(given, known, form)
    if percent and form.rounding:
        return _both_in_percent(given, known, form)
    judgement = expressions(given.tree, known.tree, form, given.approximate or known.approximate)
    if judgement.verdict is Verdict.WRONG and form.wants(Ask.PERCENT) and not percent:
        per_hundred = percentage(known.tree)
        if equal(given.tree, per_hundred).outcome is Outcome.EQUAL:
            return other_form(evidence.EXACTLY, _NO_PERCENTAGE)
    return judgement


def _both_in_percent(given: Value, known: Value, form: Form) -> Judgement:
    """8.8 % for 8.824 %, to the nearest tenth: it is the number of percent that is rounded."""
    bare = without_percent(given.tree), without_percent(known.tree)
    return expressions(*bare, form, given.approximate or known.approximate)


def _one_in_percent(given: Value, known: Value, form: Form) -> Judgement:
    """One has a percent sign and the other has none: 25 % is 0.25, and 25 where percent are asked for."""
    same = equal(given.tree, known.tree).outcome is Outcome.EQUAL
    bare = without_percent(given.tree), without_percent(known.tree)
    if form.wants(Ask.PERCENT) and not (same and is_percent(given.tree)):
        judgement = expressions(*bare, form, given.approximate)
        return other_form(evidence.EXACTLY, _NO_PERCENTAGE) if same and _is_wrong(judgement) else judgement
    judgement = expressions(given.tree, known.tree, form, given.approximate or known.approximate)
    if _is_wrong(judgement) and equal(*bare).outcome is Outcome.EQUAL:
        return wrong(judgement.how, say("marking.why.percent-sign"))
    return judgement


def _is_wrong(judgement: Judgement) -> bool:
    return judgement.verdict is Verdict.WRONG


def expressions(given: Node, known: Node, form: Form, approximately: bool = False) -> Judgement:
    """The verdict on the expression `given`, when `known` is right."""
    if infinite(given) or infinite(known):
        same = infinite(given) == infinite(known)
        return correct(evidence.EXACTLY) if same else wrong(evidence.EXACTLY)
    given = _in_letters_of(given, known)
    constant = constant_of_integration(known, form)
    if constant:
        return antiderivatives(given, known, constant)
    renamed = _with_integer_letter_of(given, known)
    found = equal(renamed or given, known)
    if renamed and found.outcome is not Outcome.EQUAL:
        return undecided(found.how, say("marking.why.integer-letter"))
    if found.outcome is Outcome.EQUAL:
        reason = missed(given, form, known) or not_rounded(given, form)
        return other_form(found.how, reason) if reason else correct(found.how)
    if found.outcome is Outcome.UNKNOWN:
        return undecided(found.how)
    return _different(given, known, form, approximately, found)


def without_percent(tree: Node) -> Node:
    """The number before the percent sign."""
    if is_op(tree, op.PERCENT):
        return tree.args[0]
    if is_op(tree, op.NEGATIVE):
        return negative(without_percent(tree.args[0]))
    return tree


def _different_letters(given: Value, known: Value) -> bool:
    """Whether the two name values of different unknowns; f, y and their like name the same function."""
    a, b = given.label.partition("_")[0], known.label.partition("_")[0]
    if not (len(a) == 1 == len(b)) or a.lower() == b.lower():
        return False
    return not symbols(given.tree) and not symbols(known.tree)


def _in_letters_of(given: Node, known: Node) -> Node:
    """With X for x when only the case differs from the known answer's letters."""
    ours, theirs = symbols(given), symbols(known)
    if ours == theirs or len({name.lower() for name in ours | theirs}) != len(theirs):
        return given
    by_lower = {name.lower(): name for name in theirs}
    return substituted(
        given, {name: Sym(by_lower[name.lower()]) for name in ours if name.lower() in by_lower}
    )


def _with_integer_letter_of(given: Node, known: Node) -> Node | None:
    """π/2 + nπ in the letter of π/2 + kπ; None where no such letter stands beside π."""
    ours, theirs = symbols(given) & _INTEGER_LETTERS, symbols(known) & _INTEGER_LETTERS
    if len(ours) != 1 or len(theirs) != 1 or not any(part == Const("pi") for part in walk(known)):
        return None
    if symbols(given) - ours != symbols(known) - theirs:
        return None
    return substituted(given, {next(iter(ours)): Sym(next(iter(theirs)))})


def _different(given: Node, known: Node, form: Form, approximately: bool, found: Comparison) -> Judgement:
    """The verdict on what is not equal: rounded, or of another logarithm, it may still be right."""
    if symbols(given) or symbols(known):
        return _natural(given, known) or wrong(found.how)
    ours, theirs = approximate(given), approximate(known)
    if ours is None or theirs is None:
        return wrong(found.how)
    if form.rounding:
        return rounded_as_asked(given, ours, known, theirs, form)
    if is_rounding(given, theirs):
        return answer_is_rounded(form, approximately, found)
    if is_rounding(known, ours):
        return known_is_rounded(approximately)
    return _natural(given, known) or wrong(found.how)


def _natural(given: Node, known: Node) -> Judgement | None:
    """Doubt, when a log without a base makes the difference: some mean base 10, some e."""
    read = [_with_natural_logarithms(tree) for tree in (given, known)]
    if read != [given, known]:
        for pair in ((read[0], known), (given, read[1]), (read[0], read[1])):
            if equal(*pair).outcome is Outcome.EQUAL:
                return undecided(evidence.LOG_WITHOUT_BASE, say("marking.why.log-base"))
    return None


def _with_natural_logarithms(tree: Node) -> Node:
    if not isinstance(tree, Apply):
        return tree
    args = tuple(map(_with_natural_logarithms, tree.args))
    return Apply(op.LN if tree.op is op.LOG and len(args) == 1 else tree.op, args)
