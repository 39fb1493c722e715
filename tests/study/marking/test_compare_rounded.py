"""A rounded number is right as far as it goes, and that is said."""

import pytest

from app.study.marking import evidence
from app.study.marking.compare import compare
from app.study.marking.compare_rounded import not_rounded
from app.study.marking.verdict import Verdict
from app.study.problems.asked_form import Form, Places
from engine.base.sentence import say
from tests.study.parsed import tree


@pytest.mark.parametrize(
    ("given", "known", "question", "verdict", "why"),
    [
        ("3.14", "π", "Round to 2 decimal places", Verdict.CORRECT, "agrees"),
        ("3.142", "π", "Round to 2 decimal places", Verdict.OTHER_FORM, "not-rounded"),
        ("3.15", "π", "Round to 2 decimal places", Verdict.WRONG, "wrong-after-rounding"),
        ("22/7", "3.142857", "Round to 3 significant figures", Verdict.OTHER_FORM, "not-rounded"),
        ("3.14", "π", "Give the exact value", Verdict.OTHER_FORM, "exact-asked"),
        ("x ≈ 3.14", "π", "", Verdict.OTHER_FORM, "right-rounded"),
        ("3.14", "π", "", Verdict.UNDECIDED, "only-when-rounded"),
        ("π", "3.14", "", Verdict.UNDECIDED, "known-is-rounded"),
        ("π", "x ≈ 3.14", "", Verdict.CORRECT, "agrees"),
        ("3.1", "π", "", Verdict.WRONG, "not-equal"),  # two figures prove nothing
    ],
)
def test_what_rounding_there_is_is_said(given, known, question, verdict, why):
    found = compare(given, known, question)
    assert (found.verdict, found.why.key) == (verdict, f"marking.why.{why}")


def test_the_evidence_is_the_rounding():
    assert compare("3.14", "π", "Round to 2 decimal places").how == evidence.ROUNDED_AS_ASKED


def test_a_value_is_rounded_when_it_has_no_more_places():
    form = Form(rounding=Places(2))
    assert not_rounded(tree("1.25"), form) is None
    assert not_rounded(tree("1.255"), form) == say("marking.why.not-rounded")
    assert not_rounded(tree("1.255"), Form()) is None
    assert not_rounded(tree("x + 1.255"), form) is None
