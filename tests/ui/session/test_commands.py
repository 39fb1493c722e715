"""Every view that can ask for something emits on the one object that it was handed."""

import pytest

from app.ui.answer.answer_view import AnswerView
from app.ui.page.welcome import EXAMPLE, Welcome
from app.ui.session.commands import AnswerCommands
from app.ui.session.exchange import Exchange, Phase, Transcript
from tests.ui.conftest import delete
from tests.ui.session.conftest import heard


@pytest.fixture
def commands(app):
    return AnswerCommands()


@pytest.fixture
def view(theme, commands):
    made = AnswerView(theme, commands)
    made.show()
    yield made
    delete(made)


def problem(*transcripts):
    exchange = Exchange("q", 1)
    for transcript in transcripts:
        exchange.add(transcript)
    return exchange


def test_the_buttons_of_an_answer_name_the_exchange_they_stand_at(view, commands):
    cut = Transcript("q", attempt_id=1, answer="half", phase=Phase.ENDED, reason="cancelled")
    exchange = problem(cut)
    view.show_problem(exchange)
    retried, edited, resumed = heard(commands.retry), heard(commands.edit), heard(commands.resume)
    switch = view.exchanges[0].switch
    switch.again_button.click()
    switch.edit_button.click()
    view.last.notice.action.click()
    assert (retried, edited, resumed) == ([exchange], [exchange], [cut])


def test_another_attempt_is_shown_before_anybody_hears_of_it(view, commands):
    exchange = problem(*(Transcript("q", attempt_id=n, answer=f"{n}", phase=Phase.ENDED) for n in (1, 2)))
    view.show_problem(exchange)
    shown = []
    commands.switched.connect(lambda: shown.append(view.transcript.answer))
    view.show_earlier()
    view.show_later()
    assert shown == ["1", "2"]


def test_thinking_can_be_cut_short_where_it_is_shown(view, commands):
    view.show_problem(problem(Transcript("q", thinking="so", phase=Phase.THINKING)))
    asked = []
    commands.answer_now.connect(lambda: asked.append(True))
    view.last.thinking.now.click()
    assert asked == [True]


def test_the_first_page_offers_an_example_to_be_solved(theme, commands):
    page = Welcome(theme, commands)
    demonstrated = heard(commands.demonstrate)
    page.demonstrate.click()
    assert demonstrated == [EXAMPLE]
    delete(page)
