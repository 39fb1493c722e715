"""Words around a request, which change nothing of what is asked."""

import pytest

from app.study.problems.wordings.wording import compiled


@pytest.mark.parametrize(
    ("words", "text"),
    [("GREETING", "good morning"), ("TOOL", "factoring"), ("PRESENT", "leave"), ("FORM", "simplest")],
)
def test_one_of_the_alternatives_fits(words, text):
    assert compiled(f"{{{words}}}").fullmatch(text)


def test_a_word_of_mathematics_is_no_greeting():
    assert not compiled("{GREETING}").fullmatch("solve")
