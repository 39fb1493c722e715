"""Amounts are compared in base units; missing, foreign and different units are told apart."""

import pytest

from app.study.marking.compare import compare
from app.study.marking.verdict import Verdict


@pytest.mark.parametrize(
    ("given", "known", "question", "verdict"),
    [
        ("500 cm", "5 m", "", Verdict.CORRECT),
        ("500 cm", "5 m", "How many metres is 500 cm?", Verdict.OTHER_FORM),
        ("5 cm", "5 m", "", Verdict.WRONG),
        ("5 kg", "5 m", "", Verdict.WRONG),
        ("60 km/h", "60 kilometres per hour", "", Verdict.CORRECT),
        ("5", "5 m", "", Verdict.OTHER_FORM),
        ("5", "5 m", "How many m?", Verdict.CORRECT),
        ("12.50", "$12.50", "", Verdict.CORRECT),
        ("5 m", "5", "", Verdict.CORRECT),
        ("500 cm", "5", "How many metres?", Verdict.OTHER_FORM),
        ("5 kg", "5", "How many metres?", Verdict.WRONG),
        ("180°", "π", "", Verdict.CORRECT),
        ("π", "180°", "", Verdict.CORRECT),
        ("5 apples", "5 apples", "", Verdict.CORRECT),
        ("5 apples", "5 pears", "", Verdict.UNDECIDED),
        ("5 apples", "6 apples", "", Verdict.WRONG),
        ("5 apples", "5 kg", "", Verdict.UNDECIDED),
        ("5 apples", "6 kg", "", Verdict.WRONG),
    ],
)
def test_the_amount_and_its_unit_count(given, known, question, verdict):
    assert compare(given, known, question).verdict is verdict


def test_the_units_that_do_not_fit_are_named():
    assert "cm is not m" in str(compare("5 cm", "5 m").why)
    assert str(compare("5 cm", "5 cm^{2}").why) == "cm and cm^2 do not measure the same thing."
    assert "missing: m." in str(compare("5", "5 m").why)


def test_a_currency_that_is_said_twice_counts_once():
    assert compare("$5 dollars", "$5").verdict is Verdict.CORRECT
    assert compare("$5 cents", "$5").verdict is not Verdict.CORRECT
