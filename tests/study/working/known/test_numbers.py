"""The known answers to tasks about given numbers."""

from fractions import Fraction

import pytest

from app.study.answers.kinds import Quantity, Ratio, Remainder, Value, Word
from app.study.maths.exact import rational
from app.study.maths.to_text import to_text
from app.study.maths.tree import Num
from app.study.working.unsolved import Unsolved
from tests.study.working.known.test_known import of


def num(value):
    return Num(Fraction(value))


def test_a_division_has_a_quotient_with_a_remainder():
    assert of("What is the remainder when 17 is divided by 5?").answers == (Value(num(2)),)
    first, exact = of("Divide 17 by 5 with remainder").answers
    assert first == Remainder(num(3), num(2))
    assert rational(exact.tree) == Fraction(17, 5)


def test_an_amount_is_converted():
    (found,) = of("Convert 5 km to m").answers
    assert isinstance(found, Quantity)
    assert rational(found.tree) == 5000


def test_a_ratio_is_in_its_lowest_terms():
    assert of("Simplify the ratio 6 : 8").answers == (Ratio((num(3), num(4))),)


def test_claims_are_true_or_false_and_the_larger_number_is_picked():
    assert of("Is 17 prime?").answers == (Word("yes"),)
    (picked,) = of("Which is larger, 2/3 or 3/4?").answers
    assert rational(picked.tree) == Fraction(3, 4)
    assert of("Which is larger, 2/4 or 1/2?").answers[0] == Word("equal")


def test_nothing_is_rounded_that_nobody_says_how():
    assert of("Round 3.14159 to 2 decimal places").answers
    with pytest.raises(Unsolved):
        of("Round 3.14159")


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        ("Convert 150° to radians", "5π/6"),
        ("Convert 5π/6 radians to degrees", "150"),
        ("Convert 2 radians to degrees", "360/π"),
    ],
)
def test_angles_in_another_unit_are_said_as_multiples_of_pi(problem, text):
    (answer,) = of(problem).answers
    assert to_text(answer.tree) == text
