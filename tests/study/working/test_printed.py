"""Workings in TeX and plain text."""

import msgspec

from app.study.working.printed import printed
from app.study.working.shown import ShownWorking
from tests.study.working.worked import worked


def test_each_line_is_there_in_tex_and_in_the_students_language():
    shown = printed(worked("x^2 = 49"))
    assert shown.first.tex == ["x^{2} = 49"]
    assert shown.answer.tex == ["x = 7", "x = -7"]
    assert str(shown.answer.text) == "x = 7 or x = -7"
    assert shown.answer.text.in_language("zh_CN") == "x = 7 或 x = -7"
    assert shown.steps[-1].after == shown.answer
    assert (shown.method, shown.methods[0]) == ("square-roots", "square-roots")


def test_an_end_in_words_has_no_tex():
    assert (printed(worked("x^2 = -4")).answer.tex, str(printed(worked("x^2 = -4")).answer.text)) == (
        [],
        "no solution",
    )
    assert str(printed(worked("2x + 2 = 2(x+1)")).answer.text) == "every number is a solution"


def test_what_changes_is_marked_in_the_line_before_it():
    assert printed(worked("2 + 3 * 4")).steps[0].marked == [r"2 + \focus{3 \times 4}"]
    steps = printed(worked("3x + 5 = 20")).steps
    for step in (*steps, *printed(worked("x^2 = 49")).steps):
        plain = [tex.replace(r"\focus", "") for tex in step.marked]
        assert [tex.replace("{", "").replace("}", "") for tex in plain] == [
            tex.replace("{", "").replace("}", "") for tex in step.before.tex
        ]


def test_each_step_says_why_its_line_follows():
    assert {step.follows.key for step in printed(worked("3x + 5 = 20")).steps} == {
        "working.follows.same-solutions"
    }
    assert printed(worked("2 + 3 * 4")).steps[0].follows.key == "working.follows.equal"


def test_it_travels_as_json():
    shown = printed(worked("3(x-2) = 2x + 7"))
    assert msgspec.json.decode(msgspec.json.encode(shown), type=ShownWorking) == shown


def test_a_lone_substep_that_says_the_same_is_left_out():
    steps = printed(worked("3x - 2y = 7, 5x + 4y = 8")).steps
    assert all(step.substeps[0].says != step.says for step in steps if len(step.substeps) == 1)
    assert any(step.substeps for step in steps)
