"""Words for expressions and their parts."""

import pytest

from app.study.problems.wordings.wording import compiled


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("GREATEST_COMMON_FACTOR", "highest common factor"),
        ("LIKE_TERMS", "combine like terms"),
        ("DIVIDED_BY", " is divided by "),
        ("ALL_THE_FACTORS", "all of the positive divisors"),
    ],
)
def test_one_of_the_alternatives_fits(words, text):
    assert compiled(f"{{{words}}}").fullmatch(text)


def test_a_multiple_is_no_factor():
    assert not compiled("{GREATEST_COMMON_FACTOR}").fullmatch("least common multiple")
