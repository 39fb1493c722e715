"""Compares numbers of which one is rounded: as the question asks, or as somebody thought fit."""

from fractions import Fraction

from app.study.marking import evidence
from app.study.marking.rounding import is_rounding, rounded, step
from app.study.marking.verdict import Judgement, correct, other_form, undecided, wrong
from app.study.maths.approximate import approximate
from app.study.maths.equality import Comparison
from app.study.maths.tree import Node, symbols
from app.study.problems.asked_form import Ask, Form
from engine.base.sentence import Sentence, say

ONLY_WHEN_ROUNDED = say("marking.why.only-when-rounded")
"""Why an answer is not called right that the right value rounds to."""

_NOT_ROUNDED = say("marking.why.not-rounded")


def not_rounded(given: Node, form: Form) -> Sentence | None:
    """Why a number that is right is not as asked: it is not rounded; None when it is."""
    exact = approximate(given) if form.rounding and not symbols(given) else None
    if exact is not None and exact not in rounded(exact, step(exact, form)):
        return _NOT_ROUNDED
    return None


def rounded_as_asked(given: Node, ours: Fraction, known: Node, theirs: Fraction, form: Form) -> Judgement:
    """The verdict on a number where a rounded one is asked for; `ours` and `theirs` are the values."""
    how, asked = evidence.ROUNDED_AS_ASKED, step(theirs, form)
    if ours in rounded(theirs, asked):
        return correct(how)
    finer = any(ours in rounded(theirs, asked / 10**more) for more in range(1, 8))
    coarser = theirs in rounded(ours, step(ours, form))
    if finer or coarser or is_rounding(given, theirs) or is_rounding(known, ours):
        return other_form(how, _NOT_ROUNDED)
    return wrong(how, say("marking.why.wrong-after-rounding"))


def answer_is_rounded(form: Form, approximately: bool, found: Comparison) -> Judgement:
    """The verdict where the right value rounds to the answer."""
    if form.wants(Ask.EXACT):
        return other_form(found.how, say("marking.why.exact-asked"))
    if approximately:
        return other_form(found.how, say("marking.why.right-rounded"))
    return undecided(evidence.ROUNDED_VALUE, ONLY_WHEN_ROUNDED)


def known_is_rounded(approximately: bool) -> Judgement:
    """The verdict where the answer's value rounds to the known one."""
    if approximately:
        return correct(evidence.ROUNDED_AS_KNOWN)
    return undecided(evidence.ROUNDED_VALUE, say("marking.why.known-is-rounded"))
