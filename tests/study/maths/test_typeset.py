"""The formulas of a sentence, found among its facts."""

import pytest

from app.study.maths.typeset import typeset
from engine.base.sentence import say
from tests.study.working.worked import answered


@pytest.mark.parametrize(
    ("typed", "tex"),
    [
        ("(1/2)x^2", r"\left(\frac{1}{2}\right) x^{2}"),
        ("p^3/p = p^(3 - 1) = p^2", r"\frac{p^{3}}{p} = p^{3 - 1} = p^{2}"),
        ("x ≠ -1", r"x \ne -1"),
        ("√12", r"\sqrt{12}"),
    ],
)
def test_a_formula_in_plain_typing_gets_its_tex_too(typed, tex):
    found = typeset(say("working.equations.put-in", value=typed, letter="x")).facts["value"]
    assert (found.facts["text"], found.facts["tex"]) == (typed, tex)


@pytest.mark.parametrize("words", ["(two, hearts)", "a file.txt", "1 +", ""])
def test_words_stay_words(words):
    assert typeset(say("working.equations.put-in", value=words, letter="x")).facts["value"] == words


def test_every_sentence_of_a_working_is_typeset_in_itself_too():
    steps = answered("Factor 2x^2 + 7x + 3").working.steps
    assert r"\(2 x^{2} + 6 x + x + 3\)" not in steps[0].says.in_markdown("en")
    for step in steps:
        assert "$" not in str(step.says)
        assert step.says.in_markdown("zh_CN").count(r"\(") == step.says.in_markdown("zh_CN").count(r"\)")


def test_why_says_the_law_behind_the_rule_with_its_numbers():
    (subtract, *_) = answered("3x + 5 = 20").working.steps
    (law,) = subtract.explained
    assert str(law).startswith("If a = b, then a - c = b - c, and the other way round. Here c = 5")
    squared = answered("√(x + 6) = x").working.steps[0]
    assert [said.key for said in squared.explained] == [
        "working.why.solving.square-both",
        "working.follows.may-add",
    ]
