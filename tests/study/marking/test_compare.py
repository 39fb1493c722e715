"""An answer's text is compared with the right one's, in every way the two may be read."""

import pytest

from app.study.marking import evidence
from app.study.marking.compare import compare
from app.study.marking.verdict import Verdict
from engine.base.sentence import say


@pytest.mark.parametrize(
    ("given", "known", "verdict"),
    [
        ("0.5", r"\frac{1}{2}", Verdict.CORRECT),
        ("So the answer is 12.", "12", Verdict.CORRECT),
        ("1,000", "1000", Verdict.CORRECT),  # a thousand, though it might be the pair (1, 0)
        ("5m", "5 m", Verdict.CORRECT),  # metres, though it might be 5·m
        ("13", "12", Verdict.WRONG),
    ],
)
def test_the_reading_that_fits_decides(given, known, verdict):
    assert compare(given, known).verdict is verdict


def test_an_unlikely_reading_that_is_right_is_named_as_one():
    found = compare("1/2x", r"\frac{1}{2x}")
    assert found.verdict is Verdict.OTHER_FORM
    assert found.why == say("marking.why.one-reading")


def test_the_same_text_is_right_unless_a_form_was_asked_for():
    assert compare("8/6", "8/6").how == evidence.WRITTEN_ALIKE
    assert compare("8/6", "8/6", "Simplify 8/6").verdict is Verdict.OTHER_FORM


def test_a_name_is_right_when_it_is_written_alike_and_never_wrong():
    assert compare("Wednesday", "wednesday").verdict is Verdict.CORRECT
    assert compare("Thursday", "Wednesday").verdict is Verdict.UNDECIDED


def test_what_cannot_be_read_is_said_of_the_side_that_it_is_on():
    assert compare("hello there, you", "5").verdict is Verdict.UNREADABLE
    known = compare("5", "hello there, you")
    assert (known.verdict, known.how) == (Verdict.UNDECIDED, evidence.KNOWN_NOT_READ)
    assert str(known.why) == "The known answer could not be read: I do not know the word “hello” here."


def test_a_choice_stands_for_its_text():
    question = "Which is larger? A) 10 B) 12"
    assert compare("B", "12", question).verdict is Verdict.CORRECT
    assert compare("A", "12", question).verdict is Verdict.WRONG
    assert compare("12", "B", question).verdict is Verdict.CORRECT
    assert compare("(B) 12", "12").verdict is Verdict.CORRECT


def test_what_is_too_large_is_left_undecided():
    found = compare("9^9^9", "5")
    assert (found.verdict, found.how) == (Verdict.UNDECIDED, evidence.TOO_LARGE)
