import os

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLabel

from app import folders, settings
from app.store.backup import KEPT
from tests.ui.test_accessibility import unnamed
from tests.ui.waiting import until


@pytest.fixture
def page(opened):
    window = opened()
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.settings_page
    return window.settings_page


def stored(page, setting):
    return settings.Settings(folders.settings_file(page.window().session.data_dir)).get(setting)


def widget(page, setting):
    return page.fields[setting].widget


def pick(field, value):
    """As the keyboard or the mouse does."""
    field.choose(value)
    field.activated.emit(field.currentIndex())


def test_every_control_has_a_name_and_the_first_one_the_focus(page):
    assert unnamed(page.window()) == []
    assert page.appearance.hasFocus()
    page.back.click()
    assert page.window().question_page.ask.field.hasFocus()


def test_every_setting_but_the_model_is_on_the_page(page):
    fields = [
        *page.findChildren(QComboBox),
        *page.findChildren(QAbstractSpinBox),
        widget(page, settings.QUIET),
        widget(page, settings.EXPLAIN),
    ]
    of_the_window = 2  # appearance, zoom
    assert len(fields) == len(settings.SETTINGS) - 1 + of_the_window


def test_appearance_and_zoom_change_at_once_and_are_there_at_the_next_start(page, opened):
    window = page.window()
    pick(page.appearance, "dark")
    assert window._theme.dark
    assert window.actions_.appearances["dark"].isChecked()
    pick(page.zoom, 1.25)
    assert window._theme.zoom == 1.25
    window.actions_.zoom_out.trigger()
    assert page.zoom.currentData() == 1.1
    window.close()
    again = opened(ready=False)
    assert (again._theme.appearance, again._theme.zoom) == ("dark", 1.1)


def test_what_is_typed_into_a_field_is_stored_and_holds_for_the_next_question(page):
    field = widget(page, settings.QUICK_THINKING)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "777")
    assert stored(page, settings.QUICK_THINKING) == 1024  # not yet: it may become 7778
    QTest.keyClick(field, Qt.Key.Key_Return)
    until(lambda: stored(page, settings.QUICK_THINKING) == 777, "the number on the disk")
    widget(page, settings.TEMPERATURE).setValue(0.7)
    until(lambda: stored(page, settings.TEMPERATURE) == 0.7, "the temperature on the disk")
    widget(page, settings.TEMPERATURE).setValue(widget(page, settings.TEMPERATURE).minimum())
    assert widget(page, settings.TEMPERATURE).text() == "the model's own"
    until(lambda: stored(page, settings.TEMPERATURE) == -1.0, "the model's own again")


def test_context_says_what_it_costs_and_counts_when_the_model_is_loaded(page):
    session = page.window().session
    until(lambda: "the model needs" in page.cost.text(), "its cost", 60)
    before = page.cost.text()
    pick(widget(page, settings.N_CTX), 2048)
    assert "loaded again" in page.notice.sentence.text()
    until(lambda: page.cost.text().startswith("With 2,048 tokens"), "the new cost", 60)
    assert page.cost.text() != before
    until(lambda: stored(page, settings.N_CTX) == 2048, "it on the disk")
    page.notice.action.click()
    until(lambda: session.model.ready and session.model.status.n_ctx == 2048, "the model with it", 60)
    assert not page.notice.isVisible()


def test_the_defaults_come_back_and_can_be_undone(page):
    pick(widget(page, settings.LANGUAGE), "zh_CN")
    widget(page, settings.QUIET).click()
    widget(page, settings.RETRIES).setValue(3)
    pick(page.appearance, "dark")
    page.defaults.click()
    until(lambda: stored(page, settings.RETRIES) == 1, "the default")
    assert (widget(page, settings.LANGUAGE).currentData(), widget(page, settings.QUIET).isChecked()) == (
        "system",
        False,
    )
    assert page.window()._theme.appearance == "system"
    assert stored(page, settings.MODEL)  # the model is chosen on a page of its own
    page.notice.action.click()
    until(lambda: stored(page, settings.RETRIES) == 3, "what was set")
    assert (widget(page, settings.LANGUAGE).currentData(), widget(page, settings.QUIET).isChecked()) == (
        "zh_CN",
        True,
    )
    assert page.window()._theme.appearance == "dark"


def test_the_wheel_scrolls_the_page_and_changes_nothing(page):
    for field in (page.zoom, widget(page, settings.RETRIES), widget(page, settings.TOP_P)):
        before = field.currentIndex() if isinstance(field, QComboBox) else field.value()
        field.setFocus()
        at = QPointF(field.rect().center())
        nothing, up = QPoint(), QPoint(0, 120)
        wheel = QWheelEvent(
            at, field.mapToGlobal(at), nothing, up, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, wheel)
        assert before == (field.currentIndex() if isinstance(field, QComboBox) else field.value())


def test_a_disk_that_refuses_is_said(page, monkeypatch):
    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    widget(page, settings.RETRIES).setValue(5)
    until(lambda: "No space left" in page.notice.sentence.text(), "the sentence")
    monkeypatch.undo()
    assert page.preferences.get(settings.RETRIES) == stored(page, settings.RETRIES) == 1


def test_folder_and_portable_mode_are_said(page):
    words = "\n".join(label.text() for label in page.findChildren(type(page.data.portable)))
    assert str(page.window().session.data_dir) in words
    assert str(folders.app_dir() / folders.PORTABLE) in page.data.portable.text()


def test_it_is_said_how_long_a_deleted_problem_stays_in_the_folder(page):
    words = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert "gone for good the next time Homeroom starts" in words
    assert f"until {['six', 'seven', 'eight'][KEPT - 6]} newer ones are made" in words
    erase = page.window().actions_.erase.text().replace("&", "").rstrip(" …")
    assert f"“{erase}” in the History menu" in words


def test_a_file_that_is_not_understood_is_told_at_the_start_and_on_the_page(data_dir, opened):
    path = folders.settings_file(data_dir)
    path.write_text("{ this is no JSON", encoding="utf-8")
    window = opened(ready=False)
    assert str(path.with_name("settings.broken.json")) in window.status.currentMessage()
    window.show_settings()
    notice = window.settings_page.notice
    assert notice.isVisible()
    assert notice.sentence.text() == window.status.currentMessage()


def test_settings_that_were_understood_are_not_spoken_of(page):
    assert not page.notice.isVisible()
    assert page.window().status.currentMessage() == ""
