"""Numbers with a square root."""

from fractions import Fraction

import pytest

from app.study.maths.to_text import to_text
from app.study.working.regions.surds import Surd, read, root_of, surd, written
from tests.study.working.worked import tree


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 - √2", Surd(Fraction(1), Fraction(-1), 2)),
        ("(3 + 2√5)/7", Surd(Fraction(3, 7), Fraction(2, 7), 5)),
        ("√12", Surd(Fraction(0), Fraction(2), 3)),
        ("√2·√8", Surd(Fraction(4))),
        ("1/(1 + √2)", Surd(Fraction(-1), Fraction(1), 2)),
        ("((1 + √5)/2)^2", Surd(Fraction(3, 2), Fraction(1, 2), 5)),
        ("√2 + √3", None),
        ("π", None),
        ("∛2", None),
    ],
)
def test_read(text, expected):
    assert read(tree(text)) == expected


@pytest.mark.parametrize("text", ["1 - √2", "(3 + 2√5)/7", "-√3/2", "5/3", "2√3", "(-1 + √5)/2"])
def test_written_as_people_do(text):
    found = read(tree(text))
    assert found is not None
    assert to_text(written(found)) == text


def test_its_polynomial():
    assert surd(tree("1 - √2")) == (-1, -2, 1)
    assert surd(tree("2")) is None
    assert root_of(Fraction(1, 4)) == Surd(Fraction(1, 2))
    assert root_of(Fraction(10**13 + 1)) is None
