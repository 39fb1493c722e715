"""Square roots."""

from fractions import Fraction

from app.study.maths.equality import Outcome, equal
from app.study.maths.to_text import to_text
from app.study.working.rules.surds import plain_root, simplest_root, surd, taken_out


def test_roots_are_simplified():
    assert to_text(simplest_root(Fraction(12))) == "2√3"
    assert to_text(simplest_root(Fraction(49))) == "7"
    assert to_text(simplest_root(Fraction(1, 2))) == "√2/2"
    assert to_text(simplest_root(Fraction(0))) == "0"
    assert to_text(surd(1, 5)) == "√5"


def test_they_keep_their_value(rng):
    for _ in range(40):
        value = Fraction(rng.randint(1, 400), rng.randint(1, 12))
        assert equal(plain_root(value), simplest_root(value)).outcome is Outcome.EQUAL
        outside, inside = taken_out(value.numerator)
        assert outside**2 * inside == value.numerator
        assert all(inside % (k * k) for k in range(2, 20))
