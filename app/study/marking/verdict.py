"""The verdict on an answer, and the sentence that explains it."""

from enum import StrEnum

import msgspec


class Verdict(StrEnum):
    """What the checker may say of an answer."""

    CORRECT = "correct"
    OTHER_FORM = "other-form"  # equal in value, but not as the question asks (unsimplified, wrong unit)
    WRONG = "wrong"
    UNREADABLE = "unreadable"
    UNDECIDED = "undecided"  # the deadline passed, or no method applies: never guessed


class Judgement(msgspec.Struct, frozen=True):
    """What the checker found.

    `how` names the evidence ("substituted back", "solved by algebra", "compared exactly"); `why` is one
    sentence for the student.
    """

    verdict: Verdict
    how: str
    why: str


def correct(how: str, why: str = "This agrees with the right answer.") -> Judgement:
    """A right answer."""
    return Judgement(Verdict.CORRECT, how, why)


def other_form(how: str, why: str) -> Judgement:
    """A right value in a form that was not asked for."""
    return Judgement(Verdict.OTHER_FORM, how, why)


def wrong(how: str, why: str = "This is not equal to the right answer.") -> Judgement:
    """A wrong answer."""
    return Judgement(Verdict.WRONG, how, why)


def undecided(
    how: str = "no method applies", why: str = "I could not decide whether this is right."
) -> Judgement:
    """Nothing is claimed."""
    return Judgement(Verdict.UNDECIDED, how, why)


def unreadable(why: str) -> Judgement:
    """The answer could not be read."""
    return Judgement(Verdict.UNREADABLE, "not read", why)


def beyond(how: str) -> Judgement:
    """The problem is not understood, or no method here works it out."""
    return undecided(
        how, "I cannot work this problem out by myself, so I cannot say whether the answer is right."
    )


def evidenced(judgement: Judgement, how: str) -> Judgement:
    """With the evidence named for the problem, not for the comparison behind it."""
    if judgement.verdict is Verdict.UNDECIDED:
        return judgement
    return Judgement(judgement.verdict, how, judgement.why)
