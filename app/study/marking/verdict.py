"""The verdict on an answer, and the sentence that explains it."""

from enum import StrEnum

import msgspec

from app.study.marking import evidence
from engine.base.errors import Explained
from engine.base.sentence import Sentence, say


class Verdict(StrEnum):
    """What the checker may say of an answer."""

    CORRECT = "correct"
    OTHER_FORM = "other-form"  # equal in value, but not as the question asks (unsimplified, wrong unit)
    WRONG = "wrong"
    UNREADABLE = "unreadable"
    UNDECIDED = "undecided"  # the deadline passed, or no method applies: never guessed


AGREES = say("marking.why.agrees")
NOT_EQUAL = say("marking.why.not-equal")
UNDECIDED = say("marking.why.undecided")


class Judgement(msgspec.Struct, frozen=True):
    """What the checker found.

    `how` names the evidence ("solved by algebra", "compared exactly"); `why` is what it
    means for the student.
    """

    verdict: Verdict
    how: Sentence
    why: Sentence


def correct(how: Sentence, why: Sentence = AGREES) -> Judgement:
    """A right answer."""
    return Judgement(Verdict.CORRECT, how, why)


def other_form(how: Sentence, why: Sentence) -> Judgement:
    """A right value in a form that was not asked for."""
    return Judgement(Verdict.OTHER_FORM, how, why)


def wrong(how: Sentence, why: Sentence = NOT_EQUAL) -> Judgement:
    """A wrong answer."""
    return Judgement(Verdict.WRONG, how, why)


def undecided(how: Sentence = evidence.NO_METHOD, why: Sentence = UNDECIDED) -> Judgement:
    """Nothing is claimed."""
    return Judgement(Verdict.UNDECIDED, how, why)


def unreadable(error: Explained) -> Judgement:
    """The answer could not be read."""
    return Judgement(Verdict.UNREADABLE, evidence.NOT_READ, error.sentence)


def beyond(how: Sentence) -> Judgement:
    """The problem is not understood, or no method here works it out."""
    return undecided(how, say("marking.why.beyond"))


def evidenced(judgement: Judgement, how: Sentence) -> Judgement:
    """With the evidence named for the problem, not for the comparison behind it."""
    if judgement.verdict is Verdict.UNDECIDED:
        return judgement
    return Judgement(judgement.verdict, how, judgement.why)
