"""Words for what is asked, as people write them."""

import pytest

from app.study.problems.wordings.wording import compiled


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("FIND", "work out"),
        ("SOLUTIONS", "all the real solutions"),
        ("KIND_OF_EQUATION", "two-step"),
        ("MAKES", "satisfies the equation "),
        ("CALLED", "f(x) = "),
    ],
)
def test_one_of_the_alternatives_fits(words, text):
    assert compiled(f"{{{words}}}").fullmatch(text)


def test_a_word_that_asks_for_nothing_fits_none():
    assert not compiled("{FIND}").fullmatch("draw")
