"""Compares sets of real numbers: inequalities, intervals, and their unions."""

from app.study.answers import number_line, number_sets
from app.study.answers.kinds import Answer, Inequality, Interval, Region, Several, Word
from app.study.answers.regions import as_interval
from app.study.marking import evidence
from app.study.marking.compare_equations import half_planes
from app.study.marking.verdict import Judgement, correct, other_form, wrong
from app.study.problems.asked_form import Form
from engine.base.sentence import say


def sets(given: Answer, known: Answer, form: Form) -> Judgement | None:
    """The verdict where one side is a set of numbers; None where the other is none."""
    if not (_is_region(given) or _is_region(known)):
        return None
    try:
        ours, theirs = (
            number_sets.pieces((isinstance(side, Several) and as_interval(side)) or side)
            for side in (given, known)
        )
    except number_line.NotASet:
        return None
    if number_line.same(ours, theirs):
        if not number_sets.solved_form(given) and number_sets.solved_form(known):
            return other_form(evidence.AS_SETS_OF_NUMBERS, say("marking.why.region-not-solved"))
        return correct(evidence.AS_SETS_OF_NUMBERS)
    if number_line.ends_only_differ(ours, theirs):
        return wrong(evidence.AS_SETS_OF_NUMBERS, say("marking.why.ends"))
    return wrong(evidence.AS_SETS_OF_NUMBERS, say("marking.why.other-numbers"))


def inequalities(given: Inequality, known: Inequality, form: Form) -> Judgement | None:
    """The verdict on an inequality in one letter, or in several."""
    return sets(given, known, form) or half_planes(given, known)


def _is_region(answer: Answer) -> bool:
    return isinstance(answer, Region | Interval | Inequality) or answer == Word("all-reals")
