"""A name of what is asked, before a thing or behind it, is an order to find it."""

import pytest

from app.study.problems.typed.nouns import of_what


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("y = 3sin(2n). period?", "Find the period of y = 3sin(2n)"),
        ("y = 3sin(2n)\nfind the amplitude", "Find the amplitude of y = 3sin(2n)"),
        ("2, 3, 3, 7 whats the mode", "Find the mode of 2, 3, 3, 7"),
        ("given n^2 = 9, find the roots", "Find the roots of n^2 = 9"),
        ("lcm: 6 and 8", "Find the lcm of 6 and 8"),
        ("determinant [[1,2],[3,4]] = ?", "Find the determinant of [[1,2],[3,4]]"),
    ],
)
def test_it_is_to_be_found(typed, said):
    assert said.strip(" =") in [each.strip(" =") for each in of_what(typed)]


@pytest.mark.parametrize(
    "text",
    ["The mean of 3, 5, n is 6. find n", "a bag has 3 pens. median?", "if n = 3 find the larger root of n^2"],
)
def test_where_more_is_said_nothing_is_made_of_it(text):
    assert not list(of_what(text))
