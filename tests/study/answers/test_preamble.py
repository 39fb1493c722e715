"""What is said around an answer is no part of it."""

import pytest

from app.study.answers.preamble import bare


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("So the answer is 12.", "12"),
        ("The final answer is: x = 3", "x = 3"),
        ("Therefore, the solutions are 2 and 3", "2 and 3"),
        (r"We find \boxed{\frac{1}{2}} as the answer.", r"\frac{1}{2}"),
        ("We get 5", "5"),
        ("x is at least 3", "x >= 3"),
        ("x is less than or equal to 3", "x <= 3"),
        ("x equals 5", "x = 5"),
        ("plus or minus 3", "±3"),
        ("x is 5", "x = 5"),
        ("π/2 + kπ, where k is an integer", "π/2 + kπ"),
        ("π/2 + nπ for any integer n", "π/2 + nπ"),
        ("π/2 + kπ, k any integer", "π/2 + kπ"),
        ("π/2 + kπ（k∈Z）", "π/2 + kπ"),
        ("π/2 + kπ，其中k为整数", "π/2 + kπ"),
        (r"π/2 + kπ, k \in \mathbb{Z}", "π/2 + kπ"),
        ("0.333...", "0.333..."),
        ("  5 ; ", "5"),
        ("apple", "apple"),
    ],
)
def test_the_answer_itself_is_left(text, answer):
    assert bare(text) == answer
