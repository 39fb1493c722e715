"""Compares words, letters of choices and times of day, also with numbers."""

from app.study.answers.kinds import Answer, Choice, Clock, Several, Value, Word
from app.study.answers.regions import infinite
from app.study.marking import evidence
from app.study.marking.compare_regions import sets
from app.study.marking.verdict import Judgement, correct, undecided, wrong
from app.study.maths.approximate import approximate
from app.study.maths.tree import symbols
from app.study.problems.asked_form import Form
from engine.base.sentence import say

_ALL = {"infinite", "all-reals"}
_SAME = (_ALL, {"proven", "yes"}, {"proven", "equal"}, {"proven", "all-reals"})
_UNCLEAR = [
    {"none", "undefined"}, {"undefined", "divergent"}, {"none", "no"}, {"infinite", "undefined"},
    {"none", "neither"},
]  # fmt: skip
"""Words that books use for the same thing, and for different things."""
_HALF_DAY = 720  # minutes


def words(given: Word, known: Word, form: Form) -> Judgement:
    """The verdict on one word, when another is right."""
    names = {given.name, known.name}
    if len(names) == 1 or names in _SAME:
        return correct(evidence.AS_WORDS)
    return (
        undecided(evidence.AS_WORDS)
        if names in _UNCLEAR
        else wrong(evidence.AS_WORDS, say("marking.why.says-something-else"))
    )


def choices(given: Choice, known: Choice, form: Form) -> Judgement:
    """The verdict on the letter of a choice."""
    how = evidence.BY_LETTER
    return correct(how) if given.letter == known.letter else wrong(how, say("marking.why.another-choice"))


def clocks(given: Clock, known: Clock, form: Form) -> Judgement:
    """The verdict on a time of day; where one does not say am or pm, both are meant."""
    apart = given.minutes - known.minutes
    same = apart == 0 if given.half and known.half else apart % _HALF_DAY == 0
    how = evidence.AS_TIMES
    return correct(how) if same else wrong(how, say("marking.why.another-time"))


def word_for_some(given: Word, known: Answer, form: Form) -> Judgement | None:
    """The verdict on "no solution" and its like where numbers are the right answer."""
    if given.name not in {"none", "infinite", "undefined"}:
        return None
    if isinstance(known, Value) and infinite(known.tree):
        return undecided(evidence.AS_WORDS)
    return wrong(evidence.AS_WORDS, say("marking.why.there-is-an-answer"))


def some_for_word(given: Answer, known: Word, form: Form) -> Judgement | None:
    """The verdict on numbers where a word is the right answer."""
    if known.name in {"none", "undefined", "divergent"}:
        return wrong(evidence.AS_WORDS, say("marking.why.there-is-none"))
    if known.name in _ALL and isinstance(given, Value | Several):
        as_sets = sets(given, known, form) if known.name == "all-reals" else None
        return as_sets or wrong(evidence.AS_WORDS, say("marking.why.more-numbers"))
    return None


def value_for_word(given: Value, known: Word, form: Form) -> Judgement | None:
    """As some_for_word; 1/0 and ∞ may say what the word says."""
    if known.name in {"none", "undefined", "divergent"} and (infinite(given.tree) or _without_value(given)):
        return undecided(evidence.AS_WORDS)
    return some_for_word(given, known, form)


def _without_value(value: Value) -> bool:
    """Whether it is a division by zero or the like."""
    return not symbols(value.tree) and approximate(value.tree) is None
