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
        ("|n - 2| < 4 solve the inequality", "solve  |n - 2| < 4"),
        ("5/√2 how do i rationalise this", "rationalise  5/√2"),
        ("2n + 3n - simplify", "simplify  2n + 3n"),
        ("solve this equation: 3n = 6", "solve  3n = 6"),
        ("foil (n+2)(n+7)", "expand (n+2)(n+7)"),
        ("1/(n^2-1) write in partial fractions", "Write 1/(n^2-1) in partial fractions"),
        ("derive n^4", "differentiate n^4"),
        ("range of y = n^2 + 4", "Find the range of y = n^2 + 4"),
        ("sin n = 1/2, find the acute angle n", "sin n = 1/2, 0° < n < 90°"),
        ("tan θ = -1, θ is obtuse, to 1 dp", "tan θ = -1, 90° < θ < 180°, to 1 dp"),
    ],
)
def test_it_says_what_to_do(typed, said):
    assert " ".join(said.split()) in [" ".join(each.split()) for each in in_order(typed)]


@pytest.mark.parametrize("text", ["is 7 prime", "3n + 5 = 20 n", "y = 2n, m = ?"])
def test_other_text_is_no_order(text):
    assert not list(in_order(text))


def test_an_angle_of_another_letter_is_no_condition():
    assert list(in_order("sin n = 1/2, m is acute")) == ["Find the sin n = 1/2, m is acute"]
    assert list(in_order("factorisen^2")) == ["Find the factorisen^2"]
