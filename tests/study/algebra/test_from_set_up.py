"""The answer that follows from a set-up, as it leaves the algebra process."""

import msgspec
import pytest

from app.study.algebra.from_set_up import from_set_up
from app.study.algebra.protocol import Worked, WorkSetUp
from tests.study.reading.set_ups import SOLVED


def found(text, problem="", *others):
    return from_set_up(WorkSetUp(1, problem, [text, *others]))


@pytest.mark.parametrize("text", SOLVED)
def test_it_is_the_same_behind_the_pipe(text):
    worked = found(text)
    assert worked.answer is not None
    assert msgspec.json.decode(msgspec.json.encode(worked), type=Worked) == worked


@pytest.mark.parametrize(
    ("text", "problem", "answer", "said"),
    [
        ("let s = the son's age\n2s = 24\nwant s years", "", "12 years", "the son's age: 12 years"),
        ("let x = pens\nlet y = books\nx + y = 3\nx - y = 1\nwant x, y", "", "2, 1", "pens: 2, books: 1"),
        ("rectangle length 3, width 2\nwant area cm²", "", "6 cm²", "area: 6 cm²"),
        ("want 200*80% 元", "", "160 元", "160 元"),
        ("want 1.2*3 元", "", "3.60 元", "3.60 元"),
        ("want 1.25*3 cents", "", "3.75 cents", "3.75 cents"),
        ("want 1.125*3 dollars", "", "3.375 dollars", "3.375 dollars"),
        ("want 1.25*3 dollars", "to the nearest dollar", "≈ 4 dollars", "≈ 4 dollars"),
        ("want 7.25*2 dollars", "", "14.50 dollars", "14.50 dollars"),
        ("circle radius 5\nwant area cm²", "to the nearest tenth", "≈ 78.5 cm²", "area: ≈ 78.5 cm²"),
        ("want 7/2 hours", "as a mixed number", "3 1/2 hours", "3 1/2 hours"),
        ("n*(n + 1) = 56\nwant n, n + 1", "", "-8, -7 or 7, 8", "n: -8, -7 or n: 7, 8"),
    ],
)
def test_an_answer_has_its_unit_and_says_what_it_is(text, problem, answer, said):
    worked = found(text, problem)
    assert str(worked.answer.text) == answer
    assert str(worked.working.answer.text) == said


def test_a_unit_is_no_tex():
    assert r"\text{pay rise}" in found(r"want 3 p\ay {rise}").final


def test_what_speaks_against_it_and_which_others_agree_are_told():
    worked = found("want 3 + 4 pens", "He has 3 pens and 5 more.", "want 7 pens", "want 8 pens", "no set-up")
    assert [str(each) for each in worked.set_up.doubts] == [
        "The number 4 does not occur in the problem.",
        "The number 5 of the problem is not used.",
    ]
    assert (worked.set_up.others, worked.set_up.agreeing) == (3, 1)


@pytest.mark.parametrize(
    ("text", "why"),
    [("no set-up", "reading.refused"), ("want", "reading.formula"), ("3x = 6", "reading.no-want")],
)
def test_what_is_no_set_up_has_no_answer(text, why):
    worked = found(text)
    assert (worked.answer, worked.set_up, worked.why.key) == (None, None, why)


def test_a_set_up_without_one_answer_is_shown_without():
    worked = found("x + y = 10\nwant x")
    assert (worked.answer, worked.why.key) == (None, "reading.not-solved")
    assert worked.set_up.text == "x + y = 10\nwant x"
