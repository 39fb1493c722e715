"""Compares ratios, and quotients with a remainder."""

from fractions import Fraction

from app.study.answers.kinds import Ratio, Remainder, Value
from app.study.marking import evidence
from app.study.marking.compare_several import Pair, ordered
from app.study.marking.compare_values import values
from app.study.marking.verdict import Judgement, Verdict, correct, other_form, undecided, wrong
from app.study.maths.equality import Outcome, equal
from app.study.maths.tree import Num, over, times
from app.study.problems.asked_form import Ask, Form
from engine.base.sentence import say

_ZERO = Value(Num(Fraction(0)))


def ratios(given: Ratio, known: Ratio, form: Form) -> Judgement:
    """The verdict on a : b, or on more parts: each to the first as in the known ratio."""
    if len(given.parts) != len(known.parts):
        return wrong(
            evidence.AS_RATIOS, say("marking.why.ratio-parts", given=len(given.parts), known=len(known.parts))
        )
    pairs = list(zip(given.parts, known.parts, strict=True))
    found = {
        equal(times(ours, known.parts[0]), times(theirs, given.parts[0])).outcome
        for ours, theirs in pairs[1:]
    }
    if Outcome.DIFFERENT in found:
        return wrong(evidence.AS_RATIOS)
    if Outcome.UNKNOWN in found:
        return undecided(evidence.AS_RATIOS)
    if form.wants(Ask.SIMPLIFY) and any(
        equal(ours, theirs).outcome is not Outcome.EQUAL for ours, theirs in pairs
    ):
        return other_form(evidence.AS_RATIOS, say("marking.why.ratio-not-simplified"))
    return correct(evidence.AS_RATIOS)


def ratio_for_value(given: Ratio, known: Value, form: Form) -> Judgement | None:
    """The verdict on a : b where a/b is the right answer."""
    return values(Value(over(*given.parts)), known, form) if len(given.parts) == 2 else None


def value_for_ratio(given: Value, known: Ratio, form: Form) -> Judgement | None:
    """The verdict on a number where a : b is the right answer."""
    return values(given, Value(over(*known.parts)), form) if len(known.parts) == 2 else None


def remainders(given: Remainder, known: Remainder, form: Form, pair: Pair) -> Judgement:
    """The verdict on a quotient with its remainder."""
    ours, theirs = ((Value(side.quotient), Value(side.remainder)) for side in (given, known))
    return ordered(ours, theirs, form, pair)


def value_for_remainder(given: Value, known: Remainder, form: Form) -> Judgement:
    """The verdict on a bare number where a quotient with a remainder is the right answer."""
    if values(Value(given.tree), Value(known.quotient), Form()).verdict is not Verdict.CORRECT:
        return undecided(evidence.EXACTLY, say("marking.why.known-has-remainder"))
    if values(Value(known.remainder), _ZERO, Form()).verdict is Verdict.CORRECT:
        return correct(evidence.EXACTLY)
    return wrong(evidence.EXACTLY, say("marking.why.no-remainder"))
