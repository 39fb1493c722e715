"""What is wrong with a set-up is a sentence in the student's language."""

from app.study.reading.errors import BadSetUp
from engine.base.sentence import say


def test_it_is_said_in_chinese_too():
    error = BadSetUp(say("reading.no-want"))
    assert str(error) == "The set-up does not say what is wanted."
    assert error.sentence.in_language("zh_CN") == "列式没有说明要求什么。"
