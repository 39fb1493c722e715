"""What the student is shown as "I read this as …"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.study.algebra.client import CheckerClient
from app.study.problems.preview import understood


@pytest.mark.parametrize(
    ("problem", "what", "tex"),
    [
        ("Solve 3x + 5 = 20", "solve", "3 x + 5 = 20"),
        ("solve x² − 5x + 6 = 0", "solve", "x^{2} - 5 x + 6 = 0"),
        ("What is 15% of 80?", "evaluate", r"\frac{15}{100} \cdot 80"),
        ("Compute (1/2 + 1/3) * sqrt(8)", "evaluate", r"\left(\frac{1}{2} + \frac{1}{3}\right) \sqrt{8}"),
        ("Solve x + y = 3, x - y = 1", "solve", r"x + y = 3,\quad x - y = 1\quad\text{(x, y)}"),
        ("Differentiate x^3 - 4x", "differentiate", r"\frac{d}{dx}\left(x^{3} - 4 x\right)"),
        ("Evaluate ∫_0^1 x^2 dx", "integrate", r"\int_{0}^{1} \left(x^{2}\right)\, dx"),
        ("Find the gcd of 12 and 18", "gcd", r"12,\; 18"),
        ("Write me a poem", "", ""),
        ("", "", ""),
    ],
)
def test_a_problem_is_shown_as_it_was_read(problem, what, tex):
    assert understood(problem) == (what, tex)


@given(st.text(alphabet="x+-*/^()0123456789=√²½ solve", max_size=40))
def test_whatever_is_typed_the_braces_of_what_is_shown_match(text):
    _, tex = understood(text)
    assert tex.count("{") == tex.count("}")
    assert tex.count(r"\left") == tex.count(r"\right")


def test_the_process_answers_it_too():
    with CheckerClient() as client:
        assert client.understand("Solve 2x = 6") == ("solve", "2 x = 6")
        assert client.understand("Good morning") == ("", "")
