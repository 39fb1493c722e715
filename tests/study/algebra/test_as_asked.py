"""Answers in the forms that questions ask for."""

from fractions import Fraction

import pytest

from app.study.algebra.as_asked import as_asked
from app.study.answers.kinds import Inequality, Quantity, Value
from app.study.answers.printing import printed
from app.study.answers.reading import readings
from app.study.maths.exact import rational
from app.study.maths.tree import Num, Sym
from app.study.problems.asked_form import asked


def first(answer: str, question: str) -> str:
    """The likeliest form of `answer` for `question`, in plain text."""
    return str(printed(next(as_asked(readings(answer)[0], asked(question)))).text)


@pytest.mark.parametrize(
    ("answer", "question", "expected"),
    [
        ("√2", "Round to three decimal places.", "≈ 1.414"),
        ("5/2", "Round to one decimal place.", "2.5"),
        ("-5/2", "Round to the nearest whole number.", "≈ -3"),
        ("2", "Round to two decimal places.", "2.00"),
        ("123456", "Round to 2 significant figures.", "≈ 120000"),
        ("1/3", "Give your answer as a percentage, rounded to one decimal place.", "≈ 33.3%"),
        ("3/8", "Write it as a percent.", "37.5%"),
        ("0.375", "Write it as a fraction.", "3/8"),
        ("3/8", "Write it as a decimal.", "0.375"),
        ("-7/2", "Write it as a mixed number.", "-3 1/2"),
        ("0.00045", "in scientific notation", "4.5 × 10^-4"),
        ("12", "in scientific notation", "1.2 × 10^1"),
        ("x = √2 or x = -√2", "Round to two decimal places.", "x ≈ 1.41 or x ≈ -1.41"),
        ("x = 1/2, y = 3/4", "as decimals: write it as a decimal", "x = 0.5, y = 0.75"),
        ("2√3", "Find the value.", "2√3"),
    ],
)
def test_the_form_asked_for_comes_first(answer, question, expected):
    assert first(answer, question) == expected


def test_nothing_is_rounded_that_is_not_asked_for():
    value = Value(Num(Fraction(1, 3)))
    for found in as_asked(value, asked("Write it as a decimal.")):
        assert rational(found.tree) == Fraction(1, 3)
        assert not found.approximate


def test_every_other_way_to_write_a_number_follows():
    found = [str(printed(each).text) for each in as_asked(readings("7/2")[0], asked("What is it?"))]
    assert found == ["7/2", "3.5", "3 1/2"]


def test_an_amount_keeps_its_unit():
    (metres,) = (each for each in readings("3/2 m") if isinstance(each, Quantity))
    assert str(printed(next(as_asked(metres, asked("Round to one decimal place.")))).text) == "1.5 m"


def test_an_inequality_is_an_answer_only_when_it_is_solved():
    form = asked("Solve it.")
    assert list(as_asked(Inequality((readings("2x")[0].tree, Num(Fraction(6))), (">",)), form)) == []
    assert list(as_asked(Inequality((Sym("x"), Num(Fraction(3))), (">",)), form))
