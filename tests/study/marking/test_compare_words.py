"""Words, choices and times are compared by what they mean."""

import pytest

from app.study.answers.kinds import Choice, Clock, Word
from app.study.marking import compare_words
from app.study.marking.compare import compare
from app.study.marking.verdict import Verdict
from app.study.problems.asked_form import Form

FORM = Form()


@pytest.mark.parametrize(
    ("given", "known", "verdict"),
    [
        ("none", "none", Verdict.CORRECT),
        ("infinite", "all-reals", Verdict.CORRECT),
        ("yes", "no", Verdict.WRONG),
        ("none", "undefined", Verdict.UNDECIDED),  # books use both for 1/0
        ("undefined", "divergent", Verdict.UNDECIDED),
    ],
)
def test_words_agree_by_their_meaning(given, known, verdict):
    assert compare_words.words(Word(given), Word(known), FORM).verdict is verdict


def test_a_choice_is_its_letter():
    assert compare_words.choices(Choice("B"), Choice("B", "12"), FORM).verdict is Verdict.CORRECT
    assert compare_words.choices(Choice("A"), Choice("B"), FORM).verdict is Verdict.WRONG


@pytest.mark.parametrize(
    ("given", "known", "same"),
    [
        ((630, "am"), (630, "am"), True),
        ((630, "am"), (1350, "pm"), False),
        ((630, ""), (1350, "pm"), True),  # half past ten, on a clock face
        ((600, ""), (630, ""), False),
    ],
)
def test_a_time_without_am_or_pm_is_either(given, known, same):
    found = compare_words.clocks(Clock(*given), Clock(*known), FORM).verdict
    assert found is (Verdict.CORRECT if same else Verdict.WRONG)


@pytest.mark.parametrize(
    ("given", "known", "verdict"),
    [
        ("no solution", "5", Verdict.WRONG),
        ("undefined", "∞", Verdict.UNDECIDED),  # a limit that is infinite does not exist, say some
        ("5", "no solution", Verdict.WRONG),
        ("1/0", "undefined", Verdict.UNDECIDED),
        ("1, 2", "no solution", Verdict.WRONG),
        ("3", "all real numbers", Verdict.WRONG),
        ("1, 2", "infinitely many solutions", Verdict.WRONG),
        ("5 cm", "all real numbers", Verdict.UNDECIDED),
        ("yes", "5", Verdict.UNDECIDED),
    ],
)
def test_words_and_numbers_say_different_things(given, known, verdict):
    assert compare(given, known).verdict is verdict
