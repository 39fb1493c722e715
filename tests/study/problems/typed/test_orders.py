"""An order that is short for a sentence is put as one; a statement and a question stay what they are."""

import pytest

from app.study.problems.typed.orders import in_order


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("n/4 - 1 = 2, n=?", "Solve n/4 - 1 = 2 for n"),
        ("n = ? 5n = 3n + 14", "Solve 5n = 3n + 14 for n"),
        ("(n - 4)^2 multiply it out", "expand (n - 4)^2"),
        ("n^2 - 5n + 4  factorise fully", "factorise fully n^2 - 5n + 4"),
        ("|n - 2| < 4 solve the inequality", "solve |n - 2| < 4"),
        ("foil (n+2)(n+7)", "expand (n+2)(n+7)"),
        ("derive n^4", "differentiate n^4"),
        ("range of y = n^2 + 4", "Find the range of y = n^2 + 4"),
        ("y = ln(5x + 2) , dy/dx=", "Find dy/dx if y = ln(5x + 2)"),
        ("n^2 - 2n - 1 = 0  exact answers", "n^2 - 2n - 1 = 0"),
        ("5π/6 to degrees", "Convert 5π/6 to degrees"),
    ],
)
def test_it_says_what_to_do(typed, said):
    assert said in list(in_order(typed))


@pytest.mark.parametrize("text", ["is 7 prime", "3n + 5 = 20 n", "y = 2n, m = ?", "if n = 3 then n^2 = 9"])
def test_other_text_is_no_order(text):
    assert not list(in_order(text))
