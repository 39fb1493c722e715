"""A verdict carries the evidence for it and one sentence for the student."""

import msgspec
import pytest

from app.study.marking import evidence, verdict
from app.study.marking.verdict import Judgement, Verdict
from app.study.maths.tree import Unreadable
from engine.base.sentence import say


@pytest.mark.parametrize(
    ("judgement", "expected"),
    [
        (verdict.correct(evidence.EXACTLY), Verdict.CORRECT),
        (verdict.other_form(evidence.EXACTLY, say("marking.why.not-reduced")), Verdict.OTHER_FORM),
        (verdict.wrong(evidence.EXACTLY), Verdict.WRONG),
        (verdict.undecided(), Verdict.UNDECIDED),
        (verdict.unreadable(Unreadable(say("answers.something-missing"))), Verdict.UNREADABLE),
        (verdict.beyond(evidence.NO_METHOD), Verdict.UNDECIDED),
    ],
)
def test_every_verdict_says_how_and_why(judgement, expected):
    assert judgement.verdict is expected
    assert str(judgement.how)
    assert str(judgement.why).endswith(".")


def test_the_evidence_is_that_of_the_problem_where_something_is_claimed():
    claimed = verdict.wrong(evidence.EXACTLY)
    assert verdict.evidenced(claimed, evidence.SOLVED) == Judgement(
        Verdict.WRONG, evidence.SOLVED, claimed.why
    )
    doubtful = verdict.undecided(say("maths.how.close"))
    assert verdict.evidenced(doubtful, evidence.SOLVED) is doubtful


def test_a_verdict_goes_through_json_as_it_is():
    found = verdict.wrong(
        evidence.agreement(1, 3), say("marking.why.known-not-read", reason=say("answers.nothing"))
    )
    assert msgspec.json.decode(msgspec.json.encode(found), type=Judgement) == found
    assert str(found.why) == "The known answer could not be read: There is no answer."
