"""The form that a question asks for is found in its words."""

from fractions import Fraction

import pytest

from app.study.problems.asked_form import Form, asked


@pytest.mark.parametrize(
    ("question", "form"),
    [
        ("Simplify 6/8", {"simplify": True}),
        ("Write 6/8 in its lowest terms.", {"simplify": True}),
        ("Factorise x^2 - 1 completely", {"factor": True}),
        ("Expand (x+1)^2", {"expand": True}),
        ("Give an exact answer.", {"exact": True}),
        ("Leave your answer in terms of \\pi", {"exact": True}),
        ("Round to 2 decimal places.", {"places": 2}),
        ("correct to three decimal places", {"places": 3}),
        ("Give your answer to 1 d.p.", {"places": 1}),
        ("to the nearest hundredth", {"places": 2}),
        ("to 3 significant figures", {"figures": 3}),
        ("Round to the nearest hundred.", {"nearest": Fraction(100)}),
        ("to the nearest whole number", {"nearest": Fraction(1)}),
        ("round to the nearest 5", {"nearest": Fraction(5)}),
        ("Write 3/4 as a decimal.", {"decimal": True}),
        ("Write 0.5 as a fraction.", {"fraction": True}),
        ("as a mixed number", {"mixed": True}),
        ("in scientific notation", {"scientific": True}),
        ("What percent of 50 is 20?", {"percent": True}),
        ("Use interval notation.", {"interval": True}),
    ],
)
def test_words_ask_for_a_form(question, form):
    found = asked(question)
    assert {name: getattr(found, name) for name in form} == form


def test_a_question_may_name_the_unit():
    assert str(getattr(asked("How many centimetres are in 3 m?").unit, "factor", "")) == "1/100"
    assert str(getattr(asked("Give your answer in km/h").unit, "factor", "")) == "5/18"


@pytest.mark.parametrize("question", ["", "What is 20% of 45?", "Solve x + 1 = 2", "Two trains meet."])
def test_nothing_is_asked_that_is_not_said(question):
    found = asked(question)
    plain = {name for name in Form.__dataclass_fields__ if getattr(found, name) not in (False, None, "")}
    assert plain <= {"text", "evaluate", "solve"}
