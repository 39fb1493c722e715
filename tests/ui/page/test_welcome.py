import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app import folders, settings
from app.models.installed import starter_path
from app.study.asking import tutor
from app.ui.kit import language
from app.ui.page.welcome import EXAMPLE
from tests.study.asking.scripted_reader import SET_UP, SON, ScriptedReader
from tests.ui.waiting import until


@pytest.fixture(params=["en", "zh_CN"])
def spoken(app, request):
    yield request.param
    language.speak(app, "en")


@pytest.mark.skipif(not starter_path().exists(), reason="assets/models/starter.gguf is not there")
def test_a_newcomer_is_greeted_and_one_key_ends_in_a_solved_and_checked_example(opened, data_dir):
    settings.Settings(folders.settings_file(data_dir)).reset(settings.MODEL)
    window = opened()
    welcome = window.question_page.welcome
    until(welcome.demonstrate.isVisible, "the greeting")
    assert welcome.title.text() == "Welcome to Homeroom"
    assert EXAMPLE in welcome.demonstrate.text()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    until(lambda: window.question_page.shown() and window.session.questions.live is None, "the answer", 60)
    shown = window.question_page.shown()
    assert (shown.question, shown.result) == (EXAMPLE, "x = 5")
    assert window.question_page.answer.last.proven.verdict.word.text() == "Worked out and proven"
    assert "Ctrl+N" in window.status.currentMessage()
    window.actions_.new.trigger()
    assert not welcome.demonstrate.isVisible()
    assert welcome.title.text() == "What shall we solve?"
    window.close()
    again = opened(ready=False)
    until(again.history.list.problems.rowCount, "the list")
    assert not again.question_page.welcome.demonstrate.isVisible()


@pytest.mark.skipif(not starter_path().exists(), reason="assets/models/starter.gguf is not there")
def test_the_examples_are_others_than_the_greetings_and_the_starter_solves_them(opened, data_dir, spoken):
    chosen = settings.Settings(folders.settings_file(data_dir))
    chosen.reset(settings.MODEL)
    chosen.set(settings.LANGUAGE, spoken)
    window = opened()
    welcome = window.question_page.welcome
    assert len(welcome.buttons) == 3
    for button in welcome.buttons:
        assert EXAMPLE not in button.text()
        window.actions_.new.trigger()
        button.click()
        window.actions_.ask.trigger()
        until(
            lambda: window.question_page.shown() and window.session.questions.live is None, "the answer", 60
        )
        shown = window.question_page.shown()
        assert (shown.question, shown.by_algebra_alone) == (button.text(), True)


def test_stories_are_offered_where_the_model_reads_them(opened, monkeypatch):
    window = opened()
    welcome = window.question_page.welcome
    assert not welcome.stories.isVisible()
    window.close()
    monkeypatch.setattr(tutor, "EngineClient", lambda *_, **__: ScriptedReader(SET_UP))
    window = opened()
    welcome = window.question_page.welcome
    assert welcome.stories.isVisible()
    (button, *_) = welcome.stories.findChildren(QPushButton)
    button.click()
    window.actions_.ask.trigger()
    until(lambda: window.question_page.shown() and window.session.questions.live is None, "the answer", 60)
    assert window.question_page.shown().question == SON
    assert window.question_page.shown().result
