"""A working on the page: its lines, why each follows, another way to work it, and what is heard of it."""

import pytest

from app.study.asking.by_algebra import Answered
from app.ui.answer.step_row import ReasonView
from app.ui.answer.working_view import WorkingView
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Exchange, Phase, Transcript
from engine.base.sentence import say
from tests.study.working.worked import answered
from tests.ui.conftest import delete
from tests.ui.session.conftest import heard
from tests.ui.test_accessibility import unnamed


@pytest.fixture
def commands(app):
    return AnswerCommands()


@pytest.fixture
def view(theme, commands):
    made = WorkingView(theme, commands)
    made.resize(700, 600)
    made.show()
    yield made
    delete(made)


def worked(question):
    transcript = Transcript(
        question, phase=Phase.ENDED, attempt_id=7, answered=Answered(answered(question), 0.1, 7)
    )
    Exchange(question, 1).add(transcript)
    return transcript


def test_each_line_stands_below_its_reason_and_what_changes_next_is_in_colour(view, theme):
    view.show_transcript(worked("3x + 5 = 20"))
    first, second = view.rows
    assert first.reason.source == r"Subtract 5 from both sides, so that \(3 x\) stands alone."
    assert view.steps.isVisible()
    theme.follow("dark")
    assert theme.colours.focus not in second.line.source  # the last line has nothing that changes
    assert "x = 5" in second.line.source


def test_the_colour_of_a_focus_is_the_themes(view, theme):
    view.show_transcript(worked("What is 2 + 3 * 4?"))
    first = view.steps.layout().itemAt(0).widget()
    assert rf"\textcolor{{{theme.colours.focus}}}{{3 \times 4}}" in first.source
    theme.follow("dark")
    assert rf"\textcolor{{{theme.colours.focus}}}" in first.source


def test_what_is_heard_says_the_line_the_reason_and_what_changes(view):
    view.show_transcript(worked("What is 2 + 3 * 4?"))
    (first, *_) = view.rows
    assert first.reason.accessibleName().endswith("This changes: 3 times 4.")
    assert first.line.accessibleName() == "2 plus 12"
    for row in view.rows:
        row.why.click()
    assert unnamed(view) == []


def test_why_unfolds_what_makes_a_line_follow_and_its_smaller_steps(view):
    view.show_transcript(worked("Solve x^2 - 5x + 6 = 0"))
    row = next(row for row in view.rows if row._step.substeps)
    assert row.more is None
    row.why.click()
    assert row.more.isVisibleTo(row)
    said = [each.accessibleName() for each in row.more.findChildren(ReasonView)]
    assert said[: len(row._step.explained)] == [str(each) for each in row._step.explained]
    assert r"\(a\)" not in said[0]
    assert len(row.more.findChildren(type(row))) >= len(row._step.substeps)
    row.why.click()
    assert not row.more.isVisibleTo(row)


def test_another_way_is_chosen_from_a_menu(view, commands):
    asked = heard(commands.work_by)
    transcript = worked("Solve x^2 - 5x + 6 = 0")
    view.show_transcript(transcript)
    assert view.method.text() == "by factorising"
    names = {action.text(): action for action in view.methods.actions()}
    names["with the quadratic formula"].trigger()
    assert asked == [(transcript, "formula")]
    transcript.take_working(answered("Solve x^2 - 5x + 6 = 0", "formula"))
    view.show_transcript(transcript)
    assert view.method.text() == "with the quadratic formula"
    view.refuse(say("working.none.no-method"))
    assert view.refusal.isVisible()


def test_words_are_offered_where_a_model_can_explain(view, commands):
    asked = heard(commands.retry)
    transcript = worked("3x + 5 = 20")
    view.show_transcript(transcript)
    assert not view.explain.isVisible()
    view.set_explains(True)
    assert view.explain.isVisible()
    view.explain.click()
    assert asked == [transcript.exchange]
    view.show_transcript(Transcript("q", phase=Phase.ENDED, answer="a", reason="stop"))
    assert not view.isVisible()


def test_tab_goes_down_the_lines(view):
    view.show_transcript(worked("Solve x^2 - 5x + 6 = 0"))
    view.rows[-1].why.click()
    chain = [view.method]
    while len(chain) < 40:
        chain.append(chain[-1].nextInFocusChain())
    wanted = [view.steps.layout().itemAt(0).widget()]
    for row in view.rows:
        wanted += (
            [row.why, *row.more.findChildren(type(row.line))[:1], row.line]
            if row.more
            else [row.why, row.line]
        )
    assert [widget for widget in chain if widget in wanted] == wanted
