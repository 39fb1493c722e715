"""A verdict carries the evidence for it and one sentence for the student."""

import pytest

from app.study.marking import verdict
from app.study.marking.verdict import Judgement, Verdict


@pytest.mark.parametrize(
    ("judgement", "expected"),
    [
        (verdict.correct("compared exactly"), Verdict.CORRECT),
        (verdict.other_form("compared exactly", "Reduce it."), Verdict.OTHER_FORM),
        (verdict.wrong("compared exactly"), Verdict.WRONG),
        (verdict.undecided(), Verdict.UNDECIDED),
        (verdict.unreadable("Something is missing."), Verdict.UNREADABLE),
        (verdict.beyond("no method applies"), Verdict.UNDECIDED),
    ],
)
def test_every_verdict_says_how_and_why(judgement, expected):
    assert judgement.verdict is expected
    assert str(judgement.how)
    assert str(judgement.why).endswith(".")


def test_the_evidence_is_that_of_the_problem_where_something_is_claimed():
    claimed = verdict.wrong("compared exactly")
    assert verdict.evidenced(claimed, "solved by algebra") == Judgement(
        Verdict.WRONG, "solved by algebra", claimed.why
    )
    doubtful = verdict.undecided("too close to tell")
    assert verdict.evidenced(doubtful, "solved by algebra") is doubtful
