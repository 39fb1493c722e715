import time

import pytest

from app.study.asking.starter_refusal import REFUSAL
from app.ui.answer.answer_view import AnswerView
from app.ui.answer.exchange_view import LONG
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Exchange, Phase, Transcript
from tests.ui.conftest import delete
from tests.ui.waiting import until, wait

LINES = "\n\n".join(f"line {number}" for number in range(200))


@pytest.fixture
def commands(app):
    return AnswerCommands()


@pytest.fixture
def view(theme, commands):
    made = AnswerView(theme, commands)
    made.resize(700, 400)
    made.show()
    yield made
    delete(made)


def problem(transcript):
    exchange = Exchange(transcript.question)
    exchange.add(transcript)
    return exchange


def scrolled_to_the_end(view):
    bar = view.verticalScrollBar()
    return bar.maximum() > 0 and bar.value() == bar.maximum()


def test_a_live_answer_is_followed_to_its_end_unless_one_scrolled_up(view):
    transcript = Transcript("q", answer=LINES, phase=Phase.ANSWERING)
    view.show_problem(problem(transcript))
    until(lambda: scrolled_to_the_end(view), "the end")
    bar = view.verticalScrollBar()
    height = bar.maximum()
    transcript.answer += "\n\n" + LINES
    view.refresh()
    until(lambda: bar.maximum() > height and scrolled_to_the_end(view), "the new end")
    view.verticalScrollBar().setValue(100)
    transcript.answer += "\n\n" + LINES
    view.refresh()
    wait(30)
    assert view.verticalScrollBar().value() == 100


def test_an_answer_from_the_history_is_shown_from_its_top(view):
    view.show_problem(problem(Transcript("q", answer=LINES, phase=Phase.ANSWERING)))
    wait(30)
    view.show_problem(problem(Transcript("r", answer=LINES, phase=Phase.ENDED, reason="stop")))
    until(lambda: view.verticalScrollBar().value() == 0, "its top")


@pytest.mark.parametrize("question", ["x" * 20_000, "word " * 4_000, "方" * 20_000])
def test_a_very_long_question_is_cut_until_asked_for_and_never_widens_the_page(view, question):
    began = time.thread_time()
    view.show_problem(problem(Transcript(question, answer="a", phase=Phase.ENDED, reason="stop")))
    wait(10)
    assert time.thread_time() - began < 0.5
    assert view.last.question.text() == question[:LONG] + " …"
    assert view.widget().width() <= view.width()
    view.exchanges[0].whole.click()
    assert view.last.question.text() == question
    assert not view.exchanges[0].whole.isVisible()


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("cancelled", "Stopped"),
        ("length", "length limit"),
        ("context-full", "memory is full"),
        ("repetition", "repeat itself"),
        ("interrupted", "was closed"),
        ("failed", "stopped before"),
        (None, "no answer yet"),
    ],
)
def test_an_answer_that_is_not_whole_says_why_and_offers_another_try(view, commands, reason, words):
    view.show_problem(problem(Transcript("q", answer="a", phase=Phase.ENDED, reason=reason)))
    assert words in view.last.notice.sentence.text()
    assert view.last.notice.action.text() == "Ask again"
    asked = []
    commands.retry.connect(asked.append)
    view.last.notice.action.click()
    assert [exchange.question for exchange in asked] == ["q"]


@pytest.mark.parametrize(
    ("phase", "words"),
    [
        (Phase.WORKING, "Working it out"),
        (Phase.QUEUED, "after the current one"),
        (Phase.WAITING, "still loading"),
        (Phase.READING, "Reading the question"),
    ],
)
def test_before_there_is_an_answer_it_says_what_it_waits_for(view, phase, words):
    view.show_problem(problem(Transcript("q", phase=phase)))
    assert words in view.last.waiting.text()
    assert view.last.waiting.isVisible()


def test_a_refusal_of_the_starter_leads_to_the_models(view, commands):
    asked = []
    commands.models.connect(lambda: asked.append(True))
    view.show_problem(problem(Transcript("q", answer=REFUSAL, phase=Phase.ENDED, reason="stop")))
    assert view.last.models.isVisible()
    view.last.models.click()
    assert asked == [True]
    view.show_problem(problem(Transcript("q", answer="a", phase=Phase.ENDED, reason="stop")))
    assert not view.last.models.isVisible()


def test_a_whole_answer_needs_no_notice_but_an_empty_one_does(view):
    view.show_problem(problem(Transcript("q", answer="a", phase=Phase.ENDED, reason="stop")))
    assert not view.last.notice.isVisible()
    view.show_problem(problem(Transcript("q", phase=Phase.ENDED, reason="stop")))
    assert "without an answer" in view.last.notice.sentence.text()
    view.show_problem(
        problem(Transcript("q", answer="a", phase=Phase.ENDED, reason="stop", error="It broke."))
    )
    assert view.last.notice.sentence.text() == "It broke."
    assert view.last.notice.property("serious")
    view.show_problem(problem(Transcript("q", answer="a", phase=Phase.ENDED, reason="stop")))
    assert not view.last.notice.property("serious")
