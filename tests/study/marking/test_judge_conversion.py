"""A converted amount without an end may be rounded, a short one may not."""

import pytest

from app.study.marking.judge import judge
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("problem", "answer", "verdict"),
    [
        ("Convert 150 cm to feet", "4.92 feet", Verdict.CORRECT),
        ("Convert 150 cm to feet", "4.9 ft", Verdict.CORRECT),
        ("Convert 150 cm to feet", "4.8 ft", Verdict.WRONG),
        ("Convert 150 cm to feet", "5 ft", Verdict.WRONG),  # one figure says too little
        ("Convert 60 kg to pounds", "132 lb", Verdict.CORRECT),
        ("Convert 60 kg to pounds", "133 lb", Verdict.WRONG),
        ("Convert 1.25 km to m", "1300 m", Verdict.WRONG),
        ("Convert 1.25 km to m", "1250 m", Verdict.CORRECT),
    ],
)
def test_the_verdict(problem, answer, verdict):
    assert judge(problem, answer).verdict is verdict
