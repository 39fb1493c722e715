"""What is asked for."""

import pytest

from app.study.problems.described.requests import ordinal, requests, rest_of_verb


def first(text):
    found = next(requests(text), None)
    return None if found is None else (found.asked.what, found.before, found.after)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Find the vertex of y = x^2", ("vertex", "", "of y = x^2")),
        ("For y = 2x + 1, what is the slope", ("slope", "For y = 2x + 1", "")),
        ("Find the midpoint of AB", ("midpoint", "", "")),
        ("Find the 20th term of 3, 7, 11", ("term", "", "of 3, 7, 11")),
        ("What number comes next: 3, 6, 9", ("next", "", ": 3, 6, 9")),
        ("The first term is 6", None),
        ("x-intercept", ("x-intercepts", "", "")),
    ],
)
def test_it_is_named_after_a_verb_or_alone(text, expected):
    assert first(text) == expected


def test_a_form_may_be_asked_for():
    assert first("Rewrite the quadratic in standard form: x^2 + 2x")[0] == "standard-form"


def test_ordinals_are_numbers():
    assert [ordinal(text) for text in ("third", "21st", "ten")] == [3, 21, 10]


def test_the_rest_stands_behind_the_verb():
    assert rest_of_verb("If f(x) = 2x, find f(3)") == ("If f(x) = 2x", "f(3)")
