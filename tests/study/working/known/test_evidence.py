"""Evidence is the same sentence where it is found and where it is judged."""

from app.study.marking import evidence as judged
from app.study.working.known import evidence


def test_the_judge_names_the_same_evidence():
    assert judged.SOLVED == evidence.SOLVED
    assert str(judged.SOLVED)
