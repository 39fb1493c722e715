"""The evidence for a verdict is named in every language."""

from app.study.marking import evidence
from engine.base.sentence import Sentence


def test_evidence_is_named_in_words_that_differ():
    named = [one for one in vars(evidence).values() if isinstance(one, Sentence)]
    assert len(named) > 30
    for language in ("en", "zh_CN"):
        assert len({one.in_language(language) for one in named}) == len(named)


def test_the_attempts_that_agree_are_counted():
    assert str(evidence.agreement(4, 5)) == "4 of 5 attempts agree"
    assert evidence.agreement(4, 5).in_language("zh_CN") == "5 次解答中有 4 次一致"
